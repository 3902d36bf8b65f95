import pytest

from followalong.core.avoiding import AVOIDABLE, OF_POSITION, kinds_of
from followalong.core.routine import MOVES, POSITIONS
from tests.helpers import hold, stretch


@pytest.mark.parametrize(("position", "moves", "kinds"), [
    ("standing", (), set()),
    ("standing", ("hip flexion", "bending", "head down"), {"bending", "head down"}),
    ("half-kneeling", ("hip extension",), {"kneeling"}),
    ("hands and knees", ("arching",), {"kneeling", "arching"}),
    ("lying on the front", ("twisting",), {"lying flat", "twisting"}),
])
def test_a_stretch_has_the_kinds_of_its_moves_and_of_its_position(
    position: str, moves: tuple[str, ...], kinds: set[str]
) -> None:
    assert kinds_of(stretch(hold(20), position=position, moves=moves)) == kinds


def test_all_that_can_be_avoided_is_a_move_or_comes_with_a_position() -> None:
    assert set(AVOIDABLE) <= {*MOVES, *OF_POSITION.values()}
    assert OF_POSITION.keys() <= set(POSITIONS)
