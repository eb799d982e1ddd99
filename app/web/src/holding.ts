// Who is said to hold each place as of a day. The rules are those of `stemma show control`; what is told of a blurred region
// holds for the region itself and not for each quarter in it.

import { campOf, UNKNOWN } from "./camps";
import type { Case, Claim, Words } from "./case";
import { spokenOf } from "./scale";

export type HoldingState = "agreed" | "claimed" | "contested" | "possible";

export interface Side {
  /** Camp of the holder where it is known, else its name, else the words for it in quotation marks; empty where the claims do not say who. */
  readonly holder: string;
  readonly isCamp: boolean;
  readonly sinceAtMost: string;
  readonly lastSpokenOf: string;
  readonly claims: readonly Claim[];
}

export interface Held {
  readonly place: Words;
  readonly state: HoldingState;
  readonly sides: readonly Side[];
}

const HOLDING = ["captured", "controls"];
const WIDE = ["region", "city", "district", "governorate", "country"];

function isNotAfter(claim: Claim, day: string, all: Case): boolean {
  const first = claim.time?.earliest ?? all.reportOf(claim).record.published.earliest;
  return first === null || first <= day;
}

function last(claim: Claim, all: Case): string {
  return spokenOf(claim, all.reportOf(claim)).latest ?? "";
}

function sideOf(claim: Claim): { readonly key: string; readonly isCamp: boolean } {
  const agent = claim.agent?.[0];
  const camp = agent?.camp ?? UNKNOWN;
  return camp === UNKNOWN ? { key: agent === undefined ? "" : (agent.name ?? `“${agent.text.toLowerCase()}”`), isCamp: false } : { key: camp, isCamp: true };
}

/** Whether a claim counts some of a place only: "25 of its 45 square kilometres". */
function isShare(claim: Claim): boolean {
  const number = claim.quantity;
  return number !== undefined && ((number.low ?? null) !== null || (number.high ?? null) !== null || number.vague === true);
}

function sides(claims: readonly Claim[], all: Case): readonly Side[] {
  const groups = new Map<string, Claim[]>();
  claims.forEach((claim) => groups.set(sideOf(claim).key, [...(groups.get(sideOf(claim).key) ?? []), claim]));
  return [...groups]
    .map(([holder, own]) => ({
      holder,
      isCamp: own.some((claim) => sideOf(claim).isCamp),
      sinceAtMost: own.flatMap((claim) => (claim.type === "captured" ? (claim.time?.earliest ?? []) : [])).sort()[0] ?? "",
      lastSpokenOf: own.map((claim) => last(claim, all)).sort().at(-1) ?? "",
      claims: own,
    }))
    .sort((a, b) =>
      a.lastSpokenOf < b.lastSpokenOf ? 1 : a.lastSpokenOf > b.lastSpokenOf ? -1 : Number(a.holder === "") - Number(b.holder === ""),
    );
}

function stateOf(found: readonly Side[], fights: readonly Claim[], all: Case): HoldingState {
  const first = found[0];
  if (first === undefined || first.lastSpokenOf === "") {
    return "possible";
  }
  const fought = fights.some((claim) => last(claim, all) >= first.lastSpokenOf);
  const others = found.slice(1).some((side) => side.holder !== "" && side.lastSpokenOf === first.lastSpokenOf);
  if (fought || others) {
    return "contested";
  }
  const camps = new Set(first.claims.map((claim) => campOf(claim, all.reportOf(claim))).filter((camp) => camp !== UNKNOWN));
  return camps.size > 1 ? "agreed" : "claimed";
}

function names(claim: Claim, id: string): boolean {
  return (claim.place ?? []).some((place) => place.id === id);
}

/** Places that claims name as held or taken, by name. */
export function held(all: Case, claims: readonly Claim[], day: string): readonly Held[] {
  const told = claims.filter((claim) => claim.factuality === "asserted" && isNotAfter(claim, day, all));
  const holding = told.filter((claim) => HOLDING.includes(claim.type) && !isShare(claim));
  const places = new Map<string, Words>();
  holding.forEach((claim) => (claim.place ?? []).forEach((place) => place.id !== undefined && places.set(place.id, place)));
  const made = [...places].map(([id, place]) => {
    const found = sides(holding.filter((claim) => names(claim, id)), all);
    const fights = told.filter((claim) => claim.type === "clash" && names(claim, id));
    return { place, sides: found, state: stateOf(found, fights, all) };
  });
  const order = new Intl.Collator("en");
  return made.sort((a, b) => order.compare(a.place.name ?? a.place.text, b.place.name ?? b.place.text));
}

export function isWide(place: Words): boolean {
  return WIDE.includes(place.kind ?? "");
}

/** The first and the last day that anything is told of; nothing where these leave no choice. */
export function daysTold(all: Case, claims: readonly Claim[]): readonly [string, string] | undefined {
  const named = claims
    .filter((claim) => [...HOLDING, "clash"].includes(claim.type))
    .flatMap((claim) => {
      const { earliest, latest } = all.reportOf(claim).record.published;
      return [claim.time?.earliest ?? earliest, claim.time?.latest ?? latest];
    })
    .filter((day) => typeof day === "string")
    .sort();
  const [first, end] = [named[0], named.at(-1)];
  return first === undefined || end === undefined || first === end ? undefined : [first, end];
}
