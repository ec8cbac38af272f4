"""`omit`, `not_given`, `NOT_GIVEN`: one object."""

from __future__ import annotations

import copy
import pickle

import entrechat
from entrechat import NOT_GIVEN, NotGiven, Omit, not_given, omit


def test_there_is_one() -> None:
    assert omit is not_given is NOT_GIVEN is Omit() is NotGiven()
    assert isinstance(omit, Omit)
    assert isinstance(omit, NotGiven)


def test_it_stays_one_through_copies() -> None:
    assert copy.copy(omit) is omit
    assert copy.deepcopy([omit])[0] is omit
    assert pickle.loads(pickle.dumps(omit)) is omit


def test_it_is_false_and_shows_itself() -> None:
    assert not omit
    assert repr(omit) == "NOT_GIVEN"
    assert entrechat.omit is omit
