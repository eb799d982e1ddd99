// The only way in which this page makes elements. Text of reports becomes text nodes, never markup, and each piece of it is
// isolated, so that its direction does not spill over.

type Child = Node | string | undefined;
type Attributes = Readonly<Record<string, string | number | undefined>>;

export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) {
      element.setAttribute(name, String(value));
    }
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** The same for drawings. Their namespace is that of the drawing which stands in the page, so that no address does. */
export function s(tag: string, attributes: Attributes = {}, ...children: readonly Child[]): SVGElement {
  const element = document.createElementNS(byId("patterns").namespaceURI, tag) as SVGElement;
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) {
      element.setAttribute(name, String(value));
    }
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** Characters that turn the order of the letters after them, and those that show nothing. */
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
const HIDDEN_ALL = new RegExp(HIDDEN.source, "g");

const NAMES: Readonly<Record<string, string>> = {
  "\u202a": "LRE",
  "\u202b": "RLE",
  "\u202c": "PDF",
  "\u202d": "LRO",
  "\u202e": "RLO",
  "\u2066": "LRI",
  "\u2067": "RLI",
  "\u2068": "FSI",
  "\u2069": "PDI",
};

function marker(character: string): string {
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return `⟨${NAMES[character] ?? `U+${code}`}⟩`;
}

function lines(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

/** Text for places that hold nothing but text (titles, options): its hidden characters become visible. */
export function plain(text: string): string {
  return lines(text).replace(/[\n\t]/g, " ").replace(HIDDEN_ALL, marker);
}

/** Text as nodes: its hidden characters become visible markers. */
export function textNodes(text: string): Node[] {
  const nodes: Node[] = [];
  let rest = lines(text);
  for (let found = HIDDEN.exec(rest); found !== null; found = HIDDEN.exec(rest)) {
    if (found.index > 0) {
      nodes.push(document.createTextNode(rest.slice(0, found.index)));
    }
    nodes.push(h("span", { class: "hidden-character", title: "a character that is not shown" }, marker(found[0])));
    rest = rest.slice(found.index + 1);
  }
  if (rest !== "") {
    nodes.push(document.createTextNode(rest));
  }
  return nodes;
}

/** Words of a report, isolated from the direction of what stands around them. */
export function say(text: string, className?: string): HTMLElement {
  return h("bdi", { class: className, dir: "auto" }, ...textNodes(text));
}

/** Replaces what an element holds. */
export function fill(element: Element, ...children: readonly Child[]): void {
  element.replaceChildren(...children.filter((child) => child !== undefined));
}

export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) {
    throw new Error(`the page has no #${id}`);
  }
  return element;
}

export function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
}

export function draw(words: string, action: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const button = h("button", { type: "button", ...attributes }, words);
  button.addEventListener("click", action);
  return button;
}
