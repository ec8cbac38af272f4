# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .agents import Agents as Agents, AsyncAgents as AsyncAgents
    from .automations.automations import AsyncAutomations as AsyncAutomations, Automations as Automations
    from .environments.environments import AsyncEnvironments as AsyncEnvironments, Environments as Environments
    from .sessions.sessions import AsyncSessions as AsyncSessions, Sessions as Sessions
    from .vaults.vaults import AsyncVaults as AsyncVaults, Vaults as Vaults
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            "Agents": ".agents",
            "AsyncAgents": ".agents",
            "AsyncAutomations": ".automations.automations",
            "AsyncEnvironments": ".environments.environments",
            "AsyncSessions": ".sessions.sessions",
            "AsyncVaults": ".vaults.vaults",
            "Automations": ".automations.automations",
            "Environments": ".environments.environments",
            "Sessions": ".sessions.sessions",
            "Vaults": ".vaults.vaults",
        },
    )

__all__ = [
    "Agents",
    "AsyncAgents",
    "AsyncAutomations",
    "AsyncEnvironments",
    "AsyncSessions",
    "AsyncVaults",
    "Automations",
    "Environments",
    "Sessions",
    "Vaults",
]
