"""One style sheet and one palette, made from a theme's colours."""

from __future__ import annotations

import re
from string import Template

from PySide6.QtGui import QColor, QPalette

from followalong.qt.fonts import NAMED
from followalong.qt.theme import Theme

# Widgets say what they are: role (buttons), kind (labels), ground (backgrounds), box (frames).
SHEET = Template("""
* { color: $text; font-size: ${px15}px; outline: none; }
QMainWindow, QDialog, QWidget[ground="background"] { background: $background; }
QWidget[ground="surface"] { background: $surface; }
QWidget[ground="sunken"] { background: $sunken; }
QWidget[ground="none"], QScrollArea, QStackedWidget { background: transparent; border: none; }
QFrame[box="card"] { background: $surface; border: ${edge}px solid $border; border-radius: 14px; }
QFrame[box="watch"] { background: $watch; border: ${tintedge}px solid $border; border-radius: 14px; }
QFrame[box="error"] { background: $surface; border: ${erroredge}px solid $danger; border-radius: 14px; }
QFrame[box="line"] { background: $border; border: none; min-height: 1px; max-height: 1px; }
QFrame[box="side"] { background: $sunken; border: none; border-right: ${edge}px solid $border; }
QFrame[box="choices"] { background: $sunken; border: none; border-left: ${edge}px solid $border; }
QFrame[box="bar"] { background: $background; border: none; border-bottom: ${edge}px solid $border; }
QFrame[box="foot"] { background: $sunken; border: none; border-top: ${edge}px solid $border; }

$labels
QLabel { background: transparent; }
QLabel[box="mark"] { background: $surface; border: ${edge}px solid $border; border-radius: 10px; padding: 1px 8px; }
QLabel[tone="muted"] { color: $muted; }
QLabel[tone="accent"] { color: $accent; }
QLabel[tone="danger"] { color: $danger; }
QLabel[tone="ready"] { color: $readyink; }
QLabel[tone="disabled"] { color: $disabled; }

QPushButton { font-weight: 600; border-radius: 10px; padding: 0 16px; min-height: ${hit}px; }
QPushButton[role="primary"] { background: $accent; color: $on_accent; border: 1px solid $accent; }
QPushButton[role="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[role="primary"]:pressed { background: $accent_pressed; border-color: $accent_pressed; }
QPushButton[role="secondary"], QPushButton[role="control"] {
  background: $surface; border: ${edge}px solid $border_strong; }
QPushButton[role="secondary"]:hover, QPushButton[role="control"]:hover { background: $sunken; }
QPushButton[role="secondary"]:pressed, QPushButton[role="control"]:pressed { background: $held; }
QPushButton[role="secondary"]:flat { background: transparent; border: none; padding: 0 12px; min-height: ${bare}px; }
QPushButton[role="secondary"]:flat:hover { background: $held; }
QPushButton[role="control"] { padding: 0; min-width: 54px; max-width: 54px; min-height: 54px; max-height: 54px; }
QPushButton[role="play"] { background: $accent; color: $on_accent; border: none; border-radius: 32px; padding: 0;
  min-width: 104px; max-width: 104px; min-height: 64px; max-height: 64px; }
QPushButton[role="play"]:hover { background: $accent_hover; }
QPushButton[role="play"]:pressed { background: $accent_pressed; }
QPushButton[role="link"] { background: transparent; color: $accent; border: none; padding: 0 8px;
  min-height: ${bare}px; }
QPushButton[role="quiet"] { background: transparent; border: none; padding: 0 12px; min-height: ${bare}px; }
QPushButton[flush="true"] { padding: 0; }
QPushButton[compact="true"] { font-size: ${px13}px; padding: 0 6px; }
QPushButton[compact="true"][flush="true"] { padding: 0; }
QPushButton[role="link"]:hover, QPushButton[role="quiet"]:hover { background: $held; }
QPushButton[role="link"]:pressed, QPushButton[role="quiet"]:pressed { background: $held; color: $text; }
QPushButton[role="nav"] { background: transparent; border: none; padding: 0 12px; text-align: left;
  font-weight: 400; font-size: ${px16}px; min-height: ${bare}px; }
QPushButton[role="nav"]:hover { background: $held; }
QPushButton[role="nav"][current="true"] { background: $accent_tint; color: $accent; font-weight: 700;
  border: ${tintedge}px solid $accent; }
QPushButton[role="chip"] { background: $surface; border: ${edge}px solid $border_strong; border-radius: ${chipround}px;
  padding: 0 14px; min-height: ${chip}px; max-height: ${chip}px; font-size: ${px14}px; }
QPushButton[role="chip"]:hover { background: $sunken; }
QPushButton[role="chip"]:checked { background: $accent_tint; border-color: $accent; color: $accent; }
QPushButton[role="icon"] { background: transparent; border: none; padding: 0; border-radius: 10px;
  min-width: 44px; min-height: 44px; }
QPushButton[role="icon"]:hover { background: $held; }
QPushButton:disabled { background: $sunken; color: $disabled; border: 1px solid $border; }
QPushButton[role="quiet"][compact="true"]:disabled { background: transparent; color: $muted; border: none; }

QLineEdit { background: $surface; border: ${edge}px solid $border_strong; border-radius: 10px;
  min-height: ${field}px; padding: 0 12px; font-size: ${px15}px;
  selection-background-color: $accent; selection-color: $on_accent; placeholder-text-color: $muted; }
QPlainTextEdit { background: $surface; border: ${edge}px solid $border_strong; border-radius: 10px;
  padding: 8px; font-size: ${px13}px; selection-background-color: $accent; selection-color: $on_accent; }
QComboBox { background: $surface; border: ${edge}px solid $border_strong; border-radius: 10px;
  min-height: ${hit}px; padding: 0 12px; font-size: ${px14}px; }
QComboBox:hover { background: $sunken; }
QComboBox::drop-down { border: none; width: 36px; }
QComboBox::down-arrow { image: none; }
QComboBox { combobox-popup: 0; }
QComboBox QAbstractItemView { background: $surface; border: ${edge}px solid $border_strong; border-radius: 10px;
  padding: 5px; }
QComboBoxPrivateContainer { background: $surface; border: none; }
QProgressBar { background: $border; border: none; border-radius: 3px; min-height: 6px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QMenu { background: $surface; border: 1px solid $border_strong; border-radius: 10px; padding: 8px; }
QMenu::item { padding: 10px 28px 10px 16px; border-radius: 8px; }
QMenu::item:selected { background: $accent_tint; color: $accent; }
QMenu::item:disabled { color: $disabled; }
QToolTip { background: $text; color: $background; border: 1px solid $text; padding: 6px 8px; font-size: ${px13}px; }
QScrollBar:vertical { background: transparent; width: 14px; margin: 3px; }
QScrollBar::handle:vertical { background: $border_strong; border-radius: 4px; min-height: 44px; }
QScrollBar:horizontal { background: transparent; height: 14px; margin: 3px; }
QScrollBar::handle:horizontal { background: $border_strong; border-radius: 5px; min-width: 44px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")

LENGTH = re.compile(r"\b([3-9]|\d\d+)px")
LABEL = 'QLabel[kind="{name}"] {{ font-size: {px}px; font-weight: {weight}; }}'


def style_sheet(theme: Theme, text_scale: float = 1.0, unit: float = 1.0) -> str:
    """For the application; `text_scale` 2.0 doubles every word and what must hold it, `unit` all that is round it."""
    colours = {name: getattr(theme, name) for name in theme._fields if isinstance(getattr(theme, name), str)}
    sizes = {f"px{size}": round(size * text_scale) for size in (13, 14, 15, 16)}
    chip = round(34 * max(unit, text_scale * 0.85))
    heights = {"hit": round(max(42.0 * unit, 26 * text_scale)), "field": round(max(42.0 * unit, 26 * text_scale)),
               "bare": round(max(44.0 * unit, 28 * text_scale)),
               "chip": chip, "chipround": chip // 2 + 1}
    edges = {"edge": theme.edge, "tintedge": theme.edge if theme.edge > 1 else 0, "erroredge": max(2, theme.edge)}
    labels = "\n".join(LABEL.format(name=name, px=round(px * text_scale), weight=weight)
                       for name, (px, weight, _) in NAMED.items())
    watch = {"watch": theme.kinds["ready"].tint, "readyink": theme.kinds["ready"].ink}
    return _grown(unit).substitute(colours | sizes | heights | edges | watch, labels=labels)


def _grown(unit: float) -> Template:
    """All lengths but those of edges, which are lines whatever the window."""
    return Template(LENGTH.sub(lambda found: f"{round(int(found[1]) * unit)}px", SHEET.template))


def palette(theme: Theme) -> QPalette:
    """For what a style sheet does not reach: native pop-ups, the caret, chosen text."""
    made = QPalette()
    role = QPalette.ColorRole
    for roles, colour in (
        ((role.Window,), theme.background),
        ((role.Base, role.AlternateBase, role.Button), theme.surface),
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipBase), theme.text),
        ((role.PlaceholderText,), theme.muted),
        ((role.Highlight, role.Link, role.Accent), theme.accent),
        ((role.HighlightedText,), theme.on_accent),
        ((role.ToolTipText,), theme.background),
    ):
        for one in roles:
            made.setColor(one, QColor(colour))
    for one in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, one, QColor(theme.disabled))
    return made
