"""How a service differs from OpenAI's own API: its addresses and bodies (`Dialect`), and what proves who asks (`Auth`).

A client has neither unless it was made for such a service: the call path asks for them by one look at an attribute.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .call import Call
    from .config import Config
    from .op import Op


class Dialect:
    """What a service wants otherwise. This one changes nothing.

    Attributes:
        variables: whether OPENAI_API_KEY and its kind are meant for this service; a key must not go to another company.
        bearer: whether the key travels as a bearer token.
        credentials: what to do where there is no key, for the error message.
    """

    variables = False
    bearer = True
    credentials = ""

    def configure(self, config: Config, settings: Any) -> None:
        """Change what all calls of a client have in common, by its `Settings`."""

    def adapt(self, op: Op, args: dict[str, Any], options: Mapping[str, Any]) -> tuple[dict[str, Any], Mapping[str, Any]]:
        """The arguments and options of a call as this service takes them. Neither may be changed in place."""
        return args, options

    def address(self, call: Call) -> None:
        """Change a call that is ready but for this."""

    def websocket(self, path: str, query: dict[str, str]) -> tuple[str, dict[str, str]]:
        """The path (below the base URL) and the query of a websocket session."""
        return path, query


class Auth:
    """Headers that prove who asks, made anew for every try: tokens that expire, signatures."""

    def covers(self, op: Op) -> bool:
        """Whether calls of this operation are proven so."""
        return not op.admin

    def headers(self, call: Call, transport: Any) -> Iterable[tuple[str, str | None]]:
        """The headers of the next try. `transport` is the client's.

        Raises:
            TransportError: a try that failed like any other; it may be repeated.
            OpenAIError: there will be no headers.
        """
        raise NotImplementedError

    async def aheaders(self, call: Call, transport: Any) -> Iterable[tuple[str, str | None]]:
        """The awaited twin of `headers`."""
        return self.headers(call, transport)

    def renew(self, call: Call) -> bool:
        """The server said 401 to this call's headers: whether the next try would have others."""
        return False
