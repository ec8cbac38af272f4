"""Upload a large file in parts, four at a time, and go on where it broke off when it is run again.

Run: OPENAI_API_KEY=sk-… python examples/upload.py [FILE]
"""

import sys
from pathlib import Path

from entrechat import OpenAI
from entrechat.helpers.uploads import UploadProgress

client = OpenAI()


def show(progress: UploadProgress) -> None:
    print(f"{progress.sent_bytes:,} of {progress.total_bytes:,} bytes")


path = Path(sys.argv[1] if len(sys.argv) > 1 else __file__)
upload = client.uploads.upload_file_chunked(
    file=path,
    mime_type="text/plain",
    purpose="user_data",
    resume=path.name + ".upload",  # what is done is noted here, and removed at the end
    on_progress=show,
)
print(f"{upload.file.id if upload.file else upload.id} is there")
