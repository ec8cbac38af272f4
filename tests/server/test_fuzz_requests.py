"""Every operation of the document with right and wrong requests: answers that there may be, and no crash (see `fuzz`)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from entrechat.local.routes import ROUTES

from .fuzz import OPERATIONS, Maker, Target, broken, plain

_AREAS = sorted({key.split(" ")[1].split("/")[1].partition("?")[0] for key in OPERATIONS})


@pytest.fixture(scope="module")
def target() -> Iterator[Target]:
    made = Target()
    yield made
    made.close()


@pytest.mark.parametrize("area", _AREAS)
def test_every_operation(area: str) -> None:
    """A server of its own for each area, as some of the requests delete what others need."""
    target = Target()
    here = {f"{route.verb} {route.path}" for route in ROUTES}
    # deletions last
    keys = [key for key in OPERATIONS if key.split(" ")[1].split("/")[1].partition("?")[0] == area]
    for key in sorted(keys, key=lambda key: key.startswith("DELETE")):
        statuses = {target.check(sent) for sent in plain(Maker(key, target.ids))}
        if key.partition("?")[0] in here:
            assert 501 not in statuses or statuses & {200, 400, 404}, key
        else:
            assert statuses <= {501, 405, 404}, (key, statuses)
    target.close()


@settings(max_examples=400, derandomize=True, suppress_health_check=list(HealthCheck), database=None)
@given(data=st.data())
def test_broken_requests(target: Target, data: st.DataObject) -> None:
    target.check(data.draw(broken(target.ids)))
