"""Undoes isolate.py: every interface goes back to the groups that its tags name.

Runs as a step of an SSM Automation document. An interface without a note was not isolated by us and is
left as it is. The node does not go back into its scaling group: that has another one by now.
"""

import boto3

NOTE = "parapet:groups-"


def release(events, context):
    ec2 = boto3.client("ec2")
    instance = events["InstanceId"]
    pages = ec2.get_paginator("describe_network_interfaces").paginate(
        Filters=[{"Name": "attachment.instance-id", "Values": [instance]}]
    )
    noted = [
        (interface["NetworkInterfaceId"], notes_of(interface))
        for page in pages
        for interface in page["NetworkInterfaces"]
        if notes_of(interface)
    ]
    if not noted:
        raise RuntimeError(
            f"No interface of {instance} has a tag {NOTE}1 that says where it came from; nothing was done. "
            "Give it back its groups by hand; the output of the isolation names the interfaces."
        )
    for interface, notes in noted:
        groups = " ".join(notes[key] for key in sorted(notes)).split()
        ec2.modify_network_interface_attribute(NetworkInterfaceId=interface, Groups=groups)
        ec2.delete_tags(Resources=[interface], Tags=[{"Key": key} for key in notes])
    ec2.delete_tags(Resources=[instance], Tags=[{"Key": "parapet:incident"}])
    return {"Interfaces": [interface for interface, _ in noted]}


def notes_of(interface):
    tags = {tag["Key"]: tag["Value"] for tag in interface.get("TagSet", [])}
    return {key: value for key, value in tags.items() if key.startswith(NOTE)}
