"""Routines with every kind of dose, for tests that try whatever a person could write."""

from hypothesis import strategies as st

from followalong.core.choices import Choices
from followalong.core.routine import (
    At,
    Beat,
    Block,
    Breath,
    Dose,
    Either,
    Flow,
    Grow,
    Items,
    Keep,
    Kind,
    Levels,
    Note,
    Open,
    Option,
    Rest,
    Sink,
    Step,
)
from tests.helpers import CALM, breathing, hold, pulses, reps, routine, span, step, stretch

BOX = Breath((("in", 2.0), ("pause", 1.0), ("out", 3.0), ("pause", 1.0)))

SIMPLE: tuple[Kind, ...] = (
    hold(12),
    hold(span(10, 20, 30), at=(At("Deeper now.", share=0.5, depth=1.0),)),
    pulses(3),
    pulses(span(2, 3, 5)),
    reps(3, aloud=True),
    breathing(3),
    breathing(6, grow=Grow(1.0, 2, 8.0)),
    Flow(span(3), CALM, Beat("up", depth=1.0, say="Lift."), Beat("down", depth=0.0)),
    Sink(span(4), CALM),
    Keep(span(20)),
    Open(25.0),
    hold(span(8), pacer=BOX),
)
PARTED: tuple[Kind, ...] = (
    Levels(3, Dose(hold(6)), "A little further."),
    Items(("big toe", "second toe"), Dose(pulses(2))),
    Either((Option("hold", Dose(hold(9))), Option("pulse", Dose(pulses(2))))),
)
CARDS: tuple[Kind, ...] = (Note("Fetch a chair."), Note("Ready to lie down?", confirm=True), Rest(12.0))
SETS = st.sampled_from((span(1), span(1, 2, 3)))
KINDS = st.sampled_from(SIMPLE) | st.sampled_from(PARTED)
DOSES = st.builds(Dose, KINDS, times=SETS, rest=st.sampled_from((0.0, 7.0)))
STRETCHES = st.builds(
    stretch,
    DOSES,
    st.sampled_from(("Calf", "Hip flexor", "Back")),
    st.sampled_from(("none", "each", "alternating", "left")),
    setup=st.sampled_from(((), ("Kneel on your {side} knee.", "Grow tall."))),
)
STEPS = st.one_of(
    st.builds(step, STRETCHES, optional=st.booleans(), follows=st.booleans()),
    st.sampled_from(CARDS),
    st.builds(lambda inner: Block("1", 2, (Step("1.1", inner.dose, inner),), 8.0), STRETCHES),
)
ROUTINES = st.lists(STEPS, min_size=1, max_size=4).map(lambda steps: routine(*steps))
KEYS = st.frozensets(st.sampled_from("1234"), max_size=2)
CHOICES = st.builds(
    Choices,
    effort=st.sampled_from(("gentle", "usual", "full")),
    tempo=st.floats(0.5, 2.0),
    sides=st.sampled_from(("both", "left", "right")),
    breath=st.sampled_from((None, BOX)),
    more_time=st.booleans(),
    left_out=KEYS,
    turned_on=KEYS,
    options=st.sampled_from(({}, dict.fromkeys("1234", 1))),
    eased=KEYS,
)
