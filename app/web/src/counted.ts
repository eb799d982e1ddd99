// The tables of balance of what filters leave, counted as `build` counts the whole case: propositions, without readers' comments and
// without claims that were rejected when it compared.

import type { BalanceRow, Case, Claim, Speech, Words } from "./case";
import type { Selection } from "./filter";

/** The numbers of the claims that count, those of one proposition beside each other; for each claim, the number of its proposition. */
interface Counting {
  readonly order: Int32Array;
  readonly propositionOf: Int32Array;
}

const MADE = new WeakMap<Case, Counting>();

function countingOf(all: Case): Counting {
  const known = MADE.get(all);
  if (known !== undefined) {
    return known;
  }
  const byName = new Map<string, number>();
  const propositionOf = Int32Array.from(all.claims, (claim) => {
    const name = `${claim.document}\n${claim.proposition ?? claim.id}`;
    const number = byName.get(name) ?? byName.size;
    byName.set(name, number);
    return number;
  });
  const counts = [...all.claims.keys()].filter((at) => all.claims[at]?.speech !== undefined && all.claims[at].voice.kind !== "commenter");
  const order = Int32Array.from(counts.sort((a, b) => (propositionOf[a] ?? 0) - (propositionOf[b] ?? 0)));
  const made = { order, propositionOf };
  MADE.set(all, made);
  return made;
}

/** A claim of the selection, with what it counts as. */
interface Counted {
  readonly claim: Claim;
  readonly speech: Speech;
  readonly proposition: number;
}

/** What filters leave, those of one proposition beside each other, and so those of one report. */
function countedOf(selection: Selection, all: Case): readonly Counted[] {
  const { order, propositionOf } = countingOf(all);
  const found: Counted[] = [];
  for (const at of order) {
    const claim = selection.chosen[at] === 1 ? all.claims[at] : undefined;
    if (claim?.speech !== undefined) {
      found.push({ claim, speech: claim.speech, proposition: propositionOf[at] ?? -1 });
    }
  }
  return found;
}

/** How much was counted, and the last of it, so that what comes again is not counted again. */
interface Count {
  propositions: number;
  reports: number;
  proposition: number;
  report: string;
}

/** The propositions and reports of each key. */
class Tally {
  private readonly found = new Map<string, Count>();

  add(key: string, { claim, proposition }: Counted): void {
    let known = this.found.get(key);
    if (known === undefined) {
      known = { propositions: 0, reports: 0, proposition: -1, report: "" };
      this.found.set(key, known);
    }
    if (known.proposition !== proposition) {
      known.proposition = proposition;
      known.propositions += 1;
    }
    if (known.report !== claim.document) {
      known.report = claim.document;
      known.reports += 1;
    }
  }

  /** A row for each key, the one with most propositions first. */
  rows(of: (key: string) => Omit<BalanceRow, "propositions">): readonly BalanceRow[] {
    return [...this.found]
      .sort((a, b) => (a[0] < b[0] ? -1 : 1))
      .map(([key, { propositions, reports }]) => ({ ...of(key), propositions, reports }))
      .sort((a, b) => b.propositions - a.propositions);
  }
}

function silent(counted: readonly Counted[]): readonly BalanceRow[] {
  const heard = new Set<string | undefined>();
  new Set(counted.map(({ speech }) => speech)).forEach((speech) => speech.heard?.forEach((id) => heard.add(id)));
  const known = new Map<string, Words>();
  const tally = new Tally();
  const add = (who: Words, one: Counted): void => {
    if (who.id !== undefined && !heard.has(who.id) && !heard.has(who.institution)) {
      known.set(who.id, known.get(who.id) ?? who);
      tally.add(who.id, one);
    }
  };
  for (const one of counted) {
    one.claim.agent?.forEach((who) => add(who, one));
    one.claim.patient?.forEach((who) => add(who, one));
  }
  return tally.rows((id) => ({ table: "silent", name: known.get(id)?.name ?? id, camp: known.get(id)?.camp ?? null }));
}

/** Types of claims that tell of the victims which are counted. */
export const HARM = ["killed", "injured"];

function victims(counted: readonly Counted[]): readonly BalanceRow[] {
  const tally = new Tally();
  for (const one of counted) {
    const { perpetrator, camp, status } = one.speech;
    if (typeof status === "string") {
      tally.add([perpetrator ?? "", camp ?? "", status].join("\n"), one);
    }
  }
  return tally.rows((key) => {
    const [perpetrator = "", speaker = "", status = ""] = key.split("\n");
    return { table: "victims", perpetrator: perpetrator || null, speaker: speaker || null, status };
  });
}

export function balanceOf(selection: Selection, all: Case): readonly BalanceRow[] {
  const counted = countedOf(selection, all);
  const camps = new Tally();
  const institutions = new Tally();
  const media = new Tally();
  for (const one of counted) {
    camps.add(one.speech.camp ?? "", one);
    institutions.add(one.speech.institution ?? "", one);
    media.add(all.reportOf(one.claim).publisher, one);
  }
  return [
    ...camps.rows((name) => ({ table: "camps", name: name || null })),
    ...institutions.rows((name) => ({ table: "institutions", name: name || null })),
    ...media.rows((name) => ({ table: "media", name: name || null })),
    ...silent(counted),
    ...victims(counted),
  ];
}
