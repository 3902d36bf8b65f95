"""The application object and its look, before any window."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QLoggingCategory, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from followalong import __version__
from followalong.files.late_figures import LateFigures
from followalong.files.settings import Settings
from followalong.qt import heard
from followalong.qt.fonts import Fonts, family
from followalong.qt.icons import Icons
from followalong.qt.look import Look
from followalong.qt.style import palette, style_sheet
from followalong.qt.theme import DARK, HIGH_CONTRAST, LIGHT, THEMES, Theme
from followalong.qt.tr import tr

DESKTOP_NAME = "org.followalong.Followalong"


def application() -> QApplication:
    """The one there is, or a new one."""
    found = QApplication.instance()
    if isinstance(found, QApplication):
        return found
    app = QApplication([*sys.argv[:1], "-style", "fusion"])  # setStyle would look up every name of QStyle: 5 ms
    heard.listen()
    app.setApplicationName("followalong")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(DESKTOP_NAME)
    QLoggingCategory.setFilterRules("qt.multimedia*=false")  # which sound libraries it tried is nobody's business
    return app


def speak(app: QApplication, assets: Path, language: str) -> None:
    """Our words and Qt's own in that language; English, or a language that we do not have, needs nothing."""
    if tr("en") != "en":  # looking for them takes 20 ms when it is done first
        for old in app.findChildren(QTranslator):
            app.removeTranslator(old)
            old.deleteLater()
    ours = assets / "translations" / f"{language}.qm"
    if not ours.exists():
        return
    from PySide6.QtCore import QLibraryInfo

    theirs = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{language}.qm"
    for path in (theirs, ours):
        words = QTranslator(app)
        if words.load(str(path)):  # a PySide without Qt's own words has English buttons in its dialogs
            app.installTranslator(words)


def look(settings: Settings, assets: Path) -> Look:
    """Colours, type, icons and figures as the person set them."""
    fonts = Fonts(family(), settings.text_size / 100)
    icons, figures = Icons(assets / "icons"), LateFigures(assets / "figures")
    return Look(theme(settings), fonts, icons, figures, settings.motion == "reduced")


def another(look: Look, settings: Settings) -> Look:
    """With the same icons and figures, grown as it was."""
    dressed = look.sized(settings.text_size / 100 * look.unit, look.unit)
    return dressed._replace(theme=theme(settings), still=settings.motion == "reduced")


def dress(app: QApplication, look: Look) -> None:
    """Style sheet, palette and font for everything."""
    app.setPalette(palette(look.theme))
    app.setFont(look.fonts.named("body"))
    app.setStyleSheet(style_sheet(look.theme, look.fonts.scale, look.unit))


def theme(settings: Settings) -> Theme:
    """The chosen one, or what the system asks for."""
    if settings.theme != "system":
        return THEMES[settings.theme]
    hints = QGuiApplication.styleHints()
    # Only Qt 6.10 and newer can say that more contrast is wanted.
    accessibility = getattr(hints, "accessibility", None)
    if accessibility is not None and accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return HIGH_CONTRAST
    return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT
