/* panels.js - what each panel shows of a summary. */
import { count, digits, duration, known, money, percent, plusMinus, rounded, scaled, span, whole, why } from "./figures.js";
import { each, fill, put, rows, set, show } from "./place.js";

const NOT_MEASURED = "not measured";
const SEE_ENERGY = "The reason stands under Energy.";
const at = (id) => document.getElementById(id);

/* ---- at a glance ------------------------------------------------------------------------------ */

/* The scope in which energy is shown first: the widest that has joules and hashes. */
export function headScope(summary) {
  const i = (summary.energy ?? []).findIndex((e) => e.headline);
  return i < 0 ? null : { path: `energy/${i}`, ...summary.energy[i] };
}

function energyWhy(summary) {
  return why(summary, "j_per_th") || why(summary, "energy") || "no sensor is read";
}

/* "43.9 +- 0.51 kJ/TH", or without what is not known. */
export function efficiency(summary, path, scope, [name, of] = ["j_per_th", "uncertainty"]) {
  return known(summary, `${path}/${name}`, (v) => {
    const { n, u } = scaled(v, "J/TH");
    return typeof scope[of] === "number" ? { n, u: plusMinus(scope[of], v, "J/TH") } : { n, u };
  }, NOT_MEASURED);
}

function certainty(summary, path, scope) {
  if (scope.given || typeof scope.j_per_th !== "number" || typeof scope.uncertainty === "number") return "";
  return `uncertainty unknown: ${why(summary, `${path}/uncertainty`)}`;
}

function basis(scope) {
  return scope.given ? "of given watts, not measured" : "measured";
}

export function glance(summary, rate) {
  const head = headScope(summary);
  const pool = summary.pool_hashrate_hs ?? {};
  const currency = summary.economics?.currency;
  const none = { unknown: NOT_MEASURED };
  const margin = known(summary, "economics/margin_per_day", (v) => money(v, currency));

  fill(document, {
    "hashrate": rate.value === null ? { unknown: "unknown" } : scaled(rate.value, "H/s"),
    "hashrate-note": typeof pool.value === "number"
      ? `${rate.of}. By accepted shares ${span(pool.low, pool.high, "H/s")} since the start (95 %).`
      : `${rate.of}. ${sentence(why(summary, "pool_hashrate_hs") || "no share was accepted yet")}`,
    "efficiency": head ? efficiency(summary, head.path, head) : none,
    "efficiency-note": head ? [`${head.scope}, ${head.basis}, ${basis(head)}`, certainty(summary, head.path, head)].filter(Boolean).join("; ") : SEE_ENERGY,
    "power": head ? known(summary, `${head.path}/power_w`, (v) => scaled(v, "W"), NOT_MEASURED) : none,
    "power-note": head ? `${head.scope}, mean over ${duration(head.seconds ?? 0)}; ${basis(head)}` : SEE_ENERGY,
    "margin": margin.unknown ? { unknown: "unknown" } : margin,
    "margin-note": margin.unknown ? sentence(margin.why || "neither a price nor a cost is given") : verdict(summary).words,
  });
  for (const node of document.querySelectorAll('[data-f="margin"]'))
    node.classList.toggle("negative", summary.economics?.margin_per_day < 0);
}

function sentence(words) {
  return words ? words[0].toUpperCase() + words.slice(1) + (/[.!?]$/.test(words) ? "" : ".") : "";
}

/* ---- shares ----------------------------------------------------------------------------------- */

const FATES = [
  ["accepted", "Accepted"], ["pending", "Waiting for the pool"], ["rejected", "Rejected"], ["stale", "Stale, not sent"],
  ["lost", "Lost with a connection"], ["throttled", "Throttled, not sent"],
];

export function shares(summary) {
  const judged = summary.accepted + summary.rejected;
  const fates = FATES.filter(([name], i) => i < 4 || summary[name] > 0);
  const reasons = Object.entries(summary.reject_reasons ?? {}).sort((a, b) => b[1] - a[1]);
  const luck = summary.statistics?.luck ?? {};

  fill(document, {
    "share-rate": judged ? percent(summary.accepted / judged) : summary.found ? "None judged yet" : "None yet",
    "share-rate-note": judged ? `accepted of ${count(judged, "share judged", "shares judged")}` : "",
    "blocks": whole(summary.blocks_found ?? summary.blocks?.length ?? 0),
    "luck": known(summary, "statistics/luck/value", () => ({ n: digits(luck.value), u: `(${digits(luck.low)} to ${digits(luck.high)})` })),
    "next-share": known(summary, "statistics/next_share_s/value", (v) => duration(v)),
    "next-block": known(summary, "statistics/next_block_s/value", (v) => duration(v)),
  });
  rows(at("share-counts"), [["Found", whole(summary.found)], ...fates.map(([name, label]) => [label, whole(summary[name]), `part part-${name}`])]);
  stack(fates.map(([name]) => [name, summary[name]]));
  each(at("reasons"), "reason-template", reasons, ([name]) => name, (node, [name, times]) => fill(node, { name, count: whole(times) }));
  show(document.querySelector('[data-f="no-reasons"]'), reasons.length === 0);
}

function stack(parts) {
  const box = at("stack");
  const wanted = parts.filter(([, n]) => n > 0);

  while (box.children.length > wanted.length) box.lastChild.remove();
  while (box.children.length < wanted.length) box.append(document.createElement("span"));
  wanted.forEach(([name, n], i) => {
    set(box.children[i], "class", `part part-${name}`);
    box.children[i].style.flexGrow = String(n);
  });
}

/* ---- energy ----------------------------------------------------------------------------------- */

export function energy(summary) {
  const scopes = (summary.energy ?? []).map((scope, i) => ({ path: `energy/${i}`, scope }));

  show(at("energy-empty"), scopes.length === 0);
  const [reason, ...advice] = energyWhy(summary).split("; ");
  fill(document, { "energy-why": reason, "energy-advice": advice.join("; ") });
  each(at("scopes"), "scope-template", scopes, ({ scope }) => `${scope.scope} ${scope.source}`, (node, { path, scope }) => {
    fill(node, {
      scope: scope.scope[0].toUpperCase() + scope.scope.slice(1),
      basis: `${scope.basis}, ${basis(scope)}`,
      j_per_th: efficiency(summary, path, scope),
      uncertainty: certainty(summary, path, scope),
      power: known(summary, `${path}/power_w`, (v) => scaled(v, "W"), NOT_MEASURED),
      joules: known(summary, `${path}/joules`, (v) => scaled(v, "J"), NOT_MEASURED),
      accepted: efficiency(summary, path, scope, ["j_per_accepted_th", "accepted_uncertainty"]),
      source: scope.state === "readable" ? scope.source : `${scope.source}: ${scope.state}`,
      covered: coverage(summary, path, scope),
    });
  });
}

function coverage(summary, path, scope) {
  return known(summary, `${path}/seconds`, (v) => {
    const left = scope.elapsed_seconds - v;
    return left >= 1 ? `${duration(v)}; ${duration(left)} left out in ${count(scope.gaps, "gap", "gaps")}` : `${duration(v)}, nothing left out`;
  }, NOT_MEASURED);
}

/* ---- economics -------------------------------------------------------------------------------- */

const VERDICTS = {
  mine: ["good", "Mining pays for its electricity"],
  idle: ["bad", "Mining loses money: idle is cheaper"],
  alternative: ["bad", "Other work pays more than mining"],
};

function verdict(summary) {
  const [tone, words] = VERDICTS[summary.economics?.verdict] ?? ["quiet", "No verdict: something it rests on is unknown"];
  return { tone, words };
}

export function economics(summary) {
  const e = summary.economics ?? {};
  const { tone, words } = verdict(summary);
  const unit = e.currency ?? "";
  const one = (name, make_) => known(summary, `economics/${name}`, make_);
  const brief = (name, make_) => {
    const figure = one(name, make_);
    return figure.unknown ? { unknown: "unknown" } : figure;
  };
  const cash = (per) => (v) => { const m = money(v, unit); return { n: m.n, u: m.u + per }; };
  const missing = ["margin_per_day", "revenue_per_day", "electricity_per_day"].map((name) => (e[name] === null || e[name] === undefined) && why(summary, `economics/${name}`)).find(Boolean);

  show(at("economics-empty"), !e.currency);
  show(at("economics-known"), Boolean(e.currency));
  fill(document, { "verdict": words, "verdict-why": tone === "quiet" ? sentence(missing || "neither a price nor a cost is given") : e.price_trouble ? `The newest price was not to be had: ${e.price_trouble}` : "" });
  set(at("verdict"), "data-tone", tone);
  rows(at("economics-rows"), [
    ["Revenue per day", brief("revenue_per_day", cash(""))],
    ["Electricity per day", brief("electricity_per_day", cash(""))],
    ["Margin per day", brief("margin_per_day", cash("")), "", e.margin_per_day < 0 ? "negative" : ""],
    ["Electricity against revenue", brief("electricity_rate", (v) => (v < 10 ? percent(v) : { n: rounded(v), u: "\u00d7" }))],
    ["Revenue per share", brief("revenue_per_share", cash(""))],
    ...inputs(summary),
  ]);
  rows(at("break-even-rows"), [
    ["Tariff", brief("break_even_tariff_per_kwh", cash("/kWh"))],
    ["Price", brief("break_even_price", cash("/BTC"))],
    ["Hashprice", brief("break_even_hashprice_per_ph_day", cash("/PH/s/day"))],
    ["Energy per hash", brief("break_even_j_per_th", (v) => scaled(v, "J/TH"))],
  ]);
  rows(at("network-rows"), [
    ...(e.currency ? [["Hashprice", brief("hashprice_per_ph_day", cash("/PH/s/day"))]] : []),
    ["Difficulty", one("network_difficulty", (v) => scaled(v, ""))],
    ["Height", one("height", whole)],
    ["Block reward", one("block_reward_sat", (v) => ({ n: digits(v / 1e8, 4).replace(/\.?0+$/, ""), u: "BTC" }))],
  ]);
}

function inputs(summary) {
  const given = summary.economics?.inputs ?? {};
  const list = [];

  for (const [name, label] of [["price", "Price"], ["tariff", "Tariff"]]) {
    const input = given[name];
    if (!input) continue;
    const [currency, per] = (input.unit ?? "").split("/");
    const figure = known(summary, `economics/inputs/${name}/value`, (v) => { const m = money(v, currency); return { n: m.n, u: `${m.u}/${per}` }; });
    if (figure.unknown) figure.why = why(summary, `economics/inputs/${name}`);
    list.push([input.age_s >= 60 ? `${label}, ${duration(input.age_s)} old` : label, figure]);
  }
  return list;
}

/* ---- devices ---------------------------------------------------------------------------------- */

const HOLDS = { user: "paused by you", policy: "by the economic policy", schedule: "by the schedule", thermal: "too hot", battery: "on battery", fault: "faulty" };

export function devices(summary) {
  const list = summary.devices ?? [];

  show(document.querySelector('[data-f="no-devices"]'), list.length === 0);
  each(at("device-rows"), "device-template", list, (d, i) => `${i} ${d.name}`, (row, d, i) => {
    const path = `devices/${i}`;
    const held = (d.hold ?? []).map((name) => HOLDS[name] ?? name);
    const slowed = (d.throttle ?? []).map((reason) => `clocks held back: ${reason}`);
    const wrong = [[d.alarms, "alarm", "alarms"], [d.rebuilds, "rebuild", "rebuilds"]].filter(([n]) => n > 0).map((word) => count(...word));

    fill(row, {
      name: d.name,
      kernel: `${d.kernel}, ${count(d.threads, "thread", "threads")}`,
      state: d.state[0].toUpperCase() + d.state.slice(1),
      hold: [...held, ...slowed].join("; "),
      hashrate: known(summary, `${path}/${typeof d.rates_hs?.["1m"] === "number" ? "rates_hs/1m" : "hashrate_hs"}`, (v) => scaled(v, "H/s")),
      temperature: known(summary, `${path}/temperature_c`, (v) => ({ n: digits(v, 3).replace(/\.0+$/, ""), u: "\u00b0C" }), NOT_MEASURED),
      work: known(summary, `${path}/work_share`, (v) => ({ n: String(Math.round(v * 100)), u: "%" })),
      errors: whole(d.hw_errors),
      proofs: d.kind === "cpu" && d.proofs === 0 ? "at start" : { n: whole(d.proofs).n, u: wrong.join(", ") },
    });
  });
}

/* ---- pools ------------------------------------------------------------------------------------ */

const POOL_STATES = { alive: ["good", "Alive"], login: ["warn", "Logging in"], connecting: ["warn", "Connecting"], waiting: ["warn", "Waiting to try again"], failed: ["bad", "Failed"], stopped: ["quiet", "Stopped"] };

/* Tone and words of how it stands: by itself, and among several. */
function stands(summary, p) {
  const [tone, word] = POOL_STATES[p.state] ?? ["quiet", p.state];

  if (p.enabled === false) return ["quiet", "Switched off"];
  if (p.in_use) return [tone, `${word}, in use`];
  if (summary.pools.length < 2) return [tone, word];
  if (summary.strategy === "Failover" && p.priority === 0) return [tone, `${word}, first choice`];
  return [tone, { alive: "Stands by", stopped: "In reserve" }[p.state] ?? word];
}

/* Nobody chooses where there is no choice. A key that is pressed and then goes hands its focus on; one
 * that is of no use now keeps it. */
function choice(node, summary, p, choose) {
  const key = node.querySelector("button");

  set(key, "aria-disabled", String(!choose));
  set(key, "aria-label", `Mine here: ${p.url}, ${p.user}`);
  key.onclick = () => choose?.(summary.pools.indexOf(p), p, key);
  if (p.in_use && key === document.activeElement) node.querySelector("h3").focus();
  show(key, summary.pools.length > 1 && !p.in_use);
}

/* choose(i, pool, key) is told which pool the reader wants; null: nobody can be asked now. */
export function pools(summary, choose) {
  const list = summary.pools ?? [];

  show(document.querySelector('[data-f="no-pools"]'), list.length === 0);
  each(at("pool-list"), "pool-template", list, (p, i) => `${i} ${p.url}`, (node, p, i) => {
    const path = `pools/${i}`;
    const [tone, words] = stands(summary, p);

    fill(node, {
      url: p.url,
      user: p.user,
      state: words,
      latency: p.response?.count === 0 ? { unknown: "no share yet" } : known(summary, `${path}/response/mean_s`, (v) => duration(v)),
      difficulty: typeof p.difficulty === "number" ? scaled(p.difficulty, "") : { unknown: "no job yet" },
      height: known(summary, `${path}/height`, whole),
      tag: known(summary, `${path}/coinbase_tag`, (v) => v),
      shares: `${whole(p.accepted).n}, ${whole(p.rejected).n}`,
      drops: whole(p.drops),
    });
    set(node.querySelector("[data-f-tone]"), "data-tone", tone);
    for (const row of node.querySelectorAll("[data-of-jobs]")) show(row, p.in_use || list.length < 2); // told by jobs worked on
    choice(node, summary, p, choose);
  });
}
