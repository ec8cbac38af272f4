// Every exchange as it ends.
import { events, fetched, own_get } from "./api.js";
import { action, bytes, clock, copy, dollars, facts, h, milliseconds, number, select, toast } from "./dom.js";
import { parsed, text } from "./json.js";
import { failure, nothing, pane } from "./list.js";
import { curl, python } from "./snippets.js";
import { take } from "./handover.js";

const MOST = 1000;
const AGAIN = 1500;
const live = document.getElementById("live");
// what this tab has seen outlasts the view
const seen = new Map();
let last = 0;

const KINDS = { "2": "good", "3": "good", "4": "warn", "5": "bad" };
const status = (value) => h("span", { class: `code-${KINDS[String(value)[0]]}` }, value);
const GROUPS = {
  ok: (value) => value < 400,
  refused: (value) => value >= 400 && value < 500 && value !== 499,
  failed: (value) => value >= 500,
  "hung up": (value) => value === 499,
};
const tokens = ({ usage }) => (usage.input_tokens || usage.output_tokens ? `${number(usage.input_tokens)} → ${number(usage.output_tokens)}` : "–");
const COLUMNS = [
  ["Time", "num", (each) => clock(each.time)],
  ["Status", "", (each) => status(each.status)],
  ["Operation", "grow", (each) => [each.operation ?? `${each.method} ${each.path}`, each.stream ? h("span", { class: "tag" }, "stream") : null, each.code ? h("span", { class: "tag bad" }, each.code) : null]],
  ["Model", "wide", (each) => each.model ?? "–"],
  ["First byte", "num wide", (each) => milliseconds(each.first)],
  ["Total", "num", (each) => milliseconds(each.ms)],
  ["Tokens", "num wide", tokens],
  ["Cost", "num wide", (each) => dollars(each.cost)],
];

export function mount(root, { name, go }) {
  const side = pane(() => go(name));
  const body = h("tbody");
  const grid = h("table", { "aria-label": "Exchanges" }, h("thead", {}, h("tr", {}, COLUMNS.map(([title, kind]) => h("th", { scope: "col", class: kind }, title)))), body);
  const state = h("div");
  const sums = h("p", { class: "sums", role: "status" });
  const search = h("input", { type: "search", "data-search": true, placeholder: "Search, bodies too  ( / )", "aria-label": "Search", oninput: () => lookFor() });
  const group = select([["", "any status"], ...Object.keys(GROUPS)], "", { "aria-label": "Status", onchange: () => draw() });
  const operation = select([["", "every operation"]], "", { "aria-label": "Operation", onchange: () => draw() });
  const mine = h("input", { type: "checkbox", onchange: () => draw() });
  const stop = new AbortController();
  let within = null;
  let chosen;

  root.replaceChildren(h("div", { class: "view" },
    h("div", { class: "top" }, h("h1", {}, "Journal"), search, group, operation, h("label", { class: "check", title: "What this page asks to show you something" }, mine, "the console's own"), action("Clear", clear, { kind: "quiet" }), sums),
    h("div", { class: "split" }, h("div", { class: "list" }, grid, state), side.node)));

  const matches = (each) =>
    (mine.checked || !each.own) &&
    (!group.value || GROUPS[group.value](each.status)) &&
    (!operation.value || each.operation === operation.value) &&
    (!search.value || within?.has(each.n) || `${each.path} ${each.operation} ${each.model} ${each.id} ${each.code} ${each.status} ${each.project}`.toLowerCase().includes(search.value.toLowerCase()));

  const line = (each) => h("tr", { "data-row": String(each.n), tabindex: 0, "aria-selected": String(each.n) === chosen ? "true" : "false", onclick: () => go(name, String(each.n)) }, COLUMNS.map(([, kind, cell]) => h("td", { class: kind }, cell(each))));

  function draw() {
    body.replaceChildren(...[...seen.values()].reverse().filter(matches).map(line));
    sum();
  }

  function add(each) {
    last = each.n;
    seen.set(each.n, each);
    if (seen.size > MOST) {
      const [first] = seen.keys();
      seen.delete(first);
      body.querySelector(`[data-row="${first}"]`)?.remove();
    }
    offer(each);
    if (matches(each)) body.prepend(line(each));
  }

  function offer({ operation: name }) {
    if (name && ![...operation.options].some((option) => option.value === name)) operation.append(h("option", { value: name }, name));
  }

  function sum() {
    const shown = [...seen.values()].filter(matches);
    const times = shown.map((each) => each.ms).sort((one, two) => one - two);
    const total = (value) => shown.reduce((all, each) => all + (value(each) ?? 0), 0);
    const failed = shown.filter((each) => each.status >= 400).length;
    grid.hidden = !shown.length;
    sums.textContent = shown.length
      ? [`${number(shown.length)} shown`, failed && `${number(failed)} not answered well`, `median ${milliseconds(times[times.length >> 1])}`, `${number(total((each) => (each.usage.input_tokens ?? 0) + (each.usage.output_tokens ?? 0)))} tokens`, `${dollars(total((each) => each.cost)).replace("–", "$0")} at OpenAI's prices`].filter(Boolean).join(" · ")
      : "";
    if (shown.length) state.replaceChildren();
    else if (seen.size && [...seen.values()].some((each) => !each.own)) state.replaceChildren(nothing("Nothing matches", "Change the search or the filters."));
    else state.replaceChildren(waiting());
  }

  const waiting = () => h("div", { class: "empty" }, h("strong", {}, "Waiting for requests"), h("p", {}, "What this server is asked appears here as it is answered. For example:"), h("pre", { class: "code" }, `from entrechat import OpenAI\n\nclient = OpenAI(base_url="${location.origin}/v1", api_key="-")\nprint(client.responses.create(model="gpt-4o-mini", input="Hello").output_text)`));

  function clear() {
    seen.clear();
    draw();
  }

  let searching = 0;
  function lookFor() {
    within = null;
    draw();
    clearTimeout(searching);
    if (search.value.length < 2) return;
    searching = setTimeout(async () => {
      const found = await own_get("search", { q: search.value }).catch((error) => toast(error.message, true));
      within = new Set(found?.numbers);
      draw();
    }, 250);
  }

  async function follow() {
    while (!stop.signal.aborted) {
      const begun = performance.now();
      try {
        const answer = await fetched("console/journal", { query: { after: last }, signal: stop.signal });
        live.textContent = "live";
        live.className = "live on";
        state.firstChild?.getAttribute("role") === "alert" && draw();
        for await (const { data } of events(answer)) {
          const each = JSON.parse(data);
          if (each.n < last) clear(); // another process
          add(each);
          sum();
        }
        if (performance.now() - begun < AGAIN) throw new Error("The server stops.");
      } catch (error) {
        if (stop.signal.aborted) return;
        live.textContent = "";
        live.className = "live";
        if (!seen.size) state.replaceChildren(failure(error));
        if (error.status === 401 || error.status === 403) return;
        await new Promise((resolve) => setTimeout(resolve, AGAIN));
      }
    }
  }

  for (const each of seen.values()) offer(each);
  draw();
  follow();

  return {
    back() {},
    async select(id) {
      chosen = id;
      for (const each of body.children) each.setAttribute("aria-selected", each.dataset.row === id ? "true" : "false");
      if (!id) return side.hide();
      side.show("…");
      try {
        const found = await own_get(`journal/${id}`);
        if (chosen === id) side.show(`${found.method} ${found.path}`, detail(found, go));
      } catch (error) {
        if (chosen === id) side.show("Exchange", failure(error));
      }
    },
    end() {
      stop.abort();
      clearTimeout(searching);
      live.textContent = "";
      live.className = "live";
    },
  };
}

function detail(each, go) {
  const chat = each.operation === "chat.completions.create" && each.request && !each.cut[0];
  return [
    h("div", { class: "row" },
      action("Copy as curl", () => copy(curl(each))),
      action("Copy as Python", () => copy(python(each))),
      chat ? action("Open in the playground", () => { take(JSON.parse(each.request)); go("playground", "chat"); }) : null),
    facts([
      ["Status", status(each.status)],
      ["Code", each.code],
      ["Operation", each.operation],
      ["Request id", h("code", {}, each.id)],
      ["Query", each.query],
      ["Project", each.project],
      ["Model", each.model],
      ["First byte", milliseconds(each.first)],
      ["Total", milliseconds(each.ms)],
      ["Size", `${bytes(each.sizes[0])} → ${bytes(each.sizes[1])}`],
      ["Used", Object.entries(each.usage).filter(([, count]) => count).map(([what, count]) => `${what.replaceAll("_", " ")} ${number(count)}`).join(", ")],
      ["Cost", each.cost ? `${dollars(each.cost)} at OpenAI's prices` : null],
      ["Not honoured", each.ignored.join(", ")],
    ]),
    part("Request", each.request, each.cut[0], each.sizes[0]),
    each.stream ? streamed(each) : part("Answer", each.answer, each.cut[1], each.sizes[1]),
  ];
}

function part(title, content, cut, size) {
  if (!size) return null;
  const note = cut ? h("p", { class: "note" }, `Its beginning; the whole has ${bytes(size)}.`) : null;
  return h("section", {}, h("h3", {}, title), note, content === null ? h("p", { class: "note" }, `${bytes(size)} that are no text.`) : text(content, { label: title }));
}

/** What is new in an event: of a chunk of a chat its choice, else its delta, else all of it. */
function gist(data) {
  const { value } = parsed(data);
  const [choice] = value?.choices ?? [];
  const news = choice ? { ...choice.delta, ...(choice.finish_reason ? { finish_reason: choice.finish_reason } : {}) } : value?.delta;
  const short = news === undefined ? data : JSON.stringify(news);
  return short.length > 300 ? `${short.slice(0, 300)}…` : short;
}

function streamed(each) {
  let before = 0;
  const rows = each.events.map(({ at, event, data }) => {
    const gap = at - before;
    before = at;
    return h("details", { class: "event" }, h("summary", {}, h("span", { class: "num" }, milliseconds(at)), h("span", { class: "num dim" }, `+${milliseconds(gap)}`), event ? h("b", {}, event) : null, h("code", {}, gist(data))), text(data));
  });
  return h("section", {}, h("h3", {}, `${number(each.events.length)} events`), each.cut[1] ? h("p", { class: "note" }, "The first of them; the rest was not kept.") : null, h("div", { class: "events" }, rows));
}
