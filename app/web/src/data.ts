// Where the case comes from: the blocks of data that `stemma build` put into this file or, of a large case, into scripts beside it,
// each of which hands on texts of JSON. Nothing else of the page knows the difference.

import { Case, Report, type Claim, type ControlStep, type Decision, type Derived, type Link, type Outline, type Question, type Relay, type ReportRecord, type ShownLinks, type Span, type Speech, type Told, type Words } from "./case";

type Packed = Record<string, unknown>;

/** What scripts beside the page hand on: which block, and its JSON. */
type Beside = [name: string, json: string][];

/** The JSON of the blocks of a name; those beside the page are let go, as they are read once. */
function texts(page: Document, name: string): readonly string[] {
  const here = [...page.querySelectorAll(`script.${name}`)].map((element) => element.textContent ?? "");
  const beside = ((self as unknown as { stemma?: Beside }).stemma ?? []).filter((block) => block[0] === name);
  return [...here, ...beside.map((block) => block[1])];
}

function block(page: Document, name: string): unknown {
  const text = texts(page, name)[0] ?? "";
  return text === "" ? undefined : JSON.parse(text);
}

/** All records of a name, block after block. */
function rows<T>(page: Document, name: string): readonly T[] {
  return texts(page, name).flatMap((text) => records<T>(text));
}

/** Lists by key, as one object for each place in them; what a record does not have is `null` there. */
function records<T>(text: string): readonly T[] {
  const columns = Object.entries(JSON.parse(text) as Record<string, readonly unknown[]>);
  const made: Packed[] = Array.from({ length: columns[0]?.[1].length ?? 0 }, () => ({}));
  for (const [key, column] of columns) {
    made.forEach((record, row) => (record[key] = column[row]));
  }
  return made as T[];
}

/** What many claims share stands once in the page, and a number stands for it. */
class Shared {
  private readonly values: readonly unknown[];

  constructor(values: readonly unknown[]) {
    this.values = values;
  }

  words(packed: Packed): Words {
    const { is, ...own } = packed;
    return (typeof is === "number" ? { ...own, ...(this.values[is] as Packed) } : own) as unknown as Words;
  }

  list(packed: unknown): unknown {
    return Array.isArray(packed) ? packed.map((one) => this.words(one as Packed)) : packed;
  }

  texts(packed: unknown): unknown {
    return Array.isArray(packed) ? packed.map((one) => (typeof one === "number" ? this.values[one] : one)) : packed;
  }
}

const NAMED = ["agent", "patient", "place", "place_from", "place_to"];
const REASONS = ["rule", "why"];

/** What the claims of a page refer to. */
interface Known {
  readonly shared: Shared;
  /** Who speaks, by the ids of claims. */
  readonly speeches: ReadonlyMap<string, Speech>;
}

function unpack(packed: Packed, document: string, { shared, speeches }: Known): Claim {
  const claim: Packed = { ...packed, document };
  const speech = speeches.get(packed["id"] as string);
  if (speech !== undefined) {
    claim["speech"] = speech;
  }
  for (const slot of NAMED) {
    if (slot in claim) {
      claim[slot] = shared.list(claim[slot]);
    }
  }
  for (const key of REASONS) {
    if (key in claim) {
      claim[key] = shared.texts(claim[key]);
    }
  }
  if (Array.isArray(claim["attribution"])) {
    claim["attribution"] = claim["attribution"].map((link: Packed) => ({ ...link, source: shared.words(link["source"] as Packed) }));
  }
  return claim as unknown as Claim;
}

/** Reads the case that stands in the page. */
export function readCase(page: Document): Case {
  const speeches = new Map(rows<Speech>(page, "speakers").flatMap((speech) => speech.claims.map((claim) => [claim, speech] as const)));
  const known = { shared: new Shared((block(page, "shared") ?? []) as readonly unknown[]), speeches };
  const reports = texts(page, "report").map((text) => {
    const { document, claims, graphic } = JSON.parse(text) as { document: ReportRecord; claims: Packed[]; graphic?: Span[] };
    return new Report(document, claims.map((claim) => unpack(claim, document.id, known)), graphic);
  });
  const all = new Case({
    reports,
    questions: rows<Question>(page, "questions"),
    links: rows<Link>(page, "links"),
    derived: rows<Derived>(page, "derived"),
    decisions: rows<Decision>(page, "decisions"),
    control: rows<ControlStep>(page, "control"),
    responsibility: rows<Told>(page, "responsibility"),
    relays: rows<Relay>(page, "relays"),
    shownLinks: rows<ShownLinks>(page, "shown_links")[0],
    bereft: rows<{ id: string }>(page, "bereft"),
    outlines: new Map(Object.entries((block(page, "outlines") ?? {}) as Record<string, Outline>)),
  });
  delete (self as unknown as { stemma?: Beside }).stemma;
  return all;
}
