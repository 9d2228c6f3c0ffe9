"""DynamoDB: one call after the other. A transaction that fails puts back a copy of the whole table
that it made before it began, and with it takes away what others wrote meanwhile. And one copy is enough: moto
makes one for each item of a transaction, which takes seconds for a hundred items in a table of a thousand."""

import copy
import threading
import types


def repair():
    from moto.dynamodb import models
    from moto.dynamodb.models.table import Table
    from moto.dynamodb.responses import DynamoHandler

    turn = threading.RLock()
    call_action = DynamoHandler.call_action

    def call_in_turn(self):
        with turn:
            return call_action(self)

    DynamoHandler.call_action = call_in_turn

    transact_write_items = models.DynamoDBBackend.transact_write_items

    def transact_with_one_copy(self, transact_items):
        copies = {}

        def deepcopy(value):
            if not isinstance(value, Table):
                return copy.deepcopy(value)
            if value.name not in copies:
                copies[value.name] = copy.deepcopy(value)
            return copies[value.name]

        # Nobody else is at it meanwhile: calls come one after the other.
        models.copy = types.SimpleNamespace(deepcopy=deepcopy)
        try:
            return transact_write_items(self, transact_items)
        finally:
            models.copy = copy

    models.DynamoDBBackend.transact_write_items = transact_with_one_copy
