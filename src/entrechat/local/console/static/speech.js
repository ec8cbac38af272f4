// Text to voice.
import { fetched } from "./api.js";
import { bytes, field, h, milliseconds, select, suggesting } from "./dom.js";
import { failure, nothing } from "./list.js";
import { modelField } from "./models.js";

const VOICES = ["alloy", "ash", "ballad", "coral", "echo", "fable", "nova", "onyx", "sage", "shimmer", "verse"];
const FORMATS = ["wav", "mp3", "flac", "opus", "aac"];

export function mount(root) {
  const model = modelField("speech", "tts-1");
  const voice = suggesting(VOICES, "alloy");
  const format = select(FORMATS, "wav");
  const speed = h("input", { type: "number", min: 0.25, max: 4, step: 0.05, value: 1 });
  const input = h("textarea", { rows: 5, "data-search": true, value: "The quick brown fox jumps over the lazy dog." });
  const send = h("button", { class: "primary", "data-send": true, title: "Ctrl+Enter" }, "Speak");
  const out = h("div", { class: "stack", "aria-live": "polite" }, nothing("Nothing spoken yet"));
  const made = [];
  root.replaceChildren(h("div", { class: "play" },
    h("form", { class: "settings stack", onsubmit: (event) => { event.preventDefault(); speak(); } },
      field("Text", input), field("Model", model), h("div", { class: "pair" }, field("Voice", voice), field("Format", format), field("Speed", speed, { hint: "0.25–4" })), h("div", { class: "row" }, send)),
    h("section", { class: "stage" }, out)));

  async function speak() {
    send.disabled = true;
    const begun = performance.now();
    try {
      const body = { model: model.input.value, voice: voice.input.value, input: input.value, response_format: format.value, speed: Number(speed.value) };
      const blob = await (await fetched("v1/audio/speech", { method: "POST", body, browse: false })).blob();
      const url = URL.createObjectURL(blob);
      made.push(url);
      if (!out.querySelector("audio")) out.replaceChildren();
      out.prepend(h("figure", { class: "card" }, h("figcaption", {}, body.input), h("audio", { controls: true, src: url, "aria-label": "Speech" }),
        h("p", { class: "dim" }, `${body.voice} · ${milliseconds(performance.now() - begun)} · ${bytes(blob.size)} · `, h("a", { href: url, download: `speech.${body.response_format}` }, "Download"))));
    } catch (error) {
      out.replaceChildren(failure(error));
    }
    send.disabled = false;
  }

  return () => made.forEach((each) => URL.revokeObjectURL(each));
}
