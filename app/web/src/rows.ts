// The rows of the board: questions, how their answers stand, and in which order they come.

import { campOf } from "./camps";
import type { Case, Claim, Derived, Link, Question } from "./case";
import type { Selection } from "./filter";

export interface Row {
  readonly question: Question;
  readonly status: string;
  /** Its claims, in the order of the days that they speak of. */
  readonly claims: readonly Claim[];
  readonly derived: readonly Derived[];
  /** What joins its claims to each other, or to claims that only look alike; what matters most first. */
  readonly links: readonly Link[];
}

/** The most disputed first. */
const ORDER: readonly string[] = ["contradict", "overtaken", "agree", "one source", "independent", "not comparable", "said once"];
const TELLING: readonly string[] = ["contradicts", "supersedes", "not-comparable", "corroborates", "agrees", "entails", "refines", "reframes", "copies", "same-origin"];

const rank = (order: readonly string[], name: string): number => (order.indexOf(name) + order.length + 1) % (order.length + 1);

/** A question that no other claim answers can still be opposed by one, or stand beside what a reader must not set beside it. */
function statusOf(question: Question, links: readonly Link[], all: Case): string {
  if (question.status === "said once" && links.some((link) => link.kind === "contradicts")) {
    return "contradict";
  }
  const beside = links.some((link) => {
    const ends = [all.claim(link.from), all.claim(link.to)];
    return link.kind === "not-comparable" && ends[0]?.document !== ends[1]?.document;
  });
  return question.status === "said once" && beside ? "not comparable" : question.status;
}

/** A row with all its claims, and their numbers. */
interface Made extends Row {
  readonly numbers: Int32Array;
  /** Whether claims of other questions stand in it, as they meet its derived numbers. */
  readonly meets: boolean;
}

const MADE = new WeakMap<Case, { readonly rows: readonly Made[]; readonly byId: ReadonlyMap<string, Made> }>();

/** Derived numbers that a question's claims give, or that stand beside its answers, in the order of their days. */
function derivedByQuestion(all: Case): ReadonlyMap<string, readonly Derived[]> {
  const found = new Map<string, Derived[]>();
  for (const derived of all.derived) {
    const ends = [...derived.premises, ...all.linksOf(derived.id).flatMap((link) => [link.from, link.to])];
    const claims = ends.flatMap((id) => all.claim(id) ?? []);
    new Set(claims.map((claim) => all.questionOf(claim)?.id ?? "")).forEach((question) => found.set(question, [...(found.get(question) ?? []), derived]));
  }
  found.forEach((list) => list.sort((a, b) => (a.as_of.earliest ?? "").localeCompare(b.as_of.earliest ?? "")));
  return found;
}

/** Claims that meet a derived number of a question which its own claims answer: they answer it too. */
function meeting(question: Question, derived: readonly Derived[], all: Case): readonly string[] {
  if (question.members.length < 2) {
    return [];
  }
  return derived
    .flatMap((one) => all.linksOf(one.id))
    .filter((link) => link.kind === "agrees" || link.kind === "contradicts")
    .flatMap((link) => [link.from, link.to])
    .filter((id) => all.claim(id) !== undefined && !question.members.includes(id));
}

function make(question: Question, derived: readonly Derived[], all: Case): Made {
  const links = [...new Set(question.members.flatMap((id) => all.linksOf(id)))].sort(
    (a, b) => rank(TELLING, a.kind) - rank(TELLING, b.kind),
  );
  const met = meeting(question, derived, all).flatMap((id) => all.claim(id) ?? []);
  const claims = [...all.members(question), ...met];
  const numbers = Int32Array.from(claims, (claim) => all.numberOf(claim.id) ?? -1);
  return { question, status: statusOf(question, links, all), claims, derived, links, numbers, meets: met.length > 0 };
}

/** All rows with all their claims, the most disputed first; made once. */
function made(all: Case): { readonly rows: readonly Made[]; readonly byId: ReadonlyMap<string, Made> } {
  const known = MADE.get(all);
  if (known !== undefined) {
    return known;
  }
  const derived = derivedByQuestion(all);
  const rows = all.questions
    .map((question, index) => ({ row: make(question, derived.get(question.id) ?? [], all), index }))
    .sort(
      (a, b) =>
        rank(ORDER, a.row.status) - rank(ORDER, b.row.status) ||
        b.row.question.reports - a.row.question.reports ||
        b.row.question.members.length - a.row.question.members.length ||
        a.index - b.index,
    )
    .map(({ row }) => row);
  const whole = { rows, byId: new Map(rows.map((row) => [row.question.id, row])) };
  MADE.set(all, whole);
  return whole;
}

/** The row of a question, with all its claims. */
export function rowOf(question: Question, all: Case): Row {
  return made(all).byId.get(question.id) ?? make(question, [], all);
}

function isAnyOf(numbers: Int32Array, chosen: Uint8Array): boolean {
  for (const at of numbers) {
    if (chosen[at] === 1) {
      return true;
    }
  }
  return false;
}

/** The rows that have a claim of the selection, with all their claims: {@link narrowed} leaves those of the selection. */
export function rowsOf(all: Case, selection: Selection): readonly Row[] {
  const rows = made(all).rows.filter((row) => isAnyOf(row.numbers, selection.chosen));
  const elsewhere = new Set(
    rows.filter((row) => row.meets).flatMap((row) => row.claims.filter((claim) => selection.has(claim) && !row.question.members.includes(claim.id)).map((claim) => claim.id)),
  );
  return elsewhere.size === 0 ? rows : rows.filter((row) => !row.question.members.every((id) => elsewhere.has(id)));
}

/** A row with its claims of the selection only. */
export function narrowed(row: Row, selection: Selection): Row {
  return { ...row, claims: row.claims.filter(selection.has) };
}

export function isSaidOnce(row: Row): boolean {
  return row.status === "said once";
}

/** How the head of a row calls its state. */
export function statusTitle(row: Row): string {
  return row.status === "agree" && row.question.camps < 2 ? (row.question.camps === 1 ? "agree (one camp)" : "agree (no known origin)") : row.status;
}

const SETTLES: Readonly<Record<string, string>> = {
  number: "where each figure comes from, and what it counts",
  agent: "who did it, told by somebody who was there",
  place: "which place each means",
  day: "the day that each speaks of",
  unit: "both in one unit",
  aspect: "whether each is new, a running count or what there is on a day",
  window: "the days over which each counts",
  granularity: "both for the same area",
  holder: "who holds the place on a later day",
  polarity: "what each side bases its word on",
  joint: "the dead and the hurt counted apart",
  undated: "the day of what is undated",
  victims: "who the victims are",
  status: "how far the agreement has come",
  stage: "how far it has come",
  means: "what traces show of the means",
  event: "whether both tell of one happening",
};

/** What would settle a row that is disputed or cannot be compared. */
export function settles(row: Row): string | undefined {
  const open = ["contradict", "not comparable"].includes(row.status)
    ? row.links.find((link) => link.kind === "contradicts" || link.kind === "not-comparable")
    : undefined;
  return open === undefined ? undefined : SETTLES[open.detail.on];
}

const WARNED = new WeakMap<Case, { readonly words: string | undefined }>();

/** Whether all claims speak for one camp, or none is borne out from a second one; said on the face of the page. */
export function oneCamp(all: Case): string | undefined {
  const known = WARNED.get(all) ?? { words: campWarning(new Set(all.claims.map((claim) => campOf(claim, all.reportOf(claim)))), all) };
  WARNED.set(all, known);
  return known.words;
}

function campWarning(camps: ReadonlySet<string>, all: Case): string | undefined {
  const known = [...camps].filter((camp) => camp !== "unknown");
  if (all.claims.length === 0) {
    return undefined;
  }
  if (known.length < 2) {
    return `${known[0] === undefined ? "No camp is known" : `All claims speak for one camp (${known[0].replaceAll("-", " ")})`}${camps.has("unknown") && known.length > 0 ? ", or for none that is known" : ""}.`;
  }
  return all.links.some((link) => link.kind === "corroborates") ? undefined : "No claim here is corroborated from a second camp.";
}
