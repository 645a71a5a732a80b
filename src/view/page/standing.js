/* standing.js - how the run stands, in one word: from a summary, pure. */

/* {key, tone, word}, and what the notice says where one is due: {notice, why}. */
export function standing(summary) {
  const devices = summary.devices ?? [];
  const pools = summary.pools ?? [];
  const held = (reason) => devices.length > 0 && devices.every((d) => d.hold.length > 0 && (!reason || d.hold.includes(reason)));

  if (summary.paused || held("user")) return { key: "paused", tone: "warn", word: "Paused" };
  if (held())
    return { key: "held", tone: "warn", word: "Held", notice: "Every device stands still", why: `What holds them: ${[...new Set(devices.flatMap((d) => d.hold))].join(", ")}.` };
  if (devices.some((d) => d.state === "running")) return { key: "mining", tone: "good", word: "Mining" };
  if (devices.length > 0 && devices.every((d) => d.state === "stopped")) return { key: "stopped", tone: "quiet", word: "Stopped" };
  return {
    key: "no job", tone: "warn", word: "No job yet", notice: "No job yet",
    why: pools.length ? `Mining begins with the first job. ${pools.map((p) => `${p.url}: ${p.state}`).join("; ")}.` : "No pool is configured.",
  };
}
