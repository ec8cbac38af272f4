"""What the local server remembers: one SQLite database, in a file or in memory."""

from .db import Database as Database
from .events import Events as Events
from .objects import Objects as Objects
from .objects import Row as Row
from .usage import Usage as Usage
