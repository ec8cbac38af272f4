// Fine-tuning jobs and their loss.
import { all, get, lister, post } from "./api.js";
import { action, badge, copy, facts, h, number, pending, when } from "./dom.js";
import { chart } from "./chart.js";
import { json } from "./json.js";
import { browser, live } from "./list.js";

const PATH = "fine_tuning/jobs";
const link = (id) => h("a", { href: `#/files/${id}` }, id);

export function mount(root, { name, go }) {
  const view = browser(root, {
    name, go, title: "Fine-tuning",
    list: {
      label: "Fine-tuning jobs", load: lister(PATH), busy: (each) => pending(each.status),
      empty: ["No fine-tuning jobs", "client.fine_tuning.jobs.create starts one."],
      columns: [
        { name: "Job", class: "grow mono", cell: (each) => each.id },
        { name: "Status", cell: (each) => badge(each.status) },
        { name: "Model", cell: (each) => each.fine_tuned_model ?? each.model },
        { name: "Tokens", class: "num wide", cell: (each) => (each.trained_tokens === null ? null : number(each.trained_tokens)) },
        { name: "Made", class: "num wide", cell: (each) => when(each.created_at) },
      ],
    },
    async detail(id) {
      const load = async () => {
        const [job, events, checkpoints] = await Promise.all([get(`${PATH}/${id}`), all(`${PATH}/${id}/events`), all(`${PATH}/${id}/checkpoints`).catch(() => [])]);
        return { job, events, checkpoints };
      };
      const act = (label, verb, again, kind) => action(label, async () => { await post(`${PATH}/${id}/${verb}`); await again(); view.reload(); }, kind);
      const shown = await live(load, ({ job, events, checkpoints }, again) => [
        h("div", { class: "row" },
          job.status === "running" ? act("Pause", "pause", again) : null,
          job.status === "paused" ? act("Resume", "resume", again) : null,
          pending(job.status) || job.status === "paused" ? act("Cancel", "cancel", again, { kind: "danger", confirm: "Really cancel?" }) : null,
          action("Copy id", () => copy(id)),
          job.fine_tuned_model ? action("Copy the model's name", () => copy(job.fine_tuned_model)) : null),
        facts([
          ["Status", badge(job.status)], ["Error", job.error?.message || null], ["Base model", job.model], ["Fine-tuned model", job.fine_tuned_model && h("code", {}, job.fine_tuned_model)],
          ["Method", job.method?.type], ["Trained tokens", job.trained_tokens && number(job.trained_tokens)], ["Made", when(job.created_at)], ["Ended", job.finished_at && when(job.finished_at)],
          ["Training file", link(job.training_file)], ["Validation file", job.validation_file && link(job.validation_file)], ["Results", job.result_files?.length ? h("span", {}, job.result_files.map(link)) : null],
        ]),
        h("section", {}, h("h3", {}, "Loss"), loss(events)),
        checkpoints.length ? h("section", {}, h("h3", {}, "Checkpoints"), h("table", { "aria-label": "Checkpoints" }, h("tbody", {}, checkpoints.map((each) => h("tr", {},
          h("td", { class: "num" }, `step ${number(each.step_number)}`), h("td", { class: "mono grow" }, each.fine_tuned_model_checkpoint), h("td", { class: "num" }, each.metrics?.full_valid_loss?.toFixed(4) ?? each.metrics?.train_loss?.toFixed(4) ?? "–")))))) : null,
        h("section", {}, h("h3", {}, "Events"), h("div", { class: "events" }, events.map((each) => h("details", { class: "event" }, h("summary", {}, h("span", { class: "num dim" }, when(each.created_at)), h("span", { class: each.level === "error" ? "error" : "" }, each.message)), each.data ? json(each.data) : null)))),
        job.hyperparameters || job.method ? h("details", {}, h("summary", {}, "Hyperparameters"), json(job.method ?? job.hyperparameters)) : null,
      ], ({ job }) => pending(job.status));
      return { title: id, nodes: [shown.node], end: shown.end };
    },
  });
  return view;
}

const SERIES = [["train_loss", "training"], ["valid_loss", "validation"], ["full_valid_loss", "validation, whole file"]];

/** The curves of a job's metrics, which its events carry. */
function loss(events) {
  const metrics = events.map((each) => each.data).filter((data) => Number.isFinite(data?.step)).sort((one, two) => one.step - two.step);
  // a step may be told of twice, by itself and with its checkpoint
  const series = SERIES.map(([key, title]) => ({ title, points: [...new Map(metrics.filter((each) => Number.isFinite(each[key])).map((each) => [each.step, each[key]]))] })).filter((each) => each.points.length);
  return series.length ? chart(series, { x: "step", y: "loss" }) : h("p", { class: "note" }, "No step was reported yet.");
}
