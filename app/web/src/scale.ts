// A common scale for the bars of one row: of numbers where it counts, of days where it does not.

import type { Claim, Day, Derived, Report } from "./case";

/** A stretch on a scale; `null` where it is open. */
export interface Range {
  readonly low: number | null;
  readonly high: number | null;
  /** How far a reader would stretch an open end. */
  readonly softLow?: number;
  readonly softHigh?: number;
}

export interface Scale {
  /** Where a value lies, from 0 to 100. */
  readonly at: (value: number) => number;
  readonly first: string;
  readonly last: string;
}

const DAY = 86_400_000;
const LEAST_DAYS = 7;
const LOGARITHMIC_FROM = 100;
const ROOM = 1.08;

export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}

export function dayOf(number: number): string {
  return new Date(Math.round(number) * DAY).toISOString().slice(0, 10);
}

/** The bounds that a claim gives its number; none for a vague or malformed one. */
export function counted(claim: Claim, unit: string | null): Range | undefined {
  const number = claim.quantity;
  if (number === undefined || number.vague === true || number.readings !== undefined || number.unit !== unit) {
    return undefined;
  }
  const low = number.low ?? null;
  const high = number.high ?? null;
  return low === null && high === null
    ? undefined
    : {
        low,
        high,
        ...(number.soft_low === undefined ? {} : { softLow: number.soft_low }),
        ...(number.soft_high === undefined ? {} : { softHigh: number.soft_high }),
      };
}

export function derivedRange(derived: Derived, unit: string | null): Range | undefined {
  return derived.unit === unit ? { low: derived.low, high: derived.high } : undefined;
}

/** A day's two ends as a stretch that includes both days. */
export function dayRange(day: Day): Range {
  return {
    low: day.earliest === null ? null : dayNumber(day.earliest),
    high: day.latest === null ? null : dayNumber(day.latest) + 1,
  };
}

/** The last day on which a claim can have been told; what was said to lie ahead may have come after that was said. */
function told(claim: Claim, report: Report): string | null {
  const { latest } = report.record.published;
  const said = ["asserted", "negated"].includes(claim.factuality) ? (claim.said?.latest ?? null) : null;
  return said === null || (latest !== null && latest < said) ? latest : said;
}

/** The days that a claim can speak of: as its words say, else any up to the day on which it was said, or that of its report. */
export function spokenOf(claim: Claim, report: Report): Day {
  const { time } = claim;
  return time === undefined || (time.earliest === null && time.latest === null) ? { earliest: null, latest: told(claim, report) } : time;
}

/** Whether no day can be told at either end. */
export function isUndated(claim: Claim): boolean {
  const said = claim.time;
  return said === undefined || (said.earliest === null && said.latest === null);
}

function ends(ranges: readonly Range[]): number[] {
  return ranges
    .flatMap((range) => [range.low, range.high, range.softLow ?? null, range.softHigh ?? null])
    .filter((value) => value !== null);
}

export function numberScale(ranges: readonly Range[], unit: string): Scale {
  const values = ends(ranges);
  const most = Math.max(1, ...values);
  const least = Math.min(...values.filter((value) => value > 0), most);
  const label = (value: number): string => `${value.toLocaleString("en", { maximumFractionDigits: 1 })}`;
  if (most / least > LOGARITHMIC_FROM) {
    const from = Math.log10(least / 2);
    const width = Math.log10(most * 2) - from;
    return {
      at: (value) => Math.max(0, Math.min(100, ((Math.log10(Math.max(value, least / 2)) - from) / width) * 100)),
      first: `${label(least / 2)}, each step tenfold`,
      last: `${label(most * 2)} ${unit}`,
    };
  }
  const end = unit === "%" ? 100 : most * ROOM;
  return { at: (value) => Math.max(0, Math.min(100, (value / end) * 100)), first: "0", last: `${label(Math.ceil(end))} ${unit}` };
}

export function dayScale(ranges: readonly Range[]): Scale | undefined {
  const values = ends(ranges);
  if (values.length === 0) {
    return undefined;
  }
  let from = Math.min(...values);
  let to = Math.max(...values);
  const missing = Math.max(0, LEAST_DAYS - (to - from));
  from -= Math.ceil(missing / 2);
  to += Math.floor(missing / 2);
  return { at: (value) => ((value - from) / (to - from)) * 100, first: dayOf(from), last: dayOf(to - 1) };
}
