"""Fills a slot: from what is to be done to phases with their cues."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import ceil

from followalong.core import lines
from followalong.core import words as say
from followalong.core.fitting import Draft, Speech, Timed, estimate, fit, fit_timed, timed
from followalong.core.phrases import Phrases
from followalong.core.plan import Plan
from followalong.core.routine import Note, Reps, Rest, Stretch
from followalong.core.script import Cue, Phase, Place, Segment
from followalong.core.setting import OnTheWay, Setting
from followalong.core.slots import Slot, before_breath
from followalong.core.talk import heard_at
from followalong.core.transitions import COUNTDOWN, SWITCH, change, fetch

MORE_TIME = 1.5
LEAST_REST = 1.0
FROM_START = 0.0  # length of a segment none of whose cues is counted from its end


def segments(made: Setting, slots: tuple[Slot, ...], known: Sequence[Segment | None]) -> tuple[Segment, ...]:
    """One segment for each slot, in order; what is known is not made again."""
    last = max((index for index, slot in enumerate(slots) if slot.chosen), default=-1)
    whole = []
    for index, (slot, segment) in enumerate(zip(slots, known, strict=True)):
        straight_on = made.around.next_straight if index == last else ""
        whole.append(segment or (_remembered(made, slot, straight_on) if slot.chosen else empty(made, slot)))
    return tuple(whole)


def empty(made: Setting, slot: Slot) -> Segment:
    """What is not chosen."""
    return Segment(slot.place, made.step.name)


def _remembered(made: Setting, slot: Slot, straight_on: str) -> Segment:
    """In rounds, the same dose in the same surroundings is filled once."""
    if "/" not in made.turn.key:
        return _segment(made, slot, straight_on)
    key = _key(made, slot, straight_on)
    found = made.memo.segments.get(key)
    if found is None:
        found = made.memo.segments[key] = _segment(made, slot, straight_on)
        return found
    return replace(found, place=slot.place)


def _key(made: Setting, slot: Slot, straight_on: str) -> tuple[object, ...]:
    """Everything that a segment depends on. The routine keeps its parts alive, so that an id is one of them."""
    step, around, eased = made.step, made.around, made.turn.key in made.choices.eased
    what = (id(step.dose), step.least, id(step.stretch), id(around.before), around.first, around.straight, straight_on)
    extra = made.extra(slot.place), made.extra(slot.movement)
    return (slot.place[1:], what, around.again, slot.sides, slot.sets, eased, extra, made.turn.round)


def _segment(made: Setting, slot: Slot, straight_on: str) -> Segment:
    match slot.place.role:
        case "ready":
            return _between(made, slot) if slot.place.part > 1 else get_ready(made, slot)
        case "switch":
            return _switch(made, slot)
        case "stretch":
            return _stretch(made, slot, straight_on)
        case "rest":
            return _rest(made, slot)
        case _:
            return _note(made, slot)


def _stay(
    made: Setting, slot: Slot, seconds: float, drafts: list[Draft], depth: tuple[float, float] = (0.0, 0.0)
) -> Segment:
    """A segment of one phase: getting ready, switching, resting, a card."""
    whole = max(LEAST_REST, seconds + made.extra(slot.place))
    shown = tuple(draft.words for draft in drafts if draft.kind in ("setup", "switch", "note"))
    cues = timed(drafts, whole, made.speech)
    if whole > say.QUIET_MOST:
        cues += timed(say.while_quiet(whole, [cue.at for cue in cues], made.phrases), whole, made.speech)
    return Segment(
        slot.place,
        made.step.name,
        (Phase("stay", "", whole, depth, dose=True),),
        _fitted(made, cues, whole),
        part=slot.part.label,
        words=shown,
        figure=_figure(made),
        position=_position(made),
    )


def _fitted(made: Setting, cues: list[Timed], seconds: float) -> tuple[Cue, ...]:
    """As much as the person wants to hear, in the time that there is."""
    wanted = heard_at(made.choices.talk, cues, made.speech, set_up=made.sets_up)
    return fit_timed(wanted, seconds, made.speech)


def _figure(made: Setting) -> str:
    return made.step.stretch.figure if made.step.stretch else ""


def _position(made: Setting) -> str:
    stretch = made.step.stretch or made.around.before
    return stretch.position if stretch else "standing"


def _gated(segment: Segment, made: Setting) -> Segment:
    return replace(segment, gate=COUNTDOWN) if made.choices.wait_for_me and not made.choices.hands_free else segment


def get_ready(made: Setting, slot: Slot) -> Segment:
    """Name and side, set-up, three two one; long enough to hear it and to get there (rule 7)."""
    stretch = made.step.stretch
    assert stretch is not None
    setup_seconds = made.dose(slot.place).setup_seconds
    if made.at_once(slot):
        return Segment(slot.place, stretch.name)
    drafts, spoken = say.one_after_the_other(lines.get_ready(made, slot, stretch), made.speech)
    moving = 0.0 if made.around.straight else _moving(made, stretch)
    seconds = ceil(max(moving, setup_seconds or 0.0, spoken + say.PAUSE)) + COUNTDOWN
    return _gated(_stay(made, slot, seconds, [*drafts, *say.countdown(made.phrases)]), made)


def _moving(made: Setting, stretch: Stretch) -> float:
    before = made.around.before
    seconds = max(change(before.position if before else "standing", stretch.position), fetch(before, stretch))
    return seconds * (MORE_TIME if made.choices.more_time else 1.0)


def _switch(made: Setting, slot: Slot) -> Segment:
    """To the other side."""
    stretch = made.step.stretch
    assert stretch is not None
    drafts, spoken = say.one_after_the_other(lines.switch(made, slot, stretch), made.speech)
    moving = SWITCH[stretch.position] * (MORE_TIME if made.choices.more_time else 1.0)
    seconds = ceil(max(moving, spoken + say.PAUSE)) + COUNTDOWN
    return _gated(_stay(made, slot, seconds, [*drafts, *say.countdown(made.phrases)]), made)


def _between(made: Setting, slot: Slot) -> Segment:
    """The move from one level or item to the next is the next one's get-ready."""
    drafts, spoken = say.one_after_the_other([lines.between(made, slot)], made.speech)
    seconds = ceil(max(slot.part.move, spoken + say.PAUSE)) + COUNTDOWN
    start = made.pace(slot.place).depth(slot.part.depths.start)
    return _gated(_stay(made, slot, seconds, [*drafts, *say.countdown(made.phrases)], (start, start)), made)


def _rest(made: Setting, slot: Slot) -> Segment:
    """Between two sets, between two rounds, or a step of its own."""
    dose = made.dose(slot.place)
    if not isinstance(dose.kind, Rest):
        drafts = [*_to_next_set(made, slot, dose.rest), *say.countdown(made.phrases)]
        return _stay(made, slot, dose.rest, drafts)
    return _stay(made, slot, dose.kind.seconds, [_whole_rest(made, slot, dose.kind.seconds)])


def _whole_rest(made: Setting, slot: Slot, seconds: float) -> Draft:
    """In a rest that is hardly longer than these words only that it is one."""
    key, kind, words, short = lines.rest(made, slot)
    fits = made.speech(words) + say.PAUSE <= seconds + made.extra(slot.place)
    return Draft(key, kind, 0.0, words if fits else short, short)


def _to_next_set(made: Setting, slot: Slot, seconds: float) -> Iterator[Draft]:
    """Rest; then which set comes, right before three, two, one. A short rest has time for the set only."""
    line, rest = lines.next_set(made, slot), made.phrases.say("rest")
    at = seconds - COUNTDOWN - say.PAUSE - made.speech(line)
    if at < made.speech(rest) + say.PAUSE:
        yield Draft("set", "name", 0.0, line, lines.next_set(made, slot, "set_spoken_short"))
        return
    yield Draft("rest", "name", 0.0, rest)
    yield Draft("set", "name", at - seconds, line, tone="")


def _note(made: Setting, slot: Slot) -> Segment:
    """A card; its time is never shorter than its words. Confirmed with Enter where it asks for it."""
    note = made.dose(slot.place).kind
    assert isinstance(note, Note)
    drafts, spoken = say.one_after_the_other(lines.note(made, slot, note), made.speech)
    card = _stay(made, slot, ceil(max(note.seconds, spoken + say.PAUSE)), drafts)
    return replace(card, gate=0.0) if note.confirm and not made.choices.hands_free else card


def _stretch(made: Setting, slot: Slot, straight_on: str) -> Segment:
    """The movement itself."""
    place, dose = slot.place, slot.part.dose
    plain = made.plan(slot)
    what = _worded(made, slot, plain)
    own = tuple(made.fill(line, slot, what.counts) for line in dose.say)
    silent = what.shows != "count" or (isinstance(dose.kind, Reps) and dose.kind.aloud)
    opening, intro = _opening(made, slot, what, () if before_breath(slot) else (*what.taught, *own))
    phases = _with_intro(_captions(made, slot, what), intro)
    seconds = sum([phase.seconds for phase in phases])
    on_the_way, half = _on_the_way(made, what, intro, silent=silent, shared=what is plain)
    cues = [*timed(opening, seconds, made.speech), *on_the_way]
    if half and not say.near(half.at, [draft.at for draft in opening]):
        cues.append(half)
    if what.shows == "left":
        cues += timed(say.ticks(seconds - intro - what.dose[1], made.phrases), seconds, made.speech)
    if straight_on:
        cues += timed([_announcement(made, straight_on)], seconds, made.speech)
    if seconds > say.QUIET_MOST:
        cues += timed(say.while_quiet(seconds, [cue.at for cue in cues], made.phrases), seconds, made.speech)
    return Segment(
        place,
        made.step.name,
        phases,
        _fitted(made, cues, seconds),
        what.shows,
        None,
        what.pacer,
        slot.part.label,
        own,
        _figure(made),
        _position(made),
        None if what.enough is None else what.enough + intro,
        what.counts,
        0 < slot.part.number < slot.part.of,
    )


def _on_the_way(made: Setting, what: Plan, intro: float, *, silent: bool, shared: bool) -> OnTheWay:
    """The same words wherever the plan is the same; the memo keeps the plan, so that an id is one of them."""
    key = (id(what), intro, silent)
    found = made.memo.on_the_way.get(key) if shared else None
    if found is None:
        drafts = [*say.counts(what, intro, silent, made.phrases, made.speech), *say.own_lines(what, intro)]
        half = say.halfway(what, intro, [draft.at for draft in drafts], made.phrases)
        found = timed(drafts, FROM_START, made.speech), next(iter(timed(half, FROM_START, made.speech)), None)
        if shared:
            made.memo.on_the_way[key] = found
    return found


def _opening(made: Setting, slot: Slot, what: Plan, own: tuple[str, ...]) -> tuple[list[Draft], float]:
    """The movement's words. Before counting they need seconds of their own; a hold says them on the way."""
    spoken = lines.movement(made, slot, own, counted=what.going is not None)
    drafts, end = say.one_after_the_other(spoken, made.speech)
    if not drafts or what.going is None:
        return drafts, 0.0
    return drafts, float(ceil(max(0.0, end + say.PAUSE - what.going)))


def _with_intro(phases: tuple[Phase, ...], seconds: float) -> tuple[Phase, ...]:
    if not seconds:
        return phases
    start = phases[0].depth[0]
    return (Phase("stay", "", seconds, (start, start)), *phases)


def _worded(made: Setting, slot: Slot, what: Plan) -> Plan:
    """The author's words of phases and moments, with their placeholders filled in."""
    if what.worded:
        return what
    phases = tuple(phase._replace(say=made.fill(phase.say, slot, what.counts, phase.side)) for phase in what.phases)
    own = tuple((at, made.fill(line, slot, what.counts)) for at, line in what.lines)
    return replace(what, phases=phases, lines=own)


def _captions(made: Setting, slot: Slot, what: Plan) -> tuple[Phase, ...]:
    """The way there of a rep shows the first movement line, the way back the last."""
    own = slot.part.dose.say
    if not isinstance(slot.part.dose.kind, Reps) or not own:
        return what.phases
    ways = (own[-1] if len(own) > 1 else "", own[0])
    return tuple(
        phase
        if phase.kind == "stay"
        else phase._replace(say=made.fill(ways[phase.depth[1] > 0], slot, what.counts, phase.side))
        for phase in what.phases
    )


def _announcement(made: Setting, name: str) -> Draft:
    """Before the end, of a step that follows straight on."""
    key, kind, words, short = lines.straight_on(made.phrases, name)
    return Draft(key, kind, -say.STRAIGHT_ON, words, short, "")


def closing(phrases: Phrases, speech: Speech) -> Segment:
    """The end of a session, said and sounded."""
    line = phrases.say("finished")
    seconds = float(ceil(max(speech(line), estimate(line)) + LEAST_REST))
    cues = fit([Draft("finished", "end", 0.0, line, tone="finish")], seconds, speech)
    return Segment(Place("end", role="end"), "", (Phase("stay", "", seconds, dose=True),), cues, words=(line,))
