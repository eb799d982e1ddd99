// Where a person says how two claims stand to each other: one happening, two, or a link of a kind that they choose.

import type { Case, Claim, Decision, Link } from "./case";
import { choice, field } from "./fields";
import { byId, draw, h, plain } from "./dom";
import { published } from "./words";

export type PairAct = Readonly<Record<string, unknown>> & { readonly act: string };
export type Decide = (on: Decision["on"], act: PairAct) => void;

/** How the end of a link that is named first stands to the other. */
export const LINK_WORDS: Readonly<Record<string, string>> = {
  contradicts: "contradicts",
  supersedes: "overtakes",
  refines: "is more exact than",
  entails: "leads to",
  "not-comparable": "cannot be compared with",
  reframes: "tells otherwise than",
  copies: "repeats the words of",
  "same-origin": "has the same origin as",
  agrees: "agrees with",
  corroborates: "corroborates",
};

const HAPPENINGS = [
  ["merge", "tell of one happening"],
  ["split", "tell of two happenings"],
] as const;

/** Kinds of link that run from one claim to the other. */
const DIRECTED = ["supersedes", "refines", "entails", "copies"];

const MOST_OTHERS = 60;

function brief(claim: Claim, all: Case): string {
  const report = all.reportOf(claim);
  const place = claim.place?.[0];
  const parts = [claim.type, claim.quantity?.text ?? claim.trigger.text, place?.name ?? place?.text ?? "", report.publisher || report.name, published(report)];
  return plain(parts.filter((part) => part !== "").join(" · "));
}

interface Group {
  readonly title: string;
  readonly claims: readonly Claim[];
}

/** Claims that can be told apart from, or joined with, this one, the nearest first, each once. */
function others(claim: Claim, all: Case): readonly Group[] {
  const linked = all.linksOf(claim.id).flatMap((link) => all.claim(link.from === claim.id ? link.to : link.from) ?? []);
  const places = new Set((claim.place ?? []).map((place) => place.id ?? place.text));
  const near = all.claims.filter((other) => (other.place ?? []).some((place) => places.has(place.id ?? place.text)));
  const seen = new Set([claim.id]);
  const once = (claims: readonly Claim[]): readonly Claim[] =>
    claims.filter((other) => !seen.has(other.id) && seen.add(other.id) !== undefined).slice(0, MOST_OTHERS);
  return [
    { title: "Linked to it", claims: once(linked) },
    { title: "Of the same happening", claims: once(all.neighbours(claim)) },
    { title: "At the same place", claims: once(near) },
    { title: "Of the same type", claims: once(all.claims.filter((other) => other.type === claim.type)) },
  ].filter((group) => group.claims.length > 0);
}

function value(id: string): string {
  return (byId(id) as HTMLSelectElement).value;
}

function act(claim: Claim, other: string): PairAct {
  const chosen = value("desk-stands");
  if (chosen === "merge" || chosen === "split") {
    return { act: chosen };
  }
  const [kind = "", turned] = chosen.split(" ");
  return kind === "none" ? { act: "relink", kind } : { act: "relink", kind, from: turned === "turned" ? other : claim.id };
}

function kinds(): readonly (readonly [string, string])[] {
  const links = Object.entries(LINK_WORDS).flatMap(([kind, words]): [string, string][] =>
    DIRECTED.includes(kind) ? [[kind, `this one ${words} that one`], [`${kind} turned`, `that one ${words} this one`]] : [[kind, `this one ${words} that one`]],
  );
  return [...HAPPENINGS, ...links, ["none", "have nothing to do with each other"]];
}

/** The form; nothing where the case has no other claim. */
export function pairForm(claim: Claim, all: Case, decide: Decide): HTMLElement | undefined {
  const groups = others(claim, all);
  if (groups.length === 0) {
    return undefined;
  }
  const other = h("select", {}, ...groups.map((group) => h("optgroup", { label: group.title }, ...group.claims.map((one) => h("option", { value: one.id }, brief(one, all))))));
  return h(
    "details",
    { class: "correcting", id: "desk-pair" },
    h("summary", {}, "Join, part, or change a link"),
    field("this claim and", "desk-other", other),
    field("", "desk-stands", choice(kinds()), "how they stand"),
    h("p", { class: "means" }, "The next build follows it; until then the board shows what was found."),
    h("p", {}, draw("Keep how they stand", () => decide({ claims: [claim.id, other.value] }, act(claim, other.value)), { id: "desk-keep-pair" })),
  );
}

/** What a person said of the two ends of a link since the case was built. */
export function changedBy(link: Link, all: Case): Decision | undefined {
  return all.review
    .claim(link.from)
    .decisions.filter((decision) => decision.act === "relink" && (decision.on.claims ?? []).includes(link.to))
    .at(-1);
}

/** How a decision tells that two claims stand, in words. */
export function stands(decision: Decision): string {
  if (decision.act === "merge") {
    return "of one happening with";
  }
  if (decision.act === "split") {
    return "of another happening than";
  }
  return decision.kind === "none" ? "has nothing to do with" : (LINK_WORDS[decision.kind ?? ""] ?? decision.kind ?? "");
}
