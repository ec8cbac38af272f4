"""The value of an argument that was not given, apart from None, which the API may mean something by."""

from __future__ import annotations


class Omit:
    """The type of `omit`: leave the parameter out. As a header's value it takes a default header away."""

    __slots__ = ()
    _only: Omit | None = None

    def __new__(cls) -> Omit:
        # one object: "not given" is an identity test on the call path
        if Omit._only is None:
            Omit._only = object.__new__(NotGiven)
        return Omit._only

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "NOT_GIVEN"

    def __reduce__(self) -> tuple[type[Omit], tuple[()]]:
        return (NotGiven, ())

    def __copy__(self) -> Omit:
        return self

    def __deepcopy__(self, memo: object) -> Omit:
        return self


class NotGiven(Omit):
    """The older name of the same thing; `omit` is an instance of both."""

    __slots__ = ()


def _the_one() -> NotGiven:
    value = Omit()
    assert isinstance(value, NotGiven)
    return value


omit: NotGiven = _the_one()
not_given: NotGiven = omit
NOT_GIVEN: NotGiven = omit
