// The models that a field suggests: OpenAI's names that this server answers to, and its own.
import { get } from "./api.js";
import { suggesting } from "./dom.js";

const kinds = {
  chat: ["gpt-4o-mini", "gpt-4o", "gpt-5.6-luna"],
  speech: ["tts-1", "tts-1-hd", "gpt-4o-mini-tts"],
  pictures: ["gpt-image-1", "dall-e-3", "dall-e-2"],
};
let own = null;

export function modelField(kind, value) {
  const made = suggesting(kinds[kind], value, { "aria-label": "Model", name: "model" });
  own ??= get("models").then(({ data }) => data.map((each) => each.id), () => { own = null; return []; });
  own.then((ids) => made.suggest([...new Set([...kinds[kind], ...ids])]));
  return made;
}
