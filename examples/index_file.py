"""Add this very file to a new vector store and wait, for two minutes at most, until it can be searched.

Run: OPENAI_API_KEY=sk-… python examples/index_file.py
"""

from pathlib import Path

from entrechat import OpenAI, PollTimeoutError

client = OpenAI()

store = client.vector_stores.create(name="Examples")
try:
    file = client.vector_stores.files.upload_and_poll(
        vector_store_id=store.id,
        file=Path(__file__),
        max_wait_seconds=120,
        on_progress=lambda seen: print("…", seen.status),
    )
except PollTimeoutError as error:
    print(f"not yet: {error}")
else:
    print(f"{file.id} is {file.status}")
