# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from entrechat._core.lazy import members
from entrechat._core.model import Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .client_delegation import ClientDelegation
    from .decision_trigger import DecisionTrigger
    from .decisions_delegation_update_config import DecisionsDelegationUpdateConfig
    from .responses_delegation_update_config import ResponsesDelegationUpdateConfig

__all__ = ["Delegation", "DelegationDecisions", "DelegationResponses", "SessionUpdateConfig"]


__refs__ = {
    "ClientDelegation": "live.client_delegation",
    "DecisionTrigger": "live.decision_trigger",
    "DecisionsDelegationUpdateConfig": "live.decisions_delegation_update_config",
    "ResponsesDelegationUpdateConfig": "live.responses_delegation_update_config",
}


class DelegationDecisions(Model):
    type: Literal["decisions"]
    acknowledgement_delay_ms: int | None = None
    decisions: DecisionsDelegationUpdateConfig | None = None

    __wraps__ = {"decisions": "live.decisions_delegation_update_config:DecisionsDelegationUpdateConfig"}


class DelegationResponses(Model):
    type: Literal["responses"]
    acknowledgement_delay_ms: int | None = None
    responses: ResponsesDelegationUpdateConfig | None = None

    __wraps__ = {"responses": "live.responses_delegation_update_config:ResponsesDelegationUpdateConfig"}


class SessionUpdateConfig(Model):
    delegation: Delegation | None = None
    triggers: list[DecisionTrigger] | None = None

    __wraps__ = {
        "delegation": {
            "type": {
                "client": "live.client_delegation:ClientDelegation",
                "responses": "live.session_update_config:DelegationResponses",
                "decisions": "live.session_update_config:DelegationDecisions",
            }
        },
        "triggers": ["live.decision_trigger:DecisionTrigger"],
    }


if TYPE_CHECKING:
    Delegation: TypeAlias = ClientDelegation | DelegationResponses | DelegationDecisions | None
else:
    __aliases__ = {"Delegation": "ClientDelegation | DelegationResponses | DelegationDecisions | None"}
    __getattr__ = members(globals())
