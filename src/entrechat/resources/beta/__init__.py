# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .agents.agents import Agents, AsyncAgents
    from .assistants import Assistants, AsyncAssistants
    from .beta import AsyncBeta, Beta
    from .chatkit.chatkit import AsyncChatKit, ChatKit
    from .realtime.realtime import AsyncRealtime, Realtime
    from .responses.responses import AsyncResponses, Responses
    from .threads.threads import AsyncThreads, Threads
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            "Agents": ".agents.agents",
            "Assistants": ".assistants",
            "AsyncAgents": ".agents.agents",
            "AsyncAssistants": ".assistants",
            "AsyncBeta": ".beta",
            "AsyncChatKit": ".chatkit.chatkit",
            "AsyncRealtime": ".realtime.realtime",
            "AsyncResponses": ".responses.responses",
            "AsyncThreads": ".threads.threads",
            "Beta": ".beta",
            "ChatKit": ".chatkit.chatkit",
            "Realtime": ".realtime.realtime",
            "Responses": ".responses.responses",
            "Threads": ".threads.threads",
        },
    )

__all__ = [
    "Agents",
    "Assistants",
    "AsyncAgents",
    "AsyncAssistants",
    "AsyncBeta",
    "AsyncChatKit",
    "AsyncRealtime",
    "AsyncResponses",
    "AsyncThreads",
    "Beta",
    "ChatKit",
    "Realtime",
    "Responses",
    "Threads",
]
