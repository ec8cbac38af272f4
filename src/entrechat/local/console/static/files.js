// Uploaded files.
import { content, get, lister, remove, upload } from "./api.js";
import { action, badge, bytes, copy, dropzone, facts, h, save, select, toast, when } from "./dom.js";
import { text } from "./json.js";
import { browser } from "./list.js";

const PURPOSES = ["user_data", "assistants", "batch", "fine-tune", "vision", "evals"];
const READABLE = 1 << 20;

export function mount(root, { name, go }) {
  const purpose = select(PURPOSES, "user_data", { "aria-label": "Purpose of uploads" });
  const only = select([["", "every purpose"], ...PURPOSES, "batch_output", "fine-tune-results"], "", { "aria-label": "Purpose", onchange: () => view.reload() });

  async function take(files) {
    for (const file of files) {
      try {
        toast(`Uploaded ${(await upload(file, purpose.value)).filename}`);
      } catch (error) {
        toast(`${file.name}: ${error.message}`, true);
      }
    }
    view.reload();
  }

  const view = browser(root, {
    name, go, title: "Files",
    tools: [only, h("span", { class: "grow" }), h("span", { class: "dim" }, "upload for"), purpose, dropzone("Choose files", take)],
    list: {
      label: "Files",
      load: (after) => lister("files", { purpose: only.value })(after),
      empty: ["No files", "Drop some on the field above."],
      columns: [
        { name: "Name", class: "grow", cell: (each) => each.filename },
        { name: "Purpose", cell: (each) => each.purpose },
        { name: "Size", class: "num", cell: (each) => bytes(each.bytes) },
        { name: "Made", class: "num wide", cell: (each) => when(each.created_at) },
      ],
    },
    async detail(id) {
      const file = await get(`files/${id}`);
      const source = h("section");
      const show = async () => {
        const read = new Uint8Array(await (await content(`files/${id}/content`)).arrayBuffer());
        try {
          source.replaceChildren(h("h3", {}, "Content"), text(new TextDecoder("utf-8", { fatal: true }).decode(read)));
        } catch {
          source.replaceChildren(h("p", { class: "note" }, "Its content is no text."));
        }
      };
      return {
        title: file.filename,
        nodes: [
          h("div", { class: "row" },
            file.bytes <= READABLE ? action("Show", show) : null,
            action("Download", async () => save(await content(`files/${id}/content`), file.filename)),
            action("Copy id", () => copy(id)),
            action("Delete", async () => { await remove(`files/${id}`); go(name); view.reload(); }, { kind: "danger", confirm: "Really delete?" })),
          facts([["Id", h("code", {}, id)], ["Purpose", file.purpose], ["Size", bytes(file.bytes)], ["Status", file.status && badge(file.status)], ["Made", when(file.created_at)], ["Expires", file.expires_at && when(file.expires_at)]]),
          source,
        ],
      };
    },
  });
  return view;
}
