"""Have quantum computing explained; the text appears while it is written.

Run: OPENAI_API_KEY=sk-… python examples/response.py
"""

from entrechat import OpenAI

client = OpenAI()

with client.responses.create(
    model="gpt-4o-mini",
    input="Explain quantum computing in simple terms.",
    stream=True,
) as events:
    for event in events:
        if event.type == "response.output_text.delta":
            print(event.delta, end="", flush=True)
print()
