"""Pages of a list: items across pages, or page by page. A page is the JSON object that the server sent, like any model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from ._core.model import Model
from ._core.shapes import is_array, is_object
from ._core.wrap import wrap_class, wrapper

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Generator, Iterator, Mapping
    from typing import Self

    from ._core.call import Call
    from ._core.op import Op

__all__ = [
    "AsyncConversationCursorPage",
    "AsyncCursorPage",
    "AsyncNextCursorPage",
    "AsyncPage",
    "AsyncPaginator",
    "AsyncTokenPage",
    "PageInfo",
    "SyncConversationCursorPage",
    "SyncCursorPage",
    "SyncNextCursorPage",
    "SyncPage",
    "SyncTokenPage",
]

T = TypeVar("T")
PageT = TypeVar("PageT")


class PageInfo:
    """What to ask for to get the next page: `params` are added to the query."""

    __slots__ = ("json", "params", "url")

    def __init__(self, *, params: Mapping[str, object] | None = None, url: str | None = None, json: Any = None) -> None:
        self.params: dict[str, object] = dict(params or {})
        self.url = url
        self.json = json

    def __eq__(self, other: object) -> bool:
        return isinstance(other, PageInfo) and (self.params, self.url, self.json) == (other.params, other.url, other.json)

    __hash__ = None  # type: ignore[assignment]  # holds a dict

    def __repr__(self) -> str:
        return f"PageInfo(params={self.params!r})"


class _BasePage(Model, Generic[T]):
    """What every page has. The client and the call that it came from stand outside of the server's object."""

    __slots__ = ("_call", "_client")

    data: list[T]

    if TYPE_CHECKING:
        _client: Any
        _call: Call

    def __getstate__(self) -> tuple[dict[str, Any], dict[str, Any]]:
        # A copy or a pickle is what the server sent: the call holds the key.
        return self.__dict__, {"_request_id": self._request_id}

    def next_page_info(self) -> PageInfo | None:
        """What the next page is asked for with, or None where this page names none."""
        return None

    def has_next_page(self) -> bool:
        """Whether there is another page: one is named, it is not this one again, and the server does not deny it."""
        info = self.next_page_info()
        if info is None or self.__dict__.get("has_more") is False:
            return False
        if not self._items() and self.__dict__.get("has_more") is None:
            return False  # nothing here and nothing promised
        return not self._asked_for(info)

    def _asked_for(self, info: PageInfo) -> bool:
        """Whether this very page was asked for with the same cursor: then going on would turn in a circle."""
        return bool(info.params) and all(self._asked(name) == value for name, value in info.params.items())

    def _asked(self, name: str) -> Any:
        """What this page was asked for with under `name`; the call's extra query stands above its arguments."""
        call: Call | None = getattr(self, "_call", None)
        if call is None:  # made by hand, or unpickled
            return None
        query: Mapping[str, Any] = call.options.get("extra_query") or {}
        return query.get(name, call.args.get(name))

    def _items(self) -> list[T]:
        data = self.__dict__.get("data")
        return cast("list[T]", data) if is_array(data) else []

    def _next(self) -> tuple[Op, dict[str, Any], Mapping[str, Any]]:
        """The operation, arguments and options of the next page's call."""
        info = self.next_page_info()
        if info is None or not self.has_next_page():
            raise RuntimeError("this is the last page: ask has_next_page() before get_next_page()")
        call: Call | None = getattr(self, "_call", None)
        if call is None:
            raise RuntimeError("this page knows no client: it was made by hand, or is a copy")
        args = dict(call.args)
        options = dict(call.options)
        known = set(call.op.query)
        extra = dict(options.get("extra_query") or {})
        for name, value in info.params.items():
            if name in known and name not in extra:
                args[name] = value
            else:
                extra[name] = value
        if extra:
            options["extra_query"] = extra
        return call.op, args, options

    def _goes_on(self, seen: set[Any]) -> bool:
        """Whether to go on to the next page: there is one, and its cursor is not among those `seen` before."""
        if not self.has_next_page():
            return False
        info = self.next_page_info()
        cursor = repr(info.params) if info is not None else None
        if cursor in seen:
            return False
        seen.add(cursor)
        return True


class _SyncPage(_BasePage[T]):
    def __iter__(self) -> Iterator[T]:  # type: ignore[override]  # the items, as the official pages give them
        for page in self.iter_pages():
            yield from page._items()

    def iter_pages(self) -> Iterator[Self]:
        """This page and all that follow it."""
        page = self
        seen: set[Any] = set()
        while True:
            yield page
            if not page._goes_on(seen):
                return
            page = page.get_next_page()

    def get_next_page(self) -> Self:
        """The next page. RuntimeError on the last one."""
        op, args, options = self._next()
        return cast("Self", self._client._run(op, args, options))


class _AsyncPage(_BasePage[T]):
    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.iter_pages():
            for item in page._items():
                yield item

    async def iter_pages(self) -> AsyncIterator[Self]:
        """This page and all that follow it."""
        page = self
        seen: set[Any] = set()
        while True:
            yield page
            if not page._goes_on(seen):
                return
            page = await page.get_next_page()

    async def get_next_page(self) -> Self:
        """The next page. RuntimeError on the last one."""
        op, args, options = self._next()
        return cast("Self", await self._client._run(op, args, options))


def _after_last_item(page: _BasePage[Any]) -> PageInfo | None:
    items = page._items()
    # an empty page in the middle of a list names its place, if it does, in last_id
    last = getattr(items[-1], "id", None) if items else page.__dict__.get("last_id")
    return PageInfo(params={"after": last}) if isinstance(last, str) and last else None


def _by_member(page: _BasePage[Any], member: str, parameter: str) -> PageInfo | None:
    cursor = page.__dict__.get(member)
    return PageInfo(params={parameter: cursor}) if isinstance(cursor, str) and cursor else None


class SyncPage(_SyncPage[T]):
    """A list that comes whole."""

    object: str


class AsyncPage(_AsyncPage[T]):
    """A list that comes whole."""

    object: str


class SyncCursorPage(_SyncPage[T]):
    """A page whose last item's id is the cursor of the next."""

    has_more: bool | None = None

    def next_page_info(self) -> PageInfo | None:
        return _after_last_item(self)


class AsyncCursorPage(_AsyncPage[T]):
    """A page whose last item's id is the cursor of the next."""

    has_more: bool | None = None

    def next_page_info(self) -> PageInfo | None:
        return _after_last_item(self)


class SyncConversationCursorPage(_SyncPage[T]):
    """A page whose `last_id` is the cursor of the next."""

    has_more: bool | None = None
    last_id: str | None = None

    def next_page_info(self) -> PageInfo | None:
        return _by_member(self, "last_id", "after")


class AsyncConversationCursorPage(_AsyncPage[T]):
    """A page whose `last_id` is the cursor of the next."""

    has_more: bool | None = None
    last_id: str | None = None

    def next_page_info(self) -> PageInfo | None:
        return _by_member(self, "last_id", "after")


class SyncNextCursorPage(_SyncPage[T]):
    """A page whose `next` is the cursor of the next."""

    has_more: bool | None = None
    next: str | None = None

    def next_page_info(self) -> PageInfo | None:
        return _by_member(self, "next", "after")


class AsyncNextCursorPage(_AsyncPage[T]):
    """A page whose `next` is the cursor of the next."""

    has_more: bool | None = None
    next: str | None = None

    def next_page_info(self) -> PageInfo | None:
        return _by_member(self, "next", "after")


class SyncTokenPage(_SyncPage[T]):
    """A page whose `next` is the token of the next."""

    has_more: bool | None = None
    next: str | None = None

    def next_page_info(self) -> PageInfo | None:
        return _by_member(self, "next", "page")


class AsyncTokenPage(_AsyncPage[T]):
    """A page whose `next` is the token of the next."""

    has_more: bool | None = None
    next: str | None = None

    def next_page_info(self) -> PageInfo | None:
        return _by_member(self, "next", "page")


def make_page(client: Any, call: Call, payload: Any, prefix: str) -> Any:
    """The page of class `prefix` + the operation's page over a decoded answer, its items wrapped."""
    op = call.op
    wrap = op.cache.get("item")
    if wrap is None:
        wrap = op.cache["item"] = wrapper([op.returns])
    if is_array(payload):
        payload = {"data": payload}  # some servers send the bare list
    if is_object(payload) and "data" in payload:
        payload["data"] = wrap(payload["data"])
    page: Any = wrap_class(globals()[f"{prefix}{op.page}"])(payload)
    if isinstance(page, Model):
        page._client = client  # type: ignore[attr-defined]  # a page: these are its slots
        page._call = call  # type: ignore[attr-defined]
    return page


class AsyncPaginator(Generic[T, PageT]):
    """A list call of an asynchronous client: await it for the first page, or iterate over it for every item."""

    def __init__(self, client: Any, op: Op, args: dict[str, Any], options: Mapping[str, Any]) -> None:
        self._client = client
        self._op = op
        self._args = args
        self._options = options

    def __await__(self) -> Generator[Any, None, PageT]:
        return self._first().__await__()

    async def _first(self) -> PageT:
        return cast("PageT", await self._client._run(self._op, self._args, self._options))

    async def __aiter__(self) -> AsyncIterator[T]:
        page: Any = await self._first()
        async for item in page:
            yield item
