from followalong.core.errors import Fault, step_label
from followalong.core.sentence import NOTHING, Sentence, counted, joined, said, told

SPANISH = {
    '"{name}" is not a key of {what}.': "«{name}» no es una clave de {what}.", "a hold": "un aguante",
    'step {key} "{name}"': "paso {key} «{name}»", "warning: ": "aviso: ", "It is too large.": "Es demasiado grande.",
    'Did you mean "{word}"?': "¿Querías decir «{word}»?", ".": ",",
}
NO_KEY = said('"{name}" is not a key of {what}.', name="secnds", what=said("a hold"))


def spanish(sentence: Sentence) -> str:
    return told(sentence, lambda text: SPANISH.get(text, text))


def test_a_sentence_is_filled_after_it_is_translated() -> None:
    assert str(NO_KEY) == '"secnds" is not a key of a hold.'
    assert spanish(NO_KEY) == "«secnds» no es una clave de un aguante."


def test_what_has_no_translation_stays() -> None:
    assert spanish(said("Write {what}.", what="dose: {hold: 30s}")) == "Write dose: {hold: 30s}."


def test_a_number_has_the_point_of_the_language_and_what_is_typed_has_not() -> None:
    late = said('{seconds:g} s, {share:.0%}, {whole}, {count:,}. Write "{time}".', seconds=2.5, share=0.5, whole=30.0,
                count=1000, time="2.5s")
    assert str(late) == '2.5 s, 50%, 30, 1,000. Write "2.5s".'
    assert spanish(late) == '2,5 s, 50%, 30, 1,000. Write "2.5s".'


def test_braces_of_a_sentence_without_values_are_its_own() -> None:
    assert str(said("Write {count}.")) == "Write {count}."
    assert str(said("Write {count}.").filled(count=3)) == "Write 3."


def test_none_one_and_many_have_words_of_their_own() -> None:
    assert [str(counted("no files", "1 file", "{count} files", count)) for count in range(3)] == [
        "no files", "1 file", "2 files"]


def test_only_what_says_something_is_joined() -> None:
    assert str(joined(NOTHING, said("One."), NOTHING, said("Two."))) == "One. Two."
    assert joined(NOTHING) == Sentence("")
    assert not joined()


def test_a_fault_reads_as_directions() -> None:
    hint = said('Did you mean "{word}"?', word="seconds")
    whole = Fault("desk.yaml", 14, 7, step_label("3", "Calf"), NO_KEY, hint)
    assert str(whole) == 'desk.yaml:14:7 step 3 "Calf": "secnds" is not a key of a hold. Did you mean "seconds"?'
    large = Fault("desk.yaml", 0, 0, NOTHING, said("It is too large."), warning=True)
    assert str(large) == "desk.yaml warning: It is too large."
    assert large.told(spanish) == "desk.yaml aviso: Es demasiado grande."
    assert whole.told(spanish) == (
        "desk.yaml:14:7 paso 3 «Calf»: «secnds» no es una clave de un aguante. ¿Querías decir «seconds»?")
