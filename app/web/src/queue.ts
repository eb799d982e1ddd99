// What most needs eyes: claims that nobody decided on.

import { groupOf } from "./case";
import { count, h, say } from "./dom";
import { fillLong } from "./long";
import { isOpen, pressing, type Waiting } from "./review";
import { sentence } from "./veil";
import type { State } from "./state";
import type { Look } from "./view";
import { what } from "./words";

const AT_ONCE = 100;

function item({ claim, why }: Waiting, look: Look): HTMLElement {
  const report = look.all.reportOf(claim);
  return h(
    "li",
    {},
    h(
      "a",
      { href: look.address({ row: "", claim: claim.id }), "data-claims": claim.id },
      h("span", { class: `type ${groupOf(claim.type)}` }, what(claim)),
      " ",
      sentence(report, claim.sentence, "clip-2"),
    ),
    h("p", { class: "means" }, `${why.join(", ")} · `, say(report.publisher || report.name)),
  );
}

export function toReview(look: Look): HTMLElement {
  const waiting = pressing(look.selection.claims, look.all).filter((one) => isOpen(one.claim, look.all));
  const list = h("ul", { class: "waiting" });
  const foot = h("p", { class: "more" });
  fillLong(list, foot, { items: waiting, element: (one) => item(one, look), atOnce: AT_ONCE, one: "claim", many: "claims" });
  return h(
    "div",
    { class: "lens review" },
    h("h2", {}, "To review"),
    h("p", { class: "means" }, `${count(waiting.length, "claim", "claims")} that nobody decided on: contradicted ones first, then malformed numbers, places that are not resolved, vague numbers.`),
    waiting.length === 0 ? look.nothing("claim to review") : list,
    foot,
  );
}

/** The next that nobody decided on, after the one that is shown; the first where none is shown, or the last. */
export function nextToReview(look: Look): State {
  const all = pressing(look.selection.claims, look.all);
  const now = all.findIndex((one) => one.claim.id === look.state.claim);
  const next = [...all.slice(now + 1), ...all].find((one) => isOpen(one.claim, look.all));
  return { ...look.state, view: "review", row: "", report: "", claim: next?.claim.id ?? "" };
}
