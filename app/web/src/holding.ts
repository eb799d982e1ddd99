// Who is said to hold each place as of a day: the steps that the case has for each place, as `stemma show control` tells them.

import type { Case, Claim, ControlStep, Words } from "./case";
import type { Selection } from "./filter";

export interface Side {
  /** Camp of the holder where it is known, else its name, else the words for it in quotation marks; empty where the claims do not say who. */
  readonly holder: string;
  readonly isCamp: boolean;
  readonly sinceAtMost: string;
  readonly lastSpokenOf: string;
  readonly claims: readonly Claim[];
}

export interface Held {
  readonly place: Words;
  readonly state: string;
  readonly sides: readonly Side[];
}

const WIDE = ["region", "city", "district", "governorate", "country"];

function sideOf(holding: ControlStep["holdings"][number], all: Case): Side {
  const claims = holding.claims.flatMap((id) => all.claim(id) ?? []);
  const holder = holding.holder ?? "";
  const isCamp = claims.some((claim) => claim.agent?.[0]?.camp === holder);
  const name = claims.find((claim) => claim.agent?.[0]?.name !== undefined)?.agent?.[0]?.name;
  return {
    holder: holder === "" || isCamp ? holder : (name ?? `“${holder}”`),
    isCamp,
    sinceAtMost: holding.since_at_most ?? "",
    lastSpokenOf: holding.last_spoken_of ?? "",
    claims,
  };
}

function isSelected(step: ControlStep, all: Case, selection: Selection): boolean {
  return step.holdings.some((holding) => holding.claims.some((id) => isOf(all.claim(id), selection)));
}

function isOf(claim: Claim | undefined, selection: Selection): boolean {
  return claim !== undefined && selection.has(claim);
}

function heldFrom(step: ControlStep, all: Case): Held {
  const { place: id, name, kind, lat, lon, radius_km } = step;
  return { place: { start: 0, end: 0, text: name, id, name, kind, lat, lon, radius_km }, state: step.state, sides: step.holdings.map((holding) => sideOf(holding, all)) };
}

const MADE = new WeakMap<ControlStep, Held>();

/** What a step says; made once. */
function madeOf(step: ControlStep, all: Case): Held {
  const made = MADE.get(step) ?? heldFrom(step, all);
  MADE.set(step, made);
  return made;
}

/** The last steps of a day, of the places of which some selected claim tells. What a row says rests on all claims. */
export function held(all: Case, selection: Selection, day: string): readonly Held[] {
  return [...all.control.values()].flatMap((steps) => {
    const step = steps.filter((one) => one.from === null || one.from <= day).at(-1);
    return step !== undefined && step.state !== "nothing said" && isSelected(step, all, selection) ? [madeOf(step, all)] : [];
  });
}

export function isWide(place: Words): boolean {
  return WIDE.includes(place.kind ?? "");
}

/** The first and the last day that anything is told of; nothing where these leave no choice. */
export function daysTold(all: Case, selection: Selection): readonly [string, string] | undefined {
  let first = "";
  let end = "";
  for (const steps of all.control.values()) {
    for (const step of steps) {
      if (isSelected(step, all, selection)) {
        for (const day of [step.from, ...step.holdings.map((holding) => holding.last_spoken_of)]) {
          first = day !== null && (first === "" || day < first) ? day : first;
          end = day !== null && day > end ? day : end;
        }
      }
    }
  }
  return first === "" || first === end ? undefined : [first, end];
}
