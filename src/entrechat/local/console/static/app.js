// The frame: which view is shown, keys, colours, the API key, and whether the server is there.
import { bus, key } from "./api.js";
import * as assistants from "./assistants.js";
import * as batches from "./batches.js";
import { action, field, h } from "./dom.js";
import * as files from "./files.js";
import * as journal from "./journal.js";
import * as playground from "./playground.js";
import * as stores from "./stores.js";
import * as tuning from "./tuning.js";
import * as videos from "./videos.js";

// all are loaded at once, so that none is missing when the server has gone
const VIEWS = [
  ["journal", "Journal", "j", journal],
  ["playground", "Playground", "p", playground],
  ["files", "Files", "f", files],
  ["batches", "Batches", "b", batches],
  ["stores", "Vector stores", "v", stores],
  ["assistants", "Assistants", "a", assistants],
  ["tuning", "Fine-tuning", "t", tuning],
  ["videos", "Videos", "c", videos],
];
const THEMES = { auto: "◐", light: "☀", dark: "☾" };
const root = document.getElementById("view");
const banner = document.getElementById("banner");
let current = { name: "", view: null };

function go(name, id) {
  location.hash = `#/${name}${id ? `/${encodeURIComponent(id)}` : ""}`;
}

function route() {
  const [wanted, id] = location.hash.replace(/^#\/?/, "").split("/").map(decodeURIComponent);
  const [name, title, , module] = VIEWS.find(([each]) => each === wanted) ?? VIEWS[0];
  if (current.name !== name) {
    current.view?.end?.();
    for (const each of document.querySelectorAll("#nav a")) {
      if (each.dataset.name === name) each.setAttribute("aria-current", "page");
      else each.removeAttribute("aria-current");
    }
    document.title = `${title} · entrechat console`;
    root.replaceChildren();
    current = { name, view: module.mount(root, { name, go }) };
    document.querySelector("#nav [aria-current]").scrollIntoView({ block: "nearest", inline: "nearest" });
  }
  current.view?.select?.(id);
}

function remount() {
  current.view?.end?.();
  current = { name: "", view: null };
  route();
}

// --- keys

let prefix = 0;

function pressed(event) {
  const { target } = event;
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    const send = target.closest("form, section, .sends")?.querySelector("[data-send]") ?? root.querySelector("[data-send]");
    if (send) { event.preventDefault(); send.click(); }
    return;
  }
  const typing = target.matches("input:not([type=checkbox]), textarea, select");
  if (event.key === "Escape") {
    if (document.querySelector("dialog[open]")) return;
    if (typing) return target.blur();
    root.querySelector(".pane:not([hidden]) [data-close]")?.click();
    return;
  }
  if (typing || event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
  if (prefix) {
    clearTimeout(prefix);
    prefix = 0;
    const found = VIEWS.find(([, , letter]) => letter === event.key);
    if (found) go(found[0]);
    return;
  }
  const view = VIEWS[Number(event.key) - 1];
  if (view) return go(view[0]);
  const keys = {
    g: () => { prefix = setTimeout(() => (prefix = 0), 1500); },
    j: () => move(1),
    k: () => move(-1),
    t: () => document.getElementById("theme").click(),
    "/": () => root.querySelector("[data-search]")?.focus(),
    "?": () => help(),
    Enter: () => target.matches("[data-row]") && target.click(),
  };
  if (keys[event.key]) {
    if (event.key === "/" || event.key === "?") event.preventDefault();
    keys[event.key]();
  }
}

function move(step) {
  const rows = [...root.querySelectorAll("[data-row]")];
  if (!rows.length) return;
  const at = rows.indexOf(document.activeElement.closest("[data-row]"));
  const from = at >= 0 ? at : rows.findIndex((each) => each.getAttribute("aria-selected") === "true");
  rows[Math.max(0, Math.min(rows.length - 1, from + step))].focus();
}

// --- dialogs

function dialog(title, ...content) {
  const made = h("dialog", { "aria-label": title }, h("h2", {}, title), content);
  made.addEventListener("close", () => made.remove());
  document.body.append(made);
  made.showModal();
  return made;
}

function help() {
  const lines = [
    ...VIEWS.map(([, title, letter], at) => [[`g ${letter}`, at + 1], title]),
    [["/"], "Search"],
    [["j", "k"], "Next, previous row"],
    [["Enter"], "Open the row"],
    [["Esc"], "Close"],
    [["Ctrl Enter"], "Send"],
    [["t"], "Light, dark or the system's colours"],
    [["?"], "This help"],
  ];
  const close = h("button", { type: "button", onclick: () => made.close() }, "Close");
  const made = dialog("Keyboard", h("dl", { class: "keys" }, lines.map(([keys, text]) => [h("dt", {}, keys.map((each) => h("kbd", {}, each))), h("dd", {}, text)])), h("div", { class: "row end" }, close));
}

function askKey(reason) {
  if (document.querySelector("dialog[open]")) return;
  const input = h("input", { type: "password", name: "key", value: key.get(), autocomplete: "off", spellcheck: "false" });
  const form = h("form", { method: "dialog", class: "stack", onsubmit: () => { key.set(input.value.trim()); showKey(); remount(); } },
    h("p", {}, reason ?? "It is kept until this tab is closed, and sent to this server only."),
    field("API key", input),
    h("div", { class: "row end" }, action("Cancel", () => made.close()), h("button", { class: "primary" }, "Use this key")));
  const made = dialog("API key", form);
  input.focus();
}

function showKey() {
  document.getElementById("key").classList.toggle("set", Boolean(key.get()));
}

// --- the server's absence

let waiting = 0;

function lost() {
  banner.replaceChildren("The server does not answer. Trying again… ", h("button", { type: "button", onclick: probe }, "Now"));
  banner.hidden = false;
  clearInterval(waiting);
  waiting = setInterval(probe, 2000);
}

async function probe() {
  const answer = await fetch(new URL("healthz", document.baseURI), { headers: { "entrechat-console": "1" } }).catch(() => null);
  if (answer?.ok) found();
}

function found() {
  clearInterval(waiting);
  banner.hidden = true;
  if (current.view?.back) current.view.back();
  else remount();
}

// --- beginning

function dress(theme) {
  document.documentElement.dataset.theme = theme;
  localStorage.setItem("entrechat.theme", theme);
  const button = document.getElementById("theme");
  button.textContent = THEMES[theme];
  button.setAttribute("aria-label", `Colours: ${theme}`);
}

document.getElementById("nav").append(...VIEWS.map(([name, title]) => h("a", { href: `#/${name}`, "data-name": name }, title)));
document.getElementById("theme").addEventListener("click", () => {
  const names = Object.keys(THEMES);
  dress(names[(names.indexOf(document.documentElement.dataset.theme) + 1) % names.length]);
});
document.getElementById("help").addEventListener("click", help);
document.getElementById("key").addEventListener("click", () => askKey());
document.addEventListener("keydown", pressed);
addEventListener("hashchange", route);
bus.addEventListener("key", (event) => askKey(event.detail));
bus.addEventListener("gone", lost);
bus.addEventListener("back", found);
dress(document.documentElement.dataset.theme in THEMES ? document.documentElement.dataset.theme : "auto");
showKey();
route();
