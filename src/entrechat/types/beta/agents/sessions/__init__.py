# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .artifact_list_params import ArtifactListParams
    from .event_create_params import EventCreateParams
    from .event_stream_params import EventStreamParams
    from .item_list_params import ItemListParams
    from .session_artifact import SessionArtifact
    from .session_artifact_deleted import SessionArtifactDeleted
    from .session_trace import SessionTrace
    from .subagent_list_params import SubagentListParams
    from .trace_list_params import TraceListParams
    from .turn import Turn
    from .turn_list_params import TurnListParams
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            "ArtifactListParams": ".artifact_list_params",
            "EventCreateParams": ".event_create_params",
            "EventStreamParams": ".event_stream_params",
            "ItemListParams": ".item_list_params",
            "SessionArtifact": ".session_artifact",
            "SessionArtifactDeleted": ".session_artifact_deleted",
            "SessionTrace": ".session_trace",
            "SubagentListParams": ".subagent_list_params",
            "TraceListParams": ".trace_list_params",
            "Turn": ".turn",
            "TurnListParams": ".turn_list_params",
        },
    )

__all__ = [
    "ArtifactListParams",
    "EventCreateParams",
    "EventStreamParams",
    "ItemListParams",
    "SessionArtifact",
    "SessionArtifactDeleted",
    "SessionTrace",
    "SubagentListParams",
    "TraceListParams",
    "Turn",
    "TurnListParams",
]
