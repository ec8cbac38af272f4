"""Turn a sentence into a vector; asynchronously.

Run: OPENAI_API_KEY=sk-… python examples/embedding.py
"""

import asyncio

from entrechat import AsyncOpenAI


async def main() -> None:
    async with AsyncOpenAI() as client:
        embedded = await client.embeddings.create(
            model="text-embedding-3-small",
            input="The quick brown fox jumps over the lazy dog",
        )
    vector = embedded.data[0].embedding
    print(f"{len(vector)} numbers, beginning with {vector[:3]}")


asyncio.run(main())
