// What slots say, in words. A vague word gives no figure, so it is never shown as digits.

import type { Claim, Day, Derived, Quantity, Report, Time, Words } from "./case";

export function joined(words: readonly Words[] | undefined): string {
  return (words ?? []).map((one) => one.text).join("; ");
}

export function days(day: Day): string {
  if (day.earliest === null && day.latest === null) {
    return "";
  }
  if (day.earliest === day.latest) {
    return day.earliest ?? "";
  }
  if (day.earliest === null) {
    return `until ${day.latest}`;
  }
  return day.latest === null ? `from ${day.earliest}` : `${day.earliest} to ${day.latest}`;
}

export function published(report: Report): string {
  const day = days(report.record.published);
  return day === "" ? "undated" : day;
}

export function meaningOf(time: Time): string {
  const meant = days(time);
  const how = time.relative_to_report === true ? ", counted from the report's own day" : "";
  return meant === "" ? "no day can be told" : meant + how;
}

function digits(number: number): string {
  return number.toLocaleString("en", { maximumFractionDigits: 6 });
}

/** What a number means. */
export function bounds(quantity: Quantity): string {
  if (quantity.readings !== undefined && quantity.readings.length > 0) {
    return `malformed, may mean ${quantity.readings.map(digits).join(" or ")}`;
  }
  if (quantity.vague === true) {
    return "a vague word that gives no figure";
  }
  const low = quantity.low ?? null;
  const high = quantity.high ?? null;
  const about = quantity.approx === true ? "about " : "";
  if (low === null && high === null) {
    return "no number";
  }
  if (low === null) {
    return `${about}${quantity.high_open === true ? "less than" : "at most"} ${digits(high ?? 0)}`;
  }
  if (high === null) {
    return `${about}${quantity.low_open === true ? "more than" : "at least"} ${digits(low)}`;
  }
  return about + (low === high ? digits(low) : `${digits(low)} to ${digits(high)}`);
}

/** What numbers count; nothing where nobody knows it. */
export const UNITS: Readonly<Record<string, string>> = { unsaid: "", person: "people", place: "places", km2: "km²", percent: "%", building: "buildings", vehicle: "vehicles", strike: "strikes", shell: "shells", family: "families", tonne: "tonnes", day: "days" };

export function unitWords(unit: string): string {
  return UNITS[unit] ?? unit;
}

/** A number that follows by arithmetic, to one place behind the point. */
export function figure(derived: Derived): string {
  const rounded = (end: number | null): number | null => (end === null ? null : Math.round(end * 10) / 10);
  const quantity = { ...derived, low: rounded(derived.low), high: rounded(derived.high), start: 0, end: 0, text: "" };
  return `${bounds(quantity)} ${unitWords(derived.unit)}`;
}

/** Further marks of a number, each a few words. */
export function marks(quantity: Quantity): readonly string[] {
  return [
    quantity.unit === "" ? "" : `unit: ${quantity.unit}`,
    quantity.joint === true ? "dead and hurt in one number" : "",
    quantity.aspect === undefined || quantity.aspect === "unsaid" ? "" : quantity.aspect,
    quantity.of === undefined ? "" : `of ${quantity.of.text}`,
  ].filter((mark) => mark !== "");
}

export function where(claim: Claim): string {
  return [
    joined(claim.place),
    claim.place_from === undefined ? "" : `from ${joined(claim.place_from)}`,
    claim.place_to === undefined ? "" : `to ${joined(claim.place_to)}`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

export function whoToWhom(claim: Claim): string {
  const agent = joined(claim.agent);
  const patient = joined(claim.patient);
  return patient === "" ? agent : `${agent} → ${patient}`.trim();
}

/** Who speaks before any source: the report itself or a reader below it. */
export function voice(claim: Claim): string {
  if (claim.voice.kind !== "commenter") {
    return "the report's own voice";
  }
  return claim.voice.author === undefined ? "a reader's comment" : `a reader's comment by ${claim.voice.author}`;
}

/** The chain in a few words, who said it first on the left. */
export function chain(claim: Claim): string {
  const sources = (claim.attribution ?? []).map((link) => link.source.text);
  return [...sources, ...(claim.voice.kind === "commenter" ? [voice(claim)] : [])].join(" → ");
}

export function what(claim: Claim): string {
  return claim.factuality === "asserted" ? claim.type : `${claim.type}, ${claim.factuality}`;
}
