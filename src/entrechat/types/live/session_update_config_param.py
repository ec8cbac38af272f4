# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required

from entrechat._core.lazy import members
from entrechat._core.typed import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

    from .client_delegation_param import ClientDelegationParam
    from .decision_trigger_param import DecisionTriggerParam
    from .decisions_delegation_update_config_param import DecisionsDelegationUpdateConfigParam
    from .responses_delegation_update_config_param import ResponsesDelegationUpdateConfigParam

__all__ = ["Delegation", "DelegationDecisions", "DelegationResponses", "SessionUpdateConfigParam"]


__refs__ = {
    "ClientDelegationParam": "live.client_delegation_param",
    "DecisionTriggerParam": "live.decision_trigger_param",
    "DecisionsDelegationUpdateConfigParam": "live.decisions_delegation_update_config_param",
    "ResponsesDelegationUpdateConfigParam": "live.responses_delegation_update_config_param",
}


class DelegationDecisions(TypedDict, total=False):
    type: Required[Literal["decisions"]]
    acknowledgement_delay_ms: int
    decisions: DecisionsDelegationUpdateConfigParam


class DelegationResponses(TypedDict, total=False):
    type: Required[Literal["responses"]]
    acknowledgement_delay_ms: int
    responses: ResponsesDelegationUpdateConfigParam


class SessionUpdateConfigParam(TypedDict, total=False):
    delegation: Delegation | None
    triggers: Iterable[DecisionTriggerParam]


if TYPE_CHECKING:
    Delegation: TypeAlias = ClientDelegationParam | DelegationResponses | DelegationDecisions
else:
    __aliases__ = {"Delegation": "ClientDelegationParam | DelegationResponses | DelegationDecisions"}
    __getattr__ = members(globals(), fill=True)
