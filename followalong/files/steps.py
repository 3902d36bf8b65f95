"""The steps of a routine as they are written, made into steps of the core."""

from __future__ import annotations

from dataclasses import dataclass, replace

from followalong.core.errors import step_label
from followalong.core.guidance import of_stretch
from followalong.core.routine import Block, Dose, Note, Rest, Step, Stretch
from followalong.core.sentence import NOTHING, Sentence, joined, said
from followalong.files.checks import check_counts, check_pulses, check_sides
from followalong.files.doses import Setting, read_dose
from followalong.files.fields import Fields, read_fields
from followalong.files.guidance import load_guidance
from followalong.files.keys import FORMS, OWNERS, keys_of
from followalong.files.links import check_links
from followalong.files.loaded import Loaded
from followalong.files.nodes import Node, Row, Table, Text
from followalong.files.sheet import Sheet
from followalong.files.stretches import Stretches, build_stretch, slug
from followalong.files.suggest import nearest, perhaps

FORM_HINT = said("A step holds one of: {names}.", names=", ".join(FORMS))

DASHES = said("Write each step on a line of its own, with a dash.")
ALL_STRETCHES = said("followalong list --stretches shows all stretches.")
NOT_THEN = said('Write "stretch" instead.')


@dataclass(frozen=True, slots=True)
class StepsReader:
    """Reads steps against the stretches that can be found; rounds are read like the whole."""

    sheet: Sheet
    setting: Setting
    stretches: Stretches

    def read(self, node: Node, under: str = "") -> tuple[Step | Block, ...]:
        """The steps that are whole; faults tell of the others. `under` is the key of the rounds around them."""
        if not isinstance(node, Row) or not node.items:
            self.sheet.fault(node, said("Steps are needed here."), DASHES)
            return ()
        found: list[Step | Block] = []
        outer = self.sheet.step
        for number, item in enumerate(node.items, start=1):
            key = f"{under}{number}"
            self.sheet.step = step_label(key)
            self.sheet.spoken.clear()
            self.sheet.steps.append((item.line, self.sheet.step))
            step = self._read_one(item, key)
            if step is not None:
                if len(found) == number - 1:  # the step before could be read
                    self._check_order(item, found[-1] if found else None, step)
                found.append(step)
        self.sheet.step = outer
        return tuple(found)

    def _read_one(self, node: Node, key: str) -> Step | Block | None:
        form = self._form(node)
        if form is None or not isinstance(node, Table):
            return None
        self._name(node, form, key)
        fields = read_fields(self.sheet, node, keys_of(*FORMS[form]), OWNERS[FORMS[form][0]])
        if fields is None or form not in fields.values:
            return None
        match form:
            case "rounds":
                return self._rounds(fields, key)
            case "rest":
                return Step(key, Dose(Rest(fields.get("rest"))))
            case "note":
                note = Note(fields.get("note"), fields.get("for", 8.0), fields.get("confirm", False))
                return Step(key, Dose(note), optional=fields.get("optional", False))
            case "name":
                return self._inline(fields, key)
            case _:
                return self._named(fields, form, key)

    def _form(self, node: Node) -> str | None:
        if not isinstance(node, Table):
            hint = said("Write {what}.", what=f"stretch: {node.value}") if isinstance(node, Text) else FORM_HINT
            self.sheet.fault(node, said("A step is a key and its value."), hint)
            return None
        form = next((form for form in FORMS if form in node.names), None)
        if form is None:
            near = next((near for name in node.names if (near := nearest(name, FORMS))), "")
            self.sheet.fault(node, said("This step does not say what to do."), perhaps(near, FORM_HINT))
        return form

    def _name(self, node: Table, form: str, key: str) -> None:
        """Let the errors of this step name it: by the stretch's name, else by what the file calls it."""
        called = node.get(form)
        if not isinstance(called, Text) or form in ("rounds", "rest", "note"):
            return
        found = self._asked(called.value) if form in ("stretch", "then") else None
        name = found.value.name if found and found.value else called.value
        self.sheet.step = step_label(key, name)
        self.sheet.steps[-1] = (node.line, self.sheet.step)

    def _rounds(self, fields: Fields, key: str) -> Block | None:
        node = fields.get("steps")
        steps = self.read(node, f"{key}.") if node else ()
        return Block(key, fields.get("rounds"), steps, fields.get("rest", 0.0)) if steps else None

    def _inline(self, fields: Fields, key: str) -> Step | None:
        stretch = build_stretch(self.sheet, fields, slug(fields.get("name"), key), self.setting)
        check_links(self.sheet, fields, self.stretches.names)
        if stretch is None:
            return None
        stretch = replace(stretch, language=self.setting.language)
        return self._step(fields, key, stretch, stretch.dose, follows=False)

    def _named(self, fields: Fields, form: str, key: str) -> Step | None:
        stretch = self._find(fields, form)
        if stretch is None:
            return None
        node = fields.get("dose")
        dose = read_dose(self.sheet, node, self.setting, stretch.dose) if node else stretch.dose
        if dose is None:
            return None
        stretch = replace(stretch, setup=fields.get("setup", stretch.setup))
        dose = replace(dose, say=fields.get("say", dose.say))
        if node:
            check_pulses(self.sheet, node, dose)
            check_sides(self.sheet, node, stretch.sides, dose)
            for text in (*stretch.setup, *dose.say):
                check_counts(self.sheet, node, text, dose)
        return self._step(fields, key, stretch, dose, follows=form == "then")

    def _asked(self, name: str) -> Loaded[Stretch] | None:
        return self.stretches.find(name, self.setting.breath, self.setting.language)

    def _find(self, fields: Fields, form: str) -> Stretch | None:
        name, node = fields.get(form), fields.nodes[form]
        found = self._asked(name)
        if found is None:
            near = nearest(name, self.stretches.names())
            hint = said("Write it as stretches/ID.yaml, or define it in this step.")
            text = said('There is no stretch "{name}".', name=name)
            self.sheet.fault(node, text, perhaps(near, joined(hint, ALL_STRETCHES)))
            return None
        if found.value is None:
            text = said('The stretch "{name}" has errors.', name=name)
            self.sheet.fault(node, text, said("Mend its own file."))
            self.sheet.faults.extend(fault for fault in found.faults if not fault.warning)
        return found.value

    def _step(self, fields: Fields, key: str, stretch: Stretch, dose: Dose, follows: bool) -> Step:
        if stretch.kind == "discouraged":
            self._discouraged(fields.at, stretch)
        extra = fields.get("extra", ())
        if extra and stretch.sides != "each":
            text = said("Extra sets need a stretch with sides: each.")
            self.sheet.fault(fields.nodes["extra"], text, said("Take them out."))
        if extra or stretch.sides in ("left", "right"):
            self.sheet.uneven = self.sheet.uneven or fields.at
        return Step(key, dose, stretch, fields.get("optional", False), follows, extra, fields.get("priority", 2))

    def _discouraged(self, node: Node, stretch: Stretch) -> None:
        """It may be played, but not without a word."""
        found = of_stretch(load_guidance(), stretch)
        better = ", ".join(other.stretch for other in stretch.instead if other.stretch)
        text = joined(said("Some advise against this one."), *(Sentence(each.line) for each in found[:1]))
        self.sheet.warn(node, text, said("Instead of it: {names}.", names=better) if better else NOTHING)

    def _check_order(self, node: Node, before: Step | Block | None, step: Step | Block) -> None:
        """`then` goes on in the position of the step before."""
        if not isinstance(step, Step) or not step.follows or not step.stretch:
            return
        if not isinstance(before, Step) or not before.stretch:
            self.sheet.fault(node, said('"then" needs a stretch just before it.'), NOT_THEN)
        elif before.stretch.position != step.stretch.position:
            position = step.stretch.position
            text = said('"then" means the same position, but this one is {position}.', position=position)
            self.sheet.warn(node, text, NOT_THEN)
