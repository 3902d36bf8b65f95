"""Where a person's own files are; nothing is made until something is written."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

NAME = "followalong"
XDG = {"CONFIG": ".config", "DATA": ".local/share", "CACHE": ".cache", "STATE": ".local/state"}


@dataclass(frozen=True, slots=True)
class Folders:
    """The system's usual places for a program's settings, data and cache."""

    config: Path
    data: Path
    cache: Path
    state: Path

    @property
    def settings(self) -> Path:
        return self.config / "settings.toml"

    @property
    def history(self) -> Path:
        return self.data / "history.sqlite"

    @property
    def bookmarks(self) -> Path:
        return self.data / "bookmarks"

    @property
    def told(self) -> Path:
        return self.data / "told.json"

    @property
    def lock(self) -> Path:
        return self.data / "session.lock"

    @property
    def window_lock(self) -> Path:
        return self.data / "window.lock"

    @property
    def routines(self) -> Path:
        return self.data / "routines"

    @property
    def voices(self) -> Path:
        """For Piper voices."""
        return self.data / "voices"

    @property
    def log(self) -> Path:
        return self.state / "followalong.log"

    @property
    def frame(self) -> Path:
        return self.state / "window"

    @property
    def index(self) -> Path:
        return self.cache / "library.sqlite"

    @property
    def cues(self) -> Path:
        return self.cache / "cues"


def own_folders() -> Folders:
    if sys.platform == "linux":  # platformdirs says the same, in 6 ms of each start
        return xdg_folders(os.environ, Path.home())
    from platformdirs import PlatformDirs

    dirs = PlatformDirs(NAME, appauthor=False)
    return Folders(*map(Path, (dirs.user_config_dir, dirs.user_data_dir, dirs.user_cache_dir, dirs.user_state_dir)))


def xdg_folders(environment: Mapping[str, str], home: Path) -> Folders:
    """Of the XDG Base Directory Specification, which ignores what is not a whole path."""
    written = {name: environment.get(f"XDG_{name}_HOME", "") for name in XDG}
    return Folders(*(
        (Path(written[name]) if written[name].startswith("/") else home / usual) / NAME for name, usual in XDG.items()
    ))
