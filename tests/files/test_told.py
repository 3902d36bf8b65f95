"""How much is said goes from the settings into whatever is played."""

from followalong.core import choices
from followalong.core.choices import Choices
from followalong.files import settings
from followalong.files.settings import Settings
from followalong.files.told import as_told


def test_how_much_is_said_is_the_only_thing_that_changes():
    now = as_told(Choices(effort="gentle"), Settings(talk="counts", set_up="first time", effort="full"))
    assert now == Choices(effort="gentle", talk="counts", set_up="first time")


def test_settings_and_choices_know_the_same_words():
    assert (settings.TALKS, settings.SET_UPS) == (choices.TALKS, choices.SET_UPS)
