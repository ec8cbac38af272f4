"""Watch an assistant at work: what it writes as it writes it, and the tools that it uses.

Run: OPENAI_API_KEY=sk-… python examples/assistant_stream.py      (Python warns that assistants are deprecated: so they are)
"""

from entrechat import AssistantEventHandler, OpenAI
from entrechat.types.beta.threads import Text, TextDelta
from entrechat.types.beta.threads.runs import ToolCall


class Printer(AssistantEventHandler):
    def on_tool_call_done(self, tool_call: ToolCall) -> None:
        print(f"[{tool_call.type}]")

    def on_text_delta(self, delta: TextDelta, snapshot: Text) -> None:
        print(delta.value, end="", flush=True)

    def on_text_done(self, text: Text) -> None:
        print()


client = OpenAI()
with client.beta.threads.create_and_run_stream(
    assistant_id="asst_1",
    thread={"messages": [{"role": "user", "content": "How much is 2 ** 100?"}]},
    event_handler=Printer(),
) as stream:
    stream.until_done()
print(f"The run is {stream.get_final_run().status}.")
