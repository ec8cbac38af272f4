"""Conversations as the tokens that a chat model sees, and which of them it is to learn."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

MOST_TOKENS = 1024
"""Of a conversation; what is longer is cut. Training takes memory and time for each token."""


class Lesson(NamedTuple):
    """A conversation: its tokens, and which of them are to be learnt."""

    tokens: list[int]
    learnt: list[bool]

    @property
    def targets(self) -> int:
        """How many tokens are learnt; the first has nothing before it."""
        return sum(self.learnt[1:])


def lesson(
    messages: Sequence[Mapping[str, Any]],
    render: Callable[[Sequence[Mapping[str, Any]]], str],
    tokenize: Callable[[str, bool], list[int]],
    end: int,
) -> Lesson:
    """The conversation as the model meets it when it answers: every answer of the assistant comes after the very tokens of its prompt.

    Args:
        messages: ends with the assistant's; an assistant's message of `weight` 0 is read and not learnt.
        render: messages to the prompt that asks for the next answer.
        tokenize: a text of the template's to tokens, special ones taken for what they are; with True it begins the prompt.
        end: the token that ends an answer, whose text stands after it in the prompt of the next.

    Raises ValueError: the model's template cannot show such a conversation.
    """
    tokens: list[int] = []
    learnt: list[bool] = []
    shown = ""
    for index, message in enumerate(messages):
        if message["role"] != "assistant":
            continue
        prompt, answer = render(messages[:index]), str(message["content"])
        if not prompt.startswith(shown):
            raise ValueError("the model's chat template cannot show these messages in this order")
        before, after = tokenize(prompt[len(shown) :], not shown), tokenize(answer, False)
        wanted = message.get("weight") != 0
        if tokens and before[:1] == [end]:  # it belongs to the answer before
            learnt.append(learnt[-1])
            learnt += [False] * (len(before) - 1)
        else:
            learnt += [False] * len(before)
        tokens += before + after
        learnt += [wanted] * len(after)
        shown = prompt + answer
    return Lesson([*tokens, end], [*learnt, bool(learnt and learnt[-1])])


def cut(given: Lesson) -> Lesson:
    return Lesson(given.tokens[:MOST_TOKENS], given.learnt[:MOST_TOKENS])
