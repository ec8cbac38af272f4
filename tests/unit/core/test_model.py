"""What an instance is and does: the wrap specs, pydantic's habits, models inside of pydantic models, aliases."""

from __future__ import annotations

import copy
import json
import pickle
import time
import typing
from typing import Any

import pytest

from entrechat import BaseModel
from entrechat._core.fields import fields
from entrechat._core.model import Model
from entrechat._core.wrap import wrap_class, wrapper
from entrechat.types import Moderation
from entrechat.types.chat import ChatCompletion, ChatCompletionChunk, ChatCompletionMessage
from entrechat.types.chat.chat_completion import Choice
from entrechat.types.moderation import Categories
from entrechat.types.responses import Response, ResponseOutputMessage
from tests.support.fake_transport import Said
from tests.unit.conftest import MakeFake

COMPLETION: dict[str, Any] = {
    "id": "c1",
    "object": "chat.completion",
    "created": 1,
    "model": "m",
    "choices": [
        {
            "index": 0,
            "finish_reason": "stop",
            "logprobs": None,
            "message": {"role": "assistant", "content": "hé", "refusal": None, "reasoning_content": "hm", "tool_calls": None},
        }
    ],
    "usage": {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3},
    "x_groq": {"id": "r"},
}


def completion(**changes: Any) -> ChatCompletion:
    return ChatCompletion.model_validate({**copy.deepcopy(COMPLETION), **changes})


# -- what an instance is ----------------------------------------------------------------------------------------


def test_an_instance_is_the_object_that_came() -> None:
    sent = copy.deepcopy(COMPLETION)
    made = wrap_class(ChatCompletion)(sent)
    assert made.__dict__ is sent
    assert type(made.choices[0]) is Choice
    assert made.choices[0].message.content == "hé"
    assert made.x_groq == {"id": "r"}
    assert made.choices[0].message.reasoning_content == "hm"
    assert made.model_extra == {"x_groq": {"id": "r"}}


def test_absent_and_null_stay_apart() -> None:
    made = completion(service_tier=None)
    assert made.service_tier is None
    assert made.system_fingerprint is None
    assert "service_tier" in made.model_fields_set
    assert "system_fingerprint" not in made.model_fields_set


def test_a_required_member_that_is_not_there_reads_as_none() -> None:
    made = ChatCompletion.model_validate({})
    assert made.choices is None
    assert made._request_id is None


def test_what_nobody_declared_or_sent_is_an_attribute_error_with_a_hint() -> None:
    with pytest.raises(
        AttributeError, match=r"'ChatCompletion' object has no attribute 'choises'\. Did you mean 'choices'"
    ) as caught:
        completion().choises  # type: ignore[attr-defined]
    assert caught.value.name == "choises"
    assert not hasattr(completion(), "_private")
    with pytest.raises(AttributeError, match="Did you mean 'x_groq'"):
        completion().x_grok  # type: ignore[attr-defined]


def test_the_callers_objects_are_neither_kept_nor_changed() -> None:
    sent = copy.deepcopy(COMPLETION)
    for made in (
        ChatCompletion.model_validate(sent),
        ChatCompletion(**sent),
        ChatCompletion.model_construct(**sent),
    ):
        made.choices[0].message.content = "changed"
        assert sent == COMPLETION


# -- wrap specs -------------------------------------------------------------------------------------------------

MESSAGE = "chat.chat_completion_message:ChatCompletionMessage"


@pytest.mark.parametrize(
    ("spec", "value", "kinds"),
    [
        (None, {"a": 1}, dict),
        (MESSAGE, {"role": "x"}, ChatCompletionMessage),
        (MESSAGE, "text", str),
        (MESSAGE, ["text"], list),
        ([MESSAGE], [{}, None, "x"], [ChatCompletionMessage, type(None), str]),
        ([MESSAGE], [], list),
        ([MESSAGE], {"not": "a list"}, dict),
        ([[MESSAGE]], [[{}], {}], [[ChatCompletionMessage], dict]),
        ({"*": MESSAGE}, {"k": {}, "keys": None}, {"k": ChatCompletionMessage, "keys": type(None)}),
        ({"*": [MESSAGE]}, {"k": [{}]}, {"k": [ChatCompletionMessage]}),
        ({"type": {"a": MESSAGE}}, {"type": "a"}, ChatCompletionMessage),
        ({"type": {"a": MESSAGE}}, {"type": "new"}, Model),
        ({"type": {"a": MESSAGE}}, {}, Model),
        ({"type": {"a": MESSAGE}}, {"type": ["a"]}, Model),
        ({"type": {"a": MESSAGE}}, {"type": None}, Model),
        ({"type": {"a": MESSAGE}}, "text", str),
        ({"type": {"message": {"role": {"user": MESSAGE}}}}, {"type": "message", "role": "user"}, ChatCompletionMessage),
        ({"type": {"message": {"role": {"user": MESSAGE}}}}, {"type": "message", "role": "new"}, Model),
        ({"type": {"message": {"role": {"user": MESSAGE}}}}, {"type": "message"}, Model),
        ({"": [(MESSAGE, "role content"), ("chat.chat_completion:Choice", "index")]}, {"index": 1}, Choice),
        ({"": [(MESSAGE, "role content"), ("chat.chat_completion:Choice", "index")]}, {"role": 1}, ChatCompletionMessage),
        ({"": [(MESSAGE, "role content"), ("chat.chat_completion:Choice", "index")]}, {"else": 1}, Model),
        ((MESSAGE, ["chat.chat_completion:Choice"]), {}, ChatCompletionMessage),
        ((MESSAGE, ["chat.chat_completion:Choice"]), [{}], [Choice]),
        ((MESSAGE, ["chat.chat_completion:Choice"]), "text", str),
        ((None, [MESSAGE]), {"a": 1}, dict),
    ],
    ids=str,
)
def test_specs(spec: Any, value: Any, kinds: Any) -> None:
    def kinds_of(made: Any, like: Any) -> Any:
        if isinstance(like, list):
            return [kinds_of(each, inner) for each, inner in zip(made, like, strict=True)]
        if isinstance(like, dict):
            return {key: kinds_of(made[key], inner) for key, inner in like.items()}
        return type(made)

    wrap = wrapper(spec)
    for _ in range(2):  # classes settle at the first use
        assert kinds_of(wrap(copy.deepcopy(value)), kinds) == kinds


def test_unknown_members_of_a_union_keep_everything() -> None:
    made = Response.model_validate(
        {"output": [{"type": "new_thing", "id": "x", "inner": {"a": [1]}}, {"type": "message", "id": "m", "content": []}]}
    )
    unknown: Any = made.output[0]
    assert type(unknown) is Model
    assert (unknown.type, unknown.inner) == ("new_thing", {"a": [1]})
    assert isinstance(made.output[1], ResponseOutputMessage)
    assert unknown.to_dict() == {"type": "new_thing", "id": "x", "inner": {"a": [1]}}


# -- names ------------------------------------------------------------------------------------------------------


def test_aliases() -> None:
    sent = {"illicit/violent": True, "self-harm": False, "hate": True}
    made = Categories.model_validate(sent)
    assert made.illicit_violent is True
    assert made.self_harm is False
    assert made.harassment_threatening is None
    assert made.to_dict() == sent
    assert made.to_dict(use_api_names=False) == {"hate": True, "illicit_violent": True, "self_harm": False}
    assert made.model_dump(exclude_unset=True) == {"hate": True, "illicit_violent": True, "self_harm": False}
    assert made.model_fields_set == {"illicit_violent", "self_harm", "hate"}
    assert "illicit_violent=True" in repr(made)
    made.illicit_violent = False
    assert made.to_dict()["illicit/violent"] is False
    del made.illicit_violent
    assert "illicit/violent" not in made.to_dict()
    assert made.model_copy(update={"self_harm": True}).to_dict() == {"self-harm": True, "hate": True}


@pytest.mark.parametrize(
    "name",
    ["keys", "items", "values", "get", "copy", "json", "dict", "to_dict", "model_dump", "model_fields", "_pairs", "__len__"],
)
def test_a_server_may_call_its_members_what_it_likes(name: str) -> None:
    made = Model.model_validate({name: [1, {"a": 2}], "id": "x"})
    assert made.__dict__[name] == [1, {"a": 2}]
    if name not in ("model_fields",):
        assert getattr(made, name) == [1, {"a": 2}]
    assert Model.to_dict(made) == {name: [1, {"a": 2}], "id": "x"}
    assert Model.to_json(made, indent=None) == json.dumps(Model.to_dict(made), separators=(",", ":"))
    assert copy.deepcopy(made) == made == pickle.loads(pickle.dumps(made))
    assert f"{name}=[1, {{'a': 2}}]" in repr(made)


def test_the_models_own_members_of_such_names() -> None:
    from entrechat.types.responses.response_computer_tool_call import ActionKeypress

    made = ActionKeypress.model_validate({"type": "keypress", "keys": ["ctrl", "c"]})
    assert made.keys == ["ctrl", "c"]
    assert made.model_dump() == {"type": "keypress", "keys": ["ctrl", "c"]}


def test_the_request_id_stays_out_of_the_object() -> None:
    made = completion()
    made._request_id = "req"
    assert "_request_id" not in made.to_dict()
    assert "req" not in repr(made)
    assert made.choices[0]._request_id is None
    for twin in (copy.copy(made), copy.deepcopy(made), pickle.loads(pickle.dumps(made))):
        assert twin._request_id == "req"


# -- pydantic's habits ------------------------------------------------------------------------------------------


def test_construction_by_keywords() -> None:
    made = ChatCompletionMessage(
        role="assistant",
        content="x",
        tool_calls=[{"id": "c", "type": "function", "function": {"name": "f", "arguments": ""}}],
        more=1,
    )  # type: ignore[call-arg,list-item]  # an extra member; a dict for a model
    assert made.tool_calls is not None
    assert made.tool_calls[0].id == "c"
    assert made.more == 1  # type: ignore[attr-defined]
    assert Categories.model_construct(illicit_violent=True).to_dict() == {"illicit/violent": True}
    with pytest.raises(TypeError, match=r"Moderation\(\) needs 'categories', .*'flagged'"):
        Moderation(category_scores=None, category_applied_input_types=None)  # type: ignore[call-arg,arg-type]


def test_equality() -> None:
    assert completion() == completion()
    assert completion() != completion(id="c2")
    assert completion() != COMPLETION
    assert completion() == ChatCompletion(**copy.deepcopy(COMPLETION))
    assert completion().choices[0] in completion().choices
    with pytest.raises(TypeError, match="unhashable"):
        hash(completion())


def test_repr() -> None:
    assert repr(completion().choices[0].message) == (
        "ChatCompletionMessage(role='assistant', content='hé', refusal=None, reasoning_content='hm', tool_calls=None)"
    )
    assert str(completion()) == repr(completion())
    assert next(iter(completion().usage or ())) == ("prompt_tokens", 1)
    assert dict(completion().usage.__repr_args__())["total_tokens"] == 3  # type: ignore[union-attr]  # rich's protocol


CHOSEN: list[tuple[dict[str, Any], Any]] = [
    ({"include": {"id"}}, {"id": "c1"}),
    ({"include": {"id": True, "usage": {"total_tokens"}}}, {"id": "c1", "usage": {"total_tokens": 3}}),
    ({"include": {"choices": {0: {"index"}}}}, {"choices": [{"index": 0}]}),
    ({"include": {"choices": {"__all__": {"message": {"content"}}}}}, {"choices": [{"message": {"content": "hé"}}]}),
    (
        {"include": {"usage"}, "exclude": {"usage": {"total_tokens"}}, "exclude_unset": True},
        {"usage": {"prompt_tokens": 1, "completion_tokens": 2}},
    ),
    ({"include": {"x_groq": {"id"}}}, {"x_groq": {"id": "r"}}),
    (
        {"include": {"choices"}, "exclude": {"choices": {"__all__": {"message", "logprobs"}}}},
        {"choices": [{"index": 0, "finish_reason": "stop"}]},
    ),
    ({"include": {"choices"}, "exclude": {"choices": {0}}}, {"choices": []}),
    (
        {"exclude": {"choices": True, "usage": ..., "x_groq": {"id"}}, "exclude_unset": True},
        {"id": "c1", "object": "chat.completion", "created": 1, "model": "m", "x_groq": {}},
    ),
    ({"include": {"id", "service_tier"}, "exclude_none": True}, {"id": "c1"}),
    ({"include": {"id", "service_tier"}, "exclude_defaults": True}, {"id": "c1"}),
    ({"include": {"id", "service_tier"}}, {"id": "c1", "service_tier": None}),
]


@pytest.mark.parametrize(("how", "expected"), CHOSEN)
def test_include_and_exclude(how: dict[str, Any], expected: Any) -> None:
    assert completion().model_dump(**how) == expected
    official = pytest.importorskip("openai.types.chat").ChatCompletion
    assert official.construct(**copy.deepcopy(COMPLETION)).model_dump(**how, warnings=False) == expected
    assert json.loads(completion().model_dump_json(**how)) == expected


def test_required_members_that_are_missing_are_dumped_as_the_official_client_dumps_them() -> None:
    official = pytest.importorskip("openai.types.chat").ChatCompletion
    for how in ({}, {"exclude_unset": True}, {"exclude_none": True}):
        assert ChatCompletion.model_validate({"id": "x"}).model_dump(**how) == official.construct(id="x").model_dump(
            **how, warnings=False
        )


def test_json() -> None:
    made = completion()
    assert json.loads(made.to_json()) == COMPLETION
    assert made.to_json().splitlines()[1] == '  "id": "c1",'
    assert made.to_json(indent=4).splitlines()[1] == '    "id": "c1",'
    assert "\n" not in made.to_json(indent=None)
    assert "hé" in made.to_json()
    assert made.json() == made.model_dump_json()
    assert made.dict() == made.model_dump()
    assert made.model_dump(mode="json") == made.model_dump()


@pytest.mark.parametrize("text", ['{"id": "\\ud800"}', '{"id": 123456789012345678901234567890}', '{"id": {"deep": [1e400]}}'])
def test_json_that_only_pythons_own_decoder_takes(text: str) -> None:
    made = wrap_class(Model)(json.loads(text))
    assert json.loads(made.to_json(indent=None)) is not None
    made.model_dump_json()
    repr(made)


def test_validate() -> None:
    made = completion()
    assert ChatCompletion.model_validate(made) is made
    assert ChatCompletion.model_validate_json(made.to_json()) == made
    assert type(Model.model_validate(made)) is ChatCompletion
    assert type(ChatCompletionChunk.model_validate(made)) is ChatCompletionChunk
    with pytest.raises(TypeError, match="ChatCompletion is made of a dict, not of str"):
        ChatCompletion.model_validate("text")
    with pytest.raises(ValueError, match=r"\$\.choices\[0\]\.index: expected int, got 'x'"):
        ChatCompletion.model_validate({**COMPLETION, "choices": [{**COMPLETION["choices"][0], "index": "x"}]}, strict=True)


def test_copies() -> None:
    made = completion()
    shallow, deep = made.model_copy(update={"id": "c2"}), made.copy(deep=True)
    assert (shallow.id, made.id) == ("c2", "c1")
    assert shallow.choices is made.choices
    deep.choices[0].index = 5
    assert made.choices[0].index == 0


# -- inside of pydantic's models --------------------------------------------------------------------------------


def test_a_field_of_a_pydantic_model() -> None:
    pydantic = pytest.importorskip("pydantic")

    class Answer(pydantic.BaseModel):  # type: ignore[misc,name-defined]  # imported late
        reply: ChatCompletion
        flags: Categories | None = None

    made = Answer(reply=completion(), flags=Categories.model_validate({"illicit/violent": True}))
    assert made.reply.choices[0].message.content == "hé"
    assert made.model_dump()["flags"]["illicit_violent"] is True
    assert json.loads(made.model_dump_json(by_alias=True, exclude_unset=True)) == {
        "reply": COMPLETION,
        "flags": {"illicit/violent": True},
    }
    assert "service_tier" not in made.model_dump(exclude_none=True)["reply"]
    again = Answer.model_validate_json(made.model_dump_json(exclude={"flags"}))
    assert again.reply == ChatCompletion.model_validate(made.reply.model_dump())
    with pytest.raises(pydantic.ValidationError, match=r"\$\.choices"):
        Answer.model_validate({"reply": {"id": "x"}})
    with pytest.raises(pydantic.ValidationError, match="expected an object"):
        Answer.model_validate({"reply": "text"})


def test_a_union_in_a_pydantic_model_takes_the_member_that_fits() -> None:
    pydantic = pytest.importorskip("pydantic")
    adapter = pydantic.TypeAdapter(ChatCompletionChunk | ChatCompletion | str)
    assert adapter.validate_python("text") == "text"
    assert type(adapter.validate_python(copy.deepcopy(COMPLETION))) is ChatCompletion
    assert type(adapter.validate_python(completion())) is ChatCompletion


def test_a_response_model_as_fastapi_uses_it() -> None:
    pydantic = pytest.importorskip("pydantic")
    adapter = pydantic.TypeAdapter(ChatCompletion)
    # what FastAPI does with response_model: validate the returned value, dump it for JSON, describe it
    shown = adapter.dump_python(adapter.validate_python(completion()), mode="json", by_alias=True, exclude_unset=False)
    assert shown["choices"][0]["message"]["reasoning_content"] == "hm"
    assert shown["service_tier"] is None
    for mode in ("validation", "serialization"):
        schema = adapter.json_schema(mode=mode)
        assert set(schema["required"]) == {"id", "choices", "created", "model", "object"}
        assert "$ref" not in json.dumps(schema)
    sloppy = ChatCompletion.model_validate({"id": None, "choices": None})
    assert adapter.dump_python(adapter.validate_python(sloppy), exclude_unset=True) == {"id": None, "choices": None}


# -- classes of the user's --------------------------------------------------------------------------------------


class Inner(BaseModel):
    kind: typing.Literal["inner"]
    n: int = 3


class Other(BaseModel):
    kind: typing.Literal["other"]


class Outer(BaseModel):
    first: "Inner"  # noqa: UP037  # text, as `from __future__ import annotations` makes it
    many: list[Inner] | None = None
    named: dict[str, Inner] | None = None
    either: Inner | Other | str | None = None
    message: ChatCompletionMessage | None = None
    parent: Outer | None = None
    note: str = "default"


def test_annotations_of_a_users_class_wrap_what_is_inside() -> None:
    made = Outer.model_validate(
        {
            "first": {"kind": "inner"},
            "many": [{"kind": "inner", "n": 4}],
            "named": {"a": {"kind": "inner"}},
            "either": {"kind": "other"},
            "message": {"role": "assistant"},
            "parent": {"first": {"kind": "inner", "n": 5}},
            "extra": {"x": 1},
        }
    )
    assert made.first.n == 3
    assert made.many is not None and made.many[0].n == 4
    assert made.named is not None and type(made.named["a"]) is Inner
    assert type(made.either) is Other
    assert type(made.message) is ChatCompletionMessage
    assert made.parent is not None and made.parent.first.n == 5
    assert made.note == "default"
    assert made.extra == {"x": 1}  # type: ignore[attr-defined]
    assert Outer.model_validate({"either": "text"}).either == "text"
    assert [f.name for f in fields(Outer).values() if f.required] == ["first"]


# -- sent back --------------------------------------------------------------------------------------------------


def test_a_model_given_as_a_parameter_is_sent_as_it_was(fake: MakeFake) -> None:
    client, transport = fake(Said.json(COMPLETION))
    reply = client.run(client.chat.completions.create, model="m", messages=[])
    client.run(client.chat.completions.create, model="m", messages=[{"role": "user", "content": "x"}, reply.choices[0].message])
    assert transport.sent()["messages"][1] == COMPLETION["choices"][0]["message"]
    assert reply._request_id == "req_1"
    flags = Categories.model_validate({"illicit/violent": True})
    client.run(client.chat.completions.create, model="m", messages=[{"role": "user", "content": flags}])
    assert transport.sent()["messages"][0]["content"] == {"illicit/violent": True}


def test_dumps_of_what_only_pythons_own_decoder_takes() -> None:
    sent = {"id": "half \ud83d of a pair", "huge": 10**30, "deep": {}}
    inner: dict[str, Any] = sent["deep"]  # type: ignore[assignment]
    for _ in range(300):  # more than orjson writes
        inner["deep"] = inner = {}
    made = Model.model_validate(sent)
    assert made.model_dump(mode="json") == sent
    assert json.loads(made.to_json(indent=4).encode()) == sent
    assert json.loads(made.to_json().encode()) == sent
    assert "é" in Model.model_validate({"id": "é"}).to_json(indent=4)


def test_a_list_that_begins_with_a_number_is_dumped_like_others() -> None:
    sent = {"id": "c", "choices": [0.5, {"index": 1, "message": {"role": "assistant"}}]}
    assert json.loads(json.dumps(ChatCompletion.model_validate(sent).to_dict())) == sent


def test_asking_for_a_member_that_is_not_there_is_cheap_however_many_there_are() -> None:
    made = Model.model_validate({f"member{number}": number for number in range(100_000)})
    started = time.process_time()
    assert getattr(made, "membre1", None) is None
    assert time.process_time() - started < 0.5
