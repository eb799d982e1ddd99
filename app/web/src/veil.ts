// Passages that tell of bodies, wounds, torture or executions in plain terms: covered until a reader uncovers them.

import type { Report, Span } from "./case";
import { h, say } from "./dom";

const SHOWN = "stemma-uncovered";
const NEUTRAL = "A graphic passage";

function read(): ReadonlySet<string> {
  try {
    return new Set(JSON.parse(sessionStorage.getItem(SHOWN) ?? "[]") as string[]);
  } catch {
    return new Set();
  }
}

let shown = read();

function remember(key: string, isShown: boolean): void {
  const next = new Set(shown);
  if (isShown) {
    next.add(key);
  } else {
    next.delete(key);
  }
  shown = next;
  try {
    sessionStorage.setItem(SHOWN, JSON.stringify([...next]));
  } catch {
    return;
  }
}

function key(report: Report, passage: Span): string {
  return `${report.id} ${passage.start}`;
}

/** The covered passage that a span stands in or reaches into. */
export function passageOf(report: Report, span: Span): Span | undefined {
  return report.graphic.find((passage) => passage.start < span.end && span.start < passage.end);
}

/** Words of a passage behind a button that uncovers them, or covers them again; it lasts as long as the window. */
export function veiled(report: Report, passage: Span, words: readonly Node[]): HTMLElement {
  const id = key(report, passage);
  const held = h("span", { class: "veiled-words" }, ...words);
  const button = h("button", { type: "button", class: "quiet veil" });
  const draw = (): void => {
    const open = shown.has(id);
    held.hidden = !open;
    button.setAttribute("aria-expanded", String(open));
    button.textContent = open ? "Cover it again" : `${NEUTRAL}: show it`;
  };
  button.addEventListener("click", (event) => {
    event.preventDefault();
    event.stopPropagation();
    remember(id, !shown.has(id));
    draw();
  });
  draw();
  return h("span", { class: "veiled" }, button, held);
}

/** A sentence in a list, where nothing can be uncovered. */
export function sentence(report: Report, span: Span, className: string): HTMLElement {
  const passage = passageOf(report, span);
  return passage === undefined || shown.has(key(report, passage)) ? say(report.words(span), className) : h("span", { class: `means ${className}` }, `${NEUTRAL}; open it to see its words`);
}
