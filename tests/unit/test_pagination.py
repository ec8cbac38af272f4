"""Pages of all five classes in both colours: items across pages, page by page, cursors that lead nowhere."""

from __future__ import annotations

import asyncio
import copy
import pickle
from typing import Any

import pytest

import entrechat
from entrechat import pagination
from entrechat._core.op import Op
from entrechat.pagination import PageInfo
from tests.support.colours import Client
from tests.support.fake_transport import FakeTransport, Said
from tests.unit.conftest import MakeFake

# class → (a method that gives it, its arguments, how a page names the next, the parameter it goes into)
KINDS: dict[str, tuple[str, dict[str, Any], str | None, str]] = {
    "Page": ("models.list", {}, None, ""),
    "CursorPage": ("fine_tuning.jobs.list", {}, "id", "after"),
    "ConversationCursorPage": ("conversations.items.list", {"conversation_id": "c"}, "last_id", "after"),
    "NextCursorPage": ("admin.organization.groups.list", {}, "next", "after"),
    "TokenPage": ("beta.agents.environments.files.list", {"environment_id": "e"}, "next", "page"),
}
MOVING = [kind for kind, facts in KINDS.items() if facts[2]]


def page(ids: list[str] | None, following: str | None = None, more: bool | None = None, **other: Any) -> dict[str, Any]:
    """A page as the server sends it, with its cursor wherever a class may look for it."""
    said: dict[str, Any] = {
        "object": "list",
        "data": None if ids is None else [{"id": each, "type": "message"} for each in ids],
        **other,
    }
    if more is not None:
        said["has_more"] = more
    if following is not None:
        said["last_id"] = said["next"] = following
    return said


def method(client: Client, kind: str) -> Any:
    found: Any = client.real
    for name in KINDS[kind][0].split("."):
        found = getattr(found, name)
    return found


def listed(client: Client, kind: str, **options: Any) -> list[str]:
    bound = method(client, kind)
    return [item.id for item in client.collect(lambda: bound(**KINDS[kind][1], **options))]


def made(fake: MakeFake, *pages: Any, **settings: Any) -> tuple[Client, FakeTransport]:
    return fake(*(Said.json(each) for each in pages), admin_api_key="sk-admin", **settings)


def cursors(transport: FakeTransport, name: str) -> list[str | None]:
    found = []
    for request in transport.requests:
        query = dict(pair.split("=") for pair in request.target.partition("?")[2].split("&") if pair)
        found.append(query.get(name))
    return found


def first(client: Client, kind: str, **options: Any) -> Any:
    return client.run(method(client, kind), **KINDS[kind][1], **options)


# -- going on ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", MOVING)
def test_items_across_pages(fake: MakeFake, kind: str) -> None:
    client, transport = made(fake, page(["a", "b"], "b", True), page(["c", "d"], "d", True), page(["e"], "e", False))
    assert listed(client, kind, limit=2) == ["a", "b", "c", "d", "e"]
    assert cursors(transport, KINDS[kind][3]) == [None, "b", "d"]
    assert cursors(transport, "limit") == ["2", "2", "2"]


def test_a_list_that_comes_whole(fake: MakeFake) -> None:
    client, transport = made(fake, page(["a", "b"], "b", True))
    assert listed(client, "Page") == ["a", "b"]
    assert len(transport.requests) == 1
    whole = first(client, "Page")
    assert not whole.has_next_page()
    assert whole.next_page_info() is None
    with pytest.raises(RuntimeError, match="last page"):
        client.run(whole.get_next_page)


@pytest.mark.parametrize("kind", MOVING)
def test_page_by_page(fake: MakeFake, kind: str, colour: str) -> None:
    client, _transport = made(fake, page(["a"], "a", True), page(["b"], "b", False))
    one = first(client, kind)
    assert type(one) is getattr(pagination, f"{'Sync' if colour == 'sync' else 'Async'}{kind}")
    assert one.has_next_page()
    assert one.next_page_info() == PageInfo(params={KINDS[kind][3]: "a"})
    two = client.run(one.get_next_page)
    assert type(two) is type(one)
    assert [item.id for item in two.data] == ["b"]
    assert not two.has_next_page()
    with pytest.raises(RuntimeError, match="last page"):
        client.run(two.get_next_page)
    assert [each.data[0].id for each in client.collect(one.iter_pages)] == ["a", "b"]


@pytest.mark.parametrize("kind", MOVING)
def test_a_server_that_does_not_say_whether_there_is_more(fake: MakeFake, kind: str) -> None:
    client, transport = made(fake, page(["a"], "a"), page(["b"], "b"), page([], "b"))
    assert listed(client, kind) == ["a", "b"]
    assert len(transport.requests) == 3


def test_options_go_along(fake: MakeFake) -> None:
    client, transport = made(fake, page(["a"], "a", True), page(["b"], "b", False), default_query={"tenant": "t"})
    listed(client, "CursorPage", extra_headers={"X-Own": "1"}, extra_query={"own": "2"}, timeout=7.0)
    assert [request.headers.get("x-own") for request in transport.requests] == ["1", "1"]
    assert cursors(transport, "own") == ["2", "2"]
    assert cursors(transport, "tenant") == ["t", "t"]
    assert [request.timeout.total for request in transport.requests if request.timeout] == [7.0, 7.0]


# -- stopping ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", MOVING)
@pytest.mark.parametrize("more", [True, None])
def test_a_cursor_that_does_not_move_ends_the_list(fake: MakeFake, kind: str, more: bool | None) -> None:
    client, transport = made(fake, page(["a"], "a", more))
    assert listed(client, kind) == ["a", "a"]  # asked for once: a server may well begin again
    assert len(transport.requests) == 2
    assert listed(client, kind, **({KINDS[kind][3]: "a"})) == ["a"]


@pytest.mark.parametrize("kind", MOVING)
def test_cursors_that_turn_in_a_circle_end_the_list(fake: MakeFake, kind: str) -> None:
    answers = {
        None: page(["a"], "a", True),
        "a": page(["b"], "b", True),
        "b": page(["c"], "c", True),
        "c": page(["a"], "a", True),
    }
    client, transport = fake(lambda request: Said.json(answers[cursors_of(request, kind)]), admin_api_key="k")
    assert listed(client, kind) == ["a", "b", "c", "a"]
    assert len(transport.requests) == 4


def cursors_of(request: Any, kind: str) -> str | None:
    query = dict(pair.split("=") for pair in request.target.partition("?")[2].split("&") if pair)
    return query.get(KINDS[kind][3])


@pytest.mark.parametrize("kind", MOVING)
@pytest.mark.parametrize("ids", [[], None])
def test_an_empty_page_with_more_and_a_cursor_goes_on(fake: MakeFake, kind: str, ids: list[str] | None) -> None:
    client, transport = made(fake, page(["a"], "a", True), page(ids, "b", True), page(["c"], "c", False))
    assert listed(client, kind) == ["a", "c"]
    assert cursors(transport, KINDS[kind][3]) == [None, "a", "b"]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "said",
    [
        page([]),
        page([], None, True),
        page([], None, False),
        page(None),
        page(None, None, True),
        {},
        {"data": {}},
        {"data": "text", "has_more": True},
        page(["a"], "a", False),
        [],
    ],
    ids=str,
)
def test_pages_that_lead_nowhere(fake: MakeFake, kind: str, said: Any) -> None:
    client, transport = made(fake, said)
    assert listed(client, kind) in ([], ["a"])
    assert len(transport.requests) == 1
    repr(first(client, kind))
    assert first(client, kind).to_dict() == ({"data": []} if said == [] else said)


@pytest.mark.parametrize("cursor", [7, "", None, {"a": 1}, ["x"], False])
@pytest.mark.parametrize("kind", MOVING)
def test_cursors_that_are_none(fake: MakeFake, kind: str, cursor: Any) -> None:
    client, transport = made(
        fake, {"data": [{"id": cursor, "type": "message"}], "has_more": True, "last_id": cursor, "next": cursor}
    )
    assert listed(client, kind) == [cursor]
    assert len(transport.requests) == 1


@pytest.mark.parametrize("items", [["a", "b"], [None, 3], [["nested"]]])
def test_items_that_are_no_objects(fake: MakeFake, items: Any) -> None:
    client, _ = made(fake, {"data": items, "has_more": True})
    assert client.collect(method(client, "CursorPage")) == items


@pytest.mark.parametrize("kind", KINDS)
def test_a_bare_list(fake: MakeFake, kind: str) -> None:
    client, transport = made(fake, [{"id": "a", "type": "message"}, {"id": "b", "type": "message"}], [])
    assert listed(client, kind) == ["a", "b"]
    assert cursors(transport, "after") == ([None, "b"] if kind == "CursorPage" else [None])


# -- cursors in the extra query ---------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", MOVING)
def test_a_cursor_in_the_extra_query_moves_too(fake: MakeFake, kind: str) -> None:
    name = KINDS[kind][3]
    client, transport = made(fake, page(["b"], "b", True), page(["c"], "c", True), page(["d"], "d", False))
    assert listed(client, kind, extra_query={name: "a", "own": "x"}) == ["b", "c", "d"]
    assert cursors(transport, name) == ["a", "b", "c"]
    assert cursors(transport, "own") == ["x", "x", "x"]


@pytest.mark.parametrize("kind", MOVING)
def test_a_cursor_in_the_extra_query_that_does_not_move_ends_the_list(fake: MakeFake, kind: str) -> None:
    client, transport = made(fake, page(["a"], "a", True))
    assert listed(client, kind, extra_query={KINDS[kind][3]: "a"}) == ["a"]
    assert len(transport.requests) == 1


def test_the_callers_options_are_not_changed(fake: MakeFake) -> None:
    client, _ = made(fake, page(["a"], "a", True), page(["b"], "b", False))
    query = {"after": "0"}
    listed(client, "CursorPage", extra_query=query)
    assert query == {"after": "0"}


# -- asynchronous lists -----------------------------------------------------------------------------------------


def test_awaited_or_iterated(fake: MakeFake, colour: str) -> None:
    if colour == "sync":
        return
    client, transport = made(fake, page(["a"], "a", True), page(["b"], "b", False), page(["a"], "a", False))
    unawaited = method(client, "CursorPage")(limit=1)
    assert transport.requests == []  # nothing is sent until someone waits

    async def both() -> list[Any]:
        iterated = [item.id async for item in unawaited]
        awaited = await method(client, "CursorPage")()
        assert isinstance(awaited, pagination.AsyncCursorPage)
        return [iterated, [item.id async for item in awaited], [item.id for item in awaited.data]]

    assert client.run(both) == [["a", "b"], ["a"], ["a"]]


def test_several_pages_at_once(fake: MakeFake, colour: str) -> None:
    if colour == "async":
        client, _ = made(fake, page(["a"], "a", False))

        async def many() -> list[Any]:
            return await asyncio.gather(*(method(client, "CursorPage")() for _ in range(5)))

        assert [each.data[0].id for each in client.run(many)] == ["a"] * 5


# -- raw responses ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
def test_pages_of_raw_responses_go_on(fake: MakeFake, kind: str) -> None:
    client, _transport = made(fake, page(["a"], "a", True), page(["b"], "b", False))
    target, _, name = KINDS[kind][0].rpartition(".")
    resource: Any = client.real
    for step in target.split("."):
        resource = getattr(resource, step)
    response = client.run(getattr(resource.with_raw_response, name), **KINDS[kind][1])
    assert response.headers["x-request-id"] == "req_1"
    parsed = response.parse()
    assert [item.id for item in client.collect(lambda: parsed)] == (["a"] if kind == "Page" else ["a", "b"])


def test_pages_of_streamed_responses(fake: MakeFake) -> None:
    client, transport = made(fake, page(["a"], "a", False))
    parsed = client.within(client.fine_tuning.jobs.with_streaming_response.list, lambda response: response.parse())
    assert parsed.data[0].id == "a"
    assert transport.open == 0


# -- as values --------------------------------------------------------------------------------------------------


def test_a_page_is_what_the_server_sent(fake: MakeFake) -> None:
    said = page(["a"], "a", True, extra={"x": 1})
    client, _ = made(fake, said)
    one = first(client, "CursorPage")
    assert one.to_dict() == said
    assert one.model_dump(exclude_unset=True) == said
    assert one.extra == {"x": 1}
    assert one.has_more is True
    assert type(one.data[0]).__name__ == "FineTuningJob"


def test_copies_and_pickles_hold_no_client_and_no_key(fake: MakeFake) -> None:
    client, _ = made(fake, page(["a"], "a", True), api_key="sk-SECRET")
    one = first(client, "CursorPage")
    for twin in (copy.copy(one), copy.deepcopy(one), pickle.loads(pickle.dumps(one))):
        assert twin == one
        assert twin._request_id == "req_1"
        assert twin.has_next_page()
        with pytest.raises(RuntimeError, match="made by hand"):
            client.run(twin.get_next_page)
    assert b"SECRET" not in pickle.dumps(one)


def test_a_page_made_by_hand(colour: str) -> None:
    cls = pagination.SyncCursorPage if colour == "sync" else pagination.AsyncCursorPage
    one: Any = cls.model_validate({"data": [], "has_more": False})
    assert not one.has_next_page()
    assert one.next_page_info() is None


def test_page_info() -> None:
    assert PageInfo(params={"after": "x"}) == PageInfo(params={"after": "x"}) != PageInfo(params={"after": "y"})
    assert repr(PageInfo(params={"after": "x"})) == "PageInfo(params={'after': 'x'})"


def test_every_page_class_of_the_api_is_tried() -> None:
    import importlib
    import pkgutil

    import entrechat.resources as resources

    used = set()
    for module in pkgutil.walk_packages(resources.__path__, "entrechat.resources."):
        used |= {op.page for op in vars(importlib.import_module(module.name)).values() if isinstance(op, Op) and op.page}
    assert used == set(KINDS)
    assert hasattr(entrechat.pagination, "AsyncPaginator")
