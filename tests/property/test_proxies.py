"""However a proxy's replies are cut, the outcome is the same, and nothing but an outcome or a TransportError."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from entrechat._core.http import Origin, TransportError
from entrechat._http.proxy import Proxy
from entrechat._http.tunnel import negotiation

from .test_http1 import cut

WORD = "hunter2hunter2"
CUTS = st.lists(st.integers(0, 200), max_size=20)


def known(protocol: str, login: bool) -> Proxy:
    return Proxy("p.test", 1080, "user" if login else None, WORD if login else None, protocol)


def outcome(proxy: Proxy, turns: list[list[bytes]]) -> str:
    """What comes of it. Each turn is what the proxy says once it was spoken to, in pieces; then it hangs up."""
    talk = negotiation(proxy, Origin("https", "api.test", 443))
    try:
        assert next(talk)
        for pieces in turns:
            for piece in filter(None, pieces):
                talk.send(piece)
        talk.send(b"")
    except StopIteration:
        return "through"
    except TransportError as error:
        assert error.phase == "proxy" and not error.sent
        assert WORD not in str(error)
        return str(error)
    raise AssertionError("the proxy hung up, and nobody noticed")


_LINES = st.sampled_from(
    [b"Proxy-Authenticate: Basic realm=x", b"Proxy-Authenticate: Digest", b"X-A: b", b"Content-Length: 0", b"Via: \xe9"]
)


@st.composite
def heads(draw: st.DrawFn, codes: st.SearchStrategy[int]) -> bytes:
    eol = draw(st.sampled_from([b"\r\n", b"\n"]))
    first = b"HTTP/1.%d %d%b" % (draw(st.integers(0, 1)), draw(codes), draw(st.sampled_from([b"", b" ", b" Some Reason \xe9"])))
    return eol.join([first, *draw(st.lists(_LINES, max_size=4)), b"", b""])


@given(st.lists(heads(st.integers(100, 199)), max_size=3), heads(st.integers(200, 599)), CUTS)
def test_http(interim: list[bytes], final: bytes, at: list[int]) -> None:
    proxy = known("http", True)
    raw = b"".join(interim) + final
    whole = outcome(proxy, [[raw]])
    assert outcome(proxy, [cut(raw, at)]) == outcome(proxy, [[raw[i : i + 1] for i in range(len(raw))]]) == whole
    assert (whole == "through") is (final[9:10] == b"2")
    assert outcome(proxy, [cut(raw[:-1], at)]) != "through"


ADDRESSES = (
    st.binary(min_size=4, max_size=4).map(lambda raw: b"\1" + raw)
    | st.binary(min_size=16, max_size=16).map(lambda raw: b"\4" + raw)
    | st.binary(max_size=255).map(lambda raw: b"\3%c%b" % (len(raw), raw))
)


@given(st.booleans(), st.integers(0, 10), ADDRESSES, st.binary(min_size=2, max_size=2), CUTS)
def test_socks(login: bool, code: int, address: bytes, port: bytes, at: list[int]) -> None:
    proxy = known("socks5h", login)
    turns = [b"\5\2", b"\1\0"] if login else [b"\5\0"]
    turns.append(b"\5%c\0%b%b" % (code, address, port))
    whole = outcome(proxy, [[turn] for turn in turns])
    assert (whole == "through") is (code == 0)
    if code == 0:  # else what is behind the code need not come
        assert outcome(proxy, [cut(turn, at) for turn in turns]) == whole
        assert outcome(proxy, [*([turn] for turn in turns[:-1]), [turns[-1][:-1]]]) != "through"


@given(st.sampled_from(["http", "socks5h"]), st.booleans(), st.lists(st.binary(min_size=1, max_size=60), max_size=4))
def test_garbage(protocol: str, login: bool, replies: list[bytes]) -> None:
    proxy = known(protocol, login)
    outcome(proxy, [[reply] for reply in replies])
