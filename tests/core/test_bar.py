from followalong.core.bar import Piece, by_step, pieces
from followalong.core.choices import Choices
from followalong.core.compiler import compile
from followalong.core.routine import Dose, Levels, Note, Rest
from tests.helpers import breathing, hold, routine, span, stretch

MADE = routine(
    stretch(Dose(hold(5), times=span(2), rest=9.0), "Calf", sides="each"),
    Rest(20),
    Note("Lie down."),
    stretch(Levels(2, Dose(breathing(1)), ""), "Leg"),
)


def bar(choices: Choices | None = None) -> tuple[Piece, ...]:
    return pieces(compile(MADE, choices or Choices()))


def test_one_piece_for_each_step_and_side_with_its_lead() -> None:
    assert [(piece.kind, piece.side) for piece in bar()] == [
        ("ready", "left"), ("stretch", "left"), ("switch", "right"), ("stretch", "right"),
        ("rest", ""), ("note", ""), ("ready", ""), ("breathe", ""), ("finished", ""),
    ]


def test_pieces_share_the_whole_time_without_a_gap() -> None:
    script, now = compile(MADE), 0.0
    for piece in pieces(script):
        assert piece.start == now
        now += piece.seconds
    assert now == script.seconds


def test_breathing_is_a_piece_of_its_kind() -> None:
    assert [piece.kind for piece in pieces(compile(routine(breathing(3))))] == ["ready", "breathe", "finished"]


def test_what_is_left_out_has_no_share() -> None:
    assert {piece.step for piece in bar(Choices(left_out=frozenset("12"), sides="left"))} == {"3", "4", "end"}


def test_a_narrow_bar_has_one_piece_for_each_step() -> None:
    narrow = by_step(bar())
    assert [(piece.kind, piece.step) for piece in narrow] == [
        ("stretch", "1"), ("rest", "2"), ("note", "3"), ("breathe", "4"), ("finished", "end"),
    ]
    assert sum(piece.seconds for piece in narrow) == compile(MADE).seconds
    assert narrow[0].place.role == "stretch"
