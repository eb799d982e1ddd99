// Which reports and claims a state selects.

import { campOf } from "./camps";
import { placesOf, type Case, type Claim, type Report, type Words } from "./case";
import { fold, holds, terms } from "./search";
import type { State } from "./state";

/** How surely a claim speaks of a day, as `stemma show claims --on` tells it. */
export type OnDay = "certain" | "possible" | "near" | "too early" | "no";

export interface Selection {
  readonly claims: readonly Claim[];
  readonly reports: readonly Report[];
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

export function onDay(claim: Claim, report: Report, day: string): OnDay {
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
  const near =
    earliest !== null && latest !== null && plusDays(day, -NEAR_DAYS) <= earliest && latest <= plusDays(day, NEAR_DAYS);
  return near ? "near" : "no";
}

/** What a place filter calls a place: its id where it is known which place it is, else its words. */
export function placeKey(place: { readonly id?: string; readonly text: string }): string {
  return place.id ?? `"${place.text}"`;
}

function isIn(claim: Claim, key: string): boolean {
  return placesOf(claim).some((place) => placeKey(place) === key || (place.within?.includes(key) ?? false));
}

/** What an actor filter calls somebody: the id where it is known who it is, else nothing. */
export function actorsOf(claim: Claim): readonly Words[] {
  const sources = (claim.attribution ?? []).map((link) => link.source);
  return [...(claim.agent ?? []), ...(claim.patient ?? []), ...sources].filter((who) => who.id !== undefined);
}

function searchable(claim: Claim, report: Report): string {
  const names = [...(claim.agent ?? []), ...(claim.patient ?? []), ...placesOf(claim)].map((words) => words.name ?? "");
  const chain = (claim.attribution ?? []).map((link) => link.source.text);
  return fold([report.words(claim.sentence), claim.type, report.publisher, ...names, ...chain].join("\n"));
}

const FOLDED_CLAIMS = new WeakMap<Claim, string>();
const FOLDED_REPORTS = new WeakMap<Report, string>();

function remembered<K extends object>(memory: WeakMap<K, string>, key: K, make: () => string): string {
  const known = memory.get(key);
  if (known !== undefined) {
    return known;
  }
  const made = make();
  memory.set(key, made);
  return made;
}

function reportHolds(report: Report, wanted: readonly string[]): boolean {
  const { title = "", text, id } = report.record;
  return holds(remembered(FOLDED_REPORTS, report, () => fold([title, report.publisher, id, text].join("\n"))), wanted);
}

function claimHolds(claim: Claim, report: Report, wanted: readonly string[]): boolean {
  return holds(remembered(FOLDED_CLAIMS, claim, () => searchable(claim, report)), wanted);
}

function fits(claim: Claim, report: Report, state: State, all: Case): boolean {
  return (
    (state.types.length === 0 || state.types.includes(claim.type)) &&
    (state.publisher === "" || report.publisher === state.publisher) &&
    (state.zone === "" || claim.zone === state.zone) &&
    (state.camp === "" || campOf(claim, report) === state.camp) &&
    (state.actor === "" || actorsOf(claim).some((who) => who.id === state.actor)) &&
    (state.link === "" || all.linksOf(claim.id).some((link) => link.kind === state.link)) &&
    (state.place === "" || isIn(claim, state.place))
  );
}

/** In the view of reports a search looks for reports with the words anywhere; in the others, for claims with them. */
export function select(all: Case, state: State): Selection {
  const wanted = terms(state.q);
  const byReport = new Map<string, Claim[]>();
  const possible = new Set<string>();
  let near = 0;
  const ofClaims = state.view !== "reports";
  const aboutClaims =
    state.types.length > 0 || [state.place, state.day, state.zone, state.camp, state.actor, state.link].some((value) => value !== "");
  const reports = all.reports.filter((report) => {
    const claims = report.claims.filter((claim) => {
      if (!fits(claim, report, state, all) || (ofClaims && !claimHolds(claim, report, wanted))) {
        return false;
      }
      const day = state.day === "" ? "certain" : onDay(claim, report, state.day);
      near += day === "near" ? 1 : 0;
      if (day === "possible") {
        possible.add(claim.id);
      }
      return day === "certain" || day === "possible";
    });
    byReport.set(report.id, claims);
    return (
      (state.publisher === "" || report.publisher === state.publisher) &&
      (claims.length > 0 || !aboutClaims) &&
      reportHolds(report, wanted)
    );
  });
  const claims = ofClaims ? [...byReport.values()].flat() : reports.flatMap((report) => byReport.get(report.id) ?? []);
  const ids = new Set(claims.map((claim) => claim.id));
  return { claims, reports, has: (claim) => ids.has(claim.id), byReport, possible, near };
}
