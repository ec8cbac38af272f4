"""The providers that are known by name, as data. Each fact has the page that it comes from beside it."""

from __future__ import annotations

from types import MappingProxyType
from typing import Any, Final

from .providers import Provider

__all__ = ["PROVIDERS"]

# Servers that have `max_tokens` only: an unknown max_completion_tokens is refused, or ignored and the answer endless.
_MAX_TOKENS: Final = {"max_completion_tokens": "max_tokens"}
# The role that OpenAI's newer models have for instructions.
_SYSTEM: Final = {"developer": "system"}
# About OpenAI's own service: its storage, its tiers, its caches, its way to tell users apart.
_OWN: Final = frozenset(
    {
        "metadata",
        "moderation",
        "prediction",
        "prompt_cache_key",
        "prompt_cache_options",
        "prompt_cache_retention",
        "safety_identifier",
        "service_tier",
        "store",
        "user",
        "verbosity",
        "web_search_options",
    }
)
_AUDIO: Final = "it makes no audio"

_ALL: Final[tuple[dict[str, Any], ...]] = (
    # On this machine or one's own
    {
        "name": "ollama",
        "base_url": "http://localhost:11434/v1",
        "docs": "https://docs.ollama.com/api/openai-compatibility",  # the list of fields it takes; a key is ignored
        "key_variable": "OLLAMA_API_KEY",
        "needs_key": False,
        "rename": _MAX_TOKENS,
        "drop": _OWN | {"logit_bias", "n", "parallel_tool_calls"},
        "refuse": {"audio": _AUDIO},
        "roles": _SYSTEM,
        "reasoning": "reasoning",
    },
    {
        "name": "vllm",
        "base_url": "http://localhost:8000/v1",
        "docs": "https://docs.vllm.ai/en/latest/serving/openai_compatible_server.html",
        "key_variable": "VLLM_API_KEY",
        "needs_key": False,
        "reasoning": "reasoning",  # reasoning_content before 0.12: https://docs.vllm.ai/en/latest/features/reasoning_outputs.html
    },
    {
        "name": "sglang",
        "base_url": "http://localhost:30000/v1",
        "docs": "https://docs.sglang.io/basic_usage/openai_api_completions.html",
        "needs_key": False,
        "reasoning": "reasoning_content",  # https://docs.sglang.io/docs/advanced_features/separate_reasoning
    },
    {
        "name": "llama.cpp",
        "base_url": "http://localhost:8080/v1",
        "docs": "https://github.com/ggml-org/llama.cpp/blob/master/tools/server/README.md",
        "key_variable": "LLAMA_API_KEY",
        "needs_key": False,
        "rename": _MAX_TOKENS,  # not known before https://github.com/ggml-org/llama.cpp/pull/19831
        "reasoning": "reasoning_content",
    },
    {
        "name": "lmstudio",
        "base_url": "http://localhost:1234/v1",
        "docs": "https://lmstudio.ai/docs/developer/openai-compat/chat-completions",  # the list of fields it takes
        "needs_key": False,
        "rename": _MAX_TOKENS,
        "roles": _SYSTEM,
    },
    # Services
    {
        "name": "openrouter",
        "base_url": "https://openrouter.ai/api/v1",
        "docs": "https://openrouter.ai/docs/community/openai-sdk",
        "key_variable": "OPENROUTER_API_KEY",
        "reasoning": "reasoning",  # https://openrouter.ai/docs/use-cases/reasoning-tokens
    },
    {
        "name": "groq",
        "base_url": "https://api.groq.com/openai/v1",
        "docs": "https://console.groq.com/docs/openai",  # what it lists as unsupported is a 400
        "key_variable": "GROQ_API_KEY",
        # What https://console.groq.com/docs/api-reference does not list is a 400, too:
        # https://github.com/eigent-ai/eigent/issues/1827, https://github.com/CherryHQ/cherry-studio/issues/11435
        "drop": (_OWN - {"service_tier", "user"}) | {"logit_bias"},
        "refuse": {
            "logprobs": "it gives no log probabilities",
            "top_logprobs": "it gives no log probabilities",
            "audio": _AUDIO,
        },
        "forget": frozenset({"name"}),
        "reasoning": "reasoning",  # https://console.groq.com/docs/reasoning
    },
    {
        "name": "together",
        "base_url": "https://api.together.ai/v1",
        "docs": "https://docs.together.ai/docs/inference/openai-compatibility",  # /models is a bare list, which any page takes
        "key_variable": "TOGETHER_API_KEY",
        "rename": _MAX_TOKENS,  # https://docs.together.ai/reference/chat-completions-1
        "roles": _SYSTEM,
    },
    {
        "name": "deepseek",
        "base_url": "https://api.deepseek.com/v1",
        "docs": "https://api-docs.deepseek.com/api/create-chat-completion",  # the parameters, and the roles
        "key_variable": "DEEPSEEK_API_KEY",
        "rename": _MAX_TOKENS,
        "roles": _SYSTEM,
        "refuse": {"audio": _AUDIO},
        "reasoning": "reasoning_content",  # https://api-docs.deepseek.com/guides/reasoning_model
    },
    {
        "name": "mistral",
        "base_url": "https://api.mistral.ai/v1",
        # Whatever it does not know is a 422: https://github.com/mistralai/platform-docs-public/issues/7
        "docs": "https://docs.mistral.ai/api/endpoint/chat",
        "key_variable": "MISTRAL_API_KEY",
        # max_completion_tokens: https://github.com/editor-code-assistant/eca/issues/231
        "rename": {**_MAX_TOKENS, "seed": "random_seed"},
        "drop": (_OWN - {"metadata", "prediction"})
        | {"logit_bias", "stream_options"},  # the last chunk of a stream has the usage
        "refuse": {
            "logprobs": "it gives no log probabilities",
            "top_logprobs": "it gives no log probabilities",
            "audio": _AUDIO,
        },
        "roles": _SYSTEM,
        # https://github.com/charmbracelet/crush/issues/1590
        "forget": frozenset({"annotations", "audio", "function_call", "reasoning_content", "refusal"}),
    },
    {
        "name": "fireworks",
        "base_url": "https://api.fireworks.ai/inference/v1",
        "docs": "https://docs.fireworks.ai/tools-sdks/openai-compatibility",
        "key_variable": "FIREWORKS_API_KEY",
        # the parameters, and the roles: https://docs.fireworks.ai/api-reference/post-chatcompletions
        "rename": _MAX_TOKENS,
        "roles": _SYSTEM,
        "reasoning": "reasoning_content",
    },
    {
        "name": "cerebras",
        "base_url": "https://api.cerebras.ai/v1",
        "docs": "https://inference-docs.cerebras.ai/resources/openai",  # what it lists as unsupported is a 400; no role developer
        "key_variable": "CEREBRAS_API_KEY",
        # store: https://github.com/Gitlawb/openclaude/issues/740; the cache's key, verbosity:
        # https://docs.getbifrost.ai/providers/supported-providers/cerebras
        "drop": frozenset({"frequency_penalty", "logit_bias", "presence_penalty", "prompt_cache_key", "store", "verbosity"}),
        "roles": _SYSTEM,
        "forget": frozenset({"reasoning_content"}),  # https://github.com/Alishahryar1/free-claude-code/issues/1136
        "reasoning": "reasoning",
    },
    {
        "name": "xai",
        "base_url": "https://api.x.ai/v1",
        "docs": "https://docs.x.ai/docs/api-reference",
        "key_variable": "XAI_API_KEY",
        "reasoning": "reasoning_content",  # of some models: https://docs.x.ai/docs/guides/reasoning
    },
    {
        "name": "gemini",
        "base_url": "https://generativelanguage.googleapis.com/v1beta/openai",
        "docs": "https://ai.google.dev/gemini-api/docs/openai",
        "key_variable": "GEMINI_API_KEY",
    },
    {
        "name": "anthropic",
        "base_url": "https://api.anthropic.com/v1",
        "docs": "https://docs.claude.com/en/api/openai-sdk",  # what it does not know is ignored
        "key_variable": "ANTHROPIC_API_KEY",
    },
    {
        "name": "perplexity",
        "base_url": "https://api.perplexity.ai/v1",
        # responses only: chat completions ended on 2026-09-27
        "docs": "https://docs.perplexity.ai/docs/agent-api/migrate-from-sonar/overview",
        "key_variable": "PERPLEXITY_API_KEY",
    },
    {
        "name": "huggingface",
        "base_url": "https://router.huggingface.co/v1",
        "docs": "https://huggingface.co/docs/inference-providers/index",
        "key_variable": "HF_TOKEN",
    },
    {
        "name": "nvidia",
        "base_url": "https://integrate.api.nvidia.com/v1",
        "docs": "https://docs.api.nvidia.com/nim/reference/llm-apis",
        "key_variable": "NVIDIA_API_KEY",
        "rename": _MAX_TOKENS,  # https://github.com/langchain-ai/langchain-nvidia/pull/156
        "reasoning": "reasoning_content",  # https://github.com/anomalyco/opencode/issues/13584
    },
)

PROVIDERS: Final = MappingProxyType({facts["name"]: Provider(**facts) for facts in _ALL})
"""Name → provider; read only. `dataclasses.replace` makes variants."""
