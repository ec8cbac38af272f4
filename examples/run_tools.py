"""Let a model on this machine call Python functions, and watch what it calls.

Run: python examples/run_tools.py        (no key is needed: pip install 'entrechat[local]')
"""

from typing import Literal

from entrechat import OpenAI


def get_weather(city: str, unit: Literal["celsius", "fahrenheit"] = "celsius") -> dict[str, object]:
    """The weather of a city now.

    Args:
        city: Its name, in English.
        unit: Of the temperature.
    """
    return {"city": city, "temperature": 21 if unit == "celsius" else 70, "sky": "clear"}


client = OpenAI.local()
run = client.chat.completions.run_tools(
    model="gpt-4o-mini",
    messages=[{"role": "user", "content": "What is the weather in Rome?"}],
    tools=[get_weather],
    max_turns=5,
    on_tool_result=lambda call: print(f"{call.name}({call.arguments}) -> {call.output}"),
)
print(run.final.choices[0].message.content)
print(f"{len(run.turns)} turns, {run.usage.total_tokens} tokens")
