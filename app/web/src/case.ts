// The case as the page holds it: reports and claims are the records of docs/formats.md. Their offsets count code points;
// here they become UTF-16 offsets once, when a report is first looked at.

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Words extends Span {
  readonly text: string;
  readonly id?: string;
  readonly name?: string;
  readonly kind?: string;
  readonly within?: readonly string[];
  readonly institution?: string;
  readonly camp?: string;
}

export interface Time extends Words {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly relative_to_report?: boolean;
}

export interface Quantity extends Words {
  readonly low?: number | null;
  readonly high?: number | null;
  readonly low_open?: boolean;
  readonly high_open?: boolean;
  readonly unit: string;
  readonly aspect?: string;
  readonly approx?: boolean;
  readonly vague?: boolean;
  readonly joint?: boolean;
  readonly of?: Words;
  readonly readings?: readonly number[];
}

export interface Link {
  readonly source: Words;
  readonly cue: Words;
  readonly kind: string;
}

export interface Claim {
  readonly id: string;
  readonly document: string;
  readonly type: string;
  readonly zone: string;
  readonly factuality: string;
  readonly sentence: Span;
  readonly trigger: Words;
  readonly agent?: readonly Words[];
  readonly patient?: readonly Words[];
  readonly place?: readonly Words[];
  readonly place_from?: readonly Words[];
  readonly place_to?: readonly Words[];
  readonly time?: Time;
  readonly quantity?: Quantity;
  readonly sum?: { readonly verdict: string; readonly says: string };
  readonly victims?: { readonly status?: string; readonly words?: Words; readonly of_which?: readonly { who: string; span: Span }[] };
  readonly voice: { readonly kind: string; readonly author?: string };
  readonly attribution?: readonly Link[];
  readonly mode?: string;
  readonly means?: string;
  readonly status?: string;
  readonly loaded?: readonly Words[];
  readonly proposition?: string;
  readonly rule?: readonly string[];
  readonly why?: readonly string[];
}

export interface Zone extends Span {
  readonly kind: string;
  readonly author?: string;
}

export interface Day {
  readonly earliest: string | null;
  readonly latest: string | null;
}

export interface Evidence extends Day {
  readonly what: string;
  readonly strength: string;
  readonly role?: string;
}

export interface ReportRecord {
  readonly id: string;
  readonly publisher?: string;
  readonly institution?: string;
  readonly camp?: string;
  readonly title?: string;
  readonly author?: string;
  readonly url?: string;
  readonly note?: string;
  readonly retrieved?: string;
  readonly archive?: string;
  readonly published: Day & { readonly expected_by?: string; readonly evidence?: readonly Evidence[] };
  readonly text: string;
  readonly zones: readonly Zone[];
}

/** One report with its claims, in the order of their triggers. */
export class Report {
  readonly record: ReportRecord;
  readonly claims: readonly Claim[];
  private offsets: number[] | undefined;

  constructor(record: ReportRecord, claims: readonly Claim[]) {
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

export class Case {
  readonly reports: readonly Report[];
  readonly claims: readonly Claim[];
  private readonly byId = new Map<string, Report>();
  private readonly claimsById = new Map<string, Claim>();

  constructor(reports: readonly Report[]) {
    this.reports = reports;
    this.claims = reports.flatMap((report) => report.claims);
    reports.forEach((report) => this.byId.set(report.id, report));
    this.claims.forEach((claim) => this.claimsById.set(claim.id, claim));
  }

  /** Reads the reports that stand in the page. */
  static of(page: Document): Case {
    const reports: Report[] = [];
    for (const element of page.querySelectorAll("script.report")) {
      const { document, claims } = JSON.parse(element.textContent ?? "") as { document: ReportRecord; claims: Claim[] };
      reports.push(new Report(document, claims));
    }
    return new Case(reports);
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
