# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.lazy import lazy

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

__all__ = ["AsyncClientResources", "ClientResources"]


class ClientResources:
    """The resources of `OpenAI`, each made on first use."""

    @lazy
    def decisions(self) -> Decisions:
        from .decisions import Decisions

        return Decisions(self)

    @lazy
    def completions(self) -> Completions:
        from .completions import Completions

        return Completions(self)

    @lazy
    def chat(self) -> Chat:
        from .chat.chat import Chat

        return Chat(self)

    @lazy
    def embeddings(self) -> Embeddings:
        from .embeddings import Embeddings

        return Embeddings(self)

    @lazy
    def files(self) -> Files:
        from .files import Files

        return Files(self)

    @lazy
    def images(self) -> Images:
        from .images import Images

        return Images(self)

    @lazy
    def content_provenance_checks(self) -> ContentProvenanceChecks:
        from .content_provenance_checks import ContentProvenanceChecks

        return ContentProvenanceChecks(self)

    @lazy
    def audio(self) -> Audio:
        from .audio.audio import Audio

        return Audio(self)

    @lazy
    def moderations(self) -> Moderations:
        from .moderations import Moderations

        return Moderations(self)

    @lazy
    def models(self) -> Models:
        from .models import Models

        return Models(self)

    @lazy
    def fine_tuning(self) -> FineTuning:
        from .fine_tuning.fine_tuning import FineTuning

        return FineTuning(self)

    @lazy
    def vector_stores(self) -> VectorStores:
        from .vector_stores.vector_stores import VectorStores

        return VectorStores(self)

    @lazy
    def safety(self) -> Safety:
        from .safety.safety import Safety

        return Safety(self)

    @lazy
    def webhooks(self) -> Webhooks:
        from .webhooks.webhooks import Webhooks

        return Webhooks(self)

    @lazy
    def beta(self) -> Beta:
        from .beta.beta import Beta

        return Beta(self)

    @lazy
    def batches(self) -> Batches:
        from .batches import Batches

        return Batches(self)

    @lazy
    def uploads(self) -> Uploads:
        from .uploads.uploads import Uploads

        return Uploads(self)

    @lazy
    def admin(self) -> Admin:
        from .admin.admin import Admin

        return Admin(self)

    @lazy
    def responses(self) -> Responses:
        from .responses.responses import Responses

        return Responses(self)

    @lazy
    def live(self) -> Live:
        from .live.live import Live

        return Live(self)

    @lazy
    def realtime(self) -> Realtime:
        from .realtime.realtime import Realtime

        return Realtime(self)

    @lazy
    def conversations(self) -> Conversations:
        from .conversations.conversations import Conversations

        return Conversations(self)

    @lazy
    def evals(self) -> Evals:
        from .evals.evals import Evals

        return Evals(self)

    @lazy
    def containers(self) -> Containers:
        from .containers.containers import Containers

        return Containers(self)

    @lazy
    def skills(self) -> Skills:
        from .skills.skills import Skills

        return Skills(self)

    @lazy
    def videos(self) -> Videos:
        from .videos import Videos

        return Videos(self)


class AsyncClientResources:
    """The resources of `AsyncOpenAI`, each made on first use."""

    @lazy
    def decisions(self) -> AsyncDecisions:
        from .decisions import AsyncDecisions

        return AsyncDecisions(self)

    @lazy
    def completions(self) -> AsyncCompletions:
        from .completions import AsyncCompletions

        return AsyncCompletions(self)

    @lazy
    def chat(self) -> AsyncChat:
        from .chat.chat import AsyncChat

        return AsyncChat(self)

    @lazy
    def embeddings(self) -> AsyncEmbeddings:
        from .embeddings import AsyncEmbeddings

        return AsyncEmbeddings(self)

    @lazy
    def files(self) -> AsyncFiles:
        from .files import AsyncFiles

        return AsyncFiles(self)

    @lazy
    def images(self) -> AsyncImages:
        from .images import AsyncImages

        return AsyncImages(self)

    @lazy
    def content_provenance_checks(self) -> AsyncContentProvenanceChecks:
        from .content_provenance_checks import AsyncContentProvenanceChecks

        return AsyncContentProvenanceChecks(self)

    @lazy
    def audio(self) -> AsyncAudio:
        from .audio.audio import AsyncAudio

        return AsyncAudio(self)

    @lazy
    def moderations(self) -> AsyncModerations:
        from .moderations import AsyncModerations

        return AsyncModerations(self)

    @lazy
    def models(self) -> AsyncModels:
        from .models import AsyncModels

        return AsyncModels(self)

    @lazy
    def fine_tuning(self) -> AsyncFineTuning:
        from .fine_tuning.fine_tuning import AsyncFineTuning

        return AsyncFineTuning(self)

    @lazy
    def vector_stores(self) -> AsyncVectorStores:
        from .vector_stores.vector_stores import AsyncVectorStores

        return AsyncVectorStores(self)

    @lazy
    def safety(self) -> AsyncSafety:
        from .safety.safety import AsyncSafety

        return AsyncSafety(self)

    @lazy
    def webhooks(self) -> AsyncWebhooks:
        from .webhooks.webhooks import AsyncWebhooks

        return AsyncWebhooks(self)

    @lazy
    def beta(self) -> AsyncBeta:
        from .beta.beta import AsyncBeta

        return AsyncBeta(self)

    @lazy
    def batches(self) -> AsyncBatches:
        from .batches import AsyncBatches

        return AsyncBatches(self)

    @lazy
    def uploads(self) -> AsyncUploads:
        from .uploads.uploads import AsyncUploads

        return AsyncUploads(self)

    @lazy
    def admin(self) -> AsyncAdmin:
        from .admin.admin import AsyncAdmin

        return AsyncAdmin(self)

    @lazy
    def responses(self) -> AsyncResponses:
        from .responses.responses import AsyncResponses

        return AsyncResponses(self)

    @lazy
    def live(self) -> AsyncLive:
        from .live.live import AsyncLive

        return AsyncLive(self)

    @lazy
    def realtime(self) -> AsyncRealtime:
        from .realtime.realtime import AsyncRealtime

        return AsyncRealtime(self)

    @lazy
    def conversations(self) -> AsyncConversations:
        from .conversations.conversations import AsyncConversations

        return AsyncConversations(self)

    @lazy
    def evals(self) -> AsyncEvals:
        from .evals.evals import AsyncEvals

        return AsyncEvals(self)

    @lazy
    def containers(self) -> AsyncContainers:
        from .containers.containers import AsyncContainers

        return AsyncContainers(self)

    @lazy
    def skills(self) -> AsyncSkills:
        from .skills.skills import AsyncSkills

        return AsyncSkills(self)

    @lazy
    def videos(self) -> AsyncVideos:
        from .videos import AsyncVideos

        return AsyncVideos(self)
