// Claims in time: the days that they speak of on one axis, the days on which they were published on another.

import { bar } from "./bar";
import { campOf, campTag } from "./camps";
import { groupOf, type Case, type Claim } from "./case";
import { count, h, s, say } from "./dom";
import { fillLong } from "./long";
import { dayOf, dayRange, isUndated, spokenOf, type Range, type Scale } from "./scale";
import type { Look } from "./view";
import { days, published, what } from "./words";

const ROWS_AT_ONCE = 150;
/** Days further than this from the middle one are shown at the edge, so that one old year does not press all others together. */
const WINDOW = 60;
const TICKS = 4;

function scaleOf(ranges: readonly Range[]): Scale | undefined {
  const ends = Float64Array.from(ranges.flatMap((range) => [range.low, range.high]).filter((end) => end !== null)).sort();
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

function grid(): SVGElement {
  const lines = Array.from({ length: TICKS + 1 }, (_, i) => s("line", { x1: `${(100 * i) / TICKS}%`, x2: `${(100 * i) / TICKS}%`, y1: 0, y2: "100%" }));
  return s("svg", { class: "gridlines", width: "100%", height: "100%", "aria-hidden": "true" }, ...lines);
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
    h("td", { class: "when" }, h("span", { class: "told" }, told), h("span", { class: "line" }, grid(), bar(dayRange(spokenOf(claim, report)), axes.events, { camp, undated: isUndated(claim), derived: false }))),
    h("td", { class: "when" }, h("span", { class: "told" }, published(report)), h("span", { class: "line" }, grid(), bar(dayRange(report.record.published), axes.reports, { camp, undated: published(report) === "undated", derived: false }))),
  );
}

const ORDERED = new WeakMap<Case, readonly Claim[]>();

/** All claims in the order of the days that they tell of; sorted once. */
function inTime(all: Case): readonly Claim[] {
  const known = ORDERED.get(all);
  if (known !== undefined) {
    return known;
  }
  const key = (claim: Claim): string => (isUndated(claim) ? "~" : (claim.time?.earliest ?? claim.time?.latest ?? "~"));
  const sorted = all.claims
    .map((claim) => [key(claim), claim] as const)
    .sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0))
    .map(([, claim]) => claim);
  ORDERED.set(all, sorted);
  return sorted;
}

export function timeline(look: Look): HTMLElement {
  const { claims } = look.selection;
  const events = claims.filter((claim) => !isUndated(claim));
  const axes: Axes = {
    events: scaleOf(events.map((claim) => dayRange(spokenOf(claim, look.all.reportOf(claim))))),
    reports: scaleOf(look.selection.reports.map((report) => dayRange(report.record.published))),
  };
  const sorted = inTime(look.all).filter(look.selection.has);
  const body = h("tbody");
  const foot = h("p", { class: "more" });
  fillLong(body, foot, { items: sorted, element: (claim) => row(claim, axes, look), atOnce: ROWS_AT_ONCE, one: "claim", many: "claims" });
  const head = h(
    "thead",
    {},
    h("tr", {}, h("th", { scope: "col" }, "Claim"), h("th", { scope: "col" }, "Who speaks"), h("th", { scope: "col" }, "Days spoken of", axis(axes.events)), h("th", { scope: "col" }, "Days of publication", axis(axes.reports))),
  );
  return h(
    "div",
    { class: "lens timeline" },
    h("h2", {}, "Timeline"),
    h("p", { class: "means" }, `${count(events.length, "claim tells", "claims tell")} of a day, ${claims.length - events.length} of none; these could be of any day up to that of their report, and come last.`),
    claims.length === 0 ? look.nothing("claim") : h("div", { class: "scroll", role: "region", "aria-label": "Timeline", tabindex: 0 }, h("table", {}, head, body)),
    foot,
  );
}
