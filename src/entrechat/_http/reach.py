"""A connection all the way to a site: to its proxy if it has one, through that, and TLS. `areach` is the asyncio twin."""

from __future__ import annotations

import socket
import time
from typing import TYPE_CHECKING, Any, TypeVar

from entrechat._core.http import TransportError, TransportTimeout

from .dial import dial, failed, interleave, ready
from .lookup import look_up
from .rules import too_late

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterable

    from entrechat._core.http import Origin, Phase, Reply, Request

    from .pool import Site
    from .proxy import Proxy
    from .tls import TLSSettings
    from .tunnel import Negotiation

    TLS = TLSSettings | ssl.SSLContext | None
    R = TypeVar("R", bound=Reply)

_READ = 65_536


def late(request: Request, proxy: Proxy | None, phase: Phase) -> TransportTimeout:
    """The error once the time-out "connect" is over."""
    error = too_late(request, "connect", phase, time.monotonic(), sent=False)
    if proxy is None:
        return error
    return TransportTimeout(f"{error}, by way of the proxy {proxy}", phase=phase, setting=error.setting)


def numeric_of(origin: Origin, infos: Iterable[tuple[Any, ...]]) -> str:
    """The address by which SOCKS5 is asked for `origin`: of IPv4 if there is one, which more proxies can reach."""
    order = interleave(infos)
    for family, address in order:
        if family == socket.AF_INET:
            return str(address[0])
    if not order:
        raise failed(origin, "resolve", "it has no address")
    return str(order[0][1][0]).partition("%")[0]


def answered(site: Site[Any], reply: R) -> R:
    """`reply`, unless it is the proxy's own refusal."""
    if reply.status == 407 and site.forward and site.proxy is not None:
        from .tunnel import wants_login

        reply.close()
        raise wants_login(site.proxy, reply.headers.get_list("proxy-authenticate"))
    return reply


class Way:
    """How to get to one site, and until when."""

    __slots__ = ("http_version", "limit", "local_address", "request", "site", "tls")

    def __init__(
        self, request: Request, site: Site[Any], tls: TLS, http_version: str, local_address: str | None, limit: float | None
    ) -> None:
        self.request = request
        self.site = site
        self.tls = tls
        self.http_version = http_version
        self.local_address = local_address
        self.limit = limit

    def go(self) -> Any:
        """A connected, non-blocking socket, or its TLS layer; TransportError if there is no way."""
        sock = self._outside()
        origin = self.site.origin
        if origin.scheme != "https":
            return sock
        import ssl

        from . import tls

        name = tls.server_name_for(self.tls, origin.host)
        try:
            context = tls.context_for(self.tls, self.http_version)
            return self._secured(sock, context, name, tls.handshake_timeout_of(self.tls))
        except (OSError, ValueError) as error:
            sock.close()
            issuer = None
            if isinstance(error, ssl.SSLCertVerificationError) and error.verify_code in tls.MISSING_ISSUER:
                issuer = self._issuer(name)
            raise tls.failure(error, name, issuer) from error
        except BaseException:
            sock.close()
            raise

    def _outside(self) -> Any:
        """As far as the site's own TLS."""
        site = self.site
        proxy = site.proxy
        if proxy is None:
            return self._dialled(site.origin, None)
        from .tunnel import negotiation, refusal

        try:
            sock = self._dialled(proxy.origin, proxy)
        except TransportTimeout:
            raise
        except TransportError as error:
            raise refusal(proxy, f"cannot be reached: {error}") from error
        try:
            if proxy.protocol == "https":
                sock = self._secured_proxy(sock, proxy)
            if not site.forward:
                address = None
                if proxy.protocol == "socks5":
                    address = self._looked_up(site.origin)
                self._negotiate(sock, negotiation(proxy, site.origin, address), proxy)
        except BaseException:
            sock.close()
            raise
        return sock

    def _dialled(self, to: Origin, proxy: Proxy | None) -> socket.socket:
        sock = dial(to, self.local_address, self.limit)
        if sock is None:
            raise late(self.request, proxy, "connect")
        return sock

    def _looked_up(self, origin: Origin) -> str:
        try:
            infos = look_up(origin.host, origin.port, self.limit)
        except (OSError, UnicodeError) as error:
            raise failed(origin, "resolve", error) from error
        if infos is None:
            raise late(self.request, self.site.proxy, "resolve")
        return numeric_of(origin, infos)

    def _negotiate(self, sock: Any, steps: Negotiation, proxy: Proxy) -> None:
        from .tunnel import refusal

        again: tuple[type[OSError], ...] = (BlockingIOError,)
        if proxy.protocol == "https":
            import ssl

            again = (BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError)
        send = next(steps)
        while True:
            try:
                if send:
                    send = send[sock.send(send) :]
                    continue
                data = sock.recv(_READ)
            except again:
                if not ready((sock,), True, bool(send), self.limit):
                    raise late(self.request, proxy, "proxy") from None
                continue
            except OSError as error:
                raise refusal(proxy, f"broke off: {error}") from error
            try:
                send = steps.send(data)
            except StopIteration:
                return

    def _secured_proxy(self, sock: socket.socket, proxy: Proxy) -> Any:
        from . import tls
        from .tunnel import refusal

        settings = tls.for_proxy(proxy.tls, self.tls)
        name = tls.server_name_for(settings, proxy.host)
        try:
            return self._secured(sock, tls.context_for(settings), name, tls.handshake_timeout_of(settings))
        except (OSError, ValueError) as error:
            problem = tls.failure(error, name)
            raise refusal(proxy, f"cannot be reached: {problem}", lasting=problem.lasting) from error

    def _secured(self, sock: Any, context: Any, name: str, longest: float | None) -> Any:
        """TLS on top of `sock`, which is closed if there is none."""
        import ssl

        from . import tls

        limit = self.limit
        own: float | None = None
        if longest is not None:
            own = time.monotonic() + longest
            limit = own if limit is None else min(limit, own)
        session = context.session_for(name) if hasattr(context, "session_for") else None
        made: Any = sock
        try:
            if isinstance(sock, ssl.SSLSocket):
                from .nested import Nested

                made = Nested(context, sock, name, session)
            else:
                made = context.wrap_socket(sock, server_hostname=name, do_handshake_on_connect=False, session=session)
            while True:
                try:
                    made.do_handshake()
                    return made
                except ssl.SSLWantReadError:
                    done = ready((made,), True, False, limit)
                except ssl.SSLWantWriteError:
                    done = ready((made,), False, True, limit)
                if not done:
                    if own is not None and longest is not None and limit == own:
                        raise tls.handshake_late(name, longest)
                    raise late(self.request, self.site.proxy, "tls")
        except BaseException as error:
            made.close()
            if made is sock:
                _close_half_made(error)
            raise

    def _issuer(self, name: str) -> str | None:
        """Who issued the certificate that was refused."""
        from . import tlspeek

        until = time.monotonic() + tlspeek.WAIT
        limit = until if self.limit is None else min(until, self.limit)
        again = Way(self.request, self.site, self.tls, "1.1", self.local_address, limit)
        try:
            made = again._secured(again._outside(), tlspeek.context(), name, None)
        except (TransportError, OSError, ValueError):
            return None
        try:
            return tlspeek.issuer_of(made)
        finally:
            made.close()


def _close_half_made(error: BaseException) -> None:
    """Where the server resets the connection just then, `wrap_socket` fails and leaves its socket open, in its frame."""
    trace = error.__traceback__
    while trace is not None:
        made = trace.tb_frame.f_locals.get("self")
        if isinstance(made, socket.socket):
            made.close()
        trace = trace.tb_next
