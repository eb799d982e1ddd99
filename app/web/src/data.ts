// Where the case comes from: here, the blocks of data that `stemma build` put into this file.
// Another source (a server) would give the same parts; nothing else of the page knows the difference.

import { Case, Report, type Claim, type Decision, type Derived, type Link, type Outline, type Question, type ReportRecord, type Words } from "./case";

type Packed = Record<string, unknown>;

function block(page: Document, name: string): unknown {
  const text = page.querySelector(`script.${name}`)?.textContent ?? "";
  return text === "" ? undefined : JSON.parse(text);
}

/** Lists by key, as one object for each place in them; what a record does not have is `null` there. */
function rows<T>(page: Document, name: string): readonly T[] {
  const columns = Object.entries((block(page, name) ?? {}) as Record<string, readonly unknown[]>);
  const length = columns[0]?.[1].length ?? 0;
  return Array.from({ length }, (_, row) => Object.fromEntries(columns.map(([key, column]) => [key, column[row]])) as T);
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

function unpack(packed: Packed, document: string, shared: Shared): Claim {
  const claim: Packed = { ...packed, document };
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
  const shared = new Shared((block(page, "shared") ?? []) as readonly unknown[]);
  const reports = [...page.querySelectorAll("script.report")].map((element) => {
    const { document, claims } = JSON.parse(element.textContent ?? "") as { document: ReportRecord; claims: Packed[] };
    return new Report(document, claims.map((claim) => unpack(claim, document.id, shared)));
  });
  return new Case({
    reports,
    questions: rows<Question>(page, "questions"),
    links: rows<Link>(page, "links"),
    derived: rows<Derived>(page, "derived"),
    decisions: rows<Decision>(page, "decisions"),
    outlines: new Map(Object.entries((block(page, "outlines") ?? {}) as Record<string, Outline>)),
  });
}
