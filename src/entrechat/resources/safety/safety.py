# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import lazy
from entrechat._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .alerts import (
        Alerts,
        AlertsWithRawResponse,
        AlertsWithStreamingResponse,
        AsyncAlerts,
        AsyncAlertsWithRawResponse,
        AsyncAlertsWithStreamingResponse,
    )
    from .cases import (
        AsyncCases,
        AsyncCasesWithRawResponse,
        AsyncCasesWithStreamingResponse,
        Cases,
        CasesWithRawResponse,
        CasesWithStreamingResponse,
    )

__all__ = ["AsyncSafety", "Safety"]


class Safety(Resource):
    @lazy
    def cases(self) -> Cases:
        from .cases import Cases

        return Cases(self._client)

    @lazy
    def alerts(self) -> Alerts:
        from .alerts import Alerts

        return Alerts(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> SafetyWithRawResponse: ...

        @property
        def with_streaming_response(self) -> SafetyWithStreamingResponse: ...


class AsyncSafety(AsyncResource):
    @lazy
    def cases(self) -> AsyncCases:
        from .cases import AsyncCases

        return AsyncCases(self._client)

    @lazy
    def alerts(self) -> AsyncAlerts:
        from .alerts import AsyncAlerts

        return AsyncAlerts(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncSafetyWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncSafetyWithStreamingResponse: ...


if TYPE_CHECKING:

    class SafetyWithRawResponse:
        @property
        def cases(self) -> CasesWithRawResponse: ...

        @property
        def alerts(self) -> AlertsWithRawResponse: ...

    class AsyncSafetyWithRawResponse:
        @property
        def cases(self) -> AsyncCasesWithRawResponse: ...

        @property
        def alerts(self) -> AsyncAlertsWithRawResponse: ...

    class SafetyWithStreamingResponse:
        @property
        def cases(self) -> CasesWithStreamingResponse: ...

        @property
        def alerts(self) -> AlertsWithStreamingResponse: ...

    class AsyncSafetyWithStreamingResponse:
        @property
        def cases(self) -> AsyncCasesWithStreamingResponse: ...

        @property
        def alerts(self) -> AsyncAlertsWithStreamingResponse: ...
