"""What users call besides the plain operations: hand-written; the generator never writes here."""

__all__: list[str] = []
