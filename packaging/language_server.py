"""A small client of the language server protocol over standard input and output."""

from __future__ import annotations

import json
import queue
import subprocess
import threading
from pathlib import Path
from typing import Any, Self

ANSWER_SECONDS = 30
SETTINGS = {"yaml": {"validate": True, "completion": True, "schemaStore": {"enable": False}}}
Message = dict[str, Any]


class LanguageServer:
    """A running server; `with` starts and ends it. queue.Empty when it is silent for thirty seconds."""

    def __init__(self, words: list[str], folder: Path) -> None:
        self._words, self._folder = words, folder
        self._heard: queue.Queue[Message] = queue.Queue()
        self._number = 0

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(self._words, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()
        abilities = {"workspace": {"configuration": True}, "textDocument": {"publishDiagnostics": {}, "completion": {}}}
        self._request("initialize", {"processId": None, "rootUri": self._folder.as_uri(), "capabilities": abilities})
        self._notify("initialized", {})
        return self

    def __exit__(self, *fault: object) -> None:
        with self._process:
            self._process.kill()
            self._listener.join()

    def faults(self, path: Path, text: str) -> list[Message]:
        """What the server underlines in a file: messages with their ranges."""
        self._open(path, text)
        while True:
            heard = self._next()
            if heard.get("method") == "textDocument/publishDiagnostics" and heard["params"]["uri"] == path.as_uri():
                return list(heard["params"]["diagnostics"])

    def completions(self, path: Path, text: str, line: int, column: int) -> list[str]:
        """The labels offered at a place; lines and columns count from 0."""
        self._open(path, text)
        where = {"textDocument": {"uri": path.as_uri()}, "position": {"line": line, "character": column}}
        answer = self._request("textDocument/completion", where)
        items = answer["items"] if isinstance(answer, dict) else answer or []
        return [item["label"] for item in items]

    def _open(self, path: Path, text: str) -> None:
        path.write_text(text, encoding="utf-8")
        document = {"uri": path.as_uri(), "languageId": "yaml", "version": 1, "text": text}
        self._notify("textDocument/didOpen", {"textDocument": document})

    def _request(self, method: str, parameters: Message) -> Any:
        self._number += 1
        self._send({"id": self._number, "method": method, "params": parameters})
        while True:
            heard = self._next()
            if heard.get("id") == self._number and "method" not in heard:
                return heard.get("result")

    def _notify(self, method: str, parameters: Message) -> None:
        self._send({"method": method, "params": parameters})

    def _next(self) -> Message:
        """The next message that is not a question to the editor; those are answered here."""
        while True:
            heard = self._heard.get(timeout=ANSWER_SECONDS)
            if "id" not in heard or "method" not in heard:
                return heard
            self._send({"id": heard["id"], "result": settings(heard)})

    def _send(self, message: Message) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        pipe = self._process.stdin
        assert pipe
        pipe.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        pipe.flush()

    def _listen(self) -> None:
        pipe = self._process.stdout
        assert pipe
        while header := pipe.readline():
            if header.lower().startswith(b"content-length:"):
                length = int(header.split(b":")[1])
                while pipe.readline().strip():
                    pass
                self._heard.put(json.loads(pipe.read(length)))


def settings(question: Message) -> Any:
    """What an editor answers when it is asked for its settings; nothing to anything else."""
    if question["method"] == "workspace/configuration":
        return [SETTINGS.get(item.get("section")) for item in question["params"]["items"]]
    return None
