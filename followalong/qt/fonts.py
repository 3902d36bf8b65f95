"""The type of LOOK.md: Inter where it is installed, else the system's own; sizes in pixels."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtGui import QFont, QFontDatabase

NAMED = {  # name: px, weight, letter spacing in % of the size
    "small": (13, 400, 0.0),
    "label": (13, 600, 0.0),
    "dose": (14, 400, 0.0),
    "body": (15, 400, 0.0),
    "summary": (17, 400, 0.0),
    "strong": (15, 600, 0.0),
    "name": (16, 700, 0.0),
    "lead": (17, 600, 0.0),
    "section": (18, 700, 0.0),
    "question": (22, 700, -0.5),
    "title": (28, 700, -1.5),
    "figure": (34, 700, -1.5),
    "headline": (40, 700, -1.5),
    "total": (64, 700, -3.0),
}


def family() -> str:
    """Name of the family to use; needs a running QGuiApplication."""
    return "Inter" if "Inter" in QFontDatabase.families() else QFontDatabase.systemFont(
        QFontDatabase.SystemFont.GeneralFont).family()


@dataclass(frozen=True, slots=True)
class Fonts:
    """Makes fonts of one family at one text size (1.0 is 100 %)."""

    family: str
    scale: float = 1.0
    _made: dict[tuple[float, int, float, bool], QFont] = field(default_factory=dict, repr=False, compare=False)

    def px(self, pixels: float) -> int:
        """A size of the table in LOOK.md at this text size."""
        return max(1, round(pixels * self.scale))

    def font(self, pixels: float, weight: int = 400, spacing: float = 0.0, tabular: bool = False) -> QFont:
        """Exactly this many pixels (shares of the window's height are the caller's); spacing in % of the size."""
        key = (pixels, weight, spacing, tabular)
        if key not in self._made:
            self._made[key] = self._make(*key)
        return QFont(self._made[key])  # a copy may be changed, and shares what the first looked up

    def _make(self, pixels: float, weight: int, spacing: float, tabular: bool) -> QFont:
        font = QFont(self.family)
        font.setPixelSize(max(1, round(pixels)))
        font.setWeight(QFont.Weight(weight))
        if spacing:
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, pixels * spacing / 100)
        if tabular:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def named(self, name: str, tabular: bool = False) -> QFont:
        """One line of the table, scaled."""
        pixels, weight, spacing = NAMED[name]
        return self.font(self.px(pixels), weight, spacing, tabular)
