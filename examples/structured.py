"""Have an answer as a dataclass, and check offline that the API will take its schema.

Run: python examples/structured.py        with OPENAI_API_KEY set
"""

from dataclasses import dataclass

from entrechat import OpenAI
from entrechat.helpers.strict_lint import check


@dataclass
class Step:
    explanation: str
    output: str


@dataclass
class Solution:
    steps: list[Step]
    answer: float


for finding in check(Solution)[0]:
    print(finding)  # nothing: the strict subset takes it; so says `entrechat schema check module:Solution`

client = OpenAI()
completion = client.chat.completions.parse(
    model="gpt-4o-mini",
    messages=[{"role": "user", "content": "Solve 8x + 31 = 2."}],
    response_format=Solution,
)
message = completion.choices[0].message
if message.parsed is not None:
    for step in message.parsed.steps:
        print(f"{step.explanation}: {step.output}")
    print(f"x = {message.parsed.answer}")
else:
    print(message.refusal)
