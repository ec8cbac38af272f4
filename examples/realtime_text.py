"""Talk with a model over a websocket, in writing: the answer appears as it is made.

Run: python examples/realtime_text.py        with OPENAI_API_KEY set; needs pip install 'entrechat[realtime]'
"""

import asyncio

from entrechat import AsyncOpenAI


async def main() -> None:
    async with AsyncOpenAI() as client, client.realtime.connect(model="gpt-realtime", reconnect=True) as session:
        await session.session.update(session={"type": "realtime", "output_modalities": ["text"]})
        for question in ("Name a dance.", "And one from another country?"):
            await session.conversation.item.create(
                item={"type": "message", "role": "user", "content": [{"type": "input_text", "text": question}]}
            )
            await session.response.create()
            print(question)
            async for event in session:
                if event.type == "response.output_text.delta":
                    print(event.delta, end="", flush=True)
                elif event.type == "response.done":
                    print()
                    break
                elif event.type == "error":
                    raise SystemExit(event.error.message)


asyncio.run(main())
