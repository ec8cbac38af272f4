"""Ask a financial advisor for strategies to save money: an assistant, a thread, and a run until it is done.

Run: OPENAI_API_KEY=sk-… python examples/assistant.py      (Python warns that assistants are deprecated: so they are)
"""

import time

from entrechat import OpenAI

client = OpenAI()

assistant = client.beta.assistants.create(
    model="gpt-4o-mini",
    name="Financial advisor",
    instructions="You are a financial advisor. Answer in a few short points.",
)
thread = client.beta.threads.create()
client.beta.threads.messages.create(thread.id, role="user", content="Which strategies help me to save money every month?")
run = client.beta.threads.runs.create(thread.id, assistant_id=assistant.id)
while run.status in ("queued", "in_progress"):
    time.sleep(0.5)
    run = client.beta.threads.runs.retrieve(run.id, thread_id=thread.id)
print(f"The run is {run.status}.")

for message in client.beta.threads.messages.list(thread.id, order="asc"):
    for part in message.content:
        if part.type == "text":
            print(f"{message.role}: {part.text.value}")
client.beta.assistants.delete(assistant.id)
