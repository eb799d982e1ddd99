// The tables of balance of what filters leave, counted as `build` counts the whole case: propositions, without readers' comments.

import { campOf, UNKNOWN } from "./camps";
import type { BalanceRow, Case, Claim, Words } from "./case";

/** The propositions and reports of each key. */
class Tally {
  private readonly found = new Map<string, { readonly propositions: Set<string>; readonly reports: Set<string> }>();

  add(key: string, claim: Claim): void {
    const known = this.found.get(key) ?? { propositions: new Set(), reports: new Set() };
    this.found.set(key, known);
    known.propositions.add(`${claim.document}\n${claim.proposition ?? claim.id}`);
    known.reports.add(claim.document);
  }

  /** A row for each key, the one with most propositions first. */
  rows(of: (key: string) => Omit<BalanceRow, "propositions">): readonly BalanceRow[] {
    return [...this.found]
      .sort((a, b) => (a[0] < b[0] ? -1 : 1))
      .map(([key, { propositions, reports }]) => ({ ...of(key), propositions: propositions.size, reports: reports.size }))
      .sort((a, b) => b.propositions - a.propositions);
  }
}

function acting(claim: Claim): readonly Words[] {
  return [...(claim.agent ?? []), ...(claim.patient ?? [])];
}

function silent(claims: readonly Claim[]): readonly BalanceRow[] {
  const heard = new Set<string | undefined>(claims.flatMap((claim) => (claim.attribution ?? []).flatMap(({ source }) => [source.id, source.institution])));
  heard.delete(undefined);
  const known = new Map<string, Words>();
  const tally = new Tally();
  for (const claim of claims) {
    for (const who of acting(claim)) {
      if (who.id !== undefined && !heard.has(who.id) && !heard.has(who.institution)) {
        known.set(who.id, known.get(who.id) ?? who);
        tally.add(who.id, claim);
      }
    }
  }
  return tally.rows((id) => ({ table: "silent", name: known.get(id)?.name ?? id, camp: known.get(id)?.camp ?? null }));
}

/** Types of claims that tell of the victims which are counted. */
export const HARM = ["killed", "injured"];

function victims(claims: readonly Claim[], all: Case): readonly BalanceRow[] {
  const tally = new Tally();
  for (const claim of claims) {
    if (HARM.includes(claim.type) && claim.factuality === "asserted") {
      const agent = claim.agent?.[0];
      const camp = campOf(claim, all.reportOf(claim));
      tally.add([agent === undefined ? "" : (agent.camp ?? `“${agent.text}”`), camp === UNKNOWN ? "" : camp, claim.victims?.status ?? "unsaid"].join("\n"), claim);
    }
  }
  return tally.rows((key) => {
    const [perpetrator = "", speaker = "", status = ""] = key.split("\n");
    return { table: "victims", perpetrator: perpetrator || null, speaker: speaker || null, status };
  });
}

export function counted(selected: readonly Claim[], all: Case): readonly BalanceRow[] {
  const claims = selected.filter((claim) => claim.voice.kind !== "commenter");
  const camps = new Tally();
  const media = new Tally();
  for (const claim of claims) {
    const report = all.reportOf(claim);
    const camp = campOf(claim, report);
    camps.add(camp === UNKNOWN ? "" : camp, claim);
    media.add(report.publisher, claim);
  }
  return [
    ...camps.rows((name) => ({ table: "camps", name: name || null })),
    ...media.rows((name) => ({ table: "media", name: name || null })),
    ...silent(claims),
    ...victims(claims, all),
  ];
}
