"""Other services that speak this API.

from entrechat import OpenAI
from entrechat.providers import PROVIDERS, bedrock

OpenAI.for_provider("groq")                               # a name of PROVIDERS
OpenAI(provider=bedrock(region="us-east-1"))              # Amazon's and Google's clouds
OpenAI.for_provider(Provider(name="mine", base_url="https://models.example.org/v1", key_variable="MY_KEY"))
"""

from __future__ import annotations

from entrechat.helpers.provider_table import PROVIDERS
from entrechat.helpers.providers import Provider, ProviderWarning

from .bedrock import bedrock
from .vertex import vertex

__all__ = ["PROVIDERS", "Provider", "ProviderWarning", "bedrock", "vertex"]
