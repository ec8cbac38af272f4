"""The code interpreter: Python that nobody has read, in a place where it can do no harm."""
