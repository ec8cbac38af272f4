"""Upload training data, ten short conversations in JSON lines, and start a fine-tuning job on it.

Run: OPENAI_API_KEY=sk-… python examples/fine_tuning.py
"""

import json

from entrechat import OpenAI

CAPITALS = {
    "Austria": "Vienna", "Chile": "Santiago", "Egypt": "Cairo", "France": "Paris", "Ghana": "Accra",
    "Japan": "Tokyo", "Kenya": "Nairobi", "Nepal": "Kathmandu", "Norway": "Oslo", "Peru": "Lima",
}  # fmt: skip

client = OpenAI()

lines: list[str] = []
for country, capital in CAPITALS.items():
    question = {"role": "user", "content": f"What is the capital of {country}?"}
    lines.append(json.dumps({"messages": [question, {"role": "assistant", "content": f"{capital}, of course!"}]}))

training = client.files.create(file=("capitals.jsonl", "\n".join(lines).encode()), purpose="fine-tune")
job = client.fine_tuning.jobs.create(model="gpt-4o-mini-2024-07-18", training_file=training.id)
print(f"{job.id} is {job.status}; it trains on {training.id}")
