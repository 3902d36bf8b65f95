"""A sound server of streams that are only numbers, and a person who moves them."""

from dataclasses import dataclass, field

from followalong.audio.other_sound import Stream


@dataclass
class FakeMixer:
    """`remembers`: it knows the volumes of names, as PulseAudio does. `lags`: it tells what was set one look later."""

    remembers: bool = True
    lags: bool = False
    playing: dict[int, Stream] = field(default_factory=dict)
    known: dict[str, tuple[float, ...]] = field(default_factory=dict)
    sets: list[Stream] = field(default_factory=list)
    later: list[Stream] = field(default_factory=list)

    def streams(self):
        told = list(self.playing.values())
        for stream in self.later:
            self.playing[stream.number] = stream
        self.later.clear()
        return told

    def set(self, stream):
        self.sets.append(stream)
        if self.lags:
            self.later.append(stream)
        else:
            self.playing[stream.number] = stream

    def remember(self, stream):
        if self.remembers:
            self.known[stream.name] = stream.volumes
        return self.remembers

    def begin(self, number, *volumes, name="player"):
        """A stream; with no volumes it has those that are known."""
        self.playing[number] = Stream(number, name, volumes or self.known[name])

    def end(self, number):
        stream = self.playing.pop(number)
        self.known[stream.name] = stream.volumes

    def volumes(self, number):
        return self.playing[number].volumes
