/* page.js - the dashboard: asks for the figures, hands them to the panels, and says what changed. */
import { Chart } from "./chart.js";
import { clock, day, duration, scaled, span, text } from "./figures.js";
import { RANGES, Recent, WINDOWS, points as pointsOf } from "./history.js";
import { order } from "./orders.js";
import * as panels from "./panels.js";
import { each, fill, make, put, set, show } from "./place.js";
import { standing } from "./standing.js";

const SUMMARY_MS = 2000;
const ERROR_SHOWN_MS = 20000;
const EVENTS_MAX = 100;
const at = (id) => document.getElementById(id);

const recent = new Recent();
let summary = null, answeredAt = 0, said = "", stood = "", trouble = "", lastError = "", lastErrorAt = 0;
let history = null, historyAt = 0, range = "hour", events = [], busy = false;

/* ---- what changes ----------------------------------------------------------------------------- */

function say(words) {
  if (words !== said) put(at("said"), said = words);
}

/* How the run stands is said when it changes, and not over what was said meanwhile. */
function sayStanding(words) {
  if (words !== stood) say(stood = words);
}

/* In a word, and among several pools, where. */
function standingWords(stand) {
  const pool = summary.pools?.length > 1 ? summary.pools.find((p) => p.in_use) : null;
  return stand.key === "mining" && pool ? `${stand.word} at ${pool.url}` : stand.word;
}

/* What joulehash logged, and what this page has met itself. */
function addEvents(more) {
  const there = new Set(events.map(keyOf));
  const fresh = more.filter((e) => !there.has(keyOf(e)));

  if (fresh.length === 0) return;
  events = [...fresh, ...events].sort((a, b) => b.unix_time - a.unix_time).slice(0, EVENTS_MAX);
  each(at("event-list"), "event-template", events, keyOf, (node, e) => {
    fill(node, { time: clock(e.unix_time, true), text: e.text });
    set(node, "data-level", e.level);
  });
  show(document.querySelector('[data-f="no-events"]'), false);
}

const keyOf = (e) => `${e.unix_time} ${e.text}`;
const happened = (text_) => addEvents([{ unix_time: Date.now() / 1000, level: "warning", text: text_ }]);

/* ---- drawing ---------------------------------------------------------------------------------- */

function drawTop() {
  const stand = trouble ? { key: trouble, tone: "bad", word: summary ? "No answer" : "Not reached" } : summary ? standing(summary) : { key: "", tone: "quiet", word: "Connecting" };
  const age = summary ? Math.round((Date.now() - answeredAt) / 1000) : 0;
  const paused = stand.key === "paused";

  fill(document, { state: stand.word, run: summary ? `${summary.command}, for ${duration(summary.seconds)}` : "", pause: paused ? "Resume" : "Pause" });
  set(at("state"), "data-tone", stand.tone);
  at("pause").classList.toggle("is-paused", paused);
  at("pause").disabled = busy || !summary || Boolean(trouble) || stand.key === "stopped";
  document.body.classList.toggle("old", Boolean(trouble) && Boolean(summary));
  document.title = trouble ? "No answer - joulehash" : summary ? `${text(scaled(recent.rate(summary).value ?? 0, "H/s"))} - joulehash` : "joulehash";
  if (Date.now() - lastErrorAt > ERROR_SHOWN_MS) lastError = "";
  const notice = lastError ? { notice: "The order was not carried out", why: lastError } : trouble
    ? { notice: "joulehash does not answer", why: summary ? `These are the figures of ${clock(answeredAt / 1000, true)}, ${duration(age)} ago. They come back by themselves.` : `${trouble}. This page goes on trying.` }
    : stand;
  show(at("notice"), Boolean(notice.notice));
  fill(document, { "notice": notice.notice ?? "", "notice-why": notice.why ?? "" });
  return stand;
}

function draw() {
  const stand = drawTop();
  if (!summary) return;
  panels.glance(summary, recent.rate(summary));
  panels.shares(summary);
  panels.energy(summary);
  panels.economics(summary);
  panels.devices(summary);
  panels.pools(summary, trouble || stand.key === "stopped" ? null : choosePool);
  fill(document, { foot: `joulehash ${summary.version}` });
  sayStanding(trouble ? "joulehash does not answer; the figures are old" : standingWords(stand));
}

const when = (t) => (range === "month" ? `${day(t)}, ${clock(t)}` : clock(t, range === "hour"));

function readPoint(point) {
  const points = pointsOf(history).filter((p) => p.v !== null);
  const rate = (p) => text(scaled(p.v, "H/s"));
  let words = "";
  if (point) words = `${when(point.t)}: ${rate(point)}${point.low === null ? "" : `; by shares ${span(point.low, point.high, "H/s")}`}`;
  else if (points.length) {
    const by = [...points].sort((a, b) => a.v - b.v);
    words = by.at(-1).v > 0 ? `Between ${rate(by[0])} and ${rate(by.at(-1))} in the last ${range}` : `Nothing was hashed in the last ${range}`;
  }
  put(at("readout"), words);
  return words || "nothing yet";
}

const chart = new Chart(at("chart"), readPoint);

function drawChart() {
  const { step, length } = RANGES[range];
  const to = summary?.unix_time ?? Date.now() / 1000;
  const points = pointsOf(history).filter((p) => p.t >= to - length && p.t <= to);
  const from = Math.max(to - length, Math.min(points[0]?.t ?? to, to - length / 6)); // a short past is shown larger

  chart.show({ points, from, to, step, empty: points.length ? "Nothing was hashed in this time." : history ? `The first point comes after ${duration(step)} of mining.` : "Not asked yet." });
  put(document.querySelector('[data-f="band"]'), `By the shares accepted in ${duration(WINDOWS[range])}, 95 % interval`);
  drawTable(points);
}

function drawTable(points) {
  if (!at("chart-table").open) return;
  const cell = (value) => make("td", "number", value === null ? "unknown" : text(scaled(value, "H/s")));
  at("chart-rows").replaceChildren(...points.toReversed().map((p) => {
    const head = make("th", "", when(p.t));
    head.scope = "row";
    return make("tr", "", head, cell(p.v), cell(p.low), cell(p.high));
  }));
}

/* ---- asking ----------------------------------------------------------------------------------- */

async function get(name) {
  const response = await fetch(`/api/v1/${name}`, { cache: "no-store", signal: AbortSignal.timeout(8000) });
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
}

async function askSummary() {
  try {
    const before = summary;
    const now = await get("summary");

    if (trouble && before) happened("joulehash answers again");
    summary = now;
    answeredAt = Date.now();
    trouble = "";
    recent.add(now, answeredAt);
  } catch (error) {
    const words = error.name === "TimeoutError" ? "It takes longer than 8 s to answer" : /^\d+$/.test(error.message) ? `It answers with status ${error.message}` : "It could not be reached";
    if (!trouble && summary) happened("joulehash does not answer");
    trouble = words;
  }
  draw();
}

async function askHistory() {
  const asked = range;

  if (Date.now() - historyAt < Math.min(RANGES[asked].step, 60) * 1000 - SUMMARY_MS / 2) return;
  const answer = await get(`history?range=${asked}`);
  if (asked !== range) return;
  history = answer;
  historyAt = Date.now();
  drawChart();
}

/* The summary is asked for in the same round: it says what is wrong where these fail. */
async function askRest() {
  const results = await Promise.allSettled([askHistory(), get("events").then((answer) => addEvents(answer.events ?? []))]);
  for (const { reason } of results) if (reason && !(reason instanceof TypeError)) console.warn(`joulehash: ${reason.message}`);
}

async function goOn() {
  try {
    if (document.hidden) return;
    await askSummary();
    if (!trouble) await askRest();
  } finally {
    setTimeout(goOn, SUMMARY_MS);
  }
}

/* ---- the reader ------------------------------------------------------------------------------- */

/* Sends an order, and shows what came of it; whether it was carried out. */
async function carryOut(name, body) {
  busy = true;
  drawTop();
  const result = await order(name, body);
  busy = false;
  lastError = result || "";
  lastErrorAt = Date.now();
  if (lastError) say(`Not carried out: ${lastError}`);
  await askSummary();
  return result === "";
}

at("pause").addEventListener("click", async () => {
  await carryOut(at("pause").classList.contains("is-paused") ? "resume" : "pause");
  at("pause").focus();
});

async function choosePool(i, pool, key) {
  if (busy) return;
  const done = await carryOut(`pools/${i}/select`, { url: pool.url, user: pool.user });
  const there = summary.pools?.[i]?.in_use;

  if (done && !there) say(`${pool.url} was chosen; mining goes there as soon as it can`);
  if (!there) key.focus();
  if (done) askRest();
}

at("ranges").addEventListener("change", (e) => {
  range = e.target.value;
  history = null;
  historyAt = 0;
  drawChart();
  askRest();
});
at("chart-table").addEventListener("toggle", drawChart);

const dark = matchMedia("(prefers-color-scheme: dark)");
const isDark = () => (document.documentElement.dataset.theme ? document.documentElement.dataset.theme === "dark" : dark.matches);

function drawTheme() {
  set(at("theme"), "aria-pressed", String(isDark()));
}

at("theme").addEventListener("click", () => {
  const wanted = isDark() ? "light" : "dark";
  if ((wanted === "dark") === dark.matches) {
    delete document.documentElement.dataset.theme;
    localStorage.removeItem("joulehash-theme");
  } else {
    document.documentElement.dataset.theme = wanted;
    localStorage.setItem("joulehash-theme", wanted);
  }
  drawTheme();
});
dark.addEventListener("change", drawTheme);
document.addEventListener("visibilitychange", () => { if (!document.hidden) askSummary(); });
if (["dark", "light"].includes(localStorage.getItem("joulehash-theme"))) document.documentElement.dataset.theme = localStorage.getItem("joulehash-theme");

drawTheme();
draw();
drawChart();
goOn();
