// Calls that a model asks for, with places for their results.
import { action, h } from "./dom.js";
import { text } from "./json.js";

/** `calls` are the API's {id, function: {name, arguments}}; `send` gets {id: result}. Without `send` they are only shown. */
export function toolCalls(calls, send) {
  const results = calls.map((call) => h("textarea", { rows: 2, "aria-label": `Result of ${call.function.name}`, placeholder: `Result of ${call.function.name}` }));
  return h("div", { class: "calls sends" },
    calls.map((call, at) => h("div", { class: "call" }, h("b", {}, call.function.name), text(call.function.arguments || "{}", { label: "arguments" }), send ? results[at] : null)),
    send ? h("div", { class: "row end" }, action("Send the results", () => send(Object.fromEntries(calls.map((call, at) => [call.id, results[at].value]))), { kind: "primary", title: "Ctrl+Enter", send: true })) : null);
}
