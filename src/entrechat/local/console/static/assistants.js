// Assistants, and threads with their messages and runs.
import { all, get, lister, own_get, post, remove, streamed } from "./api.js";
import { action, badge, copy, facts, field, h, number, select, toast, when } from "./dom.js";
import { json } from "./json.js";
import { browser, nothing } from "./list.js";
import { modelField } from "./models.js";
import { toolCalls } from "./toolcalls.js";

export function mount(root, { name, go }) {
  const place = h("div", { class: "whole" });
  const tabs = h("div", { class: "tabs", role: "tablist", "aria-label": "Assistants" }, [["assistants", "Assistants"], ["threads", "Threads"]].map(([id, title]) => h("button", { type: "button", role: "tab", "data-tab": id, onclick: () => go(name, id === "threads" ? "threads" : "") }, title)));
  let shown = "";
  let view = null;
  root.replaceChildren(place);
  return {
    select(id) {
      const tab = id === "threads" || id?.startsWith("thread_") ? "threads" : "assistants";
      if (tab !== shown) {
        view?.end();
        for (const each of tabs.children) each.setAttribute("aria-selected", String(each.dataset.tab === tab));
        view = (tab === "threads" ? threads : assistants)(place, { name, go, tabs });
        shown = tab;
      }
      return view.select(id === "threads" ? undefined : id);
    },
    end: () => view?.end(),
  };
}

function assistants(root, { name, go, tabs }) {
  const model = modelField("chat", "gpt-4o-mini");
  const called = h("input", { placeholder: "Name" });
  const instructions = h("textarea", { rows: 2 });
  const maker = h("details", { class: "maker" }, h("summary", {}, "New assistant"), h("div", { class: "stack sends" }, field("Name", called), field("Model", model), field("Instructions", instructions),
    action("Make", async () => {
      const made = await post("assistants", { model: model.input.value, name: called.value || null, instructions: instructions.value || null }, { browse: false });
      view.reload();
      go(name, made.id);
    }, { kind: "primary" })));
  const view = browser(root, {
    name, go, title: "Assistants", tools: [tabs, maker],
    list: {
      label: "Assistants", load: lister("assistants"), empty: ["No assistants", "Make one above, or with client.beta.assistants.create."],
      columns: [
        { name: "Name", class: "grow", cell: (each) => each.name || each.id },
        { name: "Model", cell: (each) => each.model },
        { name: "Tools", class: "wide", cell: (each) => each.tools.map((tool) => tool.function?.name ?? tool.type).join(", ") },
        { name: "Made", class: "num wide", cell: (each) => when(each.created_at) },
      ],
    },
    async detail(id) {
      const found = await get(`assistants/${id}`);
      return {
        title: found.name || id,
        nodes: [
          h("div", { class: "row" },
            action("New thread", async () => go(name, (await post("threads", {}, { browse: false })).id), { kind: "primary" }),
            action("Copy id", () => copy(id)),
            action("Delete", async () => { await remove(`assistants/${id}`); go(name); view.reload(); }, { kind: "danger", confirm: "Really delete?" })),
          facts([["Id", h("code", {}, id)], ["Model", found.model], ["Description", found.description], ["Instructions", found.instructions], ["Temperature", found.temperature], ["Made", when(found.created_at)]]),
          found.tools.length ? h("section", {}, h("h3", {}, "Tools"), json(found.tools)) : null,
          Object.keys(found.metadata ?? {}).length ? h("section", {}, h("h3", {}, "Metadata"), json(found.metadata)) : null,
        ],
      };
    },
  });
  return view;
}

function threads(root, { name, go, tabs }) {
  const view = browser(root, {
    name, go, title: "Threads",
    tools: [tabs, action("New thread", async () => { const made = await post("threads", {}, { browse: false }); view.reload(); go(name, made.id); })],
    list: {
      label: "Threads", load: (after) => own_get("threads", { after }), empty: ["No threads", "Threads that programs make appear here."],
      columns: [
        { name: "Thread", class: "grow mono", cell: (each) => each.id },
        { name: "Metadata", class: "wide", cell: (each) => (Object.keys(each.metadata ?? {}).length ? JSON.stringify(each.metadata) : null) },
        { name: "Made", class: "num", cell: (each) => when(each.created_at) },
      ],
    },
    detail: (id) => thread(id, () => { go(name); view.reload(); }),
  });
  return view;
}

const written = (message) => message.content.map((part) => part.text?.value ?? `[${part.type}]`).join("\n");

function said(role, body, date) {
  return h("article", { class: `turn ${role}` }, h("header", {}, h("b", {}, role), h("span", { class: "dim" }, date ? when(date) : "")), h("div", { class: "said" }, body));
}

async function thread(id, leave) {
  const talk = h("div", { class: "talk", role: "log", "aria-live": "polite", "aria-label": "Messages" });
  const runs = h("div");
  const input = h("textarea", { rows: 2, "aria-label": "Message", placeholder: "Message", "data-search": true });
  const known = (await get("assistants", { limit: 100 })).data;
  const who = select(known.map((each) => [each.id, each.name || each.id]), known[0]?.id, { "aria-label": "Assistant" });
  const halt = h("button", { type: "button", hidden: true, onclick: () => running && post(`threads/${id}/runs/${running}/cancel`).catch((error) => toast(error.message, true)) }, "Cancel the run");
  const stop = new AbortController();
  let running = "";

  async function draw() {
    const [messages, latest] = await Promise.all([all(`threads/${id}/messages`, { order: "asc" }, 500), get(`threads/${id}/runs`, { limit: 20 })]);
    talk.replaceChildren(...(messages.length ? messages.map((each) => said(each.role, written(each), each.created_at)) : [nothing("No messages")]));
    const waiting = latest.data.find((each) => each.status === "requires_action");
    if (waiting) talk.append(toolCalls(waiting.required_action.submit_tool_outputs.tool_calls, (results) => follow(`threads/${id}/runs/${waiting.id}/submit_tool_outputs`, { tool_outputs: Object.entries(results).map(([call, output]) => ({ tool_call_id: call, output })), stream: true })));
    runs.replaceChildren(latest.data.length ? h("table", { "aria-label": "Runs" }, h("tbody", {}, latest.data.map((each) => h("tr", {},
      h("td", { class: "mono grow" }, each.id), h("td", {}, badge(each.status), each.last_error ? h("p", { class: "error" }, each.last_error.message) : null), h("td", { class: "num" }, each.usage ? `${number(each.usage.total_tokens)} tokens` : "")))))
      : h("p", { class: "note" }, "No runs"));
    talk.lastChild.scrollIntoView?.({ block: "nearest" });
  }

  async function follow(path, body) {
    const place = h("div", { class: "said" });
    let fresh = false;
    try {
      for await (const { event, data } of streamed(path, body, { signal: stop.signal })) {
        if (event === "thread.run.created" || event === "thread.run.in_progress") { running = data.id; halt.hidden = false; }
        if (event !== "thread.message.delta") continue;
        if (!fresh) talk.append(h("article", { class: "turn assistant", "aria-busy": true }, h("header", {}, h("b", {}, "assistant")), place));
        fresh = true;
        place.append(data.delta.content?.map((part) => part.text?.value ?? "").join("") ?? "");
        place.scrollIntoView({ block: "end" });
      }
    } catch (error) {
      if (error.name === "AbortError") return;
      toast(error.message, true);
    }
    running = "";
    halt.hidden = true;
    await draw();
  }

  async function send(run) {
    if (input.value.trim()) {
      await post(`threads/${id}/messages`, { role: "user", content: input.value }, { browse: false });
      input.value = "";
      await draw();
    }
    if (run) await follow(`threads/${id}/runs`, { assistant_id: who.value, stream: true });
  }

  await draw();
  return {
    title: id,
    end: () => stop.abort(),
    nodes: [
      h("div", { class: "row" }, action("Copy id", () => copy(id)), action("Delete", async () => { await remove(`threads/${id}`); leave(); }, { kind: "danger", confirm: "Really delete?" })),
      talk,
      h("div", { class: "compose sends" }, input, h("div", { class: "row" },
        known.length ? [who, action("Send and run", () => send(true), { kind: "primary", title: "Ctrl+Enter", send: true })] : h("span", { class: "note" }, "Make an assistant to run this thread."),
        action("Add without a run", () => send(false)), halt)),
      h("section", {}, h("h3", {}, "Runs"), runs),
    ],
  };
}
