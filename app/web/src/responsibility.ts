// For each happening that did harm: who is blamed, who denies, who claims it, each with its chain.

import { campOf, campTag, UNKNOWN } from "./camps";
import type { Case, Claim } from "./case";
import { breadcrumbs } from "./drawer";
import { h, say } from "./dom";
import { push } from "./groups";
import { fillLong } from "./long";
import type { Look } from "./view";
import { chain, days, where } from "./words";

const AT_ONCE = 60;
const HARM = ["attack", "killed", "injured", "damaged"];

export type Part = "blamed" | "denied" | "claimed" | "none";

/** What a claim says of who did it. Who names their own side claims it; who names another blames them. */
export function partOf(claim: Claim, all: Case): Part {
  const agent = claim.agent?.[0];
  if (agent === undefined) {
    return "none";
  }
  if (claim.factuality === "denied" || claim.factuality === "negated") {
    return "denied";
  }
  const speaker = campOf(claim, all.reportOf(claim));
  return speaker !== UNKNOWN && agent.camp === speaker ? "claimed" : "blamed";
}

const TITLES: Readonly<Record<Part, string>> = {
  blamed: "says that it was",
  denied: "says that it was not",
  claimed: "says that it was its own side,",
  none: "names nobody",
};

/** Claims that say the same of who did it, through the same chain, stand on one line. */
function lines(claims: readonly Claim[], look: Look): readonly (readonly Claim[])[] {
  const groups = new Map<string, Claim[]>();
  claims.forEach((claim) => {
    const agent = claim.agent?.[0];
    const key = [partOf(claim, look.all), agent?.name ?? agent?.text ?? "", claim.document, chain(claim)].join("\n");
    push(groups, key, claim);
  });
  return [...groups.values()];
}

function line(claims: readonly [Claim, ...Claim[]], look: Look): HTMLElement {
  const [first] = claims;
  const part = partOf(first, look.all);
  const agent = first.agent?.[0];
  const links = claims.flatMap((claim, index) => [
    index === 0 ? "" : ", ",
    h("a", { href: look.address({ row: "", claim: claim.id }), "data-claims": claim.id }, claim.type),
  ]);
  return h(
    "li",
    { class: `part-${part}` },
    breadcrumbs(first, look.all.reportOf(first)),
    h("b", {}, ` ${TITLES[part]} `),
    agent === undefined ? undefined : say(agent.name ?? `“${agent.text}”`),
    agent?.camp === undefined ? undefined : campTag(agent.camp),
    h("span", { class: "means" }, " (", ...links, ")"),
  );
}

function happening(claims: readonly Claim[], look: Look): HTMLElement {
  const parts = new Set(claims.map((claim) => partOf(claim, look.all)));
  const first = claims[0];
  const day = claims.flatMap((claim) => (claim.time === undefined ? [] : days(claim.time))).find((words) => words !== "") ?? "no day told";
  const agents = new Set(claims.flatMap((claim) => claim.agent?.[0]?.camp ?? []));
  const unclear = parts.has("denied") || agents.size > 1;
  const told = (["blamed", "denied", "claimed"] as const).filter((part) => parts.has(part));
  return h(
    "article",
    { class: "happening" },
    h("h3", {}, say(first === undefined ? "" : `${first.type}, ${where(first) || "place not told"}`), h("span", { class: "means" }, ` ${day}`)),
    h("p", {}, told.length === 0 ? "nobody is named" : told.join(", "), unclear ? "; unclear, as the claims name different ones" : undefined),
    h("ul", {}, ...lines(claims, look).map((group) => line(group as [Claim, ...Claim[]], look))),
  );
}

export function responsibility(look: Look): HTMLElement {
  const harm = look.selection.claims.filter((claim) => HARM.includes(claim.type));
  const groups = new Map<string, Claim[]>();
  harm.forEach((claim) => push(groups, claim.occurrence ?? claim.id, claim));
  const body = h("div");
  const foot = h("p", { class: "more" });
  const sorted = [...groups.values()].sort((a, b) => b.length - a.length);
  fillLong(body, foot, { items: sorted, element: (claims) => happening(claims, look), atOnce: AT_ONCE, one: "happening", many: "happenings" });
  return h(
    "div",
    { class: "lens responsibility" },
    h("h2", {}, "Responsibility"),
    h("p", { class: "means" }, "Each happening that did harm, with what each claim says of who did it. A blame is not set against another party's denial; both stand."),
    sorted.length === 0 ? look.nothing("claim of harm") : body,
    foot,
  );
}
