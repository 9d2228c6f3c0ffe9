"""The moto server with repairs, so that an event-driven stack really runs without Docker.

    python3 moto-server.py EDGE_URL [PORT]

EDGE_URL is where state machine tasks and functions send their AWS calls: the edge knows the APIs
that moto lacks. NODE names the Node program that runs the functions. Prints one line of JSON with
its own address once it listens, and ends when its standard input ends, so that it cannot outlive
the program that started it. The file must not be called moto.py: it would hide the module.
"""

import copy
import datetime
import io
import json
import os
import pathlib
import socket
import subprocess
import sys
import tempfile
import threading
import zipfile

MOTO_VERSION = "5.2.1"
EDGE_URL = sys.argv[1]
NODE = os.environ.get("NODE", "node")

# moto makes boto3 clients of its own: without these they ask 169.254.169.254 for credentials.
os.environ.update(
    AWS_ACCESS_KEY_ID="test",
    AWS_SECRET_ACCESS_KEY="test",
    AWS_DEFAULT_REGION=os.environ.get("AWS_REGION", "eu-west-1"),
    AWS_EC2_METADATA_DISABLED="true",
    # Without it, attaching AWS's own policies is NoSuchEntity; it can be set by environment only.
    MOTO_IAM_LOAD_MANAGED_POLICIES="true",
)

import moto  # noqa: E402

if moto.__version__ != MOTO_VERSION:
    sys.exit(
        f"moto {moto.__version__} is installed, but the repairs here patch private names of moto "
        f"{MOTO_VERSION}. Install it: pip install 'moto[server]=={MOTO_VERSION}'"
    )

RUN_HANDLER = """
import { pathToFileURL } from 'node:url';
let input = ''; for await (const chunk of process.stdin) input += chunk;
const { file, handler, event, context, seconds } = JSON.parse(input);
const answer = (result) => process.stdout.write(JSON.stringify(result), () => process.exit(0));
const late = Date.now() + seconds * 1000;
setTimeout(() => answer({ error: { errorType: 'Sandbox.Timedout', errorMessage: `Task timed out after ${seconds.toFixed(2)} seconds` } }), seconds * 1000);
for (const level of ['log', 'info', 'debug']) console[level] = console.error;
try {
  const loaded = await import(pathToFileURL(file));
  const run = loaded[handler] ?? loaded.default?.[handler];
  if (typeof run !== 'function') throw Object.assign(new Error(`${handler} is undefined or not exported`), { name: 'Runtime.HandlerNotFound' });
  answer({ value: (await run(event, { ...context, getRemainingTimeInMillis: () => late - Date.now() })) ?? null });
} catch (error) {
  answer({ error: { errorType: error?.name ?? 'Error', errorMessage: String(error?.message ?? error), trace: String(error?.stack).split('\\n') } });
}
"""


def say(text):
    sys.stderr.write(text + "\n")
    sys.stderr.flush()


def repair_dynamodb():
    """One call after the other. A transaction that fails puts back a copy of the whole table that it
    made before it began, and with it takes away what others wrote meanwhile."""
    from moto.dynamodb.responses import DynamoHandler

    turn = threading.RLock()
    call_action = DynamoHandler.call_action

    def call_in_turn(self):
        with turn:
            return call_action(self)

    DynamoHandler.call_action = call_in_turn


def repair_step_functions():
    """A second StartExecution deep-copies live threads (moto issue 10077); tasks call the edge."""
    from moto.stepfunctions.models import StateMachine
    from moto.stepfunctions.parser.asl.utils import boto_client

    StateMachine.__deepcopy__ = lambda self, memo: copy.copy(self)
    boto_client.moto_server_port = lambda: EDGE_URL.rsplit(":", 1)[1]


unpacked = {}
unpacking = threading.Lock()


def code_folder(function):
    with unpacking:
        folder = unpacked.get(function.code_sha_256)
        if folder is None:
            folder = tempfile.mkdtemp(prefix="function-")
            zipfile.ZipFile(io.BytesIO(function.code_bytes)).extractall(folder)
            unpacked[function.code_sha_256] = folder
        return folder


def handler_file(function):
    module, handler = function.handler.rsplit(".", 1)
    for ending in (".mjs", ".js", ".cjs"):
        path = pathlib.Path(code_folder(function), module + ending)
        if path.exists() and str(function.run_time).startswith("nodejs"):
            return str(path), handler
    raise RuntimeError(
        f"cannot run {function.function_name}: no file for handler {function.handler} "
        f"with runtime {function.run_time}"
    )


def function_environment(function, region):
    return {
        "PATH": os.environ["PATH"],
        "TMPDIR": tempfile.gettempdir(),
        "AWS_LAMBDA_FUNCTION_NAME": function.function_name,
        "AWS_LAMBDA_FUNCTION_VERSION": "$LATEST",
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": str(function.memory_size),
        "AWS_REGION": region,
        "AWS_DEFAULT_REGION": region,
        "AWS_ACCESS_KEY_ID": "test",
        "AWS_SECRET_ACCESS_KEY": "test",
        "AWS_EC2_METADATA_DISABLED": "true",
        "AWS_ENDPOINT_URL": EDGE_URL,
        **(function.environment_vars or {}),
    }


def run_function(function, region, event):
    file, handler = handler_file(function)
    context = {
        "functionName": function.function_name,
        "invokedFunctionArn": function.function_arn,
        "memoryLimitInMB": str(function.memory_size),
        "awsRequestId": os.urandom(8).hex(),
    }
    seconds = float(function.timeout)
    done = subprocess.run(
        [NODE, "--input-type=module", "-e", RUN_HANDLER],
        input=json.dumps(
            dict(file=file, handler=handler, event=event, context=context, seconds=seconds)
        ).encode(),
        capture_output=True,
        env=function_environment(function, region),
        timeout=seconds + 30,
    )
    if done.stderr:
        say(f"{function.function_name}: {done.stderr.decode(errors='replace')[-4000:].rstrip()}")
    if not done.stdout:
        return {"error": {"errorType": "Runtime.ExitError", "errorMessage": f"Runtime exited with status {done.returncode}"}}
    return json.loads(done.stdout)


def repair_lambda():
    """Run the deployed zip in Node; honour partial batch answers of an SQS event source."""
    from moto.awslambda.models import LambdaBackend
    from moto.awslambda_simple.models import LambdaSimpleBackend

    def invoke(self, function_name, qualifier, body, headers, response_headers):
        function = self.get_function(function_name, qualifier)
        result = run_function(function, self.region_name, json.loads(body) if body else {})
        if "error" in result:
            say(f"{function.function_name} failed: {json.dumps(result['error'])[:4000]}")
            response_headers["x-amz-function-error"] = "Unhandled"
            return json.dumps(result["error"]).encode()
        return json.dumps(result["value"]).encode()

    def reports_partial_batches(self, function_arn, queue_arn):
        return any(
            mapping.event_source_arn == queue_arn
            and mapping.function_arn == function_arn
            and "ReportBatchItemFailures" in (mapping.function_response_types or [])
            for mapping in self._event_source_mappings.values()
        )

    def send_sqs_batch(self, function_arn, messages, queue_arn):
        partial = reports_partial_batches(self, function_arn, queue_arn)
        # A list, not all(generator): every message is delivered even when an earlier one failed.
        return all([self._send_sqs_message(function_arn, m, queue_arn, partial) for m in messages])

    def send_sqs_message(self, function_arn, message, queue_arn, partial):
        attributes = {
            "ApproximateReceiveCount": str(message.approximate_receive_count),
            "SentTimestamp": str(int(message.sent_timestamp)),
            "SenderId": "AIDAIENQZJOLO23YVJ4VO",
            "ApproximateFirstReceiveTimestamp": str(int(message.approximate_first_receive_timestamp or 0)),
        }
        if queue_arn.endswith(".fifo"):
            attributes["MessageGroupId"] = message.group_id
            attributes["MessageDeduplicationId"] = message.deduplication_id
        record = {
            "messageId": message.id,
            "receiptHandle": message.receipt_handle,
            "body": message.body,
            "attributes": attributes,
            "messageAttributes": {},
            "md5OfBody": message.body_md5,
            "eventSource": "aws:sqs",
            "eventSourceARN": queue_arn,
            "awsRegion": self.region_name,
        }
        answered = {}
        body = self.invoke(function_arn, None, json.dumps({"Records": [record]}), {}, answered)
        if "x-amz-function-error" in answered:
            return False
        failures = (json.loads(body) or {}).get("batchItemFailures", []) if partial else []
        return not any(f.get("itemIdentifier") in (message.id, "", None) for f in failures)

    LambdaSimpleBackend.invoke = invoke
    LambdaBackend.send_sqs_batch = send_sqs_batch
    LambdaBackend._send_sqs_message = send_sqs_message


def repair_s3():
    """moto reads no conditions in bucket policies, so that a TLS-only rule would deny everything."""
    from moto.iam.access_control import IAMPolicy, PermissionResult
    from moto.s3.models import FakeBucket

    allows_logs = FakeBucket._log_permissions_enabled_policy

    def statements(bucket):
        found = json.loads(bucket.policy)["Statement"] if bucket.policy else []
        return found if isinstance(found, list) else [found]

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

    FakeBucket.get_permission = get_permission
    FakeBucket._log_permissions_enabled_policy = staticmethod(log_permissions)


def repair_interfaces():
    """An interface has its own groups; moto adds its instance's, so that a swap takes none away."""
    from moto.ec2.models.elastic_network_interfaces import NetworkInterface

    def own_groups(self):
        attached = self.instance is not None and not self._group_set
        return list(self.instance.security_groups) if attached else self._group_set

    NetworkInterface.group_set = property(own_groups)


def with_time(event):
    """EventBridge writes times as ISO 8601 in UTC; moto keeps seconds until the last moment."""
    if not isinstance(event, dict) or not isinstance(event.get("time"), (int, float)):
        return event
    moment = datetime.datetime.fromtimestamp(event["time"], datetime.timezone.utc)
    return {**event, "time": moment.strftime("%Y-%m-%dT%H:%M:%SZ")}


def deliver(rule, arn, body):
    service = arn.split(":")[2]
    if service == "lambda":
        from moto.awslambda.utils import get_backend

        get_backend(rule.account_id, rule.region_name).invoke(arn, None, body, {}, {})
    elif service == "states":
        from moto.moto_api._internal import mock_random
        from moto.stepfunctions.responses import get_backend

        name = str(mock_random.uuid4())
        get_backend(rule.account_id, rule.region_name).start_execution(arn, name, body)
    else:
        from moto.sns import sns_backends

        sns_backends[rule.account_id][rule.region_name].publish(message=body, arn=arn)


def deliver_in_background(rule, arn, body):
    def run():
        try:
            deliver(rule, arn, body)
        except Exception as error:  # a failed target must not fail PutEvents, but is told
            say(f"event target {arn}: {error!r}")

    threading.Thread(target=run, daemon=True).start()


def repair_events():
    """Rules also reach Lambda, Step Functions and SNS; disabled ones reach nobody."""
    from moto.events.models import Rule
    from moto.events.utils import EventTemplateParser

    parse = EventTemplateParser.parse
    send = Rule.send_to_targets

    def parse_event(input_template, input_paths_map, event):
        # moto's own default template forgets the account and substitutes inside texts.
        if not input_template:
            return {k: v for k, v in copy.deepcopy(event).items() if k != "ingestion-time"}
        return parse(input_template, input_paths_map, event)

    def input_of(target, event):
        if target.get("Input"):
            return target["Input"]
        transformer = target.get("InputTransformer", {})
        made = parse_event(transformer.get("InputTemplate"), transformer.get("InputPathsMap", {}), event)
        return made if isinstance(made, str) else json.dumps(with_time(made))

    def send_to_targets(self, original_event, transform_input=True):
        if self.state == "DISABLED" or not self.event_pattern.matches_event(original_event):
            return
        ours = [t for t in self.targets if t["Arn"].split(":")[2] in ("lambda", "states", "sns")]
        for target in ours:
            deliver_in_background(self, target["Arn"], input_of(target, original_event))
        rest = copy.copy(self)
        rest.targets = [t for t in self.targets if t not in ours]
        send(rest, original_event, transform_input)

    EventTemplateParser.parse = staticmethod(parse_event)
    Rule.send_to_targets = send_to_targets


def end_with_standard_input():
    def watch():
        while sys.stdin.buffer.read(4096):
            pass
        os._exit(0)

    threading.Thread(target=watch, daemon=True).start()


def serve(port):
    from moto.core.config import default_user_config
    from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app
    from werkzeug.serving import WSGIRequestHandler, make_server

    class QuietHandler(WSGIRequestHandler):
        def log_request(self, code="-", size="-"):
            if str(code).startswith("5"):
                super().log_request(code, size)

    default_user_config["lambda"] = {"use_docker": False}
    default_user_config["stepfunctions"] = {"execute_state_machine": True}
    listener = socket.create_server(("127.0.0.1", port), backlog=128)
    port = listener.getsockname()[1]
    os.environ["MOTO_PORT"] = str(port)
    app = DomainDispatcherApplication(create_backend_app)
    server = make_server(
        "127.0.0.1", port, app, threaded=True, request_handler=QuietHandler, fd=listener.fileno()
    )
    print(json.dumps({"url": f"http://127.0.0.1:{port}"}), flush=True)
    server.serve_forever()


repair_dynamodb()
repair_step_functions()
repair_lambda()
repair_s3()
repair_interfaces()
repair_events()
end_with_standard_input()
serve(int(sys.argv[2]) if len(sys.argv) > 2 else 0)
