"""Have a question that was spoken answered by voice: question.wav (16 bits, 24 kHz, one channel) in, answer.wav out.

Run: python examples/realtime_speech.py        with OPENAI_API_KEY set; needs pip install 'entrechat[realtime]'
"""

import wave
from base64 import b64decode, b64encode
from pathlib import Path

from entrechat import OpenAI

SECOND = 24_000

if not Path("question.wav").exists():
    raise SystemExit("There is no question.wav here: record one.")

with wave.open("question.wav", "rb") as question, wave.open("answer.wav", "wb") as answer, OpenAI() as client:
    answer.setparams(question.getparams())
    with client.realtime.connect(model="gpt-realtime") as session:
        session.session.update(session={"type": "realtime", "audio": {"input": {"turn_detection": None}}})
        while sound := question.readframes(SECOND):
            session.input_audio_buffer.append(audio=b64encode(sound).decode())
        session.input_audio_buffer.commit()
        session.response.create()
        for event in session:
            if event.type == "response.output_audio.delta":
                answer.writeframes(b64decode(event.delta))
            elif event.type == "response.output_audio_transcript.done":
                print(event.transcript)
            elif event.type == "response.done":
                break
            elif event.type == "error":
                raise SystemExit(event.error.message)
