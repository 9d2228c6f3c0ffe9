"""S3: bucket policies with conditions."""

import copy
import json


def statements(bucket):
    found = json.loads(bucket.policy)["Statement"] if bucket.policy else []
    return found if isinstance(found, list) else [found]


def repair():
    """moto reads no conditions, so that a TLS-only rule denies everything: it reads none now."""
    from moto.iam.access_control import IAMPolicy, PermissionResult
    from moto.s3.models import FakeBucket, FakeDeleteMarker

    allows_logs = FakeBucket._log_permissions_enabled_policy

    def get_permission(self, action, resource):
        unconditional = [s for s in statements(self) if not s.get("Condition")]
        if not unconditional:
            return PermissionResult.NEUTRAL
        policy = IAMPolicy(json.dumps({"Version": "2012-10-17", "Statement": unconditional}))
        return policy.is_action_permitted(action, resource)

    def log_permissions(target_bucket, target_prefix):
        # It also fails on a principal that is "*".
        named = [s for s in statements(target_bucket) if isinstance(s.get("Principal"), dict)]
        readable = copy.copy(target_bucket)
        readable.policy = json.dumps({"Statement": named}).encode()
        return allows_logs(readable, target_prefix)

    # Without it a bucket whose versioning was suspended cannot be emptied of its delete markers.
    FakeDeleteMarker.dispose = lambda self, garbage=False: None
    FakeBucket.get_permission = get_permission
    FakeBucket._log_permissions_enabled_policy = staticmethod(log_permissions)
