"""Step Functions: a state machine starts more than once, and its tasks call the edge."""

import copy


def repair(edge_url):
    from moto.stepfunctions.models import StateMachine
    from moto.stepfunctions.parser.asl.utils import boto_client

    # A second StartExecution copies live threads (moto issue 10077, repaired after 5.2.1).
    StateMachine.__deepcopy__ = lambda self, memo: copy.copy(self)
    boto_client.moto_server_port = lambda: edge_url.rsplit(":", 1)[1]
