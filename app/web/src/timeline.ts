// Claims in time: the days that they speak of on one axis, the days on which they were published on another.

import { bar } from "./bar";
import { campOf, campTag } from "./camps";
import { groupOf, type Case, type Claim } from "./case";
import { count, h, say } from "./dom";
import { fillLong } from "./long";
import { dayOf, dayRange, isUndated, spokenOf, type Range, type Scale } from "./scale";
import type { Look } from "./view";
import { days, published, what } from "./words";

const ROWS_AT_ONCE = 150;
/** Days further than this from the middle one are shown at the edge, so that one old year does not press all others together. */
const WINDOW = 60;
const TICKS = 4;

/** A scale for days, of which those that are open are `NaN`. */
function scaleOf(days: Float64Array): Scale | undefined {
  const ends = days.filter((end) => !Number.isNaN(end)).sort();
  const middle = ends[Math.floor(ends.length / 2)];
  if (middle === undefined) {
    return undefined;
  }
  const near = ends.filter((end) => Math.abs(end - middle) <= WINDOW);
  const from = (near[0] ?? middle) - 1;
  const to = (near.at(-1) ?? middle) + 1;
  const at = (value: number): number => Math.max(0, Math.min(100, ((value - from) / (to - from)) * 100));
  return { at, first: dayOf(from), last: dayOf(to - 1) };
}

function axis(scale: Scale | undefined): HTMLElement {
  if (scale === undefined) {
    return h("span", { class: "ticks" }, h("span", { class: "means" }, "no day is told"));
  }
  const from = Date.parse(scale.first) / 86_400_000;
  const to = Date.parse(scale.last) / 86_400_000;
  const steps = Math.max(1, Math.min(TICKS, to - from));
  return h("span", { class: "ticks" }, ...Array.from({ length: steps + 1 }, (_, i) => h("span", {}, dayOf(from + ((to - from) * i) / steps).slice(i === 0 ? 0 : 5))));
}

interface Axes {
  readonly events: Scale | undefined;
  readonly reports: Scale | undefined;
}

function row(claim: Claim, axes: Axes, look: Look): HTMLElement {
  const report = look.all.reportOf(claim);
  const camp = campOf(claim, report);
  const told = claim.time === undefined ? "no day told" : days(claim.time) || "no day told";
  return h(
    "tr",
    {},
    h(
      "th",
      { scope: "row" },
      h("a", { class: `type ${groupOf(claim.type)}`, href: look.address({ row: "", claim: claim.id }), "data-claims": claim.id }, what(claim)),
      " ",
      say(claim.place?.[0]?.name ?? claim.place?.[0]?.text ?? claim.trigger.text, "means"),
    ),
    h("td", { class: "camp-cell" }, campTag(camp)),
    h("td", { class: "when" }, h("span", { class: "told" }, told), h("span", { class: "line" }, bar(dayRange(spokenOf(claim, report)), axes.events, { camp, undated: isUndated(claim), derived: false }))),
    h("td", { class: "when" }, h("span", { class: "told" }, published(report)), h("span", { class: "line" }, bar(dayRange(report.record.published), axes.reports, { camp, undated: published(report) === "undated", derived: false }))),
  );
}

/** All claims in the order of the days that they tell of, as numbers, with these days: made once. */
interface InTime {
  readonly order: readonly number[];
  /** The first and the last day of each claim, one after the other. */
  readonly days: Float64Array;
  readonly isUndated: Uint8Array;
}

const MADE = new WeakMap<Case, InTime>();

function ends(range: Range): readonly [number, number] {
  return [range.low ?? NaN, range.high ?? NaN];
}

function inTime(all: Case): InTime {
  const known = MADE.get(all);
  if (known !== undefined) {
    return known;
  }
  const key = (claim: Claim): string => (isUndated(claim) ? "~" : (claim.time?.earliest ?? claim.time?.latest ?? "~"));
  const order = all.claims
    .map((claim, at) => [key(claim), at] as const)
    .sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0))
    .map(([, at]) => at);
  const made = {
    order,
    days: Float64Array.from(all.claims.flatMap((claim) => ends(dayRange(spokenOf(claim, all.reportOf(claim)))))),
    isUndated: Uint8Array.from(all.claims, (claim) => Number(isUndated(claim))),
  };
  MADE.set(all, made);
  return made;
}

/** The days of those of some claims that tell of any. */
function daysOf(told: InTime, claims: readonly number[]): Float64Array {
  const dated = claims.filter((at) => told.isUndated[at] === 0);
  const days = new Float64Array(dated.length * 2);
  dated.forEach((at, place) => days.set(told.days.subarray(at * 2, at * 2 + 2), place * 2));
  return days;
}

export function timeline(look: Look): HTMLElement {
  const { claims, chosen } = look.selection;
  const told = inTime(look.all);
  const sorted = told.order.filter((at) => chosen[at] === 1);
  const days = daysOf(told, sorted);
  const events = days.length / 2;
  const axes: Axes = {
    events: scaleOf(days),
    reports: scaleOf(Float64Array.from(look.selection.reports.flatMap((report) => ends(dayRange(report.record.published))))),
  };
  const body = h("tbody");
  const foot = h("p", { class: "more" });
  fillLong(body, foot, { items: sorted, element: (at) => row(look.all.claims[at] as Claim, axes, look), atOnce: ROWS_AT_ONCE, one: "claim", many: "claims" });
  const head = h(
    "thead",
    {},
    h("tr", {}, h("th", { scope: "col" }, "Claim"), h("th", { scope: "col" }, "Who speaks"), h("th", { scope: "col" }, "Days spoken of", axis(axes.events)), h("th", { scope: "col" }, "Days of publication", axis(axes.reports))),
  );
  return h(
    "div",
    { class: "lens timeline" },
    h("h2", {}, "Timeline"),
    h("p", { class: "means" }, `${count(events, "claim tells", "claims tell")} of a day, ${claims.length - events} of none; these could be of any day up to that of their report, and come last.`),
    claims.length === 0 ? look.nothing("claim") : h("div", { class: "scroll", role: "region", "aria-label": "Timeline", tabindex: 0 }, h("table", {}, head, body)),
    foot,
  );
}
