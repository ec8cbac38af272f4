"""Have several questions answered within a day, at a lower price: upload them as a file and make a batch of it.

Run: OPENAI_API_KEY=sk-… python examples/batch.py
"""

import json

from entrechat import OpenAI

client = OpenAI()

questions = ["What is the capital of France?", "What is the capital of Japan?"]
lines = [
    json.dumps(
        {
            "custom_id": f"question-{number}",
            "method": "POST",
            "url": "/v1/chat/completions",
            "body": {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": question}]},
        }
    )
    for number, question in enumerate(questions, 1)
]
uploaded = client.files.create(file=("questions.jsonl", "\n".join(lines).encode()), purpose="batch")
batch = client.batches.create(input_file_id=uploaded.id, endpoint="/v1/chat/completions", completion_window="24h")
batch = client.batches.retrieve(batch.id)
print(f"{batch.id} is {batch.status}")
if batch.output_file_id:
    print(client.files.content(batch.output_file_id).text)
