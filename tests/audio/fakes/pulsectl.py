"""Stands for the library: one stream of another program and one of ours.

What is set is written to FAKE_PULSE, and is remembered beside it for the next process.
"""

import json
import os
from pathlib import Path
from types import SimpleNamespace as Plain

if "NO_LIBRARY" in os.environ:
    raise ImportError


class PulseError(Exception):
    pass


class PulseDisconnected(Exception):  # noqa: N818
    pass


class PulseVolumeInfo:
    def __init__(self, values):
        self.values = list(values)


OURS, MUSIC = 1, 2
PROCESSES = {OURS: os.environ.get("OUR_PROCESS", str(os.getppid())), MUSIC: "1"}
KEPT = Path(os.environ.get("FAKE_PULSE", "") + ".volumes")
volumes = {OURS: [1.0], MUSIC: [1.0, 0.5]}
if KEPT.exists():
    volumes[MUSIC] = json.loads(KEPT.read_text())
told = os.open(os.environ["FAKE_PULSE"], os.O_WRONLY | os.O_APPEND) if "FAKE_PULSE" in os.environ else None


class Pulse:
    connected = False

    def __init__(self, name, connect):
        self.name = name

    def connect(self):
        if "NO_SERVER" in os.environ:
            raise PulseError("nobody")
        self.connected = True

    def close(self):
        self.connected = False

    def sink_input_list(self):
        return [Plain(index=index, client=index, volume=PulseVolumeInfo(volumes[index]),
                      proplist={"application.process.id": number}) for index, number in PROCESSES.items()]

    def sink_input_volume_set(self, index, volume):
        volumes[index] = volume.values
        KEPT.write_text(json.dumps(volume.values))
        os.write(told, f"{index} {' '.join(f'{each:.3f}' for each in volume.values)}\n".encode())
