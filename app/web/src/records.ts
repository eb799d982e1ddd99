// What a case holds: the records of docs/formats.md. Offsets count code points.

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Words extends Span {
  readonly text: string;
  readonly id?: string;
  readonly name?: string;
  readonly kind?: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly radius_km?: number;
  readonly within?: readonly string[];
  readonly institution?: string;
  readonly camp?: string;
}

export interface Time extends Words {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly precision?: string;
  readonly relative_to_report?: boolean;
}

export interface Quantity extends Words {
  readonly low?: number | null;
  readonly high?: number | null;
  readonly low_open?: boolean;
  readonly high_open?: boolean;
  readonly soft_low?: number;
  readonly soft_high?: number;
  readonly unit: string;
  readonly aspect?: string;
  readonly approx?: boolean;
  readonly vague?: boolean;
  readonly joint?: boolean;
  readonly of?: Words;
  readonly readings?: readonly number[];
}

/** Who speaks in some claims and what these count as, as `build` decided it; what it does not have is `null` or left out. */
export interface Speech {
  readonly camp?: string | null;
  readonly institution?: string | null;
  /** Ids of all who speak somewhere in the chain, and of what they are offices of. */
  readonly heard?: readonly string[] | null;
  /** Only where dead or injured are asserted. */
  readonly status?: string | null;
  readonly perpetrator?: string | null;
  readonly claims: readonly string[];
}

/** One speaker of a chain. */
export interface Speaker {
  readonly source: Words;
  readonly cue: Words;
  readonly kind: string;
}

export interface Claim {
  readonly id: string;
  readonly revision: string;
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
  readonly attribution?: readonly Speaker[];
  readonly mode?: string;
  readonly said?: Time;
  readonly means?: string;
  readonly status?: string;
  readonly loaded?: readonly Words[];
  readonly wording?: readonly { readonly span: Words; readonly leaning: string }[];
  readonly occurrence?: string;
  readonly proposition?: string;
  readonly rule?: readonly string[];
  readonly why?: readonly string[];
  /** Not there where people rejected the claim before it was compared. */
  readonly speech?: Speech;
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

/** How one end stands to the other. */
export interface Link {
  readonly id: string;
  readonly kind: string;
  readonly from: string;
  readonly from_kind: string;
  readonly to: string;
  readonly to_kind: string;
  readonly strength: string;
  readonly reason: string;
  readonly detail: {
    readonly axis: string;
    readonly on: string;
    readonly compared?: readonly { readonly what: string; readonly from: string; readonly to: string }[];
  };
}

export interface Question {
  readonly id: string;
  readonly asks: string;
  readonly dimension: string;
  readonly unit: string | null;
  readonly place: string | null;
  readonly members: readonly string[];
  readonly status: string;
  readonly reports: number;
  readonly origins: number;
  readonly institutions: number;
  readonly camps: number;
}

/** A number that nobody said and that follows from claims. */
export interface Derived {
  readonly id: string;
  readonly question: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly low_open: boolean;
  readonly high_open: boolean;
  readonly unit: string;
  readonly as_of: Day;
  readonly rule: string;
  readonly premises: readonly string[];
  readonly assumptions: readonly string[];
  readonly sentence: string;
}

/** What is said of who holds a place, from one day on until its next step. */
export interface ControlStep {
  readonly place: string;
  readonly name: string;
  readonly kind: string;
  readonly lat: number;
  readonly lon: number;
  readonly radius_km: number;
  /** `null` where claims without a day say so. */
  readonly from: string | null;
  readonly state: string;
  readonly holdings: readonly {
    readonly holder?: string;
    readonly since_at_most: string | null;
    readonly last_spoken_of: string | null;
    readonly claims: readonly string[];
  }[];
}

/** What one person decided; what it does not have is `null` or left out. */
export interface Decision {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly why?: string | null;
  readonly on: { readonly claim?: string; readonly revision?: string; readonly claims?: readonly string[]; readonly publisher?: string };
  readonly act: string;
  readonly slot?: string | null;
  readonly label?: string | null;
  readonly words?: readonly Words[] | null;
  readonly days?: Partial<Day> | null;
  readonly number?: { readonly low?: number; readonly high?: number; readonly unit?: string } | null;
  readonly credibility?: number | null;
  readonly reliability?: string | null;
  readonly kind?: string | null;
  readonly from?: string | null;
  readonly undoes?: string | null;
}

/** Rings of a place; each first a point, then steps, in ten-thousandths of a degree: longitude, latitude. */
export interface Outline {
  readonly name: string;
  readonly rings: readonly (readonly number[])[];
}

/** How many of a case's links the page holds. */
export interface ShownLinks {
  readonly shown: number;
  readonly all: number;
}

/** What is said of who did one harm; what a part does not have is left out. */
export interface Told {
  readonly occurrence: string;
  readonly parts: readonly {
    readonly kind: "blamed" | "denied" | "claimed" | "none has claimed" | "unclear";
    readonly party?: string;
    readonly claims: readonly { readonly id: string }[];
    /** The words that say so, where no claim holds them. */
    readonly words?: readonly string[];
  }[];
}

/** A report that repeats words of another. */
export interface Relay {
  readonly copy: string;
  readonly original: string;
  /** `dated` where it is known which came first. */
  readonly order: "dated" | "unknown";
  readonly extent: "whole" | "sentences";
  readonly words: number;
  readonly changes: readonly Change[] | null;
}

/** What a claim says otherwise than the one whose words it repeats. */
export interface Change {
  readonly what: string;
  readonly claim: string;
  readonly original_claim: string;
  readonly sentence: string;
}

/** A row of the tables of balance; what its table does not have is `null` or left out. */
export interface BalanceRow {
  readonly table: "camps" | "institutions" | "media" | "silent" | "victims";
  readonly name?: string | null;
  readonly camp?: string | null;
  readonly perpetrator?: string | null;
  readonly speaker?: string | null;
  readonly status?: string | null;
  readonly propositions: number;
  readonly reports?: number | null;
}
