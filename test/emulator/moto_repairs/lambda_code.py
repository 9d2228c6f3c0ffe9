"""Runs the code of a function: the zip that was deployed, in a Node process of its own."""

import io
import json
import os
import pathlib
import subprocess
import tempfile
import threading
import zipfile

from .say import say

RUN_HANDLER = str(pathlib.Path(__file__).with_name("run_handler.mjs"))
# Node starts slowly on a busy machine, and the function's own time is kept by run_handler.mjs.
GRACE_SECONDS = 60

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


def environment(function, region, edge_url):
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
        "AWS_ENDPOINT_URL": edge_url,
        **(function.environment_vars or {}),
    }


def run(function, region, event, edge_url):
    """The result of one invocation: {"value": ...} or {"error": ...}."""
    file, handler = handler_file(function)
    seconds = float(function.timeout)
    invocation = {
        "file": file,
        "handler": handler,
        "event": event,
        "seconds": seconds,
        "context": {
            "functionName": function.function_name,
            "invokedFunctionArn": function.function_arn,
            "memoryLimitInMB": str(function.memory_size),
            "awsRequestId": os.urandom(8).hex(),
        },
    }
    done = subprocess.run(
        [os.environ.get("NODE", "node"), RUN_HANDLER],
        input=json.dumps(invocation).encode(),
        capture_output=True,
        env=environment(function, region, edge_url),
        timeout=seconds + GRACE_SECONDS,
    )
    if done.stderr:
        say(f"{function.function_name}: {done.stderr.decode(errors='replace')[-4000:]}")
    if not done.stdout:
        status = f"Runtime exited with status {done.returncode}"
        return {"error": {"errorType": "Runtime.ExitError", "errorMessage": status}}
    return json.loads(done.stdout)
