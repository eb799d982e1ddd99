// What filters look at, by the number of the claim: made once, so that a filter goes over numbers and not over records.

import { campOf } from "./camps";
import { placesOf, type Case, type Claim, type Report, type Words } from "./case";
import { fold } from "./search";

/** What a place filter calls a place: its id where it is known which place it is, else its words. */
export function placeKey(place: { readonly id?: string; readonly text: string }): string {
  return place.id ?? `"${place.text}"`;
}

/** What an actor filter calls somebody: the id where it is known who it is, else nothing. */
export function actorsOf(claim: Claim): readonly Words[] {
  const sources = (claim.attribution ?? []).map((link) => link.source);
  return [...(claim.agent ?? []), ...(claim.patient ?? []), ...sources].filter((who) => who.id !== undefined);
}

/** The claims of each value, as numbers in order. */
class Postings {
  private readonly byValue = new Map<string, number[]>();

  add(value: string, claim: number): void {
    const known = this.byValue.get(value);
    if (known === undefined) {
      this.byValue.set(value, [claim]);
    } else if (known.at(-1) !== claim) {
      known.push(claim);
    }
  }

  of(value: string): readonly number[] {
    return this.byValue.get(value) ?? [];
  }
}

export type Key = "type" | "publisher" | "zone" | "camp" | "actor" | "link" | "place";

function searchable(claim: Claim, report: Report): string {
  const names = [...(claim.agent ?? []), ...(claim.patient ?? []), ...placesOf(claim)].map((words) => words.name ?? "");
  const chain = (claim.attribution ?? []).map((link) => link.source.text);
  return fold([report.words(claim.sentence), claim.type, report.publisher, ...names, ...chain].join("\n"));
}

export class Columns {
  private readonly postings: Readonly<Record<Key, Postings>> = {
    type: new Postings(),
    publisher: new Postings(),
    zone: new Postings(),
    camp: new Postings(),
    actor: new Postings(),
    link: new Postings(),
    place: new Postings(),
  };
  private readonly texts: (string | undefined)[] = [];
  private readonly reportTexts: (string | undefined)[] = [];
  private readonly all: Case;
  /** For each claim the number of its report. */
  readonly reportOf: Int32Array;

  constructor(all: Case) {
    this.all = all;
    this.reportOf = new Int32Array(all.claims.length);
    let number = 0;
    all.reports.forEach((report, at) => {
      for (const claim of report.claims) {
        this.reportOf[number] = at;
        this.add(claim, report, number);
        number += 1;
      }
    });
    all.claims.forEach((claim, at) => {
      const links = all.linksOf(claim.id);
      for (const link of links) {
        this.postings.link.add(link.kind, at);
      }
    });
  }

  private add(claim: Claim, report: Report, at: number): void {
    const { postings } = this;
    postings.type.add(claim.type, at);
    postings.publisher.add(report.publisher, at);
    postings.zone.add(claim.zone, at);
    postings.camp.add(campOf(claim, report), at);
    actorsOf(claim).forEach((who) => postings.actor.add(who.id ?? "", at));
    placesOf(claim).forEach((place) => {
      postings.place.add(placeKey(place), at);
      place.within?.forEach((parent) => postings.place.add(parent, at));
    });
  }

  /** The claims that have a value. */
  having(key: Key, value: string): readonly number[] {
    return this.postings[key].of(value);
  }

  /** What a search of claims looks at, without case and accents. */
  text(at: number): string {
    const known = this.texts[at];
    if (known !== undefined) {
      return known;
    }
    const claim = this.all.claims[at];
    const report = this.all.reports[this.reportOf[at] ?? 0];
    const made = claim === undefined || report === undefined ? "" : searchable(claim, report);
    this.texts[at] = made;
    return made;
  }

  /** What a search of reports looks at. */
  reportText(at: number): string {
    const known = this.reportTexts[at];
    const report = this.all.reports[at];
    if (known !== undefined || report === undefined) {
      return known ?? "";
    }
    const { title = "", text, id } = report.record;
    const made = fold([title, report.publisher, id, text].join("\n"));
    this.reportTexts[at] = made;
    return made;
  }
}
