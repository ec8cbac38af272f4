"""Draw a picture and keep it in landscape.png.

Run: OPENAI_API_KEY=sk-… python examples/image.py
"""

import base64
from pathlib import Path

from entrechat import OpenAI

client = OpenAI()

drawn = client.images.generate(
    model="gpt-image-1",
    prompt="A serene mountain landscape at sunset",
    size="1024x1024",
)
picture = drawn.data[0].b64_json if drawn.data else None
Path("landscape.png").write_bytes(base64.b64decode(picture or ""))
print("landscape.png")
