"""Have a harmless sentence checked.

Run: OPENAI_API_KEY=sk-… python examples/moderation.py
"""

from entrechat import OpenAI

client = OpenAI()

checked = client.moderations.create(
    model="omni-moderation-latest",
    input="I like long walks in the park on sunny days.",
)
for result in checked.results:
    print("flagged" if result.flagged else "harmless", f"(harassment: {result.category_scores.harassment:.4f})")
