"""A long conversation whose turns cost the same from the first to the thousandth.

Run: python examples/conversation.py        with OPENAI_API_KEY set
"""

from entrechat import Conversation, OpenAI

client = OpenAI()
history = Conversation(system="Answer in one short sentence.")
for question in ("What is the capital of France?", "How many people live there?", "And what is it known for?"):
    history.user(question)
    reply = client.chat.completions.create(model="gpt-4o-mini", messages=history.messages)
    history.add(reply)
    print(f"{question}\n  {reply.choices[0].message.content}")
print(history)
