// The board: a row for each question, a cell for each claim.

import { arrows, stopAt } from "./arrows";
import { bar, type Kind } from "./bar";
import { campClass, campOf, campTag } from "./camps";
import type { Case, Claim, Derived } from "./case";
import { numberShown, verdict } from "./decided";
import { count, draw, h, say } from "./dom";
import { asCorrected } from "./review";
import { fillLong } from "./long";
import { isSaidOnce, narrowed, oneCamp, rowsOf, settles, statusTitle, type Row } from "./rows";
import { counted, dayRange, dayScale, derivedRange, isUndated, numberScale, spokenOf, type Range, type Scale } from "./scale";
import { days, figure, unitWords, whoToWhom } from "./words";
import type { Look } from "./view";

const ROWS_AT_ONCE = 50;
const CELLS_AT_ONCE = 8;
const REASONS = 3;

function counts(row: Row): string {
  const { reports, origins, institutions, camps } = row.question;
  return [
    count(reports, "report", "reports"),
    count(origins, "origin", "origins"),
    count(institutions, "institution", "institutions"),
    count(camps, "camp", "camps"),
  ].join(" / ");
}

/** A dot for each speaker before the page itself, which is the ring at the end. */
function dots(claim: Claim): HTMLElement {
  const speakers = (claim.attribution?.length ?? 0) + (claim.voice.kind === "commenter" ? 1 : 0);
  return h(
    "span",
    { class: "dots" },
    h("span", { "aria-hidden": "true" }, `${"●".repeat(speakers)}○`),
    h("span", { class: "unseen" }, speakers === 0 ? "the report's own voice" : `through ${count(speakers, "speaker", "speakers")}`),
  );
}

function who(claim: Claim, look: Look): HTMLElement {
  const report = look.all.reportOf(claim);
  const first = claim.attribution?.[0]?.source;
  const voice = claim.voice.kind === "commenter" ? "a reader's comment" : report.publisher || "publisher unknown";
  return h("span", { class: "said" }, h("span", { class: "means" }, campTag(campOf(claim, report)), " · "), say(first === undefined ? voice : (first.name ?? first.text)));
}

function value(claim: Claim, all: Case): HTMLElement {
  const who = whoToWhom(claim);
  const words = claim.quantity?.text ?? (who === "" ? claim.trigger.text : `${claim.trigger.text}: ${who}`);
  const unsure = claim.factuality === "asserted" ? undefined : h("span", { class: "means" }, ` ${claim.factuality}`);
  return h("span", { class: "value" }, numberShown(claim, all, words), " ", verdict(claim, all), unsure);
}

function dayWords(claim: Claim): string {
  return claim.time === undefined ? "undated" : days(claim.time) || "undated";
}

interface Bars {
  /** The scale that all bars of the row share. */
  readonly scale: Scale | undefined;
  readonly unit: string | null;
  readonly of: (claim: Claim) => Range | undefined;
  /** Scales of numbers that count something else than the row asks for. */
  readonly others: ReadonlyMap<string, Scale>;
}

function unitScale(row: Row, unit: string, all: Case): Scale | undefined {
  const numbers = row.claims.flatMap((claim) => counted(asCorrected(claim, all), unit) ?? []);
  const ranges = [...numbers, ...row.derived.flatMap((one) => derivedRange(one, unit) ?? [])];
  return ranges.length === 0 ? undefined : numberScale(ranges, unitWords(unit));
}

/** Numbers where the question counts and a figure is told, else days. */
function bars(row: Row, look: Look): Bars {
  const { unit } = row.question;
  const units = new Set([...row.claims.flatMap((claim) => asCorrected(claim, look.all).quantity?.unit ?? []), ...row.derived.map((one) => one.unit)]);
  const scales = new Map([...units].flatMap((one): [string, Scale][] => { const made = unitScale(row, one, look.all); return made === undefined ? [] : [[one, made]]; }));
  const scale = unit === null ? undefined : scales.get(unit);
  if (unit !== null && scale !== undefined) {
    scales.delete(unit);
    return { scale, unit, of: (claim) => counted(asCorrected(claim, look.all), unit), others: scales };
  }
  const of = (claim: Claim): Range => dayRange(spokenOf(asCorrected(claim, look.all), look.all.reportOf(claim)));
  return { scale: dayScale(row.claims.map(of)), unit: null, of, others: new Map() };
}

/** A bar on the row's scale; on one of its own, which is told beside it, where it counts something else. */
function line(drawn: Bars, unit: string | undefined, own: Range | undefined, kind: Kind): HTMLElement {
  const other = drawn.unit === null || unit === undefined || unit === drawn.unit ? undefined : drawn.others.get(unit);
  return h(
    "span",
    { class: other === undefined ? "line" : "line own" },
    bar(own, other ?? drawn.scale, kind),
    other === undefined ? undefined : h("span", { class: "own-scale" }, `0 to ${other.last}`),
  );
}

function cell(claim: Claim, row: Row, drawn: Bars, look: Look): HTMLElement {
  const camp = campOf(claim, look.all.reportOf(claim));
  const undated = isUndated(asCorrected(claim, look.all));
  const unit = asCorrected(claim, look.all).quantity?.unit;
  return h(
    "li",
    { class: `cell ${campClass(camp)}${undated ? " undated" : ""}${look.all.review.claim(claim.id).verdict === "rejected" ? " rejected" : ""}` },
    h(
      "a",
      { href: look.address({ row: row.question.id, claim: claim.id }), "data-cell": claim.id },
      h("span", { class: "day" }, dayWords(asCorrected(claim, look.all))),
      value(claim, look.all),
      line(drawn, unit, unit === undefined || drawn.unit === null ? drawn.of(claim) : counted(asCorrected(claim, look.all), unit), { camp, undated, derived: false }),
      dots(claim),
      who(claim, look),
    ),
  );
}

function derivedCell(derived: Derived, row: Row, drawn: Bars, look: Look): HTMLElement {
  return h(
    "li",
    { class: "cell derived" },
    h(
      "a",
      { href: look.address({ row: row.question.id, claim: "" }), "data-cell": derived.id },
      h("span", { class: "day" }, days(derived.as_of) || "undated"),
      h("span", { class: "value" }, figure(derived)),
      line(drawn, derived.unit, drawn.unit === null ? undefined : derivedRange(derived, derived.unit), { camp: "unknown", undated: false, derived: true }),
      h("span", { class: "dots", "aria-hidden": "true" }, "="),
      h("span", { class: "said" }, `follows from ${count(derived.premises.length, "claim", "claims")}; nobody said it`),
    ),
  );
}

function cells(row: Row, look: Look): HTMLElement {
  const drawn = bars(row, look);
  const made = row.claims.map((claim) => () => cell(claim, row, drawn, look));
  const list = h("ul", { class: "cells" });
  const foot = h("div", { class: "more" });
  list.append(...made.slice(0, CELLS_AT_ONCE).map((make) => make()), ...row.derived.map((one) => derivedCell(one, row, drawn, look)));
  const left = made.length - CELLS_AT_ONCE;
  if (left > 0) {
    foot.append(
      draw(`${left} more`, () => {
        list.querySelectorAll(".cell:not(.derived)").forEach((one) => one.remove());
        list.prepend(...made.map((make) => make()));
        foot.remove();
        list.querySelector("a")?.focus();
      }, { class: "quiet" }),
    );
  }
  const axis =
    drawn.scale === undefined
      ? undefined
      : h("p", { class: "axis", "aria-hidden": "true" }, h("span", {}, drawn.scale.first), h("span", {}, drawn.scale.last));
  return h("div", { class: "answers" }, axis, list, foot, ...alike(row, look));
}

/** What a reader would set beside these answers and must not, with the reason. */
function alike(row: Row, look: Look): readonly Node[] {
  const own = new Set(row.question.members);
  const items = row.links
    .filter((link) => row.status === "not comparable" && link.kind === "not-comparable")
    .flatMap((link) => {
      const other = look.all.claim(own.has(link.from) ? link.to : link.from);
      return other === undefined ? [] : [h("li", {}, h("a", { href: look.address({ row: row.question.id, claim: other.id }) }, say(`“${other.quantity?.text ?? other.trigger.text}”`)), " ", say(link.reason, "means"))];
    });
  return items.length === 0 ? [] : [h("p", { class: "means alike-title" }, "Looks alike, and cannot be compared:"), h("ul", { class: "alike" }, ...items.slice(0, REASONS))];
}

function head(row: Row, look: Look): HTMLElement {
  const hidden = row.question.members.length - row.claims.length;
  const settle = settles(row);
  const reasons = row.links
    .filter((link) => row.status === "contradict" && link.kind === "contradicts")
    .map((link) => link.reason);
  return h(
    "header",
    {},
    h("p", { class: `status-of status-${row.status.replaceAll(" ", "-")}` }, statusTitle(row)),
    h("h4", {}, h("a", { href: look.address({ row: row.question.id, claim: "" }), "data-row": row.question.id }, say(row.question.asks))),
    h("p", { class: "means counts" }, counts(row)),
    ...[...new Set(reasons)].slice(0, REASONS).map((reason) => h("p", { class: "reason" }, say(reason))),
    settle === undefined ? undefined : h("p", { class: "means" }, `Would settle it: ${settle}.`),
    hidden > 0 ? h("p", { class: "means" }, `${hidden} of ${row.question.members.length} answers are outside the filters.`) : undefined,
  );
}

function rowElement(row: Row, look: Look): HTMLElement {
  return h("article", { class: `row row-${row.status.replaceAll(" ", "-")}`, "data-row": row.question.id }, head(row, look), cells(row, look));
}

function part(title: string, rows: readonly Row[], look: Look): HTMLElement {
  const body = h("div");
  const foot = h("p", { class: "more" });
  fillLong(body, foot, { items: rows, element: (row) => rowElement(narrowed(row, look.selection), look), atOnce: ROWS_AT_ONCE, first: 6, one: "question", many: "questions", drawn: () => stopAt(body, ".cell a", null) });
  arrows(body, ".cell a");
  return h("section", { class: "part" }, h("h3", {}, `${title} (${rows.length.toLocaleString("en")})`), body, foot);
}

/** Says so where the case has more links than the page shows. */
function leftOut(all: Case): HTMLElement | undefined {
  const links = all.shownLinks;
  return links === undefined
    ? undefined
    : h(
        "p",
        { class: "banner", role: "note" },
        `Of ${links.all.toLocaleString("en")} links this page shows ${links.shown.toLocaleString("en")}, contradictions first; links.jsonl in the case's folder has all.`,
      );
}

export function board(look: Look): HTMLElement {
  const rows = rowsOf(look.all, look.selection);
  const several = rows.filter((row) => !isSaidOnce(row));
  const once = rows.filter(isSaidOnce);
  const warned = oneCamp(look.all);
  return h(
    "div",
    { class: "board" },
    h("h2", { class: "unseen" }, "Board"),
    warned === undefined ? undefined : h("p", { class: "banner", role: "note" }, warned),
    leftOut(look.all),
    rows.length === 0 ? look.nothing("question") : undefined,
    several.length > 0 ? part("Answered more than once, the most disputed first", several, look) : undefined,
    once.length > 0 ? part("Said once", once, look) : undefined,
  );
}
