"""Engines: what turns a chat request into text. `protocols` says what one is; each other module is one."""
