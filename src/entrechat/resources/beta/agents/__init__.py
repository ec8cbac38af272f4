# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .agents import Agents, AsyncAgents
    from .automations.automations import AsyncAutomations, Automations
    from .environments.environments import AsyncEnvironments, Environments
    from .sessions.sessions import AsyncSessions, Sessions
    from .vaults.vaults import AsyncVaults, Vaults
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
