"""`reach` for asyncio."""

from __future__ import annotations

import asyncio
import socket
import sys
from typing import TYPE_CHECKING, Any

from entrechat._core.http import TransportError, TransportTimeout

from .adial import adial
from .dial import failed
from .lookup import alook_up
from .reach import numeric_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from entrechat._core.http import Origin, Phase

    from .pool import Site
    from .proxy import Proxy
    from .reach import TLS
    from .tunnel import Negotiation

_READ = 65_536
# of TLS transports, with a TypeError in place of what went wrong above them
_FORCE_CLOSE_FAILS = sys.version_info < (3, 11, 8) or (3, 12) <= sys.version_info < (3, 12, 2)


class Wire(asyncio.Protocol):
    """Holds what arrives until somebody reads it, or another protocol takes over."""

    def __init__(self) -> None:
        self.transport: Any = None
        self.data = b""
        self.lost = False
        self._waiter: asyncio.Future[None] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.data += data
        self._wake()

    def eof_received(self) -> bool:
        self.lost = True
        self._wake()
        return False

    def connection_lost(self, exc: Exception | None) -> None:
        self.lost = True
        self._wake()

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)

    async def read(self) -> bytes:
        """What has arrived; b"" at the end."""
        if not self.data and not self.lost:
            self._waiter = asyncio.get_running_loop().create_future()
            try:
                await self._waiter
            finally:
                self._waiter = None
        data, self.data = self.data, b""
        return data

    def hand_over(self, transport: Any, to: asyncio.BaseProtocol) -> None:
        """Let `to` have the connection, and what came on it before."""
        transport.set_protocol(to)
        to.connection_made(transport)
        now: Any = transport.get_protocol()  # `to` may have passed it on
        data = self.data
        while data:
            if not isinstance(now, asyncio.BufferedProtocol):
                now.data_received(data)
                break
            room: Any = now.get_buffer(len(data))
            size = min(len(room), len(data))
            room[:size] = data[:size]
            now.buffer_updated(size)
            data = data[size:]


class Way:
    """How to get to one site. `phase` says where it is, for the time-out that may end it."""

    __slots__ = ("http_version", "local_address", "loop", "phase", "site", "tls")

    def __init__(self, site: Site[Any], tls: TLS, http_version: str, local_address: str | None) -> None:
        self.loop = asyncio.get_running_loop()
        self.site = site
        self.tls = tls
        self.http_version = http_version
        self.local_address = local_address
        self.phase: Phase = "connect"

    async def go(self, factory: Callable[[], asyncio.BaseProtocol]) -> asyncio.Transport:
        """Connects the protocol that `factory` makes; TransportError if there is no way. Cancelled, it leaves nothing open."""
        outside = await self._outside()
        origin = self.site.origin
        if origin.scheme != "https":
            try:
                return await self._plain(outside, factory)
            except BaseException:
                _drop(outside)
                raise
        import ssl

        from . import tls

        name = tls.server_name_for(self.tls, origin.host)
        self.phase = "tls"
        try:
            context = tls.context_for(self.tls, self.http_version)
            return await self._secured(outside, factory, context, name, tls.handshake_timeout_of(self.tls))
        except (OSError, ValueError) as error:
            _drop(outside)
            issuer = None
            if isinstance(error, ssl.SSLCertVerificationError) and error.verify_code in tls.MISSING_ISSUER:
                issuer = await self._issuer(name)
            raise tls.failure(error, name, issuer) from error
        except BaseException:
            _drop(outside)
            raise

    async def _outside(self) -> socket.socket | Wire:
        """As far as the site's own TLS: a socket, or a wire over a proxy's TLS."""
        site = self.site
        proxy = site.proxy
        if proxy is None:
            return await adial(site.origin, self.local_address)
        from .tunnel import negotiation, refusal

        try:
            sock = await adial(proxy.origin, self.local_address)
        except TransportError as error:
            raise refusal(proxy, f"cannot be reached: {error}") from error
        outside: socket.socket | Wire = sock
        try:
            self.phase = "proxy"
            if proxy.protocol == "https":
                outside = await self._secured_proxy(sock, proxy)
            if not site.forward:
                address = None
                if proxy.protocol == "socks5":
                    address = await self._looked_up(site.origin)
                await self._negotiate(outside, negotiation(proxy, site.origin, address), proxy)
        except BaseException:
            _drop(outside)
            raise
        return outside

    async def _looked_up(self, origin: Origin) -> str:
        try:
            infos = await alook_up(self.loop, origin.host, origin.port)
        except (OSError, UnicodeError) as error:
            raise failed(origin, "resolve", error) from error
        return numeric_of(origin, infos)

    async def _negotiate(self, outside: socket.socket | Wire, steps: Negotiation, proxy: Proxy) -> None:
        from .tunnel import refusal

        send = next(steps)
        while True:
            try:
                if isinstance(outside, Wire):
                    if send:
                        outside.transport.write(send)
                    data = await outside.read()
                else:
                    if send:
                        await self.loop.sock_sendall(outside, send)
                    data = await self.loop.sock_recv(outside, _READ)
            except OSError as error:
                raise refusal(proxy, f"broke off: {error}") from error
            try:
                send = steps.send(data)
            except StopIteration:
                return

    async def _secured_proxy(self, sock: socket.socket, proxy: Proxy) -> Wire:
        from . import tls
        from .tunnel import refusal

        settings = tls.for_proxy(proxy.tls, self.tls)
        name = tls.server_name_for(settings, proxy.host)
        wire = Wire()
        try:
            context = tls.context_for(settings)
            await self._secured(sock, lambda: wire, context, name, tls.handshake_timeout_of(settings))
        except (OSError, ValueError) as error:
            problem = tls.failure(error, name)
            raise refusal(proxy, f"cannot be reached: {problem}", lasting=problem.lasting) from error
        return wire

    async def _plain(self, outside: socket.socket | Wire, factory: Callable[[], asyncio.BaseProtocol]) -> asyncio.Transport:
        if isinstance(outside, Wire):
            outside.hand_over(outside.transport, factory())
            made: asyncio.Transport = outside.transport
            return made
        made, _ = await self._connect(factory, sock=outside)
        return made

    async def _secured(
        self,
        outside: socket.socket | Wire,
        factory: Callable[[], asyncio.BaseProtocol],
        context: Any,
        name: str,
        longest: float | None,
    ) -> asyncio.Transport:
        """TLS on top of `outside`."""
        from . import tls

        try:
            async with asyncio.timeout(longest):
                if not isinstance(outside, Wire):
                    made: asyncio.Transport
                    made, _ = await self._connect(factory, ssl=context, sock=outside, server_hostname=name)
                    return made
                if _FORCE_CLOSE_FAILS and type(outside.transport).__module__ == "asyncio.sslproto":
                    outside.transport._force_close = lambda _: outside.transport.abort()  # pyright: ignore[reportUnknownLambdaType]
                inner = Wire()  # what the server says first comes before start_tls has returned
                transport: Any = await self.loop.start_tls(outside.transport, inner, context, server_hostname=name)
                if transport is None or inner.lost:
                    raise ConnectionResetError("it hung up")
                inner.hand_over(transport, factory())
                return transport  # type: ignore[no-any-return]  # a Transport, as start_tls gives
        except TimeoutError:
            if longest is None:
                raise
            raise tls.handshake_late(name, longest) from None

    async def _connect(self, factory: Callable[[], asyncio.BaseProtocol], **options: Any) -> tuple[Any, Any]:
        if self.site.proxy is None and self.site.origin.path is not None:
            return await self.loop.create_unix_connection(factory, **options)
        return await self.loop.create_connection(factory, **options)

    async def _issuer(self, name: str) -> str | None:
        """Who issued the certificate that was refused."""
        from . import tlspeek

        again = Way(self.site, self.tls, "1.1", self.local_address)
        try:
            async with asyncio.timeout(tlspeek.WAIT):
                outside = await again._outside()
                try:
                    transport = await again._secured(outside, asyncio.Protocol, tlspeek.context(), name, None)
                except BaseException:
                    _drop(outside)
                    raise
        except (TransportError, TransportTimeout, OSError, ValueError):
            return None
        try:
            return tlspeek.issuer_of(transport.get_extra_info("ssl_object"))
        finally:
            transport.abort()


def _drop(outside: socket.socket | Wire) -> None:
    if not isinstance(outside, Wire):
        if getattr(outside, "_io_refs", 0):  # uvloop has it, and closes it: by its number, which may soon be another's
            outside.detach()
        else:
            outside.close()
    elif outside.transport is not None:
        outside.transport.abort()
