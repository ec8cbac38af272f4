"""Stream a long answer that is written in the background: where the connection breaks, it goes on over another.

Run: OPENAI_API_KEY=sk-… python examples/background.py
"""

import asyncio

from entrechat import AsyncOpenAI


async def main() -> None:
    async with AsyncOpenAI() as client:
        async with client.responses.stream(
            model="gpt-4o-mini", input="Tell the history of ballet in ten chapters.", background=True
        ) as stream:
            async for piece in stream.text_deltas():
                print(piece, end="", flush=True)
            response = await stream.get_final_response()
        print(f"\n{response.id} is {response.status}")


asyncio.run(main())
