# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .admin.admin import Admin as Admin, AsyncAdmin as AsyncAdmin
    from .audio.audio import AsyncAudio as AsyncAudio, Audio as Audio
    from .batches import AsyncBatches as AsyncBatches, Batches as Batches
    from .beta.beta import AsyncBeta as AsyncBeta, Beta as Beta
    from .chat.chat import AsyncChat as AsyncChat, Chat as Chat
    from .completions import AsyncCompletions as AsyncCompletions, Completions as Completions
    from .containers.containers import AsyncContainers as AsyncContainers, Containers as Containers
    from .content_provenance_checks import (
        AsyncContentProvenanceChecks as AsyncContentProvenanceChecks,
        ContentProvenanceChecks as ContentProvenanceChecks,
    )
    from .conversations.conversations import AsyncConversations as AsyncConversations, Conversations as Conversations
    from .decisions import AsyncDecisions as AsyncDecisions, Decisions as Decisions
    from .embeddings import AsyncEmbeddings as AsyncEmbeddings, Embeddings as Embeddings
    from .evals.evals import AsyncEvals as AsyncEvals, Evals as Evals
    from .files import AsyncFiles as AsyncFiles, Files as Files
    from .fine_tuning.fine_tuning import AsyncFineTuning as AsyncFineTuning, FineTuning as FineTuning
    from .images import AsyncImages as AsyncImages, Images as Images
    from .live.live import AsyncLive as AsyncLive, Live as Live
    from .models import AsyncModels as AsyncModels, Models as Models
    from .moderations import AsyncModerations as AsyncModerations, Moderations as Moderations
    from .realtime.realtime import AsyncRealtime as AsyncRealtime, Realtime as Realtime
    from .responses.responses import AsyncResponses as AsyncResponses, Responses as Responses
    from .safety.safety import AsyncSafety as AsyncSafety, Safety as Safety
    from .skills.skills import AsyncSkills as AsyncSkills, Skills as Skills
    from .uploads.uploads import AsyncUploads as AsyncUploads, Uploads as Uploads
    from .vector_stores.vector_stores import AsyncVectorStores as AsyncVectorStores, VectorStores as VectorStores
    from .videos import AsyncVideos as AsyncVideos, Videos as Videos
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            "Admin": ".admin.admin",
            "AsyncAdmin": ".admin.admin",
            "AsyncAudio": ".audio.audio",
            "AsyncBatches": ".batches",
            "AsyncBeta": ".beta.beta",
            "AsyncChat": ".chat.chat",
            "AsyncCompletions": ".completions",
            "AsyncContainers": ".containers.containers",
            "AsyncContentProvenanceChecks": ".content_provenance_checks",
            "AsyncConversations": ".conversations.conversations",
            "AsyncDecisions": ".decisions",
            "AsyncEmbeddings": ".embeddings",
            "AsyncEvals": ".evals.evals",
            "AsyncFiles": ".files",
            "AsyncFineTuning": ".fine_tuning.fine_tuning",
            "AsyncImages": ".images",
            "AsyncLive": ".live.live",
            "AsyncModels": ".models",
            "AsyncModerations": ".moderations",
            "AsyncRealtime": ".realtime.realtime",
            "AsyncResponses": ".responses.responses",
            "AsyncSafety": ".safety.safety",
            "AsyncSkills": ".skills.skills",
            "AsyncUploads": ".uploads.uploads",
            "AsyncVectorStores": ".vector_stores.vector_stores",
            "AsyncVideos": ".videos",
            "Audio": ".audio.audio",
            "Batches": ".batches",
            "Beta": ".beta.beta",
            "Chat": ".chat.chat",
            "Completions": ".completions",
            "Containers": ".containers.containers",
            "ContentProvenanceChecks": ".content_provenance_checks",
            "Conversations": ".conversations.conversations",
            "Decisions": ".decisions",
            "Embeddings": ".embeddings",
            "Evals": ".evals.evals",
            "Files": ".files",
            "FineTuning": ".fine_tuning.fine_tuning",
            "Images": ".images",
            "Live": ".live.live",
            "Models": ".models",
            "Moderations": ".moderations",
            "Realtime": ".realtime.realtime",
            "Responses": ".responses.responses",
            "Safety": ".safety.safety",
            "Skills": ".skills.skills",
            "Uploads": ".uploads.uploads",
            "VectorStores": ".vector_stores.vector_stores",
            "Videos": ".videos",
        },
    )

__all__ = [
    "Admin",
    "AsyncAdmin",
    "AsyncAudio",
    "AsyncBatches",
    "AsyncBeta",
    "AsyncChat",
    "AsyncCompletions",
    "AsyncContainers",
    "AsyncContentProvenanceChecks",
    "AsyncConversations",
    "AsyncDecisions",
    "AsyncEmbeddings",
    "AsyncEvals",
    "AsyncFiles",
    "AsyncFineTuning",
    "AsyncImages",
    "AsyncLive",
    "AsyncModels",
    "AsyncModerations",
    "AsyncRealtime",
    "AsyncResponses",
    "AsyncSafety",
    "AsyncSkills",
    "AsyncUploads",
    "AsyncVectorStores",
    "AsyncVideos",
    "Audio",
    "Batches",
    "Beta",
    "Chat",
    "Completions",
    "Containers",
    "ContentProvenanceChecks",
    "Conversations",
    "Decisions",
    "Embeddings",
    "Evals",
    "Files",
    "FineTuning",
    "Images",
    "Live",
    "Models",
    "Moderations",
    "Realtime",
    "Responses",
    "Safety",
    "Skills",
    "Uploads",
    "VectorStores",
    "Videos",
]
