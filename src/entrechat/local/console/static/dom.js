// Elements are made here and nowhere else: what the API says becomes text nodes, never markup.

/** h("td", {class: "num", onclick: f, hidden: true}, "text", node, [more], null) */
export function h(tag, props = {}, ...children) {
  return fill(document.createElement(tag), props, children);
}

/** The same, of SVG. */
export function svg(tag, props = {}, ...children) {
  return fill(document.createElementNS("http://www.w3.org/2000/svg", tag), props, children);
}

function fill(element, props, children) {
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "value") element.value = value;
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat(Infinity).filter((each) => each !== null && each !== undefined && each !== false));
  return element;
}

export const number = (value) => (value ?? 0).toLocaleString("en");

export function bytes(value) {
  if (value === null || value === undefined) return "–";
  const units = ["B", "kB", "MB", "GB"];
  let at = 0;
  while (value >= 1000 && at < 3) { value /= 1000; at += 1; }
  return `${at && value < 100 ? value.toFixed(1) : Math.round(value)} ${units[at]}`;
}

export function milliseconds(value) {
  if (value < 1000) return `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
  return value < 120000 ? `${(value / 1000).toFixed(2)} s` : `${Math.round(value / 60000)} min`;
}

/** US dollars. */
export function dollars(value) {
  if (!value) return "–";
  return `$${value.toFixed(value < 0.01 ? 6 : 4)}`;
}

const two = (value) => String(value).padStart(2, "0");

export function clock(seconds) {
  const at = new Date(seconds * 1000);
  return `${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`;
}

/** A moment, with its date where that is not today's. */
export function when(seconds) {
  if (!seconds) return "–";
  const at = new Date(seconds * 1000);
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  const today = new Date().toDateString() === at.toDateString();
  return h("time", { datetime: at.toISOString(), title: at.toLocaleString() }, today ? clock(seconds) : `${day} ${clock(seconds).slice(0, 5)}`);
}

const GOOD = new Set(["completed", "processed", "succeeded", "active", "uploaded"]);
const BAD = new Set(["failed", "error", "expired", "incomplete"]);
const OVER = new Set(["cancelled", "paused"]);

export function badge(status) {
  const kind = GOOD.has(status) ? "good" : BAD.has(status) ? "bad" : OVER.has(status) ? "over" : "busy";
  return h("span", { class: `badge ${kind}` }, String(status ?? "–").replaceAll("_", " "));
}

/** Whether an object with this status may still change by itself. */
export const pending = (status) => !GOOD.has(status) && !BAD.has(status) && !OVER.has(status);

export function toast(text, bad = false) {
  const place = document.getElementById("toast");
  place.textContent = text;
  place.className = `toast shown${bad ? " bad" : ""}`;
  clearTimeout(toast.timer);
  toast.timer = setTimeout(() => (place.className = "toast"), 4000);
}

export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    toast("Copied");
  } catch {
    toast("The browser did not allow copying", true);
  }
}

export function save(blob, name) {
  const link = h("a", { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}

/** A button that does its work once a time, and says what went wrong. */
export function action(label, work, { kind = "", title, confirm, send } = {}) {
  const button = h("button", { type: "button", class: kind, title, "data-send": send }, label);
  let armed = 0;
  button.addEventListener("click", async (event) => {
    event.stopPropagation();
    if (confirm && !armed) {
      button.textContent = confirm;
      button.classList.add("armed");
      armed = setTimeout(disarm, 3000);
      return;
    }
    disarm();
    button.disabled = true;
    try {
      await work(button);
    } catch (error) {
      if (error.name !== "AbortError") toast(error.message, true);
    } finally {
      button.disabled = false;
    }
  });
  function disarm() {
    clearTimeout(armed);
    armed = 0;
    button.textContent = label;
    button.classList.remove("armed");
  }
  return button;
}

export function field(label, control, { hint, wide } = {}) {
  return h("label", { class: wide ? "field wide" : "field" }, h("span", {}, label, hint ? h("small", {}, ` ${hint}`) : null), control);
}

export function select(options, value, props = {}) {
  const made = h("select", props, options.map((each) => {
    const [id, name] = Array.isArray(each) ? each : [each, each];
    return h("option", { value: id }, name);
  }));
  made.value = value;
  return made;
}

let lists = 0;

/** A text field that suggests, and takes anything. */
export function suggesting(options, value, props = {}) {
  const id = `options-${(lists += 1)}`;
  const list = h("datalist", { id }, options.map((each) => h("option", { value: each })));
  const input = h("input", { ...props, list: id, value, autocomplete: "off", spellcheck: "false" });
  return Object.assign(h("span", { class: "suggesting" }, input, list), {
    input,
    suggest: (more) => list.replaceChildren(...more.map((each) => h("option", { value: each }))),
  });
}

/** A place where files may be dropped, with a button for the keyboard. `take` gets an array of files. */
export function dropzone(text, take, props = {}) {
  const input = h("input", { type: "file", multiple: true, hidden: true, onchange: () => { take([...input.files]); input.value = ""; } });
  const zone = h("div", { class: "drop", ...props }, h("button", { type: "button", onclick: () => input.click() }, text), h("span", {}, " or drop files here"), input);
  zone.addEventListener("dragover", (event) => { event.preventDefault(); zone.classList.add("over"); });
  zone.addEventListener("dragleave", () => zone.classList.remove("over"));
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    zone.classList.remove("over");
    take([...event.dataTransfer.files]);
  });
  return zone;
}

export function facts(entries) {
  const shown = entries.filter(([, value]) => value !== null && value !== undefined && value !== "");
  return h("dl", { class: "facts" }, shown.map(([name, value]) => [h("dt", {}, name), h("dd", {}, value instanceof Node ? value : String(value))]));
}

export function progress(done, failed, total) {
  const share = (part) => (total ? (100 * part) / total : 0);
  const bar = h("div", { class: "progress", role: "progressbar", "aria-valuemin": 0, "aria-valuemax": total, "aria-valuenow": done + failed, "aria-label": "Progress" }, h("i"), h("i", { class: "bad" }));
  bar.children[0].style.width = `${share(done)}%`;
  bar.children[1].style.width = `${share(failed)}%`;
  return h("div", { class: "progressed" }, bar, h("span", { class: "num" }, `${number(done + failed)}/${number(total)}`));
}
