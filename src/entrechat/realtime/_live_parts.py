"""The parts that live, sideband and fork sessions have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic

from entrechat._core.lazy import lazy
from entrechat._core.omit import omit

from ._resource import Part, R

if TYPE_CHECKING:
    from entrechat._core.omit import Omit
    from entrechat.types.live.decision_item_create_event_param import ItemUnion
    from entrechat.types.live.session_update_config_param import SessionUpdateConfigParam
    from entrechat.types.responses.response_input_item_param import ResponseInputItemParam


class _Text(Part[R]):
    _kind: str

    def append(self, *, content: str, delegation_id: str | None, event_id: str | Omit | None = omit) -> R:
        """Append text.

        Args:
            content: The text.
            delegation_id: What the text belongs to: the id of a delegation, or None for the session itself.
            event_id: An id of your own, which errors refer to.
        """
        return self._send(self._kind, content=content, delegation_id=delegation_id, event_id=event_id)


class Commentary(_Text[R]):
    """What the model may say of work that goes on elsewhere."""

    _kind = "session.commentary.append"


class Instructions(_Text[R]):
    """Instructions in addition to the session's."""

    _kind = "session.instructions.append"


class Thinking(_Text[R]):
    """What the model knows without saying it."""

    _kind = "session.thinking.append"


class Mute(Part[R]):
    """Whether the model hears."""

    def mute(self, *, event_id: str | Omit | None = omit) -> R:
        """Stop listening. Answered by `session.input_audio.muted`."""
        return self._send("session.input_audio.mute", event_id=event_id)

    def unmute(self, *, event_id: str | Omit | None = omit) -> R:
        """Listen again. Answered by `session.input_audio.unmuted`."""
        return self._send("session.input_audio.unmute", event_id=event_id)


class InputAudio(Mute[R]):
    """What the model hears."""

    def append(self, *, audio: str, event_id: str | Omit | None = omit) -> R:
        """Append sound: base64 of the session's input format."""
        return self._send("session.input_audio.append", audio=audio, event_id=event_id)


class Fixture(Part[R]):
    """Sounds that the model does not make."""

    def play(self, *, audio: str, event_id: str | Omit | None = omit) -> R:
        """Play a sound: base64 of the session's output format."""
        return self._send("session.output_audio.fixture.play", audio=audio, event_id=event_id)


class OutputAudio(Part[R]):
    """What is heard of the model."""

    @lazy
    def fixture(self) -> Fixture[R]:
        return Fixture(self._connection)


class SessionPart(Part[R]):
    """The session."""

    @lazy
    def commentary(self) -> Commentary[R]:
        return Commentary(self._connection)

    @lazy
    def instructions(self) -> Instructions[R]:
        return Instructions(self._connection)

    @lazy
    def output_audio(self) -> OutputAudio[R]:
        return OutputAudio(self._connection)

    @lazy
    def thinking(self) -> Thinking[R]:
        return Thinking(self._connection)

    def close(self, *, event_id: str | Omit | None = omit) -> R:
        """End the session. Answered by `session.closed`."""
        return self._send("session.close", event_id=event_id)

    def update(self, *, session: SessionUpdateConfigParam, event_id: str | Omit | None = omit) -> R:
        """Change the configuration. Answered by `session.updated`."""
        return self._send("session.update", session=session, event_id=event_id)


class DecisionItem(Part[R]):
    """What decisions are made from."""

    def delete(self, *, item_id: str, event_id: str | Omit | None = omit) -> R:
        """Take an item out."""
        return self._send("decision.item.delete", item_id=item_id, event_id=event_id)

    def create(self, *, item: ItemUnion, event_id: str | Omit | None = omit) -> R:
        """Put an item in."""
        return self._send("decision.item.create", item=item, event_id=event_id)


class Decision(Part[R]):
    """What the model is asked to decide."""

    @lazy
    def item(self) -> DecisionItem[R]:
        return DecisionItem(self._connection)

    def create(self, *, event_id: str) -> R:
        """Ask for a decision now; `event_id` comes back with it."""
        return self._send("decision.create", event_id=event_id)


class ResponseItem(Part[R]):
    """What answers are made from."""

    def create(self, *, item: ResponseInputItemParam, event_id: str | Omit | None = omit) -> R:
        """Put an item in."""
        return self._send("response.item.create", item=item, event_id=event_id)


class ResponsePart(Part[R]):
    """What the model says."""

    @lazy
    def item(self) -> ResponseItem[R]:
        return ResponseItem(self._connection)

    def create(self, *, event_id: str | Omit | None = omit) -> R:
        """Have the model answer."""
        return self._send("response.create", event_id=event_id)


class Common(Generic[R]):
    """What all three connections have."""

    @lazy
    def decision(self) -> Decision[R]:
        return Decision(self)

    @lazy
    def response(self) -> ResponsePart[R]:
        return ResponsePart(self)
