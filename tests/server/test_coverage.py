"""Every route is an operation of the API, and the page that says so is what the routes make."""

from __future__ import annotations

from entrechat.local.operations import operations
from entrechat.local.routes import ROUTES

from . import coverage


def test_the_page_is_what_the_routes_make() -> None:
    assert coverage.PAGE.read_text("utf-8") == coverage.render(), "run `python -m tests.server.coverage`"


def test_every_route_is_an_operation_and_there_once() -> None:
    keys = [f"{route.verb} {route.path}" for route in ROUTES]
    assert len(keys) == len(set(keys))
    assert set(keys) <= set(operations())


def test_what_is_ignored_is_a_parameter_of_the_operation() -> None:
    for route in ROUTES:
        operation = operations()[f"{route.verb} {route.path}"]
        known = set(operation.members) | set(operation.query)
        assert set(route.ignores) <= known, (route.verb, route.path, set(route.ignores) - known)
