"""What is written behind the picture: in order, the newest of each name, and everything."""

from threading import Event, active_count

from followalong.files.behind import Behind


class Slow:
    """The first job waits until it is let go; what was done is kept, in order."""

    def __init__(self):
        self.behind, self.done, self.free = Behind(), [], Event()
        begun = Event()

        def hold():
            begun.set()
            self.free.wait()
            self.done.append("first")

        self.behind.do("first", hold)
        begun.wait()

    def ask(self, name, what):
        self.behind.do(name, lambda: self.done.append(what))

    def end(self):
        self.free.set()
        self.behind.settle()
        return self.done


def fail():
    raise OSError


def test_of_what_waits_under_one_name_only_the_newest_is_done():
    slow = Slow()
    for number in (1, 2, 3):
        slow.ask("mark", number)
    assert slow.end() == ["first", 3]


def test_what_has_another_name_is_done_as_well_and_in_order():
    slow = Slow()
    for name in ("mark", "told a", "told b"):
        slow.ask(name, name)
    assert slow.end() == ["first", "mark", "told a", "told b"]


def test_nobody_waits_for_what_is_being_done():
    slow = Slow()
    slow.ask("mark", 1)
    assert slow.done == []
    slow.end()


def test_the_thread_is_gone_when_there_is_nothing_to_do():
    before = active_count()
    slow = Slow()
    assert active_count() == before + 1
    slow.end()
    assert active_count() == before


def test_a_fault_is_told_once_and_stops_nothing_that_comes_after_it():
    slow = Slow()
    slow.behind.do("broken", fail)
    slow.ask("mark", 1)
    assert slow.end() == ["first", 1]
    assert (slow.behind.failed(), slow.behind.failed()) == (True, False)


def test_there_is_nothing_to_wait_for_before_the_first_job():
    behind = Behind()
    behind.settle()
    assert not behind.failed()
