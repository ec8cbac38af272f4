"""Watch a structured answer grow: its text, and what can be read of its JSON so far.

Run: python examples/stream_events.py        with OPENAI_API_KEY set
"""

import asyncio
from typing import NamedTuple

from entrechat import AsyncOpenAI


class City(NamedTuple):
    name: str
    sights: list[str]


async def main() -> None:
    async with AsyncOpenAI() as client:
        question = "Name a city and three of its sights."
        async with client.responses.stream(model="gpt-4o-mini", input=question, text_format=City) as stream:
            async for event in stream:
                if event.type == "response.output_text.delta":
                    print(event.parsed)
        response = await stream.get_final_response()
        print(response.output_parsed)


asyncio.run(main())
