"""Have a sentence read aloud and keep it in welcome.mp3, written while it arrives.

Run: OPENAI_API_KEY=sk-… python examples/speech.py
"""

from entrechat import OpenAI

client = OpenAI()

with client.audio.speech.with_streaming_response.create(
    model="gpt-4o-mini-tts",
    voice="alloy",
    input="Welcome! It is good to have you here.",
) as speech:
    speech.stream_to_file("welcome.mp3")
print("welcome.mp3")
