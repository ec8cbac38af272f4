// Text to pictures.
import { post } from "./api.js";
import { field, h, milliseconds, select } from "./dom.js";
import { failure, nothing } from "./list.js";
import { modelField } from "./models.js";

const SIZES = ["1024x1024", "1536x1024", "1024x1536", "1792x1024", "1024x1792", "512x512", "256x256"];
const ALWAYS_BASE64 = /image/;

export function mount(root) {
  const model = modelField("pictures", "gpt-image-1");
  const size = select(SIZES, "1024x1024");
  const count = h("input", { type: "number", min: 1, max: 10, value: 1 });
  const quality = select([["", "auto"], "low", "medium", "high"], "low");
  const prompt = h("textarea", { rows: 5, "data-search": true, value: "three cats and a red bicycle on the beach at sunset" });
  const send = h("button", { class: "primary", "data-send": true, title: "Ctrl+Enter" }, "Draw");
  const out = h("div", { class: "stack", "aria-live": "polite" }, nothing("Nothing drawn yet"));
  root.replaceChildren(h("div", { class: "play" },
    h("form", { class: "settings stack", onsubmit: (event) => { event.preventDefault(); draw(); } },
      field("Prompt", prompt), field("Model", model), h("div", { class: "pair" }, field("Size", size), field("Pictures", count, { hint: "n" }), field("Quality", quality)), h("div", { class: "row" }, send)),
    h("section", { class: "stage" }, out)));

  async function draw() {
    send.disabled = true;
    const begun = performance.now();
    const base64 = ALWAYS_BASE64.test(model.input.value);
    const body = { model: model.input.value, prompt: prompt.value, size: size.value, n: Number(count.value), ...(base64 ? { quality: quality.value || "auto" } : { response_format: "b64_json" }) };
    try {
      const { data, usage } = await post("images/generations", body, { browse: false });
      const spent = `${milliseconds(performance.now() - begun)}${usage ? ` · ${usage.total_tokens} tokens` : ""}`;
      if (!out.querySelector("img")) out.replaceChildren();
      out.prepend(h("figure", { class: "card" }, h("figcaption", {}, body.prompt), h("div", { class: "pictures" }, data.map((each, at) => {
        const url = `data:image/png;base64,${each.b64_json}`;
        return h("a", { href: url, download: `picture-${at + 1}.png`, title: "Download" }, h("img", { src: url, alt: each.revised_prompt ?? body.prompt }));
      })), h("p", { class: "dim" }, spent)));
    } catch (error) {
      out.replaceChildren(failure(error));
    }
    send.disabled = false;
  }
}
