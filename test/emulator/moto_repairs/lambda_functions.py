"""Lambda: invocations run the code; asynchronous ones are retried and end where they should."""

import json
import threading

from . import lambda_code
from .say import say

FUNCTION_ERROR = "x-amz-function-error"
DEFAULT_RETRIES = 2

# moto forgets it; by the function's ARN.
dead_letter_targets = {}


def send_to(backend, arn, body):
    service = arn.split(":")[2]
    if service == "sqs":
        from moto.sqs import sqs_backends

        queues = sqs_backends[backend.account_id][arn.split(":")[3]]
        queues.send_message(queue_name=arn.split(":")[5], message_body=body)
    elif service == "sns":
        from moto.sns import sns_backends

        sns_backends[backend.account_id][arn.split(":")[3]].publish(message=body, arn=arn)
    else:
        say(f"no way to send to {arn}")


def invoke_settings(function):
    configs = function.event_invoke_config
    return configs[-1].response() if configs else {}


def failed_for_good(backend, function, event, error, attempts):
    """What AWS writes to the destination for failures, and to the dead-letter target."""
    destination = invoke_settings(function).get("DestinationConfig", {}).get("OnFailure", {}).get("Destination")
    if destination:
        report = {
            "version": "1.0",
            "requestContext": {
                "functionArn": f"{function.function_arn}:$LATEST",
                "condition": "RetriesExhausted",
                "approximateInvokeCount": attempts,
            },
            "requestPayload": event,
            "responseContext": {"statusCode": 200, "functionError": "Unhandled"},
            "responsePayload": error,
        }
        send_to(backend, destination, json.dumps(report))
    dead_letters = dead_letter_targets.get(function.function_arn)
    if dead_letters:
        send_to(backend, dead_letters, json.dumps(event))


def invoke_in_background(backend, function_name, qualifier, body, edge_url):
    """An asynchronous invocation: tried again at once, where AWS waits a minute or two."""
    function = backend.get_function(function_name, qualifier)
    event = json.loads(body) if body else {}
    attempts = 1 + int(invoke_settings(function).get("MaximumRetryAttempts", DEFAULT_RETRIES))

    def run():
        try:
            for _ in range(attempts):
                result = lambda_code.run(function, backend.region_name, event, edge_url)
                if "error" not in result:
                    return
                say(f"{function.function_name} failed: {json.dumps(result['error'])[:4000]}")
            failed_for_good(backend, function, event, result["error"], attempts)
        except Exception as error:  # there is nobody to raise it to
            say(f"{function.function_name}: {error!r}")

    threading.Thread(target=run, daemon=True).start()


def repair(edge_url):
    from moto.awslambda.models import LambdaBackend
    from moto.awslambda_simple.models import LambdaSimpleBackend

    create = LambdaBackend.create_function
    update = LambdaBackend.update_function_configuration

    def remember(function, spec):
        target = (spec.get("DeadLetterConfig") or {}).get("TargetArn")
        if target:
            dead_letter_targets[function.function_arn] = target

    def create_function(self, spec):
        function = create(self, spec)
        remember(function, spec)
        return function

    def update_function_configuration(self, function_name, qualifier, body):
        answer = update(self, function_name, qualifier, body)
        remember(self.get_function(function_name, qualifier), body)
        return answer

    def invoke(self, function_name, qualifier, body, headers, response_headers):
        if headers and headers.get("X-Amz-Invocation-Type") == "Event":
            invoke_in_background(self, function_name, qualifier, body, edge_url)
            return b""
        function = self.get_function(function_name, qualifier)
        event = json.loads(body) if body else {}
        result = lambda_code.run(function, self.region_name, event, edge_url)
        if "error" in result:
            say(f"{function.function_name} failed: {json.dumps(result['error'])[:4000]}")
            response_headers[FUNCTION_ERROR] = "Unhandled"
            return json.dumps(result["error"]).encode()
        return json.dumps(result["value"]).encode()

    LambdaBackend.create_function = create_function
    LambdaBackend.update_function_configuration = update_function_configuration
    LambdaSimpleBackend.invoke = invoke
