// For each happening that did harm: who is blamed, who denies, who claims it, each with its chain, as comparing found it.

import { campTag } from "./camps";
import type { Claim, Told } from "./case";
import { breadcrumbs } from "./drawer";
import { h, say } from "./dom";
import { push } from "./groups";
import { fillLong } from "./long";
import type { Look } from "./view";
import { chain, days, where } from "./words";

const AT_ONCE = 60;

type Kind = Told["parts"][number]["kind"];

/** What some claims of the selection say of one party. */
interface Part {
  readonly kind: Kind;
  readonly party: string | undefined;
  readonly claims: readonly Claim[];
  readonly words: readonly string[];
}

const SUMMED: Readonly<Record<Kind, string>> = {
  blamed: "blamed",
  denied: "denied",
  claimed: "claimed",
  "none has claimed": "nobody has claimed it",
  unclear: "",
};

function title(part: Part): string {
  switch (part.kind) {
    case "blamed":
      return "says that it was";
    case "denied":
      return "says that it was not";
    case "claimed":
      return "says that it was itself,";
    case "none has claimed":
      return "says that nobody has claimed it:";
    case "unclear":
      return part.party === undefined ? "names nobody" : "says that it may have been";
  }
}

/** The parts that claims of the selection have in what is told. */
function partsOf(told: Told, look: Look): readonly Part[] {
  return told.parts
    .map(({ kind, party, claims, words }) => ({
      kind,
      party,
      claims: claims.flatMap(({ id }) => look.all.claim(id) ?? []).filter(look.selection.has),
      words: words ?? [],
    }))
    .filter((part) => part.claims.length > 0);
}

function isSelected(told: Told, look: Look): boolean {
  return told.parts.some((part) => part.claims.some(({ id }) => look.selection.chosen[look.all.numberOf(id) ?? -1] === 1));
}

/** Claims of one part through the same chain stand on one line. */
function lines(part: Part): readonly (readonly Claim[])[] {
  const groups = new Map<string, Claim[]>();
  part.claims.forEach((claim) => push(groups, [claim.document, chain(claim)].join("\n"), claim));
  return [...groups.values()];
}

function party(part: Part): readonly (Node | undefined)[] {
  const { party } = part;
  if (party === undefined) {
    return part.words.map((words) => say(`“${words}”`));
  }
  const named = part.claims.flatMap((claim) => claim.agent ?? []).find((agent) => agent.name === party || agent.text === party);
  return [say(named?.name === undefined ? `“${party}”` : party), named?.camp === undefined ? undefined : campTag(named.camp)];
}

function line(claims: readonly Claim[], part: Part, look: Look): HTMLElement {
  const links = claims.flatMap((claim, index) => [
    index === 0 ? "" : ", ",
    h("a", { href: look.address({ row: "", claim: claim.id }), "data-claims": claim.id }, claim.type),
  ]);
  const first = claims[0];
  return h(
    "li",
    { class: `part-${part.kind.replaceAll(" ", "-")}` },
    first === undefined ? undefined : breadcrumbs(first, look.all.reportOf(first)),
    h("b", {}, ` ${title(part)} `),
    ...party(part),
    h("span", { class: "means" }, " (", ...links, ")"),
  );
}

function summary(parts: readonly Part[]): string {
  const told = [...new Set(parts.map((part) => SUMMED[part.kind]))].filter((words) => words !== "");
  const named = new Set(parts.flatMap((part) => part.party ?? []));
  const denied = parts.some((part) => part.kind === "denied");
  return (told.length === 0 ? "nobody is named" : told.join(", ")) + (denied || named.size > 1 ? "; the claims do not name the same" : "");
}

function happening(told: Told, look: Look): HTMLElement {
  const parts = partsOf(told, look);
  const claims = parts.flatMap((part) => part.claims);
  const first = claims[0];
  const day = claims.flatMap((claim) => (claim.time === undefined ? [] : days(claim.time))).find((words) => words !== "") ?? "no day told";
  return h(
    "article",
    { class: "happening" },
    h("h3", {}, say(first === undefined ? "" : `${first.type}, ${where(first) || "place not told"}`), h("span", { class: "means" }, ` ${day}`)),
    h("p", {}, summary(parts)),
    h("ul", {}, ...parts.flatMap((part) => lines(part).map((group) => line(group, part, look)))),
  );
}

export function responsibility(look: Look): HTMLElement {
  const weight = (told: Told): number => told.parts.reduce((sum, part) => sum + (part.kind === "unclear" ? 0.001 : 1) * part.claims.length, 0);
  const shown = look.all.responsibility
    .filter((told) => isSelected(told, look))
    .map((told) => [weight(told), told] as const)
    .sort((a, b) => b[0] - a[0]);
  const body = h("div");
  const foot = h("p", { class: "more" });
  fillLong(body, foot, { items: shown, element: ([, told]) => happening(told, look), atOnce: AT_ONCE, one: "happening", many: "happenings" });
  return h(
    "div",
    { class: "lens responsibility" },
    h("h2", {}, "Responsibility"),
    h("p", { class: "means" }, "Each happening that did harm, with what each claim says of who did it. A blame is not set against another party's denial; both stand."),
    shown.length === 0 ? look.nothing("claim of harm") : body,
    foot,
  );
}
