"""`entrechat api`: any operation of the API, JSON in and JSON out."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from ._connect import OPTIONS, connect
from ._parser import Command, Option, UsageError
from ._terminal import note

if TYPE_CHECKING:
    from entrechat import OpenAI

    from ._operations import Operation
    from ._output import Sink
    from ._parser import Args

__all__ = ["COMMAND"]


def run(args: Args) -> int:
    if args.flag("list"):
        return _list(args)
    if not args.words:
        raise UsageError("api: which operation? `entrechat api --list` names them")
    if args.flag("pretty") and args.flag("compact"):
        raise UsageError("api: --pretty and --compact exclude each other")
    from ._arguments import gather
    from ._operations import find
    from ._output import Sink

    operation = find(_nobody(), args.words[0])
    given = gather(operation, args)
    sink = Sink(args.text("out"))
    if operation.op.returns == "bytes" and sink.tty and not sink.forced:
        raise UsageError(
            f"api: {operation.name} answers with bytes, which a terminal cannot show:"
            " keep them with --out FILE, or pass them on with a pipe (--out - writes them here anyway)"
        )
    if args.flag("all") and operation.op.page is None:
        raise UsageError(f"api: {operation.name} gives no pages to go through with --all")
    with connect(args, admin=operation.op.admin) as client, sink:
        operation = find(client, operation.name)
        if operation.deprecated:
            note(f"deprecated: {operation.deprecated}")
        _call(operation, given, args, sink)
    return 0


def _list(args: Args) -> int:
    from ._operations import operations

    prefix = args.words[0] if args.words else ""
    found = operations(_nobody(), prefix)
    if not found:
        raise UsageError(f"api: no operation begins with {prefix!r}; see `entrechat api --list`")
    width = min(40, max(len(each.name) for each in found))
    sys.stdout.write("".join(f"{each.name:{width}}  {each.summary}\n" for each in found))
    return 0


def help_for(args: Args) -> str:
    from ._operations import find

    return find(_nobody(), args.words[0]).help_page()


def _nobody() -> OpenAI:
    """A client to look at, which never connects."""
    from entrechat import OpenAI

    return OpenAI(api_key="none", base_url="http://localhost")


# -- calling -------------------------------------------------------------------------------------------------


def _call(operation: Operation, given: dict[str, Any], args: Args, sink: Sink) -> None:
    op = operation.op
    empty = op.returns is None and not op.always_streams
    if (args.flag("raw") and not empty) or op.returns == "bytes":
        with _invoked(operation, "with_streaming_response", given) as response:
            _show_headers(response, args)
            for piece in response.iter_bytes():
                sink.write(piece)
                sink.flush()
        return
    response = _invoked(operation, "with_raw_response", given)
    if response is None:
        return  # methods that give nothing give no response either
    _show_headers(response, args)
    if op.always_streams or given.get("stream") is True or args.flag("all"):
        _lines(response.parse(), sink, pretty=args.flag("pretty"))
    else:
        pretty = args.flag("pretty") or (sink.tty and not args.flag("compact"))
        sink.write(_shown(response, operation, sink, pretty=pretty))


def _invoked(operation: Operation, way: str, given: dict[str, Any]) -> Any:
    """The call's response. What the client refuses to send is a mistake of the command line."""
    import warnings

    from entrechat.errors import OpenAIError

    method = getattr(getattr(operation.resource, way), operation.name.rpartition(".")[2])
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # said already, in one line
            made = method(**given)
            return made.__enter__() if way == "with_streaming_response" else made
    except (TypeError, ValueError) as error:
        if isinstance(error, OpenAIError):
            raise
        raise UsageError(f"api: {error}") from error


def _show_headers(response: Any, args: Args) -> None:
    if args.flag("headers"):
        lines = [
            f"{response.http_version} {response.status_code}",
            *(f"{name}: {value}" for name, value in response.headers.items()),
        ]
        sys.stderr.write("\n".join(lines) + "\n\n")
        sys.stderr.flush()


def _lines(values: Any, sink: Sink, *, pretty: bool) -> None:
    """Each event, or each item of every page, as soon as it is there."""
    from ._json import line

    for value in values:
        sink.write(line(value.to_dict() if hasattr(value, "to_dict") else value, pretty=pretty))
        sink.flush()


def _shown(response: Any, operation: Operation, sink: Sink, *, pretty: bool) -> bytes:
    """A whole answer: JSON in the form asked for; text, and nothing, as they are."""
    import json

    from ._json import line

    content: bytes = response.content
    if operation.op.returns is None and not content.strip():
        return b""
    try:
        return line(json.loads(content), pretty=pretty)
    except ValueError:
        response.parse()  # raises where it should have been JSON
        return content if content.endswith(b"\n") or not sink.tty else content + b"\n"


COMMAND = Command(
    "api",
    "Call any operation of the API by its name in the client. Parameters are members of --json, or\n"
    "options of their own: --limit 5, --purpose batch. Ids of the path may follow the name as words.",
    "OPERATION [ID]… [OPTION]…",
    run,
    [
        Option("--json", "the parameters; - reads them from standard input", "JSON|@FILE|-"),
        Option(
            "--file",
            "a file to send, @- for standard input; NAME= where there are several; may be repeated",
            "[NAME=]@PATH",
            many=True,
        ),
        Option("--stream", "each event on a line of its own, as it comes"),
        Option("--all", "the items of all pages, one a line, instead of one page"),
        Option("--out -o", "where the answer goes; needed for bytes on a terminal", "FILE"),
        Option("--raw", "the answer as the server sent it"),
        Option("--headers", "the answer's headers, on standard error"),
        Option("--pretty", "indented JSON (the default on a terminal)"),
        Option("--compact", "JSON on one line (the default elsewhere)"),
        Option("--list", "the operations, or those that begin with a given word"),
        *OPTIONS,
    ],
    notes=[
        (
            "Examples",
            [
                "entrechat api --list chat",
                "entrechat api images.edit --help",
                "entrechat api models.list --all",
                "entrechat api files.create --file @training.jsonl --purpose fine-tune",
                "entrechat api files.content file-abc123 --out result.jsonl",
                'entrechat api responses.create --stream --json \'{"model": "gpt-4o-mini", "input": "Hello"}\'',
            ],
        )
    ],
    open=True,
    help_for=help_for,
)
