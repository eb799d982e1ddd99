// The words of the Admiralty scale (NATO AJP-2.1), which only people enter. They judge, so they stand here alone: no other label
// of the page does.

/** How far other information bears a claim out, 1 to 6. */
export const CREDIBILITY = [
  "confirmed by other sources",
  "probably true",
  "possibly true",
  "doubtful",
  "improbable",
  "truth cannot be judged",
] as const;

/** How far a publisher has been right before, A to F. */
export const RELIABILITY = {
  A: "completely reliable",
  B: "usually reliable",
  C: "fairly reliable",
  D: "not usually reliable",
  E: "unreliable",
  F: "reliability cannot be judged",
} as const;

export function credibility(digit: number): string {
  return `${digit}: ${CREDIBILITY[digit - 1] ?? ""}`;
}

export function reliability(letter: string): string {
  return `${letter}: ${(RELIABILITY as Readonly<Record<string, string>>)[letter] ?? ""}`;
}
