// Vector stores: their files, and what a search finds.
import { all, get, lister, post, remove, upload } from "./api.js";
import { action, badge, bytes, copy, dropzone, facts, field, h, number, pending, toast, when } from "./dom.js";
import { browser, live, nothing } from "./list.js";

export function mount(root, { name, go }) {
  const title = h("input", { placeholder: "Name", "aria-label": "Name of a new store" });
  const view = browser(root, {
    name, go, title: "Vector stores",
    tools: [h("span", { class: "row sends" }, title, action("Make a store", async () => {
      const made = await post("vector_stores", { name: title.value || "Untitled" }, { browse: false });
      title.value = "";
      view.reload();
      go(name, made.id);
    }))],
    list: {
      label: "Vector stores", load: lister("vector_stores"), busy: (each) => each.status === "in_progress",
      empty: ["No vector stores", "Make one, then drop files on it."],
      columns: [
        { name: "Name", class: "grow", cell: (each) => each.name || each.id },
        { name: "Status", cell: (each) => badge(each.status) },
        { name: "Files", class: "num", cell: (each) => number(each.file_counts.total) },
        { name: "Size", class: "num", cell: (each) => bytes(each.usage_bytes) },
        { name: "Used", class: "num wide", cell: (each) => when(each.last_active_at) },
      ],
    },
    async detail(id) {
      const names = new Map();
      const search = searcher(id);
      const load = async () => {
        const [store, files] = await Promise.all([get(`vector_stores/${id}`), all(`vector_stores/${id}/files`, {}, 200)]);
        await Promise.all(files.filter((each) => !names.has(each.id)).map((each) => get(`files/${each.id}`).then((file) => names.set(each.id, file.filename), () => names.set(each.id, each.id))));
        return { store, files };
      };
      let again;
      const take = async (files) => {
        for (const file of files) {
          try {
            await post(`vector_stores/${id}/files`, { file_id: (await upload(file, "assistants")).id }, { browse: false });
          } catch (error) {
            toast(`${file.name}: ${error.message}`, true);
          }
          await again();
        }
        view.reload();
      };
      const drop = dropzone("Add files", take);
      const shown = await live(load, ({ store, files }, reload) => {
        again = reload;
        return [
          h("div", { class: "row" }, action("Copy id", () => copy(id)), action("Delete", async () => { await remove(`vector_stores/${id}`); go(name); view.reload(); }, { kind: "danger", confirm: "Really delete?" })),
          facts([["Id", h("code", {}, id)], ["Status", badge(store.status)], ["Size", bytes(store.usage_bytes)], ["Made", when(store.created_at)], ["Expires", store.expires_at && when(store.expires_at)]]),
          h("section", {}, h("h3", {}, `Files (${number(store.file_counts.total)})`), drop,
            files.length ? h("table", { "aria-label": "Files of the store" }, h("tbody", {}, files.map((each) => h("tr", {},
              h("td", { class: "grow" }, h("a", { href: `#/files/${each.id}` }, names.get(each.id)), each.last_error ? h("p", { class: "error" }, each.last_error.message) : null),
              h("td", {}, badge(each.status)), h("td", { class: "num" }, bytes(each.usage_bytes)),
              h("td", {}, action("✕", async () => { await remove(`vector_stores/${id}/files/${each.id}`); await reload(); }, { kind: "small quiet", title: "Take it out of the store", confirm: "Sure?" })))))) : nothing("No files yet")),
        ];
      }, ({ store, files }) => store.status === "in_progress" || files.some((each) => pending(each.status)));
      const { name: called } = await get(`vector_stores/${id}`);
      return { title: called || id, nodes: [search, shown.node], end: shown.end };
    },
  });
  return view;
}

function searcher(id) {
  const query = h("input", { type: "search", "data-search": true, placeholder: "Search this store", "aria-label": "Search this store" });
  const out = h("div", { "aria-live": "polite", class: "stack" });
  const form = h("form", { class: "row", onsubmit: (event) => { event.preventDefault(); find(); } }, query, h("button", { class: "primary", "data-send": true }, "Search"));

  async function find() {
    if (!query.value.trim()) return;
    try {
      const { data } = await post(`vector_stores/${id}/search`, { query: query.value, max_num_results: 10 }, { browse: false });
      out.replaceChildren(...(data.length ? data.map(result) : [nothing("Nothing found")]));
    } catch (error) {
      out.replaceChildren(h("p", { class: "error", role: "alert" }, error.message));
    }
  }

  return h("section", {}, h("h3", {}, "Search"), form, out);
}

function result(each) {
  const score = h("meter", { min: 0, max: 1, value: each.score, "aria-label": "Score" });
  return h("article", { class: "card result" }, h("header", { class: "row" }, h("b", {}, each.filename), score, h("span", { class: "num" }, each.score.toFixed(3))), h("p", {}, each.content.map((part) => part.text).join("\n")));
}
