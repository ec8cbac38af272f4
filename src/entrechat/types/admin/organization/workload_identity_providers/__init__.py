# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .federation_rule import FederationRule
    from .federation_rule_create_params import FederationRuleCreateParams
    from .federation_rule_deleted import FederationRuleDeleted
    from .federation_rule_list_params import FederationRuleListParams
    from .federation_rule_update_params import FederationRuleUpdateParams
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            "FederationRule": ".federation_rule",
            "FederationRuleCreateParams": ".federation_rule_create_params",
            "FederationRuleDeleted": ".federation_rule_deleted",
            "FederationRuleListParams": ".federation_rule_list_params",
            "FederationRuleUpdateParams": ".federation_rule_update_params",
        },
    )

__all__ = [
    "FederationRule",
    "FederationRuleCreateParams",
    "FederationRuleDeleted",
    "FederationRuleListParams",
    "FederationRuleUpdateParams",
]
