// What people decided: later decisions win, and those that were taken back count for nothing.

import type { Case, Claim, Decision, Quantity } from "./case";

/** What holds of one claim. */
export interface ClaimReview {
  readonly verdict: "open" | "accepted" | "rejected";
  /** The last correction of each slot. */
  readonly corrections: ReadonlyMap<string, Decision>;
  readonly credibility: number | undefined;
  /** All that are in force, in their order. */
  readonly decisions: readonly Decision[];
}

const NOTHING: ClaimReview = { verdict: "open", corrections: new Map(), credibility: undefined, decisions: [] };

function about(decision: Decision): readonly string[] {
  const { claim, claims, publisher } = decision.on;
  return [claim, ...(claims ?? []), publisher === undefined ? undefined : `publisher ${publisher}`].filter((key) => key !== undefined);
}

function isWhole(decision: Decision): boolean {
  return typeof decision.id === "string" && typeof decision.by === "string" && typeof decision.act === "string" && typeof decision.on === "object" && decision.on !== null;
}

function inForce(all: readonly Decision[]): readonly Decision[] {
  const undone = new Set<string>();
  const left: Decision[] = [];
  for (const decision of [...all].reverse()) {
    if (undone.has(decision.id)) {
      continue;
    }
    if (decision.act === "undo") {
      undone.add(decision.undoes ?? "");
    } else {
      left.push(decision);
    }
  }
  return left.reverse();
}

function reviewed(decisions: readonly Decision[]): ClaimReview {
  let verdict: ClaimReview["verdict"] = "open";
  let credibility: number | undefined;
  const corrections = new Map<string, Decision>();
  for (const decision of decisions) {
    if (decision.act === "accept" || decision.act === "reject") {
      verdict = decision.act === "accept" ? "accepted" : "rejected";
    } else if (decision.act === "correct") {
      corrections.set(decision.slot ?? "", decision);
    } else if (decision.act === "rate") {
      credibility = decision.credibility ?? undefined;
    }
  }
  return { verdict, corrections, credibility, decisions };
}

export class Review {
  private readonly bySubject = new Map<string, Decision[]>();
  private readonly claims = new Map<string, ClaimReview>();
  private readonly all: readonly Decision[];

  constructor(all: readonly Decision[]) {
    this.all = all.filter(isWhole);
    for (const decision of inForce(this.all)) {
      about(decision).forEach((key) => this.bySubject.set(key, [...(this.bySubject.get(key) ?? []), decision]));
    }
  }

  with(decision: Decision): Review {
    return new Review([...this.all, decision]);
  }

  claim(id: string): ClaimReview {
    const decisions = this.bySubject.get(id);
    if (decisions === undefined) {
      return NOTHING;
    }
    const known = this.claims.get(id) ?? reviewed(decisions);
    this.claims.set(id, known);
    return known;
  }

  publisher(name: string): readonly Decision[] {
    return this.bySubject.get(`publisher ${name}`) ?? [];
  }
}

function counted(claim: Claim, number: NonNullable<Decision["number"]>): Quantity {
  const { start, end, text } = claim.quantity ?? claim.trigger;
  const { unit = "unsaid", of } = claim.quantity ?? {};
  return { start, end, text, low: number.low ?? null, high: number.high ?? null, unit: number.unit ?? unit, ...(of === undefined ? {} : { of }) };
}

/** The claim with its number and days as people corrected them; its words stay those of the report. */
export function asCorrected(claim: Claim, all: Case): Claim {
  const { corrections } = all.review.claim(claim.id);
  const number = corrections.get("quantity")?.number;
  const days = corrections.get("time")?.days;
  const said = claim.time ?? claim.trigger;
  return {
    ...claim,
    ...(number === undefined || number === null ? {} : { quantity: counted(claim, number) }),
    ...(days === undefined || days === null ? {} : { time: { ...said, earliest: days.earliest ?? null, latest: days.latest ?? null } }),
  };
}

/** Why eyes are needed, the most pressing first. */
const NEEDS: readonly (readonly [why: string, holds: (claim: Claim, all: Case) => boolean])[] = [
  ["contradicted", (claim, all) => all.linksOf(claim.id).some((link) => link.kind === "contradicts")],
  ["a malformed number", (claim) => (claim.quantity?.readings ?? []).length > 0],
  ["a place that is not resolved", (claim) => [claim.place, claim.place_from, claim.place_to].some((slot) => (slot ?? []).some((place) => place.id === undefined))],
  ["a vague number", (claim) => claim.quantity?.vague === true],
];

export interface Waiting {
  readonly claim: Claim;
  readonly why: readonly string[];
}

const REASONS = new WeakMap<Claim, readonly string[]>();

function reasons(claim: Claim, all: Case): readonly string[] {
  const known = REASONS.get(claim) ?? NEEDS.filter(([, holds]) => holds(claim, all)).map(([why]) => why);
  REASONS.set(claim, known);
  return known;
}

/** Claims that need eyes, the most pressing first, whether somebody decided on them or not. */
export function pressing(claims: readonly Claim[], all: Case): readonly Waiting[] {
  const rank = (one: Waiting): number => NEEDS.findIndex(([why]) => why === one.why[0]);
  return claims
    .map((claim) => ({ claim, why: reasons(claim, all) }))
    .filter((one) => one.why.length > 0)
    .sort((a, b) => rank(a) - rank(b) || b.why.length - a.why.length);
}

export function isOpen(claim: Claim, all: Case): boolean {
  return all.review.claim(claim.id).decisions.length === 0;
}
