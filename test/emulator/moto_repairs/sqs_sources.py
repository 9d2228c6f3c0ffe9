"""SQS as a source of Lambda: partial batch answers, and messages that failed come again."""

import json
import threading
import time

from .lambda_functions import FUNCTION_ERROR
from .say import say

# moto delivers inside SendMessage; what failed then is tried again so often until its queue gives
# it to the dead-letter queue. AWS waits for the visibility timeout, which no test can.
RETRY_SECONDS = 0.5


def record_of(message, queue_arn, region):
    attributes = {
        "ApproximateReceiveCount": str(message.approximate_receive_count),
        "SentTimestamp": str(int(message.sent_timestamp or 0)),
        "SenderId": "AIDAIENQZJOLO23YVJ4VO",
        "ApproximateFirstReceiveTimestamp": str(int(message.approximate_first_receive_timestamp or 0)),
    }
    if queue_arn.endswith(".fifo"):
        attributes["MessageGroupId"] = message.group_id
        attributes["MessageDeduplicationId"] = message.deduplication_id
    return {
        "messageId": message.id,
        "receiptHandle": message.receipt_handle,
        "body": message.body,
        "attributes": attributes,
        "messageAttributes": {},
        "md5OfBody": message.body_md5,
        "eventSource": "aws:sqs",
        "eventSourceARN": queue_arn,
        "awsRegion": region,
    }


def reports_partial_batches(functions, function_arn, queue_arn):
    return any(
        mapping.event_source_arn == queue_arn
        and mapping.function_arn == function_arn
        and "ReportBatchItemFailures" in (mapping.function_response_types or [])
        for mapping in functions._event_source_mappings.values()
    )


def deliver(functions, function_arn, message, queue_arn):
    """Whether the function took the message."""
    answered = {}
    record = record_of(message, queue_arn, functions.region_name)
    body = functions.invoke(function_arn, None, json.dumps({"Records": [record]}), {}, answered)
    if FUNCTION_ERROR in answered:
        return False
    if not reports_partial_batches(functions, function_arn, queue_arn):
        return True
    failures = (json.loads(body) or {}).get("batchItemFailures") or []
    return not any(failure.get("itemIdentifier") in (message.id, "", None) for failure in failures)


def deliver_waiting(queues, queue):
    """One round over a queue: what it gives is delivered, deleted if taken, or visible again."""
    from moto.awslambda.utils import get_backend

    for function_arn, mapping in list(queue.lambda_event_source_mappings.items()):
        if not mapping.enabled:
            continue
        functions = get_backend(queue.account_id, queue.region)
        for message in queues.receive_message(queue.name, mapping.batch_size, 0, queue.visibility_timeout):
            if deliver(functions, function_arn, message, queue.queue_arn):
                queues.delete_message(queue.name, message.receipt_handle)
            else:
                queues.change_message_visibility(queue.name, message.receipt_handle, 0)


def retry_for_ever():
    from moto.sqs import sqs_backends

    while True:
        time.sleep(RETRY_SECONDS)
        regions = [r for account in list(sqs_backends.values()) for r in list(account.values())]
        for queues in regions:
            for queue in list(queues.queues.values()):
                if not queue.lambda_event_source_mappings or not queue.messages:
                    continue
                try:
                    deliver_waiting(queues, queue)
                except Exception as error:  # the queue or the function may be gone by now
                    say(f"queue {queue.name}: {error!r}")


def repair():
    from moto.awslambda.models import LambdaBackend

    def send_sqs_batch(self, function_arn, messages, queue_arn):
        # A list, not a generator: each message is delivered, also after one that failed.
        return all([deliver(self, function_arn, message, queue_arn) for message in messages])

    delete = LambdaBackend.delete_event_source_mapping

    def delete_event_source_mapping(self, uuid):
        # moto goes on delivering.
        from moto.sqs import sqs_backends

        mapping = delete(self, uuid)
        if mapping and ":sqs:" in mapping.event_source_arn:
            name = mapping.event_source_arn.rsplit(":", 1)[1]
            queue = sqs_backends[self.account_id][self.region_name].queues.get(name)
            if queue:
                queue.lambda_event_source_mappings.pop(mapping.function_arn, None)
        return mapping

    LambdaBackend.send_sqs_batch = send_sqs_batch
    LambdaBackend.delete_event_source_mapping = delete_event_source_mapping
    threading.Thread(target=retry_for_ever, daemon=True).start()
