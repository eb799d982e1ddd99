// Which reports and claims a state selects.

import type { Case, Claim, Report } from "./case";
import { Columns, type Key } from "./columns";
import { holds, terms as searchTerms } from "./search";
import type { State } from "./state";

/** How surely a claim speaks of a day, as `stemma show claims --on` tells it. */
export type OnDay = "certain" | "possible" | "near" | "too early" | "no";

export interface Selection {
  readonly claims: readonly Claim[];
  readonly reports: readonly Report[];
  /** For each claim of the case, by its number, whether it is among them: 1, or 0. */
  readonly chosen: Uint8Array;
  /** Whether a claim is among them. */
  readonly has: (claim: Claim) => boolean;
  readonly byReport: ReadonlyMap<string, readonly Claim[]>;
  /** Claims of the chosen day whose words mean other days as well, or none. */
  readonly possible: ReadonlySet<string>;
  /** How many claims of days within two of the chosen one are not shown. */
  readonly near: number;
}

const NEAR_DAYS = 2;
const NOT_OF_THE_PAST = ["future", "directive", "conditional"];

function plusDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The days within two of a day, first and last. */
function around(day: string): readonly [string, string] {
  return [plusDays(day, -NEAR_DAYS), plusDays(day, NEAR_DAYS)];
}

/** Of a claim; `near` are the first and the last of the days around the one that is chosen. */
function onDay(claim: Claim, report: Report, day: string, near: readonly [string, string]): OnDay {
  const earliest = claim.time?.earliest ?? null;
  const latest = claim.time?.latest ?? null;
  if (earliest === day && latest === day) {
    return "certain";
  }
  if (earliest === null && latest === null) {
    const appeared = report.record.published.latest;
    const early = appeared !== null && appeared < day && !NOT_OF_THE_PAST.includes(claim.factuality);
    return early ? "too early" : "possible";
  }
  if ((earliest === null || earliest <= day) && (latest === null || day <= latest)) {
    return "possible";
  }
  const isNear = earliest !== null && latest !== null && near[0] <= earliest && latest <= near[1];
  return isNear ? "near" : "no";
}

const MADE = new WeakMap<Case, Columns>();

/** What filters of a case go over; made when it is asked for first. */
export function columnsOf(all: Case): Columns {
  const made = MADE.get(all) ?? new Columns(all);
  MADE.set(all, made);
  return made;
}

const AT_ONCE = 1000;

/** Makes what a search looks at ready, piece by piece while nobody waits, so that the first search need not. */
export function readyForSearch(all: Case): void {
  const columns = columnsOf(all);
  const step = (from: number): void => {
    for (let at = from; at < Math.min(from + AT_ONCE, all.claims.length); at++) {
      columns.text(at);
    }
    if (from + AT_ONCE < all.claims.length) {
      setTimeout(() => step(from + AT_ONCE), 20);
    }
  };
  setTimeout(() => step(0), 500);
}

/** The values that a claim must have, each of one filter; a filter of several values is met by any of them. */
function wantedValues(state: State): readonly (readonly [Key, readonly string[]])[] {
  const single = (["publisher", "zone", "camp", "actor", "link", "place"] as const).filter((key) => state[key] !== "").map((key) => [key, [state[key]]] as const);
  return state.types.length === 0 ? single : [["type", state.types], ...single];
}

/** For each claim, by its number, how many of the filters it meets. */
function met(columns: Columns, wanted: readonly (readonly [Key, readonly string[]])[], claims: number): Uint8Array {
  const counts = new Uint8Array(claims);
  wanted.forEach(([key, values]) =>
    values.forEach((value) => {
      for (const at of columns.having(key, value)) {
        counts[at] = (counts[at] ?? 0) + 1;
      }
    }),
  );
  return counts;
}

/** Claims of chosen days, as they are looked through. */
interface OfDay {
  readonly day: string;
  readonly around: readonly [string, string];
  readonly possible: Set<string>;
  near: number;
}

function isOfDay(claim: Claim, report: Report, found: OfDay): boolean {
  const how = onDay(claim, report, found.day, found.around);
  found.near += how === "near" ? 1 : 0;
  if (how === "possible") {
    found.possible.add(claim.id);
  }
  return how === "certain" || how === "possible";
}

/** In the view of reports a search looks for reports with the words anywhere; in the others, for claims with them. */
export function select(all: Case, state: State): Selection {
  const terms = searchTerms(state.q);
  const columns = columnsOf(all);
  const wanted = wantedValues(state);
  const counts = met(columns, wanted, all.claims.length);
  const ofClaims = state.view !== "reports";
  const aboutClaims = state.day !== "" || wanted.some(([key]) => key !== "publisher");
  const found: OfDay = { day: state.day, around: state.day === "" ? ["", ""] : around(state.day), possible: new Set(), near: 0 };
  const chosen = new Uint8Array(all.claims.length);
  const byReport = new Map<string, Claim[]>();
  let at = 0;
  const reports = all.reports.filter((report, number) => {
    const claims: Claim[] = [];
    for (const claim of report.claims) {
      const fits = counts[at] === wanted.length && (!ofClaims || terms.length === 0 || holds(columns.text(at), terms));
      if (fits && (state.day === "" || isOfDay(claim, report, found))) {
        claims.push(claim);
        chosen[at] = 1;
      }
      at += 1;
    }
    byReport.set(report.id, claims);
    return (
      (state.publisher === "" || report.publisher === state.publisher) &&
      (claims.length > 0 || !aboutClaims) &&
      (terms.length === 0 || holds(columns.reportText(number), terms))
    );
  });
  const claims = ofClaims ? all.claims.filter((_, number) => chosen[number] === 1) : reports.flatMap((report) => byReport.get(report.id) ?? []);
  if (!ofClaims) {
    chosen.fill(0);
    claims.forEach((claim) => (chosen[all.numberOf(claim.id) ?? -1] = 1));
  }
  const has = (claim: Claim): boolean => chosen[all.numberOf(claim.id) ?? -1] === 1;
  return { claims, reports, chosen, has, byReport, possible: found.possible, near: found.near };
}
