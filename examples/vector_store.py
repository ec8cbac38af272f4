"""Make a vector store named "Knowledge Base", see it in the list, and delete it again.

Run: OPENAI_API_KEY=sk-… python examples/vector_store.py
"""

from entrechat import OpenAI

client = OpenAI()

store = client.vector_stores.create(name="Knowledge Base")
print(f"{store.id}: {store.name}, {store.file_counts.total} files")

for each in client.vector_stores.list():
    print("-", each.name)

deleted = client.vector_stores.delete(store.id)
print(f"{deleted.id} is {'deleted' if deleted.deleted else 'still there'}")
