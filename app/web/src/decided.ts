// How decisions look: a number that was corrected beside the one that was read, a claim's decisions with who, when and why.

import { credibility, reliability } from "./admiralty";
import type { Case, Claim, Decision } from "./case";
import { h, say } from "./dom";
import { stands } from "./pairs";
import { asCorrected } from "./review";
import { bounds, days, joined, unitWords } from "./words";

/** Words that were read, struck through, and those of a person in their place. */
export function replaced(read: string, now: string): HTMLElement {
  return h(
    "span",
    { class: "replaced" },
    h("del", {}, h("span", { class: "unseen" }, "read: "), say(read)),
    " ",
    h("ins", {}, h("span", { class: "unseen" }, "corrected: "), say(now)),
  );
}

function number(claim: Claim): string {
  return claim.quantity === undefined ? "no number" : `${bounds(claim.quantity)} ${unitWords(claim.quantity.unit)}`.trim();
}

/** The words of a claim's number; where a person corrected it, both. */
export function numberShown(claim: Claim, all: Case, read: string): HTMLElement {
  if (!all.review.claim(claim.id).corrections.has("quantity")) {
    return say(read);
  }
  const now = number(asCorrected(claim, all));
  return claim.quantity === undefined ? h("span", { class: "replaced" }, say(read), " ", h("ins", {}, h("span", { class: "unseen" }, "corrected: "), now)) : replaced(read, now);
}

/** What became of a claim, in a word beside it; nothing where nobody decided. */
export function verdict(claim: Claim, all: Case): HTMLElement | undefined {
  const { verdict: now } = all.review.claim(claim.id);
  return now === "open" ? undefined : h("span", { class: `decided ${now}` }, now);
}

export const SLOTS: Readonly<Record<string, string>> = {
  quantity: "how many",
  time: "when",
  type: "type",
  factuality: "factuality",
  agent: "who",
  patient: "whom or what",
  place: "where",
  place_from: "from where",
  place_to: "to where",
  sources: "who says so",
};

function read(claim: Claim, slot: string): string {
  switch (slot) {
    case "quantity":
      return number(claim);
    case "time":
      return claim.time === undefined ? "no day" : days(claim.time) || "no day";
    case "type":
      return claim.type;
    case "factuality":
      return claim.factuality;
    case "sources":
      return (claim.attribution ?? []).map((link) => link.source.text).join(" → ") || "the report's own voice";
    default:
      return joined(claim[slot as "agent"]) || "nobody and nothing";
  }
}

function corrected(claim: Claim | undefined, decision: Decision): string {
  if (decision.number) {
    const { low = null, high = null, unit } = decision.number;
    return `${bounds({ start: 0, end: 0, text: "", unit: "", low, high })} ${unitWords(unit ?? claim?.quantity?.unit ?? "")}`.trim();
  }
  if (decision.days) {
    return days({ earliest: decision.days.earliest ?? null, latest: decision.days.latest ?? null }) || "no day";
  }
  return decision.label ?? (joined(decision.words ?? []) || "nobody and nothing");
}

/** How this claim, or the other one, stands to the other. */
function pair(decision: Decision, claim: Claim | undefined, all: Case): readonly (Node | string)[] {
  const other = (decision.on.claims ?? []).find((id) => id !== claim?.id) ?? "";
  const found = all.claim(other);
  const report = found === undefined ? undefined : all.reportOf(found);
  const words = found === undefined ? other : `“${found.quantity?.text ?? found.trigger.text}” (${report?.publisher || report?.name || ""})`;
  const turned = decision.act === "relink" && decision.from === other;
  return turned ? [say(words), ` ${stands(decision)} this claim`] : [`${stands(decision)} `, say(words)];
}

function told(decision: Decision, claim: Claim | undefined, all: Case): readonly (Node | string)[] {
  switch (decision.act) {
    case "accept":
      return ["accepted"];
    case "reject":
      return ["rejected"];
    case "correct":
      return [
        `corrected, ${SLOTS[decision.slot ?? ""] ?? decision.slot ?? ""}: `,
        claim === undefined ? corrected(undefined, decision) : replaced(read(claim, decision.slot ?? ""), corrected(claim, decision)),
      ];
    case "rate":
      return [`credibility ${credibility(decision.credibility ?? 0)}`];
    case "trust":
      return [`publisher's reliability ${reliability(decision.reliability ?? "")}`];
    case "merge":
    case "split":
    case "relink":
      return pair(decision, claim, all);
    default:
      return [decision.act];
  }
}

/** The time of a decision to the minute, in UTC, as it stands in the file. */
function at(decision: Decision): HTMLElement {
  return h("time", { datetime: decision.at }, `${decision.at.slice(0, 16).replace("T", " ")} UTC`);
}

function isOlder(decision: Decision, claim: Claim | undefined): boolean {
  return claim !== undefined && decision.on.claim === claim.id && decision.on.revision !== claim.revision;
}

/** One decision a line; `more` adds what can be done with it. */
export function decisionList(decisions: readonly Decision[], claim: Claim | undefined, all: Case, more: (decision: Decision) => Node | undefined): HTMLElement {
  return h(
    "ul",
    { class: "decisions" },
    ...decisions.map((decision) =>
      h(
        "li",
        {},
        h("p", {}, ...told(decision, claim, all)),
        decision.why === undefined || decision.why === null || decision.why === "" ? undefined : h("p", { class: "why" }, say(decision.why)),
        h("p", { class: "means" }, say(decision.by), ", ", at(decision), isOlder(decision, claim) ? "; made on an earlier revision of this claim" : undefined),
        more(decision),
      ),
    ),
  );
}
