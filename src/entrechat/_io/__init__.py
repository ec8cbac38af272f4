"""The only code written twice: a blocking and an asynchronous driver, and the adapters to other transports."""
