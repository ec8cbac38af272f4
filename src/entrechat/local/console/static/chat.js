// A conversation: streamed, with tools, with a schema.
import { streamed, post } from "./api.js";
import { action, copy, field, h, milliseconds, number, select, toast } from "./dom.js";
import { taken } from "./handover.js";
import { parsed, text } from "./json.js";
import { modelField } from "./models.js";
import { curl, python } from "./snippets.js";
import { toolCalls } from "./toolcalls.js";

const TOOL = JSON.stringify([{ type: "function", function: { name: "weather", description: "The weather in a city", parameters: { type: "object", properties: { city: { type: "string" } }, required: ["city"] } } }], null, 2);
const SCHEMA = JSON.stringify({ type: "object", properties: { name: { type: "string" }, age: { type: "integer" } }, required: ["name", "age"], additionalProperties: false }, null, 2);
const NUMBERS = [["temperature", "Temperature", "0–2", 0.1], ["top_p", "Top p", "0–1", 0.05], ["max_completion_tokens", "Most tokens", "", 1], ["seed", "Seed", "", 1]];

// outlives the view, not the page
const kept = { model: "gpt-4o-mini", system: "", numbers: {}, tools: "", choice: "auto", format: "text", schema: SCHEMA, stream: true, turns: [], more: {} };

/** A request of the journal as the form's values. */
function fill({ model, messages, tools, tool_choice, response_format, stream, stream_options, ...more }) {
  const turns = [...messages];
  const first = turns[0];
  const system = ["system", "developer"].includes(first?.role) && typeof first.content === "string" ? turns.shift().content : "";
  const numbers = {};
  for (const [name] of NUMBERS) if (more[name] !== undefined) { numbers[name] = more[name]; delete more[name]; }
  Object.assign(kept, {
    model, system, numbers, more, turns: turns.map((message) => ({ message })), stream: Boolean(stream),
    tools: tools ? JSON.stringify(tools, null, 2) : "", choice: typeof tool_choice === "string" ? tool_choice : "auto",
    format: response_format?.type ?? "text", schema: response_format?.json_schema ? JSON.stringify(response_format.json_schema.schema, null, 2) : SCHEMA,
  });
  if (tool_choice && typeof tool_choice !== "string") kept.more.tool_choice = tool_choice;
}

export function mount(root) {
  const handed = taken();
  if (handed) fill(handed);
  const model = modelField("chat", kept.model);
  const keep = (name) => (event) => { kept[name] = event.target.value; };
  model.input.addEventListener("input", keep("model"));
  const system = h("textarea", { rows: 3, value: kept.system, oninput: keep("system"), placeholder: "You are …" });
  const numbers = NUMBERS.map(([name, title, hint, step]) => field(title, h("input", { type: "number", name, step, min: 0, value: kept.numbers[name] ?? "", oninput: (event) => { kept.numbers[name] = event.target.value; } }), { hint }));
  const tools = h("textarea", { rows: 6, class: "mono", value: kept.tools, spellcheck: "false", oninput: keep("tools"), "aria-label": "Tools" });
  const choice = select(["auto", "none", "required"], kept.choice, { onchange: keep("choice"), "aria-label": "Tool choice" });
  const schema = h("textarea", { rows: 8, class: "mono", value: kept.schema, spellcheck: "false", oninput: keep("schema"), "aria-label": "JSON schema" });
  const schemaField = field("JSON schema", schema, { wide: true });
  const format = select([["text", "Text"], ["json_object", "JSON object"], ["json_schema", "JSON schema"]], kept.format, { onchange: (event) => { kept.format = event.target.value; dress(); } });
  const stream = h("input", { type: "checkbox", checked: kept.stream, onchange: (event) => { kept.stream = event.target.checked; } });
  const input = h("textarea", { rows: 3, "aria-label": "Message", placeholder: "Message", "data-search": true });
  const talk = h("div", { class: "talk", role: "log", "aria-live": "polite", "aria-label": "Conversation" });
  const send = h("button", { type: "button", class: "primary", "data-send": true, title: "Ctrl+Enter", onclick: () => said() }, "Send");
  const halt = h("button", { type: "button", hidden: true, onclick: () => stop?.abort() }, "Stop");
  let stop = null;

  root.replaceChildren(h("div", { class: "play" },
    h("details", { class: "settings", open: innerWidth > 800 }, h("summary", {}, "Settings"), h("div", { class: "stack" },
      field("Model", model),
      field("System prompt", system),
      h("div", { class: "pair" }, numbers),
      field("Answer", format), schemaField,
      h("details", { open: Boolean(kept.tools) }, h("summary", {}, "Tools"), h("div", { class: "stack" }, tools, h("div", { class: "row" }, choice, action("Example", () => { tools.value = kept.tools = TOOL; }, { kind: "small" })))),
      h("label", { class: "check" }, stream, "Stream"))),
    h("section", { class: "stage" }, talk,
      h("div", { class: "compose" }, input, h("div", { class: "row" }, send, halt, h("span", { class: "grow" }),
        action("Copy as curl", () => copy(curl(asRequest())), { kind: "quiet" }), action("Copy as Python", () => copy(python(asRequest())), { kind: "quiet" }),
        action("New conversation", () => { kept.turns = []; kept.more = {}; draw(); input.focus(); }, { kind: "quiet" }))))));

  function dress() {
    schemaField.hidden = kept.format !== "json_schema";
  }

  function edited(source, what) {
    const { value, error } = parsed(source);
    if (error) throw new Error(`${what}: ${error.message}`);
    return value;
  }

  function request() {
    const body = { model: kept.model, messages: kept.turns.filter((turn) => !turn.failed).map((turn) => turn.message) };
    if (kept.system.trim()) body.messages.unshift({ role: "system", content: kept.system });
    for (const [name] of NUMBERS) if (kept.numbers[name] !== undefined && kept.numbers[name] !== "") body[name] = Number(kept.numbers[name]);
    if (kept.tools.trim()) {
      body.tools = edited(kept.tools, "The tools are not JSON");
      if (kept.choice !== "auto") body.tool_choice = kept.choice;
    }
    if (kept.format === "json_object") body.response_format = { type: "json_object" };
    if (kept.format === "json_schema") body.response_format = { type: "json_schema", json_schema: { name: "answer", strict: true, schema: edited(kept.schema, "The schema is not JSON") } };
    if (kept.stream) Object.assign(body, { stream: true, stream_options: { include_usage: true } });
    return { ...body, ...kept.more };
  }

  const asRequest = () => ({ method: "POST", path: "/v1/chat/completions", operation: "chat.completions.create", plain: true, request: JSON.stringify(request(), null, 2) });

  function said() {
    if (stop || !input.value.trim()) return input.focus();
    kept.turns.push({ message: { role: "user", content: input.value } });
    input.value = "";
    return answer();
  }

  async function answer() {
    let body;
    try {
      body = request();
    } catch (error) {
      draw();
      return toast(error.message, true);
    }
    const turn = { message: { role: "assistant", content: "" }, busy: true };
    kept.turns.push(turn);
    const controller = (stop = new AbortController());
    const begun = performance.now();
    halt.hidden = false;
    send.disabled = true;
    draw();
    try {
      if (body.stream) await listen(turn, body, begun, controller.signal);
      else {
        const whole = await post("chat/completions", body, { signal: controller.signal, browse: false });
        Object.assign(turn, { message: whole.choices[0].message, reason: whole.choices[0].finish_reason, usage: whole.usage });
      }
    } catch (error) {
      if (error.name === "AbortError") turn.reason = "stopped";
      else Object.assign(turn, { error: error.message, failed: true });
    }
    turn.busy = false;
    turn.spent = performance.now() - begun;
    stop = null;
    halt.hidden = true;
    send.disabled = false;
    draw();
    if (root.isConnected && !turn.message.tool_calls) input.focus();
  }

  async function listen(turn, body, begun, signal) {
    const { message } = turn;
    for await (const { data } of streamed("chat/completions", body, { signal })) {
      if (data.usage) turn.usage = data.usage;
      const [choice] = data.choices;
      if (!choice) continue;
      if (choice.finish_reason) turn.reason = choice.finish_reason;
      const { content, refusal, tool_calls: calls } = choice.delta;
      if (content || refusal || calls) {
        turn.first ??= performance.now() - begun;
        turn.last = performance.now() - begun;
      }
      if (content || refusal) message.content += content ?? refusal;
      for (const call of calls ?? []) {
        message.tool_calls ??= [];
        const known = (message.tool_calls[call.index] ??= { id: "", type: "function", function: { name: "", arguments: "" } });
        known.id ||= call.id ?? "";
        known.function.name += call.function?.name ?? "";
        known.function.arguments += call.function?.arguments ?? "";
      }
      turn.said?.(message.content);
    }
    if (message.tool_calls && !message.content) message.content = null;
  }

  function meta(turn) {
    const made = turn.usage?.completion_tokens;
    const streaming = turn.last - turn.first;
    return [
      turn.first !== undefined && `first token ${milliseconds(turn.first)}`,
      turn.spent !== undefined && `total ${milliseconds(turn.spent)}`,
      made > 1 && streaming > 0 && `${number(Math.round((made - 1) / streaming * 1000))} tokens/s`,
      turn.usage && `${number(turn.usage.prompt_tokens)} → ${number(made)} tokens`,
      turn.reason && turn.reason !== "stop" && turn.reason.replaceAll("_", " "),
    ].filter(Boolean).join(" · ");
  }

  function shown(turn, at) {
    const { role, content, tool_calls: calls } = turn.message;
    const body = h("div", { class: "said" });
    const plain = typeof content === "string" ? content : content ? null : "";
    if (plain === null) body.append(text(JSON.stringify(content)));
    else if (role === "assistant" && kept.format !== "text" && !turn.busy && !parsed(plain).error) body.append(text(plain));
    else body.textContent = plain;
    if (turn.busy) turn.said = (all) => { body.textContent = all ?? ""; talk.scrollTop = talk.scrollHeight; };
    const open = calls && !turn.busy && at === kept.turns.length - 1;
    return h("article", { class: `turn ${role}`, "aria-busy": turn.busy },
      h("header", {}, h("b", {}, role), turn.busy ? null : h("button", { type: "button", class: "small quiet", title: "Remove this and what follows", onclick: () => { kept.turns.length = at; if (role === "user" && plain) input.value = plain; draw(); input.focus(); } }, role === "user" ? "Edit" : "Remove")),
      body,
      calls ? toolCalls(calls.filter(Boolean), open ? results : null) : null,
      turn.error ? h("p", { class: "error", role: "alert" }, turn.error, " ", h("button", { type: "button", class: "small", onclick: () => { kept.turns.length = at; answer(); } }, "Try again")) : null,
      h("footer", { class: "dim" }, meta(turn)));
  }

  function results(byId) {
    for (const [id, content] of Object.entries(byId)) kept.turns.push({ message: { role: "tool", tool_call_id: id, content } });
    return answer();
  }

  function draw() {
    talk.replaceChildren(...(kept.turns.length ? kept.turns.map(shown) : [h("div", { class: "empty" }, h("strong", {}, "Say something"), h("p", {}, "Ctrl+Enter sends."))]));
    talk.scrollTop = talk.scrollHeight;
  }

  dress();
  draw();
  return () => stop?.abort();
}
