"""Write down what is said in a recording.

Run: OPENAI_API_KEY=sk-… python examples/transcription.py [RECORDING]      without one, welcome.mp3, which speech.py makes
"""

import sys
from pathlib import Path

from entrechat import OpenAI

client = OpenAI()

transcription = client.audio.transcriptions.create(
    model="gpt-4o-mini-transcribe",
    file=Path(sys.argv[1] if len(sys.argv) > 1 else "welcome.mp3"),
)
print(transcription.text)
