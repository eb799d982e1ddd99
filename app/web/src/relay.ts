// What passes from report to report: words that one repeats of another, and what one origin said, with what changed on the way.

import type { Case, Change, Claim, Link, Relay, Report } from "./case";
import { breadcrumbs } from "./drawer";
import { count, h, plain, say } from "./dom";
import { push } from "./groups";
import { fillLong } from "./long";
import type { Look } from "./view";
import { joined, published, what, where } from "./words";

const AT_ONCE = 60;

/** Claims of several reports that go back to one origin. */
interface Origin {
  readonly name: string;
  readonly claims: readonly Claim[];
  readonly reason: string;
}

const SLOTS: readonly (readonly [string, (claim: Claim) => string])[] = [
  ["what", what],
  ["who", (claim) => joined(claim.agent)],
  ["whom or what", (claim) => joined(claim.patient)],
  ["how many", (claim) => claim.quantity?.text ?? ""],
  ["where", where],
  ["when", (claim) => claim.time?.text ?? ""],
  ["words that judge", (claim) => joined(claim.loaded)],
];

/** What both show, in the order in which it is shown. */
interface Passed {
  readonly relays: readonly Between[];
  readonly origins: readonly Origin[];
}

const MADE = new WeakMap<Case, Passed>();

/** What passes on in a case; made once. */
function passed(all: Case): Passed {
  const known = MADE.get(all);
  if (known !== undefined) {
    return known;
  }
  const changes = ({ relay }: Between): number => relay.changes?.length ?? 0;
  const made = {
    relays: all.relays.flatMap((relay) => between(relay, all)).sort((a, b) => changes(b) - changes(a) || b.relay.words - a.relay.words),
    origins: origins(all).sort((a, b) => b.claims.length - a.claims.length),
  };
  MADE.set(all, made);
  return made;
}

function between(relay: Relay, all: Case): readonly Between[] {
  const [copy, original] = [all.report(relay.copy), all.report(relay.original)];
  return copy === undefined || original === undefined ? [] : [{ relay, copy, original }];
}

/** Claims that links of one origin join, be it through others. */
function origins(all: Case): Origin[] {
  const to = new Map<string, string>();
  const root = (id: string): string => {
    let at = id;
    for (let next = to.get(at); next !== undefined; next = to.get(at)) {
      at = next;
    }
    return at;
  };
  const links = all.links.filter((link) => link.kind === "same-origin" && all.claim(link.from) !== undefined && all.claim(link.to) !== undefined);
  for (const link of links) {
    const [from, other] = [root(link.from), root(link.to)];
    if (from !== other) {
      to.set(other, from);
    }
  }
  const groups = new Map<string, Link[]>();
  links.forEach((link) => push(groups, root(link.from), link));
  return [...groups.values()].map((group) => {
    const claims = [...new Set(group.flatMap((link) => [link.from, link.to]))].flatMap((id) => all.claim(id) ?? []);
    const source = claims[0]?.attribution?.[0]?.source;
    return { name: source?.name ?? source?.text ?? "one origin", claims, reason: group[0]?.reason ?? "" };
  });
}

function different(claims: readonly Claim[]): readonly HTMLElement[] {
  return SLOTS.filter(([, words]) => new Set(claims.map((claim) => words(claim).toLowerCase())).size > 1).map(([title, words]) =>
    h("tr", {}, h("th", { scope: "row" }, title), ...claims.map((claim) => h("td", {}, words(claim) === "" ? h("span", { class: "means" }, "not told") : say(words(claim))))),
  );
}

function origin(one: Origin, index: number, look: Look): HTMLElement {
  const day = (claim: Claim): string => look.all.reportOf(claim).record.published.earliest ?? "~";
  const claims = [...one.claims].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
  const heads = claims.map((claim) => {
    const report = look.all.reportOf(claim);
    return h("th", { scope: "col" }, h("a", { href: look.address({ row: "", claim: claim.id }), "data-claims": claim.id }, say(report.publisher || report.id)), h("div", { class: "means" }, published(report)), breadcrumbs(claim, report));
  });
  const changed = different(claims);
  return h(
    "article",
    { class: "happening" },
    h("h4", {}, say(one.name)),
    h("p", { class: "reason" }, say(one.reason)),
    h("div", { class: "scroll", role: "region", "aria-label": plain(`${index + 1}: ${one.name}, in ${claims.length} claims`), tabindex: 0 }, h("table", {}, h("thead", {}, h("tr", {}, h("td", {}), ...heads)), h("tbody", {}, ...changed))),
    changed.length === 0 ? h("p", { class: "means" }, "No slot differs.") : undefined,
  );
}

function named(report: Report, look: Look): HTMLElement {
  return h("a", { href: look.address({ view: "reports", report: report.id, row: "", claim: "" }) }, say(report.name));
}

function change(one: Change, look: Look): HTMLElement {
  const link = (id: string, words: string): HTMLElement => h("a", { href: look.address({ row: "", claim: id }), "data-claims": id }, words);
  return h("li", {}, say(one.sentence), h("span", { class: "means" }, " (", link(one.original_claim, "before"), ", ", link(one.claim, "after"), ")"));
}

/** A relay with the reports that it is between. */
interface Between {
  readonly relay: Relay;
  readonly copy: Report;
  readonly original: Report;
}

function relayed({ relay, copy, original }: Between, look: Look): HTMLElement {
  const { selection, all } = look;
  const isChosen = (id: string): boolean => selection.chosen[all.numberOf(id) ?? -1] === 1;
  const changes = (relay.changes ?? []).filter((one) => isChosen(one.claim) || isChosen(one.original_claim));
  const source = (report: Report): string => `${report.publisher || "publisher unknown"}, ${published(report)}`;
  return h(
    "article",
    { class: "happening" },
    h("h4", {}, named(copy, look), " ", h("span", { class: "means" }, say(source(copy)))),
    h(
      "p",
      {},
      `has ${count(relay.words, "word", "words")} in common with `,
      named(original, look),
      " ",
      h("span", { class: "means" }, say(source(original))),
      relay.order === "dated" ? ", which came first" : "; which of them came first is not known",
      relay.extent === "whole" ? "." : "; single sentences only.",
    ),
    changes.length === 0 ? h("p", { class: "means" }, "No claim differs.") : h("ul", {}, ...changes.map((one) => change(one, look))),
  );
}

function part<T>(title: string, items: readonly T[], element: (item: T, index: number) => Element, many: string): readonly Node[] {
  const body = h("div");
  const foot = h("p", { class: "more" });
  fillLong(body, foot, { items: items.map((item, index) => ({ item, index })), element: ({ item, index }) => element(item, index), atOnce: AT_ONCE, first: 8, one: many, many });
  return items.length === 0 ? [] : [h("h3", {}, `${title} (${items.length.toLocaleString("en")})`), body, foot];
}

export function relay(look: Look): HTMLElement {
  const { relays, origins } = passed(look.all);
  const reports = new Set(look.selection.reports);
  const copied = relays.filter((one) => reports.has(one.copy) || reports.has(one.original));
  const spoken = origins.filter((one) => one.claims.some(look.selection.has));
  return h(
    "div",
    { class: "lens relay" },
    h("h2", {}, "Relay"),
    h("p", { class: "means" }, "What passes from report to report; only what differs on the way is listed. Filters choose the reports and the differences. Reports without a day come last."),
    ...(copied.length + spoken.length === 0
      ? [h("p", { class: "nothing" }, "Nothing of this selection is passed on. Clear filters to see more.")]
      : [...part("One origin, several reports", spoken, (one, index) => origin(one, index, look), "origins"), ...part("Words that one report repeats of another", copied, (one) => relayed(one, look), "relays")]),
  );
}
