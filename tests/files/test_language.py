"""Which language is spoken."""

import pytest

from followalong.core.phrases import LANGUAGES as SPOKEN
from followalong.files.language import spoken_language
from followalong.files.settings import LANGUAGES


@pytest.mark.parametrize(("setting", "environment", "language"), [
    ("es", {"LANG": "en_GB.UTF-8"}, "es"),
    ("system", {"LANG": "es_MX.UTF-8"}, "es"),
    ("system", {"LANG": "es"}, "es"),
    ("system", {"LANG": "en_GB", "LC_MESSAGES": "es_ES", "LC_ALL": ""}, "es"),
    ("system", {"LANG": "de_DE.UTF-8"}, "en"),
    ("system", {"LANG": "est_EE"}, "en"),
    ("system", {}, "en"),
])
def test_what_is_set_goes_before_the_computer_s(setting, environment, language):
    assert spoken_language(setting, environment) == language


def test_each_language_of_the_phrases_can_be_set():
    assert set(LANGUAGES) == {"system", *SPOKEN}
