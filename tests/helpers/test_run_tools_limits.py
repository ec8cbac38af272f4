"""`run_tools`: where the loop ends before there is an answer."""

from __future__ import annotations

from typing import Any

import pytest

import entrechat
from entrechat import ToolLimitError
from entrechat.helpers.tools import function_tool
from tests.support.clock import FakeClock
from tests.support.fake_transport import Said
from tests.unit.conftest import MakeFake

from .run_tools import Api, add, adder, forever
from .run_tools import api as api


def test_turns(api: Api, fake: MakeFake) -> None:
    client, transport = fake(forever(api))
    with pytest.raises(ToolLimitError, match=r"still called tools in turn 3 \(max_turns\)") as caught:
        api.run(client, adder(client), max_turns=3)
    assert len(transport.requests) == 3
    assert (caught.value.limit, len(caught.value.run.turns)) == ("max_turns", 3)
    assert isinstance(caught.value, entrechat.OpenAIError)
    # what was said can be sent on: every call has its result
    client, transport = fake(api.saying("at last"))
    api.run(client, **({"messages": caught.value.run.messages} if api.chat else {"input": caught.value.run.messages}))
    assert len(api.results(transport)) == 3


def test_ten_turns_by_default(fake: MakeFake) -> None:
    client, transport = fake(forever(Api("chat")))
    with pytest.raises(ToolLimitError):
        Api("chat").run(client, add)
    assert len(transport.requests) == 10


def test_time(api: Api, fake: MakeFake, clock: FakeClock) -> None:
    client, transport = fake(forever(api))

    def slow(a: int) -> int:
        clock.advance(4)
        return a

    with pytest.raises(ToolLimitError, match="12 seconds have passed") as caught:
        api.run(client, function_tool(slow, name="add"), max_time=10)
    assert caught.value.limit == "max_time"
    assert [request.timeout.total for request in transport.requests] == [10.0, 6.0, 2.0]  # type: ignore[union-attr]


def test_time_is_over_amid_an_answer(api: Api, fake: MakeFake) -> None:
    client, _ = fake(forever(api), Said(200, {"content-type": "application/json"}, [100.0, b"{}"]))
    with pytest.raises(ToolLimitError) as caught:
        api.run(client, adder(client), max_time=10)
    assert isinstance(caught.value.__cause__, entrechat.APITimeoutError)
    client, _ = fake(Said(200, {"content-type": "application/json"}, [100.0, b"{}"]), max_retries=0)
    with pytest.raises(entrechat.APITimeoutError):
        api.run(client, adder(client), timeout=1, max_time=1000)


def test_tokens(api: Api, fake: MakeFake) -> None:
    client, transport = fake(forever(api))
    with pytest.raises(ToolLimitError, match="45 tokens are spent"):
        api.run(client, adder(client), max_total_tokens=40)
    assert len(transport.requests) == 3


@pytest.mark.parametrize("price", [(1000.0, 2000.0), lambda usage: usage.total_tokens / 750], ids=["rates", "function"])
def test_money(price: Any, api: Api, fake: MakeFake) -> None:
    client, transport = fake(forever(api))
    with pytest.raises(ToolLimitError, match=r"0\.06 dollars are spent \(max_cost\)") as caught:
        api.run(client, adder(client), max_cost=0.05, price=price)
    assert len(transport.requests) == 3
    assert caught.value.run.cost == pytest.approx(0.06)
    client, _ = fake(api.saying("cheap"))
    assert api.run(client, price=price).cost == pytest.approx(0.02)


def test_a_limit_that_cannot_be_kept_is_told(api: Api, fake: MakeFake) -> None:
    client, transport = fake(forever(api, usage=False))
    with pytest.raises(ToolLimitError, match="does not tell"):
        api.run(client, adder(client), max_total_tokens=40)
    assert len(transport.requests) == 1
    client, _ = fake(api.saying("ok", usage=False))
    assert api.run(client, max_total_tokens=40).usage is None
