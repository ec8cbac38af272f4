# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .admin.admin import Admin, AsyncAdmin
    from .audio.audio import AsyncAudio, Audio
    from .batches import AsyncBatches, Batches
    from .beta.beta import AsyncBeta, Beta
    from .chat.chat import AsyncChat, Chat
    from .completions import AsyncCompletions, Completions
    from .containers.containers import AsyncContainers, Containers
    from .content_provenance_checks import AsyncContentProvenanceChecks, ContentProvenanceChecks
    from .conversations.conversations import AsyncConversations, Conversations
    from .decisions import AsyncDecisions, Decisions
    from .embeddings import AsyncEmbeddings, Embeddings
    from .evals.evals import AsyncEvals, Evals
    from .files import AsyncFiles, Files
    from .fine_tuning.fine_tuning import AsyncFineTuning, FineTuning
    from .images import AsyncImages, Images
    from .live.live import AsyncLive, Live
    from .models import AsyncModels, Models
    from .moderations import AsyncModerations, Moderations
    from .realtime.realtime import AsyncRealtime, Realtime
    from .responses.responses import AsyncResponses, Responses
    from .safety.safety import AsyncSafety, Safety
    from .skills.skills import AsyncSkills, Skills
    from .uploads.uploads import AsyncUploads, Uploads
    from .vector_stores.vector_stores import AsyncVectorStores, VectorStores
    from .videos import AsyncVideos, Videos
    from .webhooks.webhooks import AsyncWebhooks, Webhooks
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
            "AsyncWebhooks": ".webhooks.webhooks",
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
            "Webhooks": ".webhooks.webhooks",
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
    "AsyncWebhooks",
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
    "Webhooks",
]
