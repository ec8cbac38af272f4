"""The mark of operations that the API has deprecated: a DeprecationWarning where they are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import deprecated
else:

    def deprecated(message, /):
        """Decorates a function or coroutine function: a call (an await) warns with `message` at the caller's line."""

        def mark(function):
            if function.__code__.co_flags & 0x80:  # inspect.CO_COROUTINE, without the import

                async def call(*args, **kwargs):
                    _warn(message)
                    return await function(*args, **kwargs)

            else:

                def call(*args, **kwargs):
                    _warn(message)
                    return function(*args, **kwargs)

            for name in ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__"):
                setattr(call, name, getattr(function, name))
            call.__wrapped__ = function
            call.__deprecated__ = message
            return call

        return mark

    def _warn(message):
        import warnings

        warnings.warn(message, DeprecationWarning, stacklevel=3)


__all__ = ["deprecated"]
