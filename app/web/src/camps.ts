// Camps: whose decisions somebody follows or for whom they speak, each with a colour and a pattern of its own.
// docs/camps.md says what the camps are; a user may add others, which take the colours that are left.

import type { Case, Claim, Report } from "./case";
import { h, s } from "./dom";

export const UNKNOWN = "unknown";

/** In the order of docs/camps.md, so that a camp looks the same in every case. */
const KNOWN: readonly string[] = [
  "government", "russia", "iran", "opposition", "isis", "nusra", "kurdish", "turkey",
  "us-coalition", "gulf", "israel", "un", "aid", "monitor", "agency",
];

const COLOURS = 8;

/** What is drawn on the colour, on a field of eight by eight. */
const MARKS: readonly (() => readonly SVGElement[])[] = [
  () => [],
  () => [dot(4, 4, 1.8)],
  () => [box(0, 0, 3, 8)],
  () => [box(0, 0, 8, 3)],
  () => [box(0, 0, 4, 4), box(4, 4, 4, 4)],
  () => [box(0, 0, 2, 8), box(0, 0, 8, 2)],
  () => [dot(2, 2, 1.2), dot(6, 6, 1.2)],
  () => [box(0, 0, 8, 1.5), box(0, 4, 4, 1.5)],
];

function dot(cx: number, cy: number, r: number): SVGElement {
  return s("circle", { cx, cy, r, class: "camp-mark" });
}

function box(x: number, y: number, width: number, height: number): SVGElement {
  return s("rect", { x, y, width, height, class: "camp-mark" });
}

/**
 * The camp of whoever speaks, as `build` decided it. Of a claim that it did not compare, as somebody had rejected it: of the first
 * speaker, and where there is none, of the page's own publisher.
 */
export function campOf(claim: Claim, report: Report): string {
  if (claim.speech !== undefined) {
    return claim.speech.camp ?? UNKNOWN;
  }
  const first = claim.attribution?.[0];
  if (first !== undefined) {
    return first.source.camp ?? UNKNOWN;
  }
  return claim.voice.kind === "commenter" ? UNKNOWN : (report.record.camp ?? UNKNOWN);
}

let order: readonly string[] = KNOWN;

/** Gives camps that only this case has their colours. */
export function knowCamps(all: Case): void {
  const named = new Set(all.claims.map((claim) => campOf(claim, all.reportOf(claim))));
  all.claims.forEach((claim) => [...(claim.agent ?? []), ...(claim.patient ?? [])].forEach((who) => named.add(who.camp ?? UNKNOWN)));
  const more = [...named].filter((camp) => camp !== UNKNOWN && !KNOWN.includes(camp)).sort();
  order = [...KNOWN, ...more];
}

/** A number that is the same for a camp wherever it is shown; -1 where nobody has placed it. */
function place(camp: string): number {
  return order.indexOf(camp);
}

export function campTitle(camp: string): string {
  return camp === UNKNOWN ? "camp unknown" : camp.replaceAll("-", " ");
}

/** No two camps share both; the first eight share neither. */
function look(at: number): { readonly colour: number; readonly marks: number } {
  return { colour: (at + 3 * Math.floor(at / COLOURS)) % COLOURS, marks: at % MARKS.length };
}

/** The class that carries the colour of a camp. */
export function campClass(camp: string): string {
  const at = place(camp);
  return at < 0 ? "camp-unknown" : `camp-${look(at).colour}`;
}

/** What a bar is filled with. */
export function campFill(camp: string): string {
  const at = place(camp);
  return at < 0 ? "url(#camp-unknown)" : `url(#camp-${look(at).colour}-${look(at).marks})`;
}

function pattern(id: string, className: string, ...marks: readonly SVGElement[]): SVGElement {
  return s(
    "pattern",
    { id, width: 8, height: 8, patternUnits: "userSpaceOnUse", class: className },
    s("rect", { width: 8, height: 8, class: "camp-ground" }),
    ...marks,
  );
}

/** The patterns that bars refer to; they stand once in the page. */
export function patterns(): SVGElement {
  const made = order.map((_, at) => {
    const { colour, marks } = look(at);
    return pattern(`camp-${colour}-${marks}`, `camp-${colour}`, ...(MARKS[marks]?.() ?? []));
  });
  made.push(pattern("camp-unknown", "camp-unknown"));
  made.push(
    s(
      "pattern",
      { id: "undated", width: 7, height: 7, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
      s("rect", { width: 3, height: 7, class: "undated-mark" }),
    ),
  );
  made.push(
    s("pattern", { id: "claimed", width: 5, height: 5, patternUnits: "userSpaceOnUse" }, s("circle", { cx: 2.5, cy: 2.5, r: 1.3, class: "undated-mark" })),
  );
  return s("defs", {}, ...made);
}

/** A small field in the camp's colour and pattern, with its name beside it. */
export function campTag(camp: string): HTMLElement {
  return h(
    "span",
    { class: "camp" },
    s("svg", { class: `swatch ${campClass(camp)}`, width: 14, height: 14, "aria-hidden": "true" }, s("rect", { width: 14, height: 14, fill: campFill(camp), class: "bar" })),
    campTitle(camp),
  );
}
