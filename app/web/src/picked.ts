// The words that a person selects in a report, as a decision names them.

import type { Case, Words } from "./case";

/** The last stretch that was selected within a report; a press on a button may drop the selection itself. */
let last: Range | undefined;

export function watchSelection(): void {
  document.addEventListener("selectionchange", () => {
    const now = getSelection();
    const range = now === null || now.rangeCount === 0 || now.isCollapsed ? undefined : now.getRangeAt(0);
    if (range !== undefined && zoneOf(range.startContainer) !== null) {
      last = range.cloneRange();
    }
  });
}

function zoneOf(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>(".zone-text[data-from]") ?? null;
}

/** UTF-16 units of the report between the start of a zone and a point in it: marks of ours count nothing, hidden characters one. */
function units(zone: HTMLElement, node: Node, offset: number): number {
  const range = document.createRange();
  range.setStart(zone, 0);
  range.setEnd(node, offset);
  const held = range.cloneContents();
  held.querySelectorAll("sup, button.veil").forEach((mark) => mark.remove());
  held.querySelectorAll(".hidden-character").forEach((mark) => mark.replaceWith("?"));
  return (held.textContent ?? "").length;
}

function points(text: string): number {
  return [...text].length;
}

/** The words that are selected in the report of a claim, or a sentence that says what to do. */
export function picked(report: string, all: Case): Words | string {
  const zone = last === undefined || !last.startContainer.isConnected ? null : zoneOf(last.startContainer);
  const text = all.report(report)?.record.text;
  if (last === undefined || zone === null || text === undefined || zone.closest<HTMLElement>("[data-report]")?.dataset["report"] !== report) {
    return "Select words in the text of this claim's report first.";
  }
  if (zoneOf(last.endContainer) !== zone) {
    return "The words must stand in one part of the report; select fewer.";
  }
  const from = Number(zone.dataset["from"]);
  let start = from + units(zone, last.startContainer, last.startOffset);
  let end = from + units(zone, last.endContainer, last.endOffset);
  const words = text.slice(start, end);
  start += words.length - words.trimStart().length;
  end -= words.length - words.trimEnd().length;
  if (start >= end) {
    return "Select words in the text of this claim's report first.";
  }
  return { start: points(text.slice(0, start)), end: points(text.slice(0, end)), text: text.slice(start, end) };
}
