// Curves as SVG.
import { h, number, svg } from "./dom.js";

const HEIGHT = 240;
const LEFT = 48;
const RIGHT = 12;
const TOP = 10;
const BOTTOM = 28;

/** Round numbers from `low` to `high`, about `count` of them. */
function ticks(low, high, count) {
  const rough = (high - low) / count || 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough);
  const out = [];
  for (let at = Math.ceil(low / step) * step; at <= high + step / 1e6; at += step) out.push(Number(at.toPrecision(12)));
  return out;
}

/** series: [{title, points: [[x, y], …]}] */
export function chart(series, names) {
  const width = Math.max(300, Math.min(640, innerWidth - 48)); // letters stay as large as they are
  const points = series.flatMap((each) => each.points);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x0, x1] = [Math.min(...xs), Math.max(...xs)];
  const [y0, y1] = [Math.min(0, ...ys), Math.max(...ys) * 1.05 || 1];
  const across = (x) => LEFT + ((x - x0) / (x1 - x0 || 1)) * (width - LEFT - RIGHT);
  const up = (y) => HEIGHT - BOTTOM - ((y - y0) / (y1 - y0 || 1)) * (HEIGHT - TOP - BOTTOM);
  const last = series.map((each) => `${each.title} ${each.points.at(-1)[1].toFixed(4)}`).join(", ");
  const drawing = svg("svg", { viewBox: `0 0 ${width} ${HEIGHT}`, class: "chart", role: "img", "aria-label": `${names.y} by ${names.x}; last: ${last}` },
    ticks(y0, y1, 5).map((y) => [svg("line", { class: "grid", x1: LEFT, x2: width - RIGHT, y1: up(y), y2: up(y) }), svg("text", { x: LEFT - 6, y: up(y) + 4, "text-anchor": "end" }, String(y))]),
    ticks(x0, x1, 8).filter(Number.isInteger).map((x) => svg("text", { x: across(x), y: HEIGHT - 8, "text-anchor": "middle" }, number(x))),
    series.map((each, at) => [
      svg("polyline", { class: `curve c${at}`, points: each.points.map(([x, y]) => `${across(x).toFixed(1)},${up(y).toFixed(1)}`).join(" ") }),
      each.points.length > 60 ? null : each.points.map(([x, y]) => svg("circle", { class: `dot c${at}`, cx: across(x), cy: up(y), r: 2.5 }, svg("title", {}, `${names.x} ${x}: ${y}`))),
    ]));
  const legend = h("figcaption", { class: "legend" }, series.map((each, at) => h("span", { class: `c${at}` }, `${each.title} ${each.points.at(-1)[1].toFixed(4)}`)));
  return h("figure", { class: "plot" }, drawing, legend);
}
