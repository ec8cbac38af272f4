// JSON for reading.
import { copy, h, number } from "./dom.js";

const TOKEN = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(?:true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
const MOST_COLOURED = 100_000;
const LONGEST = 3000;

const shorten = (_, value) =>
  typeof value === "string" && value.length > LONGEST ? `${value.slice(0, 500)}… (${number(value.length - 500)} more characters)` : value;

function coloured(text) {
  if (text.length > MOST_COLOURED) return [text];
  const out = [];
  let at = 0;
  for (const found of text.matchAll(TOKEN)) {
    const [whole, string, colon] = found;
    out.push(text.slice(at, found.index));
    const kind = colon !== undefined ? "k" : string !== undefined ? "s" : "n";
    out.push(h("span", { class: kind }, string ?? whole), colon ?? "");
    at = found.index + whole.length;
  }
  out.push(text.slice(at));
  return out;
}

export function parsed(text) {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { error };
  }
}

/** A value as JSON. */
export const json = (value) => h("pre", { class: "code", tabindex: 0 }, coloured(JSON.stringify(value, shorten, 2) ?? ""));

/** A text; pretty where it is JSON. With a button that copies it as it came. */
export function text(source, { label = "" } = {}) {
  const { value, error } = parsed(source);
  const shown = error ? h("pre", { class: "code", tabindex: 0 }, source.length > 200_000 ? `${source.slice(0, 200_000)}…` : source) : json(value);
  return h("div", { class: "copied" }, h("button", { type: "button", class: "small copy", "aria-label": `Copy ${label}`, onclick: () => copy(source) }, "Copy"), shown);
}
