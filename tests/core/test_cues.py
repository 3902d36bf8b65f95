"""The table of cues: one row for each kind, each with a tone for who hears no voice."""

from typing import get_args

import pytest

from followalong.core.cues import TABLE
from followalong.core.script import CueKind


@pytest.mark.parametrize("kind", get_args(CueKind))
def test_every_kind_of_cue_has_a_tone_of_its_own_or_to_stand_in(kind):
    assert TABLE[kind].tone
