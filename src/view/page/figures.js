/* figures.js - figures as people read them: scaled units, money, durations, and what is unknown. A
 * figure is {n, u}: the number as text and its unit. An unknown one is {unknown, why}. */

const PREFIXES = [[1e24, "Y"], [1e21, "Z"], [1e18, "E"], [1e15, "P"], [1e12, "T"], [1e9, "G"], [1e6, "M"], [1e3, "k"]];
const LANGUAGE = "en"; // of the page's own words too

/* Three digits that count: 94.9, 949, 0.0949; whole numbers from 1,000 on. */
export function digits(value, count = 3) {
  if (value === 0) return "0";
  const size = Math.abs(value);
  if (size < 1e-6 || size >= 1e15) return value.toExponential(count - 1).replace("e+", "e");
  const options = size >= 10 ** count ? { maximumFractionDigits: 0 } : { minimumSignificantDigits: count, maximumSignificantDigits: count };
  return value.toLocaleString(LANGUAGE, options).replace("-", "\u2212");
}

/* 423799 is "424,000". */
export function rounded(value) {
  return value.toLocaleString(LANGUAGE, { maximumSignificantDigits: 3 });
}

export function whole(value) {
  return { n: value.toLocaleString(LANGUAGE, { maximumFractionDigits: 0 }), u: "" };
}

/* The factor and the prefix with which `value` has one to three digits before the point. */
export function prefix(value) {
  return PREFIXES.find(([factor]) => Math.abs(value) >= factor * 0.9995) ?? [1, ""];
}

/* 94909550 and "H/s" are 94.9 MH/s. */
export function scaled(value, unit) {
  const [factor, letter] = prefix(value);
  return { n: digits(value / factor), u: letter + unit };
}

/* "\u00b1 0.51 kJ/TH": in the unit that `value` is shown in. */
export function plusMinus(uncertainty, value, unit) {
  const [factor, letter] = prefix(value);
  return `\u00b1 ${digits(uncertainty / factor, 2)} ${letter}${unit}`;
}

/* Two figures in one unit: "38.1 to 98.8 MH/s". */
export function span(low, high, unit) {
  const [factor, letter] = prefix(high);
  return `${digits(low / factor)} to ${digits(high / factor)} ${letter}${unit}`;
}

export function text(figure) {
  if (figure.unknown) return figure.unknown;
  return figure.u ? `${figure.n} ${figure.u}` : figure.n;
}

export function percent(part) {
  return { n: digits(part * 100), u: "%" };
}

export function count(value, one, many) {
  return `${whole(value).n} ${value === 1 ? one : many}`;
}

/* 6.99e-12 is "6.99 x 10^-12", in the letters of a book: nobody counts noughts. */
function scientific(value) {
  const [head, power] = value.toExponential(2).split("e");
  return `${head} \u00d7 10${[...power].map((c) => ({ "-": "\u207b", "+": "" })[c] ?? "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079"[c]).join("")}`;
}

export function money(value, currency) {
  const size = Math.abs(value);
  const sign = value < 0 ? "\u2212" : "";
  let number = size >= 0.995 ? size.toLocaleString(LANGUAGE, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
    : size === 0 ? "0" : size < 1e-4 ? scientific(size) : size.toLocaleString(LANGUAGE, { maximumSignificantDigits: 3, maximumFractionDigits: 20 });
  if (size >= 1e5) number = size.toLocaleString(LANGUAGE, { maximumSignificantDigits: 6 });
  return { n: sign + number, u: currency ?? "" };
}

/* 93784 is "1 d 2 h"; the two largest units say enough. */
export function duration(seconds) {
  if (seconds < 1) return `${digits(seconds * 1000, 2)} ms`;
  if (seconds < 10) return `${digits(seconds, 2)} s`;
  const units = [[31557600, "years"], [86400, "d"], [3600, "h"], [60, "min"], [1, "s"]];
  const at = units.findIndex(([length]) => seconds >= length);
  const [length, name] = units[at];
  const first = Math.floor(seconds / length);
  if (name === "years") return `${seconds < 1e3 * length ? digits(seconds / length, 2) : (seconds / length).toLocaleString(LANGUAGE, { maximumSignificantDigits: 2 })} years`;
  const next = units[at + 1];
  const second = next ? Math.floor((seconds - first * length) / next[0]) : 0;
  return second ? `${first} ${name} ${second} ${next[1]}` : `${first} ${name}`;
}

const CLOCK = new Intl.DateTimeFormat(LANGUAGE, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const SECONDS = new Intl.DateTimeFormat(LANGUAGE, { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" });
const DAY = new Intl.DateTimeFormat(LANGUAGE, { day: "numeric", month: "short" });

export function clock(unix, withSeconds) {
  return (withSeconds ? SECONDS : CLOCK).format(new Date(unix * 1000));
}

export function day(unix) {
  return DAY.format(new Date(unix * 1000));
}

/* The reason that the summary gives for what is null at `path` or above it. */
export function why(summary, path) {
  const reasons = summary.unknown ?? {};
  for (let at = path; at; at = at.slice(0, Math.max(0, at.lastIndexOf("/"))))
    if (reasons[at]) return reasons[at];
  return "";
}

/* What `show` makes of the value at `path`, or why it is not known. */
export function known(summary, path, show, word = "unknown") {
  const value = path.split("/").reduce((at, name) => at?.[name], summary);
  if (value === null || value === undefined) return { unknown: word, why: why(summary, path) };
  return show(value);
}
