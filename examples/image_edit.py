"""Add a rainbow to a picture and keep the result in rainbow.png.

Run: OPENAI_API_KEY=sk-… python examples/image_edit.py [PICTURE]      without one, landscape.png, which image.py draws
"""

import base64
import sys
from pathlib import Path

from entrechat import OpenAI

client = OpenAI()

edited = client.images.edit(
    model="gpt-image-1",
    image=Path(sys.argv[1] if len(sys.argv) > 1 else "landscape.png"),
    prompt="Add a rainbow over the mountains",
)
picture = edited.data[0].b64_json if edited.data else None
Path("rainbow.png").write_bytes(base64.b64decode(picture or ""))
print("rainbow.png")
