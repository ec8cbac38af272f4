"""Websocket sessions: what `connect()` of `realtime`, `responses` and `live` gives. Needs the extra `[realtime]`.

The classes are also where the official package has them (`entrechat.resources.realtime.realtime.RealtimeConnection`, …).
"""

__all__: list[str] = []
