"""Keeps what a node can still tell: its disks, its console, and what runs on it now.

Runs as a step of an SSM Automation document. What is most fleeting comes first. A part that cannot be had
does not stop the others, but the step fails at its end and says which: half of the evidence is not
evidence kept. Beside the parts lies a list of them with their digests, so that a later change shows.
"""

import hashlib
import json
import time

import boto3

# The command's own limit is shorter.
WAIT_SECONDS = 300


def preserve(events, context):
    collected = Evidence(events)
    for name, take in (
        ("running.txt", running),
        ("console.txt", console),
        ("instance.json", instance),
        ("snapshots.json", snapshots),
    ):
        collected.add(name, take)
    return collected.close()


class Evidence:
    def __init__(self, events):
        self.events = events
        self.prefix = f"{events['IncidentId']}/{events['InstanceId']}/{events['ExecutionId']}"
        self.digests = {}
        self.faults = []

    def add(self, name, take):
        try:
            self.put(name, take(self.events))
        except Exception as error:
            self.faults.append(f"{name}: {error}")

    def put(self, name, text):
        body = text.encode()
        boto3.client("s3").put_object(
            Bucket=self.events["Bucket"],
            Key=f"{self.prefix}/{name}",
            Body=body,
            # Object Lock takes nothing without one.
            ChecksumAlgorithm="SHA256",
        )
        self.digests[name] = hashlib.sha256(body).hexdigest()

    def close(self):
        listed = {"sha256": dict(self.digests), "missing": self.faults}
        self.put("list.json", json.dumps(listed, indent=2))
        if self.faults:
            raise RuntimeError(
                f"Not all evidence of {self.events['InstanceId']} was kept ({'; '.join(self.faults)}); "
                f"the rest lies under {self.prefix}. Take what is missing by hand, or run this again."
            )
        return {"Prefix": self.prefix, "Parts": sorted(self.digests)}


def running(events):
    ssm = boto3.client("ssm")
    node = events["InstanceId"]
    sent = ssm.send_command(DocumentName=events["CollectDocument"], InstanceIds=[node])
    command = sent["Command"]["CommandId"]
    for _ in range(WAIT_SECONDS // 5):
        time.sleep(events.get("PollSeconds", 5))
        try:
            told = ssm.get_command_invocation(CommandId=command, InstanceId=node)
        except ssm.exceptions.InvocationDoesNotExist:
            continue
        if told["Status"] == "Success":
            return told["StandardOutputContent"]
        if told["Status"] not in ("Pending", "InProgress", "Delayed"):
            raise RuntimeError(f"the command on the node ended as {told['Status']}")
    raise RuntimeError("the node's agent did not answer in time")


def console(events):
    told = boto3.client("ec2").get_console_output(InstanceId=events["InstanceId"])
    return told.get("Output", "")


def instance(events):
    told = boto3.client("ec2").describe_instances(InstanceIds=[events["InstanceId"]])
    return json.dumps(told["Reservations"], default=str, indent=2)


def snapshots(events):
    ec2 = boto3.client("ec2")
    told = ec2.describe_instances(InstanceIds=[events["InstanceId"]])
    devices = told["Reservations"][0]["Instances"][0]["BlockDeviceMappings"]
    volumes = [device["Ebs"]["VolumeId"] for device in devices if "Ebs" in device]
    kept = {volume: snapshot_of(ec2, volume, events) for volume in volumes}
    if not kept:
        raise RuntimeError("the node has no volume that could be copied")
    return json.dumps(kept, indent=2)


def snapshot_of(ec2, volume, events):
    """One a volume and incident: run again, it finds the one that it made."""
    incident = {"Key": "parapet:incident", "Value": events["IncidentId"]}
    filters = {"volume-id": volume, "tag:parapet:incident": events["IncidentId"]}
    made = ec2.describe_snapshots(
        OwnerIds=["self"], Filters=[{"Name": k, "Values": [v]} for k, v in filters.items()]
    )["Snapshots"]
    if made:
        return made[0]["SnapshotId"]
    return ec2.create_snapshot(
        VolumeId=volume,
        Description=f"Evidence for {events['IncidentId']}",
        TagSpecifications=[{"ResourceType": "snapshot", "Tags": [incident]}],
    )["SnapshotId"]
