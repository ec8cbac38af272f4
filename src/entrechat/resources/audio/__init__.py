# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .audio import AsyncAudio, Audio
    from .speech import AsyncSpeech, Speech
    from .transcriptions import AsyncTranscriptions, Transcriptions
    from .translations import AsyncTranslations, Translations
    from .voice_consents import AsyncVoiceConsents, VoiceConsents
    from .voices import AsyncVoices, Voices
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            "AsyncAudio": ".audio",
            "AsyncSpeech": ".speech",
            "AsyncTranscriptions": ".transcriptions",
            "AsyncTranslations": ".translations",
            "AsyncVoiceConsents": ".voice_consents",
            "AsyncVoices": ".voices",
            "Audio": ".audio",
            "Speech": ".speech",
            "Transcriptions": ".transcriptions",
            "Translations": ".translations",
            "VoiceConsents": ".voice_consents",
            "Voices": ".voices",
        },
    )

__all__ = [
    "AsyncAudio",
    "AsyncSpeech",
    "AsyncTranscriptions",
    "AsyncTranslations",
    "AsyncVoiceConsents",
    "AsyncVoices",
    "Audio",
    "Speech",
    "Transcriptions",
    "Translations",
    "VoiceConsents",
    "Voices",
]
