"""Files written in a thread of their own: a busy disk takes longer than a picture."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock, Thread


class Behind:
    """Jobs are done in order; of those that wait under one name only the newest. Python ends after the last one.

    The thread is there while there is something to do.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._jobs: dict[str, Callable[[], None]] = {}
        self._thread: Thread | None = None
        self._failed = False

    def do(self, name: str, job: Callable[[], None]) -> None:
        """An OSError of the job is only remembered."""
        with self._lock:
            self._jobs.pop(name, None)
            self._jobs[name] = job
            if self._thread is None or not self._thread.is_alive():
                self._thread = Thread(target=self._work, name="writer")
                self._thread.start()

    def settle(self) -> None:
        """Until all of it is done."""
        thread = self._thread
        if thread is not None:
            thread.join()

    def failed(self) -> bool:
        """Whether a job could not be done since this was asked before."""
        failed, self._failed = self._failed, False
        return failed

    def _work(self) -> None:
        while job := self._next():
            try:
                job()
            except OSError:
                self._failed = True

    def _next(self) -> Callable[[], None] | None:
        with self._lock:
            if not self._jobs:
                self._thread = None
                return None
            return self._jobs.pop(next(iter(self._jobs)))
