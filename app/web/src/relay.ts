// What one origin said, as several reports pass it on, and what changed on the way.

import type { Case, Claim } from "./case";
import { breadcrumbs } from "./drawer";
import { h, plain, say } from "./dom";
import { push } from "./groups";
import { fillLong } from "./long";
import type { Look } from "./view";
import { joined, published, what, where } from "./words";

const AT_ONCE = 60;

interface Group {
  readonly origin: string;
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

const PAIRS = new WeakMap<Case, readonly Group[]>();

/** Pairs that share their words or their origin; looked for once. */
function passedOn(all: Case): readonly Group[] {
  const known = PAIRS.get(all);
  if (known !== undefined) {
    return known;
  }
  const found = all.links
    .filter((link) => link.kind === "copies" || link.kind === "same-origin")
    .flatMap((link): Group[] => {
      const ends = [all.claim(link.to), all.claim(link.from)].filter((claim) => claim !== undefined);
      return ends.length === 2 ? [{ origin: link.kind === "copies" ? "the same words" : "the same origin", claims: ends, reason: link.reason }] : [];
    });
  PAIRS.set(all, found);
  return found;
}

/** Claims of one type and one happening whose chains begin with the same speaker, and pairs that share their words or their origin. */
function groups(look: Look): readonly Group[] {
  const found = new Map<string, Claim[]>();
  for (const claim of look.selection.claims) {
    const first = claim.attribution?.[0]?.source;
    if (first?.id !== undefined && claim.occurrence !== undefined) {
      const key = `${claim.occurrence} ${first.id} ${claim.type}`;
      push(found, key, claim);
    }
  }
  const spoken = [...found.values()]
    .filter((claims) => new Set(claims.map((claim) => claim.document)).size > 1)
    .map((claims) => ({ origin: claims[0]?.attribution?.[0]?.source.name ?? "", claims, reason: "" }));
  const linked = passedOn(look.all).filter((group) => group.claims.some(look.selection.has));
  return [...spoken, ...linked];
}

function changes(claims: readonly Claim[]): readonly HTMLElement[] {
  return SLOTS.filter(([, words]) => new Set(claims.map((claim) => words(claim).toLowerCase())).size > 1).map(([title, words]) =>
    h("tr", {}, h("th", { scope: "row" }, title), ...claims.map((claim) => h("td", {}, words(claim) === "" ? h("span", { class: "means" }, "not told") : say(words(claim))))),
  );
}

function element(group: Group, index: number, look: Look): HTMLElement {
  const day = (claim: Claim): string => look.all.reportOf(claim).record.published.earliest ?? "~";
  const claims = [...group.claims].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
  const heads = claims.map((claim) => {
    const report = look.all.reportOf(claim);
    return h("th", { scope: "col" }, h("a", { href: look.address({ row: "", claim: claim.id }), "data-claims": claim.id }, say(report.publisher || report.id)), h("div", { class: "means" }, published(report)), breadcrumbs(claim, report));
  });
  const changed = changes(claims);
  return h(
    "article",
    { class: "happening" },
    h("h3", {}, say(group.origin)),
    group.reason === "" ? undefined : h("p", { class: "reason" }, say(group.reason)),
    h("div", { class: "scroll", role: "region", "aria-label": plain(`${index + 1}: ${group.origin}, in ${group.claims.length} claims`), tabindex: 0 }, h("table", {}, h("thead", {}, h("tr", {}, h("td", {}), ...heads)), h("tbody", {}, ...changed))),
    changed.length === 0 ? h("p", { class: "means" }, "No slot differs.") : undefined,
  );
}

export function relay(look: Look): HTMLElement {
  const found = groups(look).map((group, index) => ({ group, index }));
  const body = h("div");
  const foot = h("p", { class: "more" });
  fillLong(body, foot, { items: found, element: ({ group, index }) => element(group, index, look), atOnce: AT_ONCE, one: "relay", many: "relays" });
  return h(
    "div",
    { class: "lens relay" },
    h("h2", {}, "Relay"),
    h("p", { class: "means" }, "What one speaker said, as several reports pass it on; only what differs between them is listed. Reports without a day come last."),
    ...(found.length === 0 ? [h("p", { class: "nothing" }, "No speaker is passed on by two reports of this selection. Clear filters to see more.")] : [body, foot]),
  );
}
