"""Ask a question.

Run: python examples/chat.py        a small model on this machine answers, or OpenAI's if OPENAI_API_KEY is set
"""

import os

from entrechat import OpenAI

client = OpenAI() if "OPENAI_API_KEY" in os.environ else OpenAI.local()

completion = client.chat.completions.create(
    model="gpt-4o-mini",
    messages=[{"role": "user", "content": "What is the capital of France?"}],
)
print(completion.choices[0].message.content)
