"""Chromium without a window, driven by its DevTools protocol."""

from __future__ import annotations

import base64
import contextlib
import ctypes
import json
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_PATIENCE = 15.0


def executable() -> str | None:
    return next((path for name in _NAMES if (path := shutil.which(name))), None)


def _end_with_parent() -> None:
    """Tests that are killed leave no browser behind: it would go on painting for ever."""
    pdeathsig = 1
    ctypes.CDLL(None).prctl(pdeathsig, signal.SIGKILL)


class BrowserError(AssertionError):
    """The page, or the browser, did not do what was asked."""


class Chromium:
    """A browser process with a profile of its own, which ends with it."""

    def __init__(self, path: str) -> None:
        self._profile = tempfile.TemporaryDirectory(prefix="entrechat-chromium-", ignore_cleanup_errors=True)
        self._process = subprocess.Popen(
            [
                path,
                "--headless=new",
                "--remote-debugging-port=0",
                f"--user-data-dir={self._profile.name}",
                "--no-sandbox",  # containers run as root
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--no-proxy-server",
                "--lang=en-US",
                "about:blank",
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            preexec_fn=_end_with_parent if sys.platform == "linux" else None,
        )
        said = Path(self._profile.name) / "DevToolsActivePort"
        until = time.monotonic() + 60
        while not (said.exists() and "\n" in said.read_text()):
            if self._process.poll() is not None or time.monotonic() > until:
                self.close()
                raise BrowserError("Chromium did not start")
            time.sleep(0.02)
        self.port = int(said.read_text().split("\n")[0])
        self._endpoint = said.read_text().split("\n")[1]

    def page(self, url: str, *, size: tuple[int, int] = (1280, 800), dark: bool = False, scheme: str | None = None) -> Page:
        """A tab of its own, with cookies and storage of its own."""
        return Page(f"ws://127.0.0.1:{self.port}{self._endpoint}", url, size, scheme or ("dark" if dark else "light"))

    def close(self) -> None:
        self._process.terminate()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait(10)
        self._profile.cleanup()


class Page:
    """A tab. `problems` has what went wrong in it: exceptions, and whatever the console shows as an error."""

    def __init__(self, endpoint: str, url: str, size: tuple[int, int], scheme: str) -> None:
        from websockets.sync.client import connect

        self._open = contextlib.ExitStack()
        self._socket = self._open.enter_context(connect(endpoint, max_size=None, proxy=None))
        self._last = 0
        self._session: str | None = None
        self.problems: list[str] = []
        self._context = self._call("Target.createBrowserContext")["browserContextId"]
        target = self._call("Target.createTarget", url="about:blank", browserContextId=self._context)["targetId"]
        self._session = self._call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self._call(f"{domain}.enable")
        self._call(
            "Emulation.setDeviceMetricsOverride", width=size[0], height=size[1], deviceScaleFactor=1, mobile=size[0] < 600
        )
        self._call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
        self.go(url)

    def go(self, url: str) -> None:
        self._call("Page.navigate", url=url)

    def reload(self) -> None:
        self._call("Page.reload")

    def run(self, expression: str) -> Any:
        """The value of an expression of JavaScript, awaited."""
        done = self._call("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True, userGesture=True)
        if "exceptionDetails" in done:
            said = done["exceptionDetails"]
            raise BrowserError(said.get("exception", {}).get("description", said["text"]))
        return done["result"].get("value")

    def until(self, expression: str, seconds: float = _PATIENCE) -> Any:
        """The value of an expression, as soon as it is true."""
        end = time.monotonic() + seconds
        while True:
            try:
                value, problem = self.run(expression), None
            except BrowserError as error:  # what it asks for may not be there yet
                value, problem = None, error
            if value:
                return value
            if time.monotonic() > end:
                raise BrowserError(f"never came true: {expression}\n{problem or ''}\n{self.text()}\n{self.problems}")
            time.sleep(0.03)

    def sees(self, text: str, seconds: float = _PATIENCE) -> None:
        self.until(f"document.body.innerText.includes({json.dumps(text)})", seconds)

    def text(self) -> str:
        return str(self.run("document.body?.innerText ?? ''"))

    def click(self, selector: str, text: str = "") -> None:
        """The first thing that a selector finds, that has this text."""
        wanted = f"[...document.querySelectorAll({json.dumps(selector)})]"
        found = f"{wanted}.find((each) => each.checkVisibility() && each.textContent.includes({json.dumps(text)}))"
        self.until(f"(() => {{ const at = {found}; at?.click(); return Boolean(at) }})()")

    def fill(self, selector: str, value: str) -> None:
        self.until(f"document.querySelector({json.dumps(selector)}) !== null")
        self.run(
            f"(() => {{ const at = document.querySelector({json.dumps(selector)}); at.focus(); at.value = {json.dumps(value)};"
            " at.dispatchEvent(new Event('input', {bubbles: true})); at.dispatchEvent(new Event('change', {bubbles: true})) })()"
        )

    def drop(self, selector: str, name: str, text: str) -> None:
        """Lets a file fall on an element."""
        self.until(f"document.querySelector({json.dumps(selector)}) !== null")
        self.run(
            "(() => { const dataTransfer = new DataTransfer();"
            f" dataTransfer.items.add(new File([{json.dumps(text)}], {json.dumps(name)}));"
            f" document.querySelector({json.dumps(selector)})"
            ".dispatchEvent(new DragEvent('drop', {dataTransfer, bubbles: true, cancelable: true})) })()"
        )

    def press(self, key: str, *, ctrl: bool = False) -> None:
        """A key, as a keyboard would."""
        names = {"Enter": ("Enter", 13, "\r"), "Escape": ("Escape", 27, ""), "Tab": ("Tab", 9, "")}
        code, number, text = names.get(key, (key, ord(key.upper()) if len(key) == 1 else 0, key))
        common = {"key": key, "code": code, "windowsVirtualKeyCode": number, "modifiers": 2 if ctrl else 0}
        self._call("Input.dispatchKeyEvent", type="keyDown", **common, **({"text": text} if text and not ctrl else {}))
        self._call("Input.dispatchKeyEvent", type="keyUp", **common)

    def keys(self, keys: str) -> None:
        for key in keys:
            self.press(key)

    def screenshot(self) -> bytes:
        """A PNG."""
        return base64.b64decode(self._call("Page.captureScreenshot", format="png")["data"])

    def close(self) -> None:
        self._session = None
        self._call("Target.disposeBrowserContext", browserContextId=self._context)
        self._open.close()

    def _call(self, method: str, **params: Any) -> Any:
        self._last += 1
        message = {"id": self._last, "method": method, "params": params}
        if self._session is not None:
            message["sessionId"] = self._session
        self._socket.send(json.dumps(message))
        while True:
            told = json.loads(self._socket.recv(timeout=30))
            if told.get("id") == self._last:
                if "error" in told:
                    raise BrowserError(f"{method}: {told['error']['message']}")
                return told["result"]
            self._note(told)

    def _note(self, told: Any) -> None:
        params = told.get("params", {})
        if told.get("method") == "Runtime.exceptionThrown":
            details = params["exceptionDetails"]
            self.problems.append(details.get("exception", {}).get("description", details["text"]))
        elif told.get("method") == "Log.entryAdded" and params["entry"]["level"] == "error":
            self.problems.append(f"{params['entry']['text']} {params['entry'].get('url', '')}")
        elif told.get("method") == "Runtime.consoleAPICalled" and params["type"] in ("error", "assert"):
            self.problems.append(str([each.get("value", each.get("description")) for each in params["args"]]))
