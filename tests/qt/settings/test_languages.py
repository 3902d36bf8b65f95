"""The languages that can be chosen are those that settings know, in their own words."""

import pytest

from followalong.qt.settings.languages import choices, name_of


def test_every_language_is_offered_by_name():
    assert choices() == (("system", "As the system"), ("en", "English"), ("es", "Español"))


@pytest.mark.parametrize(("language", "name"), [("es", "Español"), ("fr", "Français"), ("xx", "xx")])
def test_a_language_is_named_in_its_own_words(language, name):
    assert name_of(language) == name
