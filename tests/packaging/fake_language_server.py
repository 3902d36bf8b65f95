"""A language server that underlines the word "bad", offers two words, and first asks for its settings."""

import json
import sys

FROM, TO = sys.stdin.buffer, sys.stdout.buffer


def hear() -> dict:
    length = 0
    while line := FROM.readline().strip():
        name, _, value = line.partition(b":")
        length = int(value) if name == b"Content-Length" else length
    return json.loads(FROM.read(length)) if length else sys.exit()


def say(**message) -> None:
    body = json.dumps({"jsonrpc": "2.0", **message}).encode()
    TO.write(b"Content-Length: %d\r\nContent-Type: json\r\n\r\n%s" % (len(body), body))
    TO.flush()


def underline(document: dict, settings: list) -> None:
    faults = [{"message": json.dumps(settings)}] if "bad" in document["text"] else []
    say(method="textDocument/publishDiagnostics", params={"uri": "file:///another", "diagnostics": [{}]})
    say(method="textDocument/publishDiagnostics", params={"uri": document["uri"], "diagnostics": faults})


document: dict = {}
while True:
    heard = hear()
    match heard.get("method"):
        case "initialize":
            say(id=heard["id"], result={})
        case "textDocument/didOpen":
            document = heard["params"]["textDocument"]
            say(id=99, method="workspace/configuration", params={"items": [{"section": "yaml"}, {"section": "other"}]})
        case "textDocument/completion":
            say(id=heard["id"], result={"items": [{"label": "hold"}, {"label": "pulses"}]})
        case None:
            underline(document, heard["result"])
