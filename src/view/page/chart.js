/* chart.js - a line over time with its interval as a band: drawn as SVG, read by pointer or by keys. */
import { clock, day, prefix } from "./figures.js";

const SVG = "http://www.w3.org/2000/svg";
const TIME_STEPS = [60, 300, 600, 900, 1800, 3600, 7200, 14400, 21600, 43200, 86400, 172800, 432000, 604800];

function make(name, attributes, ...children) {
  const node = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...children);
  return node;
}

/* The least of 1, 2, 2.5, 5 times a power of ten that is not below `value`. */
function roundUp(value) {
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((step) => step >= value * 0.999999);
}

/* Runs of neighbours in which `has` holds: a hole in time ends one. */
function runs(points, step, has) {
  const found = [];
  let last = null;
  for (const point of points) {
    if (!has(point)) { last = null; continue; }
    if (!last || point.t - last.t > step * 1.6) found.push([]);
    found.at(-1).push(point);
    last = point;
  }
  return found;
}

/* The height of the picture: room for the line, and for the band unless a few of it are very wide. */
function topOf(points) {
  const lines = points.filter((p) => p.v !== null).map((p) => p.v);
  const highs = points.filter((p) => p.high !== null).map((p) => p.high).sort((a, b) => a - b);
  const line = Math.max(0, ...lines) * 1.12;
  const band = highs.length ? highs[Math.floor((highs.length - 1) * 0.9)] * 1.05 : 0;
  return Math.max(line, Math.min(band, line ? line * 2.2 : band));
}

export class Chart {
  #box; #svg; #empty; #cursor = null; #data = null; #onRead; #read = null;

  /* onRead is told the point under the pointer or the keys, or null. */
  constructor(box, onRead) {
    this.#box = box;
    this.#onRead = onRead;
    this.#svg = make("svg", { "aria-hidden": "true", focusable: "false" });
    this.#empty = document.createElement("p");
    this.#empty.className = "chart-empty";
    box.append(this.#svg, this.#empty);
    box.tabIndex = 0;
    box.setAttribute("role", "slider");
    box.setAttribute("aria-label", "Hashrate over time; the arrow keys go from point to point");
    new ResizeObserver(() => this.#draw()).observe(box);
    box.addEventListener("pointermove", (e) => this.#point(e.clientX - box.getBoundingClientRect().left));
    box.addEventListener("pointerleave", () => this.#choose(null));
    box.addEventListener("blur", () => this.#choose(null));
    box.addEventListener("keydown", (e) => this.#key(e));
  }

  /* points: {t, v, low, high} by rising t, seconds since 1970; null: not known. */
  show(data) {
    this.#data = data;
    this.#draw();
  }

  #places() {
    const { from, to, points } = this.#data;
    const width = this.#box.clientWidth, height = this.#box.clientHeight;
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    const left = 4.25 * rem, right = width - 0.5 * rem, bottom = height - 1.75 * rem, head = 0.5 * rem;
    const wanted = topOf(points);
    const step = wanted > 0 ? roundUp(wanted / 4) : 1;
    const top = wanted > 0 ? Math.ceil(wanted / step) * step : 0;
    return {
      rem, left, right, bottom, head, step, top,
      x: (t) => left + (right - left) * (t - from) / (to - from),
      y: (v) => top > 0 ? bottom - (bottom - head) * v / top : bottom,
    };
  }

  #draw() {
    if (!this.#data || this.#box.clientWidth === 0) return;
    const { points, step } = this.#data;
    const place = this.#places();
    const line = points.length > (place.right - place.left) / 2 ? "line dense" : "line";
    const { x, y } = place;
    const some = points.some((p) => p.v > 0);
    const parts = [...this.#axes(place)];
    const clip = make("clipPath", { id: "plot" }, make("rect", { x: place.left, y: place.head - 2, width: Math.max(0, place.right - place.left), height: place.bottom - place.head + 3 }));
    const inside = make("g", { "clip-path": "url(#plot)" });

    for (const run of runs(points, step, (p) => p.low !== null && p.high !== null)) {
      const upper = run.map((p) => `${x(p.t).toFixed(1)},${y(p.high).toFixed(1)}`);
      const lower = run.map((p) => `${x(p.t).toFixed(1)},${y(p.low).toFixed(1)}`).reverse();
      inside.append(make("path", { class: "band", d: `M${upper.join("L")}L${lower.join("L")}Z` }));
    }
    for (const run of runs(points, step, (p) => p.v !== null)) {
      if (run.length === 1)
        inside.append(make("circle", { class: "lone", cx: x(run[0].t), cy: y(run[0].v), r: 2.5 }));
      else
        inside.append(make("path", { class: line, d: `M${run.map((p) => `${x(p.t).toFixed(1)},${y(p.v).toFixed(1)}`).join("L")}` }));
    }
    parts.push(make("defs", {}, clip), inside);
    this.#svg.replaceChildren(...parts);
    this.#empty.textContent = some ? "" : this.#data.empty;
    this.#empty.hidden = some;
    this.#box.setAttribute("aria-valuemin", 0);
    this.#box.setAttribute("aria-valuemax", Math.max(0, points.length - 1));
    this.#cursor = null;
    this.#mark(place);
  }

  *#axes({ rem, left, right, bottom, step, top, x, y }) {
    const [factor, letter] = prefix(top);
    for (let v = 0; top > 0 && v <= top * 1.0001; v += step) {
      const at = Math.round(y(v)) + 0.5;
      yield make("line", { class: "rule", x1: left, x2: right, y1: at, y2: at });
      const label = v === 0 ? "0" : `${Number((v / factor).toPrecision(3))} ${letter}H/s`;
      yield make("text", { class: "axis", x: left - 0.625 * rem, y: at + 0.25 * rem, "text-anchor": "end" }, label);
    }
    if (!(top > 0)) yield make("line", { class: "rule", x1: left, x2: right, y1: bottom, y2: bottom });
    const { from, to } = this.#data;
    const places = Math.max(2, Math.floor((right - left) / (3.75 * rem)));
    const every = TIME_STEPS.find((s) => (to - from) / s <= places) ?? TIME_STEPS.at(-1);
    const offset = new Date(from * 1000).getTimezoneOffset() * 60;
    for (let t = Math.ceil((from - offset) / every) * every + offset; t <= to; t += every) {
      if (x(t) > right - 1 * rem || x(t) < left + 0.5 * rem) continue;
      yield make("text", { class: "axis", x: x(t), y: bottom + 1.375 * rem, "text-anchor": "middle" }, every >= 86400 ? day(t) : clock(t));
    }
  }

  /* ---- reading ---- */

  #point(offset) {
    const points = this.#data?.points ?? [];
    const { x } = this.#data ? this.#places() : {};
    let best = null;
    for (const p of points) if (p.v !== null && (best === null || Math.abs(x(p.t) - offset) < Math.abs(x(best.t) - offset))) best = p;
    this.#choose(best);
  }

  #key(event) {
    const readable = (this.#data?.points ?? []).filter((p) => p.v !== null);
    const at = this.#read ? readable.findIndex((p) => p.t === this.#read.t) : readable.length;
    const to = { ArrowLeft: at - 1, ArrowDown: at - 1, ArrowRight: at + 1, ArrowUp: at + 1, Home: 0, End: readable.length - 1, PageUp: at + 10, PageDown: at - 10 }[event.key];
    if (event.key === "Escape") { this.#choose(null); return; }
    if (to === undefined || readable.length === 0) return;
    event.preventDefault();
    this.#choose(readable[Math.max(0, Math.min(readable.length - 1, to))]);
  }

  #choose(point) {
    if (point?.t === this.#read?.t) return;
    this.#read = point;
    if (this.#data) this.#mark(this.#places());
  }

  #mark({ x, y, head, bottom }) {
    const points = this.#data.points;
    this.#cursor?.remove();
    this.#cursor = null;
    if (this.#read) this.#read = points.find((p) => p.t === this.#read.t) ?? null;
    if (this.#read) {
      const at = x(this.#read.t);
      this.#cursor = make("g", {}, make("line", { class: "cursor", x1: at, x2: at, y1: head, y2: bottom }), make("circle", { class: "cursor-dot", cx: at, cy: y(this.#read.v), r: 4.5 }));
      this.#svg.append(this.#cursor);
    }
    const words = this.#onRead(this.#read);
    const at = this.#read ? points.indexOf(this.#read) : Math.max(0, points.length - 1);
    this.#box.setAttribute("aria-valuenow", at);
    this.#box.setAttribute("aria-valuetext", words);
  }
}
