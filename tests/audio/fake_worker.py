"""Speaks the worker's protocol without an engine, and goes wrong as told.

hang N, crash [N], slow SECONDS, noise, garbage, flood, full [N], rest, none; anything else is well.
"""

import json
import os
import sys
import time
from array import array
from pathlib import Path

from followalong.audio import waves

fault, amount = sys.argv[1], float(sys.argv[2]) if len(sys.argv) > 2 else 0.0


def send(message):
    os.write(1, b"\n" + json.dumps(message).encode() + b"\n")


def render(ask, number):
    if fault == "hang" and number == amount:
        time.sleep(60)
    if fault == "crash" and (number == amount or not amount):
        os._exit(70)
    if fault == "slow":
        time.sleep(amount)
    if fault == "noise":
        os.write(1, b"Audio saved to somewhere\nhalf a line")
        print("\non standard error", file=sys.stderr, flush=True)
    if fault == "garbage":
        os.write(1, bytes(range(256)) * 1000 + b'\n{"ev"\n[1]\n' + b"[" * 60_000 + b'\n{"ev": "done", "id": 9999}\n')
    while fault == "flood":
        os.write(1, b"{}\n" * 1000)
    if fault == "full" and (number <= amount or not amount):
        send({"ev": "error", "id": ask["id"], "why": "the disk is full", "room": False})
        return
    if fault == "rest" and number > 1:
        send({"ev": "rests"})
        sys.exit()
    waves.write(Path(ask["path"]), array("h", [9000] * 2205))
    send({"ev": "done", "id": ask["id"], "path": ask["path"], "seconds": 0.1})


send({"ev": "ready", "proto": 1, "engine": None if fault == "none" else "fake", "version": "1", "why": ["no reason"]})
for number, line in enumerate(sys.stdin, start=1):
    ask = json.loads(line)
    if ask["op"] == "voices":
        send({"ev": "voices", "id": ask["id"], "voices": [["en", "English", "en"]]})
    else:
        render(ask, number)
