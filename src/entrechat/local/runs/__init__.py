"""Runs of assistants: their states, what the engine is asked, and how its answers become steps and messages."""
