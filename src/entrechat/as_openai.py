"""`import entrechat.as_openai` makes this package stand in for `openai`: for libraries that import that name.

    import entrechat.as_openai  # first, before anything imports openai
    from langchain_openai import ChatOpenAI

From then on `import openai` and everything below it give this package's modules and classes; resources and types are imported
when they are asked for. Private modules of the official package (`openai._types`, …) are there as far as libraries use them; what
is not there is an ImportError that says so. Where pydantic is installed, `isinstance(reply, pydantic.BaseModel)` is true, as it
is with the official package.

Raises:
    ImportError: the official package was imported already: two of them in one process would not know each other's classes.
"""

from __future__ import annotations

from ._standin import install

__all__ = ["install"]

install()
