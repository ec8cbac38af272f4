"""What generated parameter types are made of."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any, Protocol, SupportsIndex, TypedDict, TypeVar, overload

    from .http import Timeout
    from .omit import NotGiven, Omit

    T_co = TypeVar("T_co", covariant=True)

    class SequenceNotStr(Protocol[T_co]):
        """A sequence that a lone str is not: `include="a"` is a mistake, `include=["a"]` was meant."""

        @overload
        def __getitem__(self, index: SupportsIndex, /) -> T_co: ...
        @overload
        def __getitem__(self, index: slice, /) -> Sequence[T_co]: ...
        def __contains__(self, value: object, /) -> bool: ...
        def __len__(self) -> int: ...
        def __iter__(self) -> Iterator[T_co]: ...
        def index(self, value: Any, start: int = 0, stop: int = ..., /) -> int: ...
        def count(self, value: Any, /) -> int: ...
        def __reversed__(self) -> Iterator[T_co]: ...

    class UnkeyedOptions(TypedDict, total=False):
        """`RequestOptions` for an operation whose own parameter is called `idempotency_key`."""

        extra_headers: Mapping[str, str | Omit] | None
        extra_query: Mapping[str, object] | None
        extra_body: object | None
        timeout: float | Timeout | NotGiven | None
        max_retries: int

else:
    from collections.abc import Sequence as SequenceNotStr

    if sys.version_info >= (3, 12):
        from typing import TypedDict
    else:
        try:
            # pydantic refuses the standard library's before 3.12, and brings this one with it
            from typing_extensions import TypedDict
        except ImportError:
            from typing import TypedDict

__all__ = ["SequenceNotStr", "TypedDict"]
