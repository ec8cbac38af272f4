"""A client's settings as its attributes, under the names that the official client has for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import _settings
from ._core.config import DEFAULT_TIMEOUT, as_timeout, parse_base_url
from ._core.omit import Omit
from ._core.retry import RetryConfig

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ._core.config import Config
    from ._core.http import Timeout
    from ._settings import Settings


class SettingsAttributes:
    """What of a client's settings can be read, and much of it set."""

    _settings: Settings
    _config: Config | None
    _key_provider: Callable[[], Any] | None

    if TYPE_CHECKING:

        def _configure(self) -> Config: ...

    def _put(self, name: str, value: Any) -> None:
        self._settings = self._settings.replace(**{name: value})
        self._changed()

    def _changed(self) -> None:
        """The settings changed: what was derived from them is made anew at the next call."""
        self._config = None
        key, dialect = self._settings.api_key, self._settings.dialect
        self._key_provider = key if callable(key) and (dialect is None or dialect.bearer) else None

    @property
    def api_key(self) -> str:
        """The API key; empty where it comes from a function."""
        key = self._settings.api_key
        return key if isinstance(key, str) else ""

    @api_key.setter
    def api_key(self, value: str | Callable[[], Any] | None) -> None:
        self._put("api_key", _settings.clean_key("api_key", value) if isinstance(value, str) else value)

    @property
    def admin_api_key(self) -> str | None:
        """The key of the administration API."""
        return self._settings.admin_api_key

    @admin_api_key.setter
    def admin_api_key(self, value: str | None) -> None:
        self._put("admin_api_key", _settings.clean_key("admin_api_key", value))

    @property
    def organization(self) -> str | None:
        """Sent as OpenAI-Organization."""
        return self._settings.organization

    @organization.setter
    def organization(self, value: str | None) -> None:
        self._put("organization", value)

    @property
    def project(self) -> str | None:
        """Sent as OpenAI-Project."""
        return self._settings.project

    @project.setter
    def project(self, value: str | None) -> None:
        self._put("project", value)

    @property
    def webhook_secret(self) -> str | None:
        """What webhook signatures are checked with."""
        return self._settings.webhook_secret

    @webhook_secret.setter
    def webhook_secret(self, value: str | None) -> None:
        self._put("webhook_secret", value)

    @property
    def websocket_base_url(self) -> str | None:
        """Where websocket connections go; None for `base_url` with ws in place of http."""
        return self._settings.websocket_base_url

    @websocket_base_url.setter
    def websocket_base_url(self, value: Any) -> None:
        self._put("websocket_base_url", None if value is None else str(value))

    @property
    def base_url(self) -> str:
        """Where requests go, with a slash at its end."""
        return self._settings.base_url.rstrip("/") + "/"

    @base_url.setter
    def base_url(self, value: Any) -> None:
        parse_base_url(str(value))
        self._put("base_url", str(value))

    @property
    def timeout(self) -> float | Timeout | None:
        """Seconds for a call, or a `Timeout`."""
        timeout = self._settings.timeout
        return DEFAULT_TIMEOUT if isinstance(timeout, Omit) else timeout

    @timeout.setter
    def timeout(self, value: Any) -> None:
        as_timeout(value)
        self._put("timeout", value)

    @property
    def max_retries(self) -> int:
        """How many times a failed request is sent again."""
        retries = self._settings.max_retries
        return retries if isinstance(retries, int) else retries.count

    @max_retries.setter
    def max_retries(self, value: int | RetryConfig) -> None:
        RetryConfig.of(value)
        self._put("max_retries", value)

    @property
    def auth_headers(self) -> dict[str, str]:
        """The headers that carry the key."""
        key = self.api_key or self._settings.admin_api_key
        return {"Authorization": f"Bearer {key}"} if key else {}

    @property
    def workload_identity(self) -> Mapping[str, Any] | None:
        """What was passed under this name."""
        return self._settings.workload_identity

    @property
    def default_headers(self) -> dict[str, Any]:
        """Headers of every request, without those that carry the key."""
        config = self._config or self._configure()
        return {"Accept": "application/json", "Content-Type": "application/json", **config.headers}

    @property
    def default_query(self) -> dict[str, object]:
        """Query parameters of every request."""
        return dict(self._settings.default_query)

    @property
    def user_agent(self) -> str:
        """Sent as User-Agent."""
        return _settings.USER_AGENT
