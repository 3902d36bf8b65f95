"""What a YAML file holds, with the place of every word."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Text:
    """Words or a number, always as written: what it means is decided by the key it stands under."""

    value: str
    line: int
    column: int
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A list; `flow` when it was written in brackets."""

    items: tuple[Node, ...]
    line: int
    column: int
    flow: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Keys and their values, in the order of the file; no key twice."""

    pairs: tuple[tuple[Text, Node], ...]
    line: int
    column: int

    def get(self, name: str) -> Node | None:
        return next((node for key, node in self.pairs if key.value == name), None)

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(key.value for key, _ in self.pairs)


Node = Text | Row | Table
