// What the views share: a paged table beside a pane with one of its rows.
import { h } from "./dom.js";

const RETRY = 2000;

/** What to show for an error of the API. */
export function failure(error, again) {
  const missing = error.status === 501;
  const title = missing ? "Not offered by this server" : error.status === 401 ? "An API key is needed" : "That did not work";
  return h("div", { class: "empty", role: missing ? "note" : "alert" }, h("strong", {}, title), h("p", {}, error.message), missing || !again ? null : h("button", { type: "button", onclick: again }, "Try again"));
}

export const nothing = (title, text) => h("div", { class: "empty" }, h("strong", {}, title), text ? h("p", {}, text) : null);

/** `work` every so often while the page is looked at. Gives what ends it. */
export function every(work, wait = RETRY) {
  const timer = setInterval(() => document.hidden || work(), wait);
  return () => clearInterval(timer);
}

/**
 * A table of one of the API's lists.
 *
 * columns: [{name, cell(row), class}]; load(after): a page; open(row): a row was chosen; empty: [title, text];
 * busy(row): whether it may change by itself, which has the table read again.
 */
export function table({ label, columns, load, open, empty, busy = () => false, id = (row) => row.id }) {
  const body = h("tbody");
  const head = h("tr", {}, columns.map((each) => h("th", { scope: "col", class: each.class }, each.name)));
  const more = h("button", { type: "button", class: "more", hidden: true, onclick: () => extend() }, "Load more");
  const state = h("div", { "aria-live": "polite" });
  const grid = h("table", { "aria-label": label }, h("thead", {}, head), body);
  const node = h("div", { class: "list" }, grid, more, state);
  let rows = [];
  let chosen;

  function line(row) {
    const cells = columns.map((each) => h("td", { class: each.class }, each.cell(row) ?? "–"));
    const made = h("tr", { "data-row": id(row), tabindex: 0, "aria-selected": id(row) === chosen ? "true" : "false", onclick: () => open(row) }, cells);
    return made;
  }

  function show(page) {
    const focused = document.activeElement?.closest?.("[data-row]")?.dataset.row;
    body.replaceChildren(...rows.map(line));
    more.hidden = !page.has_more;
    grid.hidden = !rows.length;
    state.replaceChildren(...(rows.length ? [] : [nothing(...empty)]));
    if (focused) [...body.children].find((each) => each.dataset.row === focused)?.focus();
  }

  async function read(after, keep) {
    try {
      const page = await load(after);
      rows = [...keep, ...page.data];
      show(page);
    } catch (error) {
      if (error.name === "AbortError") return;
      more.hidden = true;
      grid.hidden = !rows.length;
      state.replaceChildren(failure(error, () => reload()));
    }
  }

  const extend = () => read(id(rows.at(-1)), rows);
  const reload = () => read(undefined, []);
  // a first page alone is read again: further ones would be lost
  const end = every(() => rows.length <= 50 && rows.some(busy) && reload());
  state.append(h("div", { class: "empty" }, "Loading…"));
  reload();
  return {
    node,
    end,
    reload,
    choose(value) {
      chosen = value;
      for (const each of body.children) each.setAttribute("aria-selected", each.dataset.row === value ? "true" : "false");
    },
  };
}

/** The pane beside a list: `show(title, ...content)`, `hide()`. On a small screen it covers the list. */
export function pane(close) {
  const title = h("h2");
  const body = h("div", { class: "pane-body" });
  const node = h("section", { class: "pane", "aria-label": "Details", hidden: true }, h("div", { class: "pane-head" }, title, h("button", { type: "button", class: "quiet", "data-close": true, "aria-label": "Close", title: "Close (Esc)", onclick: close }, "✕")), body);
  return {
    node,
    body,
    show(name, ...content) {
      title.replaceChildren(name);
      body.replaceChildren(...content.flat().filter(Boolean));
      node.hidden = false;
    },
    hide() {
      node.hidden = true;
      body.replaceChildren();
    },
  };
}

/**
 * A whole view: tools on top, a list, a pane.
 *
 * detail(id): {title, nodes, end} or a promise of it; `end` is called when the pane shows something else.
 */
export function browser(root, { name, go, title, tools = [], list, detail }) {
  const side = pane(() => go(name));
  const items = table({ ...list, open: (row) => go(name, (list.id ?? ((each) => each.id))(row)) });
  root.replaceChildren(h("div", { class: "view" }, h("div", { class: "top" }, h("h1", {}, title), ...tools), h("div", { class: "split" }, items.node, side.node)));
  let end = () => {};
  let shown;
  return {
    reload: items.reload,
    async select(id) {
      end();
      end = () => {};
      shown = id;
      items.choose(id);
      if (!id) return side.hide();
      side.show(id, h("div", { class: "empty" }, "Loading…"));
      try {
        const found = await detail(id);
        if (shown !== id) return found.end?.();
        end = found.end ?? end;
        side.show(found.title, ...found.nodes);
      } catch (error) {
        if (shown === id) side.show(id, failure(error, () => this.select(id)));
      }
    },
    end() {
      shown = undefined;
      end();
      items.end();
    },
  };
}

/** Something that is read, drawn, and read again while it is busy. Rejects where the first reading does. */
export async function live(load, draw, busy = () => false) {
  const node = h("div", { class: "stack" });
  let stop = () => {};
  let over = false;
  async function reload() {
    const value = await load();
    if (over) return;
    node.replaceChildren(...draw(value, reload).flat(Infinity).filter(Boolean));
    stop();
    if (busy(value)) stop = every(() => reload().catch(() => {}));
  }
  await reload();
  return { node, reload, end: () => { over = true; stop(); } };
}
