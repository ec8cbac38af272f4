"""Other people's HTTP under our drivers: httpx and httpx2 clients, ASGI applications. Nothing here is imported unasked."""
