"""The moto server with repairs, so that an event-driven stack really runs without Docker.

    python3 moto-server.py EDGE_URL [PORT]

EDGE_URL is where state machine tasks and functions send their AWS calls: the edge knows the APIs
that moto lacks. NODE names the Node program that runs the functions. Prints one line of JSON with
its own address once it listens, and ends when its standard input ends, so that it cannot outlive
the program that started it. The file must not be called moto.py: it would hide the module.
"""

import json
import os
import socket
import sys
import threading

MOTO_VERSION = "5.2.1"

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
        f"{MOTO_VERSION}. Install it: pip install 'moto[all,server]=={MOTO_VERSION}'"
    )

from moto_repairs import (  # noqa: E402
    dynamodb,
    events,
    interfaces,
    lambda_functions,
    s3,
    sqs_sources,
    step_functions,
)


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


def main(edge_url, port):
    end_with_standard_input()
    step_functions.repair(edge_url)
    lambda_functions.repair(edge_url)
    sqs_sources.repair()
    s3.repair()
    dynamodb.repair()
    interfaces.repair()
    events.repair()
    serve(port)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 0)
