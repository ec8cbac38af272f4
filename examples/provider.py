"""Ask another service that speaks this API, by its name.

Run: GROQ_API_KEY=… python examples/provider.py groq llama-3.3-70b-versatile
or:  python examples/provider.py ollama llama3.2
"""

import sys

from entrechat import OpenAI

name, model = sys.argv[1:] or ("ollama", "llama3.2")
client = OpenAI.for_provider(name)

reply = client.chat.completions.create(
    model=model,
    messages=[{"role": "user", "content": "What is the capital of France?"}],
    max_completion_tokens=50,  # max_tokens where the service knows only that
)
print(reply.choices[0].message.content)
