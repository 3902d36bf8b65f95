"""A voice that makes a clip of any words at once: a plain buzz that begins with its first sample."""

from array import array

from followalong.audio import waves
from followalong.audio.cache import Clip
from followalong.audio.news import Rendered
from followalong.audio.voice import NullVoice

LOUD = 8_000


class BuzzingVoice(NullVoice):
    """`seconds_of` words; those in `dumb` have no clip."""

    def __init__(self, folder, seconds_of=lambda words: 0.05 * len(words), dumb=()):
        self._folder, self._seconds_of, self._dumb = folder, seconds_of, dumb
        self.wanted, self.clips = [], {}
        self.polls = 0

    @property
    def working(self):
        return bool(self.wanted)

    def want(self, lines):
        self.wanted += [words for words in lines if words not in self.clips and words not in self._dumb]

    def poll(self):
        self.polls += 1
        made, self.wanted = self.wanted, []
        return [Rendered(words, self._made(words)) for words in made]

    def clip(self, words):
        return self.clips.get(words)

    def seconds(self, words):
        return self.clips[words].seconds if words in self.clips else None

    def _made(self, words):
        frames = round(self._seconds_of(words) * waves.RATE)
        path = self._folder / f"{len(self.clips)}.wav"
        waves.write(path, array("h", [LOUD, -LOUD] * (frames // 2)))
        self.clips[words] = Clip(path, frames // 2 * 2 / waves.RATE)
        return self.clips[words]
