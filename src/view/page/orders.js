/* orders.js - what the reader may order, and the token that it needs: asked for once, kept in the tab's
 * own storage, sent in a header and never in an address. */
import { put } from "./place.js";

const KEPT = "joulehash-token";
const at = (id) => document.getElementById(id);

function ask(error) {
  const dialog = at("token-dialog");
  const field = at("token");

  put(at("token-error"), error);
  field.value = "";
  dialog.showModal();
  field.focus();
  return new Promise((resolve) => {
    const done = (value) => { dialog.close(); resolve(value); };
    at("token-form").onsubmit = (event) => { event.preventDefault(); done(field.value.trim()); };
    at("token-cancel").onclick = () => done(null);
    dialog.oncancel = () => resolve(null);
  });
}

async function send(name, body, token) {
  return fetch(`/api/v1/${name}`, {
    method: "POST", body: JSON.stringify(body), cache: "no-store", signal: AbortSignal.timeout(8000),
    headers: { "Content-Type": "application/json", ...(token ? { "Authorization": `Bearer ${token}` } : {}) },
  });
}

async function reason(response) {
  try {
    const answer = await response.json();
    return answer.error?.message ?? answer.error ?? answer.message ?? `${response.status}`;
  } catch {
    return `${response.status} ${response.statusText}`.trim();
  }
}

/* Sends an order; asks for the token where it is wanted and none is kept, or it was refused. Returns ""
 * when it was done, null when the reader gave up, or why it was not done. */
export async function order(name, body = {}) {
  let token = sessionStorage.getItem(KEPT) ?? "";

  for (;;) {
    try {
      const response = await send(name, body, token);
      if (response.ok) {
        if (token) sessionStorage.setItem(KEPT, token);
        return "";
      }
      if (response.status !== 401) return String(await reason(response));
      sessionStorage.removeItem(KEPT);
    } catch {
      return "joulehash did not answer";
    }
    token = await ask(token ? "That token was refused." : "");
    if (token === null) return null;
  }
}
