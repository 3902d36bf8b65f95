"""What every widget needs to draw itself: colours, type, icons, figures."""

from __future__ import annotations

from typing import NamedTuple

from followalong.files.late_figures import LateFigures
from followalong.qt.fonts import Fonts
from followalong.qt.icons import Icons
from followalong.qt.theme import Theme


class Look(NamedTuple):
    """Handed to each constructor; another theme or text size means new pages."""

    theme: Theme
    fonts: Fonts
    icons: Icons
    figures: LateFigures
    still: bool = False  # reduced motion
    unit: float = 1.0  # pixels of the window to one of LOOK.md's

    def px(self, pixels: float) -> int:
        """A length that grows with the text size."""
        return self.fonts.px(pixels)

    def length(self, pixels: float) -> int:
        """A length that grows with the window only."""
        return round(pixels * self.unit)

    def lengths(self, *pixels: float) -> tuple[int, ...]:
        return tuple(map(self.length, pixels))

    def sized(self, text: float, unit: float = 1.0) -> Look:
        """The same with type of another size."""
        if (text, unit) == (self.fonts.scale, self.unit):
            return self
        return self._replace(fonts=Fonts(self.fonts.family, text), unit=unit)
