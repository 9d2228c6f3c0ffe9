"""The emulator's log, which a test reads where something fails out of its sight."""

import sys


def say(text):
    sys.stderr.write(text.rstrip() + "\n")
    sys.stderr.flush()
