# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .audio import AsyncAudio as AsyncAudio, Audio as Audio
    from .speech import AsyncSpeech as AsyncSpeech, Speech as Speech
    from .transcriptions import AsyncTranscriptions as AsyncTranscriptions, Transcriptions as Transcriptions
    from .translations import AsyncTranslations as AsyncTranslations, Translations as Translations
    from .voice_consents import AsyncVoiceConsents as AsyncVoiceConsents, VoiceConsents as VoiceConsents
    from .voices import AsyncVoices as AsyncVoices, Voices as Voices
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
