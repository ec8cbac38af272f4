"""What the local server remembers: one SQLite database, in a file or in memory."""

from .blobs import Blobs as Blobs
from .chunks import Chunks as Chunks
from .db import Database as Database
from .deadlines import Deadlines as Deadlines
from .events import Events as Events
from .keys import Key as Key
from .keys import Keys as Keys
from .objects import Objects as Objects
from .objects import Row as Row
from .results import Results as Results
from .usage import Usage as Usage
