"""YAML of a stranger made into nodes: nothing is built, nothing is resolved, nothing can explode."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import yaml

from followalong.core.sentence import Sentence, said
from followalong.files.nodes import Node, Row, Table, Text
from followalong.files.plain_text import UNSAFE, control_character
from followalong.files.sheet import Sheet
from followalong.files.traps import PLACEHOLDER, QUOTES, opens_with, trap

MOST_NODES = 20_000
MOST_LEVELS = 20
MOST_MENDED = 20
LONGEST_WORDS = 1000  # characters of one value: it may go over many lines


class RefusedError(yaml.YAMLError):
    """A limit was passed; there is no reading on."""

    def __init__(self, text: Sentence, at: tuple[int, int]) -> None:
        super().__init__(str(text))
        self.text, self.at = text, at


class _Loader(yaml.SafeLoader):
    """Composes only; counts nodes and levels, and notes anchors, aliases and tags instead of following them."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.nodes = 0
        self.levels = 0
        self.refused: list[tuple[str, tuple[int, int]]] = []

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        event = self.peek_event()  # type: ignore[no-untyped-call]
        if isinstance(event, yaml.AliasEvent):
            self.refused.append((f"*{event.anchor}", _place(event)))
            self.get_event()  # type: ignore[no-untyped-call]
            return yaml.ScalarNode("", "", event.start_mark, event.end_mark)  # type: ignore[arg-type]
        self._weigh(event)
        try:
            return super().compose_node(parent, index)
        finally:
            self.levels -= 1

    def _weigh(self, event: Any) -> None:
        self.nodes += 1
        self.levels += 1
        if self.nodes > MOST_NODES:
            text = said("There are more than {most:,} values in this file.", most=MOST_NODES)
            raise RefusedError(text, _place(event))
        if self.levels > MOST_LEVELS:
            text = said("There are more than {most} levels, one inside the other.", most=MOST_LEVELS)
            raise RefusedError(text, _place(event))
        if event.anchor:
            self.refused.append((f"&{event.anchor}", _place(event)))
            event.anchor = None
        if getattr(event, "tag", None):
            self.refused.append((str(event.tag), _place(event)))
            event.tag = None


def read_nodes(lines: list[str], sheet: Sheet) -> Node | None:
    """The root of the file; None if its grammar is beyond reading. Every fault that can be told is noted."""
    lines = list(lines)
    for _ in range(MOST_MENDED):
        loader = _Loader("\n".join(lines))
        try:
            root = loader.get_single_node()
        except RefusedError as refused:
            sheet.add(*refused.at, refused.text, said("Make the routine smaller."))
            return None
        except yaml.MarkedYAMLError as error:
            if not _mend(error, lines, sheet):
                return None
            continue
        except (yaml.YAMLError, ValueError, OverflowError, RecursionError):
            sheet.fault(None, said("This is not YAML."), said("See routines/README.md."))
            return None
        return _finish(loader, root, sheet)
    return None


def _mend(error: yaml.MarkedYAMLError, lines: list[str], sheet: Sheet) -> bool:
    """Note what the parser stumbled over; True if the line could be made readable."""
    at = error.problem_mark
    context = error.context_mark
    found = trap(
        str(error.problem or ""),
        (at.line, at.column) if at else (0, 0),
        (context.line, context.column) if context else None,
        lines,
    )
    sheet.add(found.line + 1, found.column + 1, found.text, found.hint)
    if found.mended is None:
        return False
    lines[found.line] = found.mended
    return True


def _finish(loader: _Loader, root: yaml.Node | None, sheet: Sheet) -> Node | None:
    for what, at in loader.refused:
        sheet.add(*at, said('"{what}" is not allowed: anchors, aliases and tags are refused.', what=what), QUOTES)
    if root is None:
        sheet.fault(None, said("The file is empty."), said("See routines/README.md for an example."))
        return None
    return _node(root, sheet)


def _place(found: Any) -> tuple[int, int]:
    """Line and column of an event or a node, from 1."""
    return found.start_mark.line + 1, found.start_mark.column + 1


def _node(node: Any, sheet: Sheet) -> Node:
    line, column = _place(node)
    if isinstance(node, yaml.MappingNode):
        return Table(_pairs(node, sheet), line, column)
    if isinstance(node, yaml.SequenceNode):
        items = tuple(_node(item, sheet) for item in node.value)
        return Row(items, line, column, bool(node.flow_style))
    text = Text("" if node.style is None and node.value in ("~", "null") else node.value, line, column,
                node.style is not None)
    if len(text.value) > LONGEST_WORDS:
        wrong = said("These words are longer than {most:,} characters.", most=LONGEST_WORDS)
        sheet.fault(text, wrong, said("Make several lines of them."))
        return replace(text, value=text.value[:LONGEST_WORDS])
    if unsafe := UNSAFE.search(text.value):
        sheet.fault(text, control_character(unsafe[0]), said("Take it out."))
    return text


def _pairs(node: yaml.MappingNode, sheet: Sheet) -> tuple[tuple[Text, Node], ...]:
    pairs: dict[str, tuple[Text, Node]] = {}
    for key_node, value_node in node.value:
        key, value = _node(key_node, sheet), _node(value_node, sheet)
        if not isinstance(key, Text):
            held = isinstance(key, Table) and PLACEHOLDER.fullmatch("{" + "".join(key.names) + "}")
            sheet.fault(key, opens_with(held[0]) if held else said("A key must be plain words."), QUOTES)
        elif key.value in pairs:
            sheet.fault(key, said('"{name}" is here twice.', name=key.value), said("Keep one."))
        else:
            pairs[key.value] = (key, value)
    return tuple(pairs.values())
