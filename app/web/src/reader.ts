// One report: its parts in order, claims lit in its text.

import { groupOf, type Claim, type Report, type Span, type Zone } from "./case";
import { count, h, plain, say, textNodes } from "./dom";
import { pieces, runs, type Piece } from "./lit";
import { hits } from "./search";
import { veiled } from "./veil";
import { what, published } from "./words";

/** In UTF-16 code units, as all that Stemma reads of a report. */
const DRAWN = 200_000;
/** No note is written for less. */
const SLACK = 10_000;

export interface Reading {
  readonly report: Report;
  readonly claims: readonly Claim[];
  readonly possible: ReadonlySet<string>;
  readonly terms: readonly string[];
  /** The address that shows a claim. */
  readonly address: (claim: Claim) => string;
}

function leaf(piece: Piece, text: string): Node[] {
  const nodes = textNodes(text.slice(piece.start, piece.end));
  const inner = piece.hit ? [h("mark", { class: "hit" }, ...nodes)] : nodes;
  return piece.covers.length === 0 ? inner : [h("span", { "data-covers": piece.covers.join("|") }, ...inner)];
}

function lit(run: readonly Piece[], text: string, reading: Reading): Node[] {
  const leaves = run.flatMap((piece) => leaf(piece, text));
  const claims = run[0]?.triggers ?? [];
  const first = claims[0];
  if (first === undefined) {
    return leaves;
  }
  const unsure = claims.every((claim) => reading.possible.has(claim.id));
  const link = h(
    "a",
    {
      class: `lit ${groupOf(first.type)}${unsure ? " possible" : ""}`,
      href: reading.address(first),
      title: claims.map(what).join("; "),
      "data-claims": claims.map((claim) => claim.id).join(" "),
    },
    ...leaves,
  );
  if (claims.length > 1) {
    link.append(h("sup", { "aria-hidden": "true" }, String(claims.length)));
  }
  return [link];
}

function zoneName(zone: Zone): string {
  return zone.author === undefined ? zone.kind : `${zone.kind} by ${zone.author}`;
}

interface Passage extends Span {
  /** What is covered, where this is a part of it. */
  readonly covered?: Span;
}

/** A stretch of a report, in UTF-16 offsets, cut where covered passages begin and end. */
function passages(report: Report, stretch: Span): readonly Passage[] {
  const parts: Passage[] = [];
  let at = stretch.start;
  for (const covered of report.graphic) {
    const start = Math.max(at, report.at(covered.start));
    const end = Math.min(stretch.end, report.at(covered.end));
    if (start < end) {
      parts.push({ start: at, end: start }, { start, end, covered });
      at = end;
    }
  }
  return [...parts, { start: at, end: stretch.end }].filter((part) => part.start < part.end);
}

function zone(part: Zone, reading: Reading, found: readonly (readonly [number, number])[], most: number): HTMLElement | undefined {
  const { report } = reading;
  const text = report.record.text;
  const stretch = { start: report.at(part.start), end: Math.min(report.at(part.end), most) };
  if (stretch.end <= stretch.start) {
    return undefined;
  }
  const words = text.slice(stretch.start, stretch.end);
  if (words.trim() === "") {
    return undefined;
  }
  stretch.start += words.length - words.trimStart().length;
  stretch.end -= words.length - words.trimEnd().length;
  const body = passages(report, stretch).flatMap(({ start, end, covered }) => {
    const words = runs(pieces(report, { start, end }, reading.claims, found)).flatMap((run) => lit(run, text, reading));
    return covered === undefined ? words : [veiled(report, covered, words)];
  });
  return h(
    "div",
    { class: `zone zone-${part.kind}`, role: "group", "aria-label": plain(zoneName(part)) },
    h("p", { class: "zone-name" }, say(zoneName(part))),
    h("div", { class: "zone-text", dir: "auto", "data-from": stretch.start }, ...body),
  );
}

function head(reading: Reading): HTMLElement {
  const { record, publisher } = reading.report;
  const evidence = (record.published.evidence ?? []).map((one) => h("li", {}, one.role === "rejected" ? "rejected: " : "", say(one.what), ` (${one.strength})`));
  const facts: (HTMLElement | undefined)[] = [
    publisher === "" ? h("span", {}, "publisher unknown") : say(publisher),
    h("span", {}, published(reading.report)),
    record.author === undefined ? undefined : say(record.author),
    h("span", {}, count(reading.claims.length, "claim lit", "claims lit")),
  ];
  const more = h(
    "details",
    {},
    h("summary", {}, "About this report"),
    h(
      "ul",
      {},
      h("li", {}, "id ", h("code", {}, say(record.id))),
      record.url === undefined ? undefined : h("li", {}, "address ", say(record.url)),
      record.retrieved === undefined ? undefined : h("li", {}, `retrieved on ${record.retrieved}`),
      record.archive === undefined ? undefined : h("li", {}, "archived copy ", say(record.archive)),
      record.note === undefined ? undefined : h("li", {}, "note: ", say(record.note)),
      evidence.length === 0 ? h("li", {}, "nothing tells the day of this report") : h("li", {}, "its day:", h("ul", {}, ...evidence)),
    ),
  );
  return h(
    "header",
    {},
    h("h2", {}, say(reading.report.name)),
    h("p", { class: "facts" }, ...facts.flatMap((fact, i) => (fact === undefined ? [] : i === 0 ? [fact] : [" · ", fact]))),
    more,
  );
}

/** Where the part of a report ends that is drawn: more of it no browser draws while a reader waits. No claim stands behind it. */
function drawn({ report, claims }: Reading): number {
  const most = claims.reduce((end, claim) => Math.max(end, report.at(claim.sentence.end)), DRAWN);
  const { text } = report.record;
  return most + SLACK < text.length ? most : text.length;
}

function rest(length: number): HTMLElement {
  return h("p", { class: "rest" }, `The text goes on for ${count(length, "character", "characters")}, in which nothing was read for claims. They are not shown here; documents.jsonl of the case has them.`);
}

export function readReport(reading: Reading): HTMLElement {
  const { text, zones } = reading.report.record;
  const most = drawn(reading);
  const found = hits(text.slice(0, most), reading.terms);
  return h(
    "article",
    { class: "report", lang: "en" },
    head(reading),
    ...zones.map((part) => zone(part, reading, found, most)),
    most < text.length ? rest(text.length - most) : undefined,
  );
}

/** Lights what a claim rests on: its sentence, slots, chain and the words that judge. */
export function light(article: Element, claim: Claim | undefined): void {
  for (const element of article.querySelectorAll<HTMLElement>("[data-covers]")) {
    const roles = (element.dataset["covers"] ?? "")
      .split("|")
      .filter((cover) => claim !== undefined && cover.startsWith(`${claim.id} `))
      .map((cover) => `in-${cover.slice(cover.indexOf(" ") + 1)}`);
    element.className = roles.join(" ");
  }
  for (const link of article.querySelectorAll<HTMLElement>("a.lit")) {
    const open = claim !== undefined && (link.dataset["claims"] ?? "").split(" ").includes(claim.id);
    if (open) {
      link.setAttribute("aria-current", "true");
    } else {
      link.removeAttribute("aria-current");
    }
  }
}
