"""`/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import workload_rules
from .common import RULE
from .family import Family
from .workload_providers import FAMILY as PROVIDERS

if TYPE_CHECKING:
    from ...call import Call
    from ...store import Row


def _removing(call: Call, row: Row) -> None:
    workload_rules.revoke(call.app, row)


_FAMILY = Family(
    f"{PROVIDERS.path}/{{{PROVIDERS.id}}}/federation_rules",
    "workload_identity_federation_rule_id",
    RULE,
    "federation rule",
    make=workload_rules.make,
    change=workload_rules.change,
    gone="organization.workload_identity_federation_rule.deleted",
    event=workload_rules.EVENT,
    told=workload_rules.told,
    farewell=workload_rules.farewell,
    removing=_removing,
    below=PROVIDERS,
    filters={"service_account_id": "$.service_account_id"},
)
ROUTES = _FAMILY.routes()
