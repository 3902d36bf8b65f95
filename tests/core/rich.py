"""A routine that has a little of everything."""



from followalong.core.routine import Dose, Either, Levels, Option
from tests.helpers import breathing, hold, pulses, routine, span, step, stretch

RICH = routine(
    stretch(Dose(hold(span(10, 20, 30)), times=span(1, 2, 3), rest=10.0), sides="each"),
    step(stretch(pulses(span(3, 4, 5))), optional=True),
    Either((Option("hold", Dose(hold(20))), Option("pulse", Dose(pulses(4))))),
    Levels(3, Dose(breathing(2)), "Further."),
)
