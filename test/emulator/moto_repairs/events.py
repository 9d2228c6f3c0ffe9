"""EventBridge: rules reach Lambda, Step Functions and SNS too; disabled rules reach nobody."""

import copy
import datetime
import json
import threading

from .say import say

OURS = ("lambda", "states", "sns")


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

        asynchronous = {"X-Amz-Invocation-Type": "Event"}
        get_backend(rule.account_id, rule.region_name).invoke(arn, None, body, asynchronous, {})
    elif service == "states":
        from moto.moto_api._internal import mock_random
        from moto.stepfunctions.responses import get_backend

        name = str(mock_random.uuid4())
        get_backend(rule.account_id, rule.region_name).start_execution(arn, name, body)
    else:
        from moto.sns import sns_backends

        sns_backends[rule.account_id][rule.region_name].publish(message=body, arn=arn)


def send_to_dead_letters(rule, target, body):
    from moto.sqs import sqs_backends

    arn = target.get("DeadLetterConfig", {}).get("Arn")
    if arn:
        queues = sqs_backends[rule.account_id][arn.split(":")[3]]
        queues.send_message(queue_name=arn.split(":")[5], message_body=body)


def deliver_in_background(rule, target, body):
    def run():
        try:
            deliver(rule, target["Arn"], body)
        except Exception as error:  # a target that failed must not fail PutEvents
            say(f"event target {target['Arn']}: {error!r}")
            send_to_dead_letters(rule, target, body)

    threading.Thread(target=run, daemon=True).start()


def repair():
    from moto.events.models import Rule
    from moto.events.utils import EventTemplateParser

    parse = EventTemplateParser.parse
    send = Rule.send_to_targets

    def parse_event(input_template, input_paths_map, event):
        # moto's own default template forgets the account, and substitutes inside of texts.
        if not input_template:
            return {k: v for k, v in copy.deepcopy(event).items() if k != "ingestion-time"}
        return parse(input_template, input_paths_map, event)

    def input_of(target, event):
        if target.get("Input"):
            return target["Input"]
        transformer = target.get("InputTransformer", {})
        template, paths = transformer.get("InputTemplate"), transformer.get("InputPathsMap", {})
        made = parse_event(template, paths, event)
        return made if isinstance(made, str) else json.dumps(with_time(made))

    def send_to_targets(self, original_event, transform_input=True):
        if self.state == "DISABLED" or not self.event_pattern.matches_event(original_event):
            return
        ours = [t for t in self.targets if t["Arn"].split(":")[2] in OURS]
        for target in ours:
            deliver_in_background(self, target, input_of(target, original_event))
        rest = copy.copy(self)
        rest.targets = [t for t in self.targets if t not in ours]
        send(rest, original_event, transform_input)

    EventTemplateParser.parse = staticmethod(parse_event)
    Rule.send_to_targets = send_to_targets
