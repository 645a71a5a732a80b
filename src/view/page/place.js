/* place.js - puts figures and words into the page. Everything goes in as text: what pools, workers
 * and drivers say is never markup. Nothing is touched that has not changed, so that a reader's place,
 * selection and focus stay. */

const shown = new WeakMap();

export function make(tag, className, ...children) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  node.append(...children);
  return node;
}

function parts(content) {
  if (typeof content === "string") return [content];
  if (content.unknown)
    return content.why ? [make("span", "unknown", content.unknown), make("span", "why", content.why)] : [make("span", "unknown", content.unknown)];
  return content.u ? [content.n, make("span", "unit", `${content.n ? "\u00a0" : ""}${content.u}`)] : [content.n];
}

/* content: a text, or a figure of figures.js. */
export function put(node, content) {
  const key = JSON.stringify(content);
  if (shown.get(node) === key) return;
  shown.set(node, key);
  node.replaceChildren(...parts(content));
}

/* Fills the places of `root` that are named with data-f. */
export function fill(root, contents) {
  for (const [name, content] of Object.entries(contents)) put(root.querySelector(`[data-f="${name}"]`), content);
}

export function show(node, visible) {
  if (node.hidden === visible) node.hidden = !visible;
}

export function set(node, attribute, value) {
  if (node.getAttribute(attribute) !== value) node.setAttribute(attribute, value);
}

/* As many copies of a template in `box` as there are items, in their order; each is kept as long as
 * its item's key is there. */
export function each(box, template, items, keyOf, fillOne) {
  const before = new Map([...box.children].map((node) => [node.joulehashKey, node]));
  const nodes = items.map((item, i) => {
    const key = keyOf(item, i);
    let node = before.get(key);
    if (!node) {
      node = document.getElementById(template).content.firstElementChild.cloneNode(true);
      node.joulehashKey = key;
    }
    before.delete(key);
    fillOne(node, item, i);
    return node;
  });
  for (const node of before.values()) node.remove();
  nodes.forEach((node, i) => { if (box.children[i] !== node) box.insertBefore(node, box.children[i] ?? null); });
}

/* Rows of a list of names and values: [name, content, class of the name, class of the value]. */
export function rows(box, list) {
  each(box, "row-template", list, ([name]) => name, (node, [name, content, nameClass, valueClass]) => {
    fill(node, { name, value: content });
    set(node.querySelector("dt"), "class", nameClass ?? "");
    set(node.querySelector("dd"), "class", valueClass ?? "");
  });
}
