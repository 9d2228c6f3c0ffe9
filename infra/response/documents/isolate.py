"""Moves every network interface of one node into the isolation group.

Runs as a step of an SSM Automation document, with the role of the response and nothing more. Running it
twice changes nothing more. It first notes on each interface, as tags, where that came from, and only then
moves any: what stops half way can be undone.
"""

import boto3

NOTE = "parapet:groups-"
# A tag's value has 256 characters and an id 20: twelve fit.
IDS_A_TAG = 12


def isolate(events, context):
    ec2 = boto3.client("ec2")
    instance, group, incident = events["InstanceId"], events["GroupId"], events["IncidentId"]
    check_node(ec2, instance, events["ClusterName"])
    check_group(ec2, group)
    faults = leave_scaling_group(instance)
    ec2.create_tags(Resources=[instance], Tags=[{"Key": "parapet:incident", "Value": incident}])
    interfaces = interfaces_of(ec2, instance)
    for interface in interfaces:
        note_groups(ec2, interface, group)
    for interface in interfaces:
        move(ec2, interface, group)
    left = [i["NetworkInterfaceId"] for i in interfaces_of(ec2, instance) if groups_of(i) != [group]]
    if left:
        faults.append(f"these interfaces are not isolated: {' '.join(left)}; run this again")
    if faults:
        raise RuntimeError(f"{instance} is not wholly isolated: {'; '.join(faults)}")
    return {"Interfaces": [interface["NetworkInterfaceId"] for interface in interfaces]}


def check_node(ec2, instance, cluster):
    found = ec2.describe_instances(InstanceIds=[instance])["Reservations"][0]["Instances"][0]
    tags = {tag["Key"]: tag["Value"] for tag in found.get("Tags", [])}
    if tags.get("eks:cluster-name") != cluster:
        raise RuntimeError(
            f"{instance} is no node of the cluster {cluster} (by its tag eks:cluster-name); nothing was "
            "done. Isolate what is not ours by hand."
        )


def check_group(ec2, group):
    """A group with a rule isolates nothing: somebody made a hole in it."""
    found = ec2.describe_security_groups(GroupIds=[group])["SecurityGroups"][0]
    if found["IpPermissions"] or found["IpPermissionsEgress"]:
        raise RuntimeError(
            f"The isolation group {group} has rules, so it would isolate nothing; nothing was done. "
            "Deploy the response stack again: it takes them away."
        )


def leave_scaling_group(instance):
    """Else its health check ends the machine that holds the evidence. Isolating goes on without it."""
    scaling = boto3.client("autoscaling")
    try:
        found = scaling.describe_auto_scaling_instances(InstanceIds=[instance])["AutoScalingInstances"]
        for member in found:
            if member["LifecycleState"] == "InService":
                scaling.detach_instances(
                    InstanceIds=[instance],
                    AutoScalingGroupName=member["AutoScalingGroupName"],
                    ShouldDecrementDesiredCapacity=False,
                )
    except Exception as error:
        return [f"it may be ended by its scaling group: detach it by hand ({error})"]
    return []


def interfaces_of(ec2, instance):
    pages = ec2.get_paginator("describe_network_interfaces").paginate(
        Filters=[{"Name": "attachment.instance-id", "Values": [instance]}]
    )
    found = [interface for page in pages for interface in page["NetworkInterfaces"]]
    if not found:
        raise RuntimeError(f"{instance} has no network interface; it may be ended already. Nothing was done.")
    return found


def groups_of(interface):
    return sorted(group["GroupId"] for group in interface["Groups"])


def note_groups(ec2, interface, isolation):
    """The first note is the true one: later the interface is in the isolation group."""
    noted = any(tag["Key"].startswith(NOTE) for tag in interface.get("TagSet", []))
    groups = groups_of(interface)
    if noted or groups == [isolation]:
        return
    parts = [groups[at : at + IDS_A_TAG] for at in range(0, len(groups), IDS_A_TAG)]
    tags = [{"Key": f"{NOTE}{n}", "Value": " ".join(part)} for n, part in enumerate(parts, 1)]
    ec2.create_tags(Resources=[interface["NetworkInterfaceId"]], Tags=tags)


def move(ec2, interface, group):
    if groups_of(interface) != [group]:
        ec2.modify_network_interface_attribute(
            NetworkInterfaceId=interface["NetworkInterfaceId"], Groups=[group]
        )
