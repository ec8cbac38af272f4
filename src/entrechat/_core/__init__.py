"""The pure half of the client: no sockets, no clocks, no awaits. Imports the standard library and orjson only."""
