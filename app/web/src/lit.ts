// Cuts a report's text where anything begins or ends, so that spans may nest and overlap: each piece knows all that covers
// it, and no element has to cross another.

import type { Claim, Report, Span } from "./case";

/** What a span is to its claim. */
export type Role = "trigger" | "sentence" | "slot" | "chain" | "loaded";

export interface Piece {
  readonly start: number;
  readonly end: number;
  /** The claims whose trigger this piece belongs to. */
  readonly triggers: readonly Claim[];
  /** Claim id and role of all else that covers it, such as "c1 slot". */
  readonly covers: readonly string[];
  readonly hit: boolean;
}

interface Cover {
  readonly start: number;
  readonly end: number;
  readonly claim: Claim;
  readonly role: Role;
}

function spans(claim: Claim): readonly (readonly [Role, Span])[] {
  const slots: (Span | undefined)[] = [
    ...(claim.agent ?? []),
    ...(claim.patient ?? []),
    ...(claim.place ?? []),
    ...(claim.place_from ?? []),
    ...(claim.place_to ?? []),
    claim.time,
    claim.quantity,
  ];
  return [
    ["sentence", claim.sentence],
    ["trigger", claim.trigger],
    ...slots.filter((span) => span !== undefined).map((span) => ["slot", span] as const),
    ...(claim.attribution ?? []).flatMap((link) => [["chain", link.source] as const, ["chain", link.cue] as const]),
    ...(claim.loaded ?? []).map((span) => ["loaded", span] as const),
  ];
}

function covers(report: Report, claims: readonly Claim[]): Cover[] {
  return claims.flatMap((claim) =>
    spans(claim).map(([role, span]) => ({ start: report.at(span.start), end: report.at(span.end), claim, role })),
  );
}

function piece(start: number, end: number, over: readonly Cover[], found: readonly (readonly [number, number])[]): Piece {
  return {
    start,
    end,
    triggers: over.filter((cover) => cover.role === "trigger").map((cover) => cover.claim),
    covers: over.map((cover) => `${cover.claim.id} ${cover.role}`),
    hit: found.some(([from, to]) => from <= start && end <= to),
  };
}

/** The pieces of a stretch of text, in order, without gap or overlap. */
export function pieces(
  report: Report,
  stretch: { readonly start: number; readonly end: number },
  claims: readonly Claim[],
  found: readonly (readonly [number, number])[],
): readonly Piece[] {
  const all = covers(report, claims).filter((cover) => cover.start < stretch.end && stretch.start < cover.end);
  const near = found.filter(([from, to]) => from < stretch.end && stretch.start < to);
  const cuts = new Set([stretch.start, stretch.end, ...all.flatMap((c) => [c.start, c.end]), ...near.flat()]);
  const sorted = [...cuts].filter((cut) => stretch.start <= cut && cut <= stretch.end).sort((a, b) => a - b);
  all.sort((a, b) => a.start - b.start);
  const made: Piece[] = [];
  let open: Cover[] = [];
  let next = 0;
  sorted.slice(0, -1).forEach((start, index) => {
    const end = sorted[index + 1] ?? stretch.end;
    for (let cover = all[next]; cover !== undefined && cover.start <= start; cover = all[next]) {
      open.push(cover);
      next++;
    }
    open = open.filter((cover) => cover.end > start);
    made.push(piece(start, end, open, near));
  });
  return made;
}

function sameTriggers(a: Piece, b: Piece): boolean {
  return a.triggers.length === b.triggers.length && a.triggers.every((claim, index) => claim === b.triggers[index]);
}

/** Neighbouring pieces of the same triggers, so that each lit word is one stop for the keyboard. */
export function runs(all: readonly Piece[]): readonly (readonly Piece[])[] {
  const made: Piece[][] = [];
  for (const one of all) {
    const last = made.at(-1)?.at(-1);
    if (last !== undefined && sameTriggers(last, one)) {
      made.at(-1)?.push(one);
    } else {
      made.push([one]);
    }
  }
  return made;
}
