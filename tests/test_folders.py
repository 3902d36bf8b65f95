"""Where a person's own files are."""

from pathlib import Path

from followalong.folders import xdg_folders

HOME = Path("/home/ada")


def test_the_usual_folders_are_those_of_the_specification():
    own = xdg_folders({}, HOME)
    assert (own.settings, own.history) == (
        HOME / ".config/followalong/settings.toml", HOME / ".local/share/followalong/history.sqlite",
    )
    assert (own.cues, own.log) == (HOME / ".cache/followalong/cues", HOME / ".local/state/followalong/followalong.log")


def test_another_place_may_be_set_for_each():
    assert xdg_folders({"XDG_CACHE_HOME": "/tmp/cache"}, HOME).cache == Path("/tmp/cache/followalong")


def test_what_is_not_a_whole_path_is_ignored():
    assert xdg_folders({"XDG_DATA_HOME": "data", "XDG_STATE_HOME": ""}, HOME) == xdg_folders({}, HOME)
