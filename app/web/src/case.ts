// The case in memory: reports, claims, and how they stand to each other.

import { Review } from "./review";
import type { Claim, ControlStep, Decision, Derived, Link, Outline, Question, Relay, ReportRecord, ShownLinks, Span, Told, Words } from "./records";

export type * from "./records";

/** One report with its claims, in the order of their triggers. Offsets of the records become UTF-16 offsets here. */
export class Report {
  readonly record: ReportRecord;
  readonly claims: readonly Claim[];
  /** Passages that stand covered until a reader uncovers them, in their order. */
  readonly graphic: readonly Span[];
  private offsets: number[] | undefined;

  constructor(record: ReportRecord, claims: readonly Claim[], graphic: readonly Span[] = []) {
    this.graphic = graphic;
    this.record = record;
    this.claims = claims;
  }

  get id(): string {
    return this.record.id;
  }

  get name(): string {
    return this.record.title ?? this.record.id;
  }

  get publisher(): string {
    return this.record.publisher ?? "";
  }

  /** The UTF-16 offset of a code point. */
  at(point: number): number {
    if (this.offsets === undefined) {
      this.offsets = [];
      let unit = 0;
      for (const character of this.record.text) {
        this.offsets.push(unit);
        unit += character.length;
      }
      this.offsets.push(unit);
    }
    return this.offsets[point] ?? this.record.text.length;
  }

  words(span: Span): string {
    return this.record.text.slice(this.at(span.start), this.at(span.end));
  }
}

/** What a case is made of, wherever it comes from. */
export interface Parts {
  readonly reports: readonly Report[];
  readonly questions: readonly Question[];
  readonly links: readonly Link[];
  readonly derived: readonly Derived[];
  readonly outlines: ReadonlyMap<string, Outline>;
  readonly decisions: readonly Decision[];
  readonly control: readonly ControlStep[];
  readonly responsibility: readonly Told[];
  readonly relays: readonly Relay[];
  /** Only where links are left out. */
  readonly shownLinks: ShownLinks | undefined;
  /** What the links that are left out would join. */
  readonly bereft: readonly { readonly id: string }[];
}

function grouped<T>(items: readonly T[], keys: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keys(item)) {
      const group = groups.get(key);
      if (group === undefined) {
        groups.set(key, [item]);
      } else if (group.at(-1) !== item) {
        group.push(item);
      }
    }
  }
  return groups;
}

/** The names of all who act or speak, and of publishers, by their ids. */
function namesIn(reports: readonly Report[]): ReadonlyMap<string, string> {
  const names = new Map(reports.map((report) => [report.publisher.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "-"), report.publisher]));
  for (const claim of reports.flatMap((report) => report.claims)) {
    for (const who of [...(claim.agent ?? []), ...(claim.patient ?? []), ...(claim.attribution ?? []).map((link) => link.source)]) {
      if (who.id !== undefined && who.name !== undefined) {
        names.set(who.id, who.name);
      }
    }
  }
  return names;
}

export class Case {
  readonly reports: readonly Report[];
  readonly claims: readonly Claim[];
  readonly questions: readonly Question[];
  readonly links: readonly Link[];
  readonly derived: readonly Derived[];
  readonly outlines: ReadonlyMap<string, Outline>;
  /** The steps of each place, in the order of their days. */
  readonly control: ReadonlyMap<string, readonly ControlStep[]>;
  readonly responsibility: readonly Told[];
  readonly relays: readonly Relay[];
  readonly shownLinks: ShownLinks | undefined;
  private readonly bereft: ReadonlySet<string>;
  /** Grows while people decide. */
  review: Review;
  readonly occurrences: ReadonlyMap<string, readonly Claim[]>;
  private readonly byId: ReadonlyMap<string, Report>;
  private readonly claimsById: ReadonlyMap<string, Claim>;
  private readonly questionsById: ReadonlyMap<string, Question>;
  private readonly questionOfClaim: ReadonlyMap<string, readonly Question[]>;
  private readonly linksByEnd: ReadonlyMap<string, readonly Link[]>;
  private names: ReadonlyMap<string, string> | undefined;
  private readonly numbers: ReadonlyMap<string, number>;

  constructor(parts: Parts) {
    this.reports = parts.reports;
    this.claims = parts.reports.flatMap((report) => report.claims);
    this.questions = parts.questions;
    this.links = parts.links;
    this.derived = parts.derived;
    this.outlines = parts.outlines;
    this.control = grouped(parts.control, (step) => [step.place]);
    this.responsibility = parts.responsibility;
    this.relays = parts.relays;
    this.shownLinks = parts.shownLinks;
    this.bereft = new Set(parts.bereft.map(({ id }) => id));
    this.review = new Review(parts.decisions);
    this.occurrences = grouped(this.claims, (claim) => (claim.occurrence === undefined ? [] : [claim.occurrence]));
    this.byId = new Map(this.reports.map((report) => [report.id, report]));
    this.claimsById = new Map(this.claims.map((claim) => [claim.id, claim]));
    this.questionsById = new Map(this.questions.map((question) => [question.id, question]));
    this.questionOfClaim = grouped(this.questions, (question) => question.members);
    this.numbers = new Map(this.claims.map((claim, at) => [claim.id, at]));
    this.linksByEnd = grouped(this.links, (link) => [link.from, link.to]);
  }

  /** Where a claim stands among all claims. */
  numberOf(id: string): number | undefined {
    return this.numbers.get(id);
  }

  report(id: string): Report | undefined {
    return this.byId.get(id);
  }

  reportOf(claim: Claim): Report {
    const report = this.byId.get(claim.document);
    if (report === undefined) {
      throw new Error(`claim ${claim.id} names report ${claim.document}, which this page does not hold`);
    }
    return report;
  }

  claim(id: string): Claim | undefined {
    return this.claimsById.get(id);
  }

  question(id: string): Question | undefined {
    return this.questionsById.get(id);
  }

  questionOf(claim: Claim): Question | undefined {
    return this.questionOfClaim.get(claim.id)?.[0];
  }

  members(question: Question): readonly Claim[] {
    return question.members.flatMap((id) => this.claim(id) ?? []);
  }

  linksOf(id: string): readonly Link[] {
    return this.linksByEnd.get(id) ?? [];
  }

  /** Whether the case has links of a claim that this page does not hold. */
  lacksLinks(id: string): boolean {
    return this.bereft.has(id);
  }

  /** What somebody is called whose id is known; the id in words where nobody calls them by it. */
  nameOf(id: string): string {
    this.names ??= namesIn(this.reports);
    return this.names.get(id) ?? id.replaceAll("-", " ");
  }

  /** Claims of the same happening, without this one. */
  neighbours(claim: Claim): readonly Claim[] {
    return (this.occurrences.get(claim.occurrence ?? "") ?? []).filter((other) => other.id !== claim.id);
  }
}

/** Claim types by what they are about: the groups of docs/claim-types.md, and the colour that they are lit in. */
export const GROUPS: readonly { name: string; title: string; types: readonly string[] }[] = [
  { name: "harm", title: "Harm", types: ["attack", "clash", "killed", "injured", "damaged"] },
  {
    name: "ground",
    title: "Ground",
    types: ["captured", "controls", "advanced", "besieged", "cleared", "deployed", "withdrew", "surrendered", "detained"],
  },
  { name: "people", title: "People who move or cannot", types: ["displaced", "returned", "trapped", "aided"] },
  { name: "words", title: "Words and deals", types: ["agreement", "demanded", "pledged", "accused", "protested"] },
];

export function groupOf(type: string): string {
  return GROUPS.find((group) => group.types.includes(type))?.name ?? "other";
}

export function placesOf(claim: Claim): readonly Words[] {
  return [...(claim.place ?? []), ...(claim.place_from ?? []), ...(claim.place_to ?? [])];
}
