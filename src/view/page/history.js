/* history.js - hashrates over time: the rings that joulehash keeps, and what this page has seen since,
 * as points for the chart. */

/* Each range: seconds between two points, and in all; for the interval, those of the window whose
 * shares are taken together, since ten seconds have too few of them. */
export const RANGES = { hour: { step: 10, length: 3600 }, day: { step: 60, length: 86400 }, month: { step: 900, length: 30 * 86400 } };
export const WINDOWS = { hour: 300, day: 1800, month: 10800 };

const number = (v) => (typeof v === "number" ? v : null);

/* The mean of which `seen` or more (or: fewer) are counted with a chance of 2.5 %. */
function limit(seen, fewer) {
  const terms = fewer ? seen : seen - 1;
  let low = 0, high = 2 * seen + 12;

  while (high - low > 1e-6 * high) {
    const mean = (low + high) / 2;
    let term = Math.exp(-mean), below = term;
    for (let k = 1; k <= terms; k++) below += term *= mean / k;
    if (fewer ? below > 0.025 : below > 0.975) low = mean;
    else high = mean;
  }
  return low;
}

const garwoods = new Map();

/* The 95 % interval of the mean of a Poisson distribution of which `seen` were counted (Garwood
 * 1936), as multiples of `seen`; with many, by the cube roots of Wilson and Hilferty. */
export function interval(seen) {
  const root = (n, side) => n * (1 - 1 / (9 * n) + side * 1.959964 / (3 * Math.sqrt(n))) ** 3;

  if (!garwoods.has(seen))
    garwoods.set(seen, seen > 100 ? [root(seen, -1) / seen, root(seen + 1, 1) / seen] : [limit(seen, false) / seen, limit(seen, true) / seen]);
  return garwoods.get(seen);
}

/* Each point's band: the interval that the shares accepted in the window around it leave. Where
 * nothing was hashed there is none, and no window reaches across. */
function bands(run, window) {
  let from = 0, to = 0, seconds = 0, accepted = 0, work = 0;

  for (const point of run) {
    for (; to < run.length && run[to].t <= point.t + window / 2; to++) {
      seconds += run[to].seconds;
      accepted += run[to].accepted;
      work += run[to].work;
    }
    for (; run[from].t < point.t - window / 2; from++) {
      seconds -= run[from].seconds;
      accepted -= run[from].accepted;
      work -= run[from].work;
    }
    if (accepted >= 1 && seconds > 0 && work > 0) [point.low, point.high] = interval(accepted).map((times) => times * work / seconds);
  }
}

/* Points for the chart, from what /api/v1/history says of a range. */
export function points(history) {
  const at = Object.fromEntries((history?.columns ?? []).map((name, i) => [name, i]));
  const list = (history?.points ?? []).map((p) => ({
    t: p[at.unix_time] + history.step_s / 2, v: number(p[at.hashrate_hs]), low: null, high: null,
    seconds: p[at.seconds], accepted: p[at.accepted], work: (p[at.pool_hashrate_hs] ?? 0) * p[at.seconds],
  }));
  let run = [];

  for (const point of [...list, null]) {
    if (point?.v > 0 && (run.length === 0 || point.t - run.at(-1).t < history.step_s * 1.6)) {
      run.push(point);
      continue;
    }
    if (run.length) bands(run, WINDOWS[history.range] ?? 0);
    run = point?.v > 0 ? [point] : [];
  }
  return list;
}

/* The rate at which hashes were counted over about the last minute, from summaries in a row. */
export class Recent {
  #seen = [];

  add(summary, now) {
    const last = this.#seen.at(-1);
    if (last && (summary.hashes < last.hashes || summary.seconds < last.seconds)) this.#seen = [];
    this.#seen.push({ now, hashes: summary.hashes, seconds: summary.seconds });
    while (this.#seen.length > 2 && this.#seen[0].seconds < summary.seconds - 60) this.#seen.shift();
  }

  rate(summary) {
    const first = this.#seen[0], last = this.#seen.at(-1);
    if (typeof summary.rates_hs?.["1m"] === "number") return { value: summary.rates_hs["1m"], of: summary.seconds < 60 ? "Mean since the start" : "Mean of the last minute" };
    if (first && last.seconds - first.seconds >= 5)
      return { value: (last.hashes - first.hashes) / (last.seconds - first.seconds), of: `Mean of the last ${Math.round(last.seconds - first.seconds)} seconds` };
    return { value: number(summary.hashrate_hs), of: "Mean since the start" };
  }
}
