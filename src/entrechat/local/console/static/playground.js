// Chat, speech and pictures.
import * as chat from "./chat.js";
import { h } from "./dom.js";
import * as pictures from "./pictures.js";
import * as speech from "./speech.js";

const TABS = [["chat", "Chat", chat], ["speech", "Speech", speech], ["pictures", "Pictures", pictures]];

export function mount(root, { name, go }) {
  const place = h("div", { class: "grow" });
  const tabs = h("div", { class: "tabs", role: "tablist", "aria-label": "Playground" }, TABS.map(([id, title]) => h("button", { type: "button", role: "tab", "data-tab": id, onclick: () => go(name, id) }, title)));
  root.replaceChildren(h("div", { class: "view" }, h("div", { class: "top" }, h("h1", {}, "Playground"), tabs), place));
  let end;
  return {
    back() {},
    select(id) {
      const [tab, , module] = TABS.find(([each]) => each === id) ?? TABS[0];
      end?.();
      for (const each of tabs.children) each.setAttribute("aria-selected", String(each.dataset.tab === tab));
      end = module.mount(place);
    },
    end: () => end?.(),
  };
}
