// Batches and what came of their lines.
import { content, get, lister, post } from "./api.js";
import { action, badge, copy, facts, field, h, number, pending, progress, save, select, when } from "./dom.js";
import { parsed, text } from "./json.js";
import { browser, live } from "./list.js";

const ENDPOINTS = ["/v1/chat/completions", "/v1/responses", "/v1/embeddings", "/v1/completions", "/v1/moderations"];
const LINES = 50;
const counts = ({ request_counts: each }) => (each?.total ? progress(each.completed, each.failed, each.total) : null);

export function mount(root, { name, go }) {
  const file = h("input", { placeholder: "file-…", spellcheck: "false" });
  const endpoint = select(ENDPOINTS, ENDPOINTS[0]);
  const maker = h("details", { class: "maker" }, h("summary", {}, "New batch"), h("div", { class: "row sends" }, field("Input file", file), field("Endpoint", endpoint),
    action("Make", async () => { const made = await post("batches", { input_file_id: file.value.trim(), endpoint: endpoint.value, completion_window: "24h" }, { browse: false }); view.reload(); go(name, made.id); }, { kind: "primary" })));

  const view = browser(root, {
    name, go, title: "Batches", tools: [maker],
    list: {
      label: "Batches", load: lister("batches"), busy: (each) => pending(each.status),
      empty: ["No batches", "A batch answers the lines of a file that was uploaded for the purpose “batch”."],
      columns: [
        { name: "Batch", class: "grow mono", cell: (each) => each.id },
        { name: "Status", cell: (each) => badge(each.status) },
        { name: "Lines", cell: counts },
        { name: "Endpoint", class: "wide", cell: (each) => each.endpoint },
        { name: "Made", class: "num wide", cell: (each) => when(each.created_at) },
      ],
    },
    async detail(id) {
      const outputs = new Map();
      const shown = await live(() => get(`batches/${id}`), (batch, again) => [
        h("div", { class: "row" },
          pending(batch.status) ? action("Cancel", async () => { await post(`batches/${id}/cancel`); await again(); view.reload(); }, { kind: "danger", confirm: "Really cancel?" }) : null,
          action("Copy id", () => copy(id))),
        counts(batch),
        facts([
          ["Status", badge(batch.status)], ["Endpoint", batch.endpoint], ["Made", when(batch.created_at)], ["Begun", batch.in_progress_at && when(batch.in_progress_at)],
          ["Ended", when(batch.completed_at ?? batch.failed_at ?? batch.cancelled_at ?? batch.expired_at)],
          ["Input", link(batch.input_file_id)], ["Output", link(batch.output_file_id)], ["Errors", link(batch.error_file_id)],
        ]),
        batch.errors?.data?.length ? h("section", {}, h("h3", {}, "Why it failed"), h("ul", {}, batch.errors.data.map((each) => h("li", {}, each.line ? `Line ${each.line}: ` : "", each.message)))) : null,
        [["Answers", batch.output_file_id], ["Failed lines", batch.error_file_id]].filter(([, file]) => file).map(([title, file]) => {
          if (!outputs.has(file)) outputs.set(file, lines(title, file));
          return outputs.get(file);
        }),
      ], (batch) => pending(batch.status));
      return { title: id, nodes: [shown.node], end: shown.end };
    },
  });
  return view;
}

const link = (id) => (id ? h("a", { href: `#/files/${id}` }, id) : null);

/** The first lines of a result file. */
function lines(title, file) {
  const body = h("div", { class: "events" });
  const head = h("h3", {}, title);
  content(`files/${file}/content`).then(async (blob) => {
    const all = (await blob.text()).split("\n").filter(Boolean);
    head.append(` (${number(all.length)}) `, action("Download", () => save(blob, `${file}.jsonl`), { kind: "small" }));
    body.append(...all.slice(0, LINES).map((line) => {
      const { value } = parsed(line);
      const answer = value?.response?.body;
      const said = value?.error?.message ?? answer?.error?.message ?? answer?.choices?.[0]?.message?.content ?? answer?.choices?.[0]?.text ?? "";
      return h("details", { class: "event" }, h("summary", {}, h("b", {}, value?.custom_id ?? "?"), value?.response ? h("span", { class: value.response.status_code < 400 ? "code-good" : "code-bad" }, value.response.status_code) : null, h("span", {}, said.slice(0, 200))), text(line));
    }), all.length > LINES ? h("p", { class: "note" }, `The first ${LINES}; download it for the rest.`) : "");
  }, (error) => body.append(h("p", { class: "note" }, error.message)));
  return h("section", {}, head, body);
}
