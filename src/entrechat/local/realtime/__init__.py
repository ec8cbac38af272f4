"""Websocket sessions: a conversation in speech or text whose events go both ways, as the Realtime API has them.

`sockets` takes the handshake, `session` the events; `turns` finds out when the user speaks, `hearing` writes it down,
`answering` writes the answers. Nothing here is kept: a session ends with its connection, as at OpenAI.
"""
