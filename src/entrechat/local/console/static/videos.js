// Clips.
import { content, get, lister, remove } from "./api.js";
import { action, badge, copy, facts, h, pending, progress, save, when } from "./dom.js";
import { browser, live } from "./list.js";

export function mount(root, { name, go }) {
  const view = browser(root, {
    name, go, title: "Videos",
    list: {
      label: "Videos", load: lister("videos"), busy: (each) => pending(each.status), empty: ["No videos", "client.videos.create makes one."],
      columns: [
        { name: "Prompt", class: "grow", cell: (each) => each.prompt ?? each.id },
        { name: "Status", cell: (each) => badge(each.status) },
        { name: "Size", cell: (each) => each.size },
        { name: "Seconds", class: "num wide", cell: (each) => each.seconds },
        { name: "Made", class: "num wide", cell: (each) => when(each.created_at) },
      ],
    },
    async detail(id) {
      let clip = null;
      const urls = [];
      const show = async () => {
        const url = URL.createObjectURL(await content(`videos/${id}/content`));
        urls.push(url);
        clip = h("video", { controls: true, src: url, "aria-label": "Video" });
      };
      const shown = await live(async () => {
        const video = await get(`videos/${id}`);
        if (video.status === "completed" && !clip) await show().catch(() => {});
        return video;
      }, (video) => [
        clip,
        pending(video.status) ? progress(video.progress ?? 0, 0, 100) : null,
        h("div", { class: "row" },
          clip ? action("Download", async () => save(await content(`videos/${id}/content`), `${id}.mp4`)) : null,
          action("Copy id", () => copy(id)),
          action("Delete", async () => { await remove(`videos/${id}`); go(name); view.reload(); }, { kind: "danger", confirm: "Really delete?" })),
        facts([["Prompt", video.prompt], ["Status", badge(video.status)], ["Error", video.error?.message], ["Model", video.model], ["Size", video.size], ["Seconds", video.seconds], ["Made", when(video.created_at)]]),
      ], (video) => pending(video.status));
      return { title: id, nodes: [shown.node], end: () => { shown.end(); urls.forEach((each) => URL.revokeObjectURL(each)); } };
    },
  });
  return view;
}
