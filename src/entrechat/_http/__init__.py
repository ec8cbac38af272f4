"""The HTTP transport: pure protocol and pool policy (`http1`, `pool`), driven by sockets (`blocking`) or asyncio (`aio`).

Knows nothing of OpenAI; speaks the values of `entrechat._core.http`. Import `blocking` or `aio` directly: each
brings only what its colour needs.
"""
