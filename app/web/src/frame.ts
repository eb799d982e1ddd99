// What stands around every view: the summary on top, how to use the page at the foot.

import { campTag, campOf } from "./camps";
import type { Case } from "./case";
import { byId, count, fill, h } from "./dom";
import { published } from "./words";

function legend(all: Case): HTMLElement {
  const camps = [...new Set(all.claims.map((claim) => campOf(claim, all.reportOf(claim))))].sort();
  return h(
    "div",
    { class: "legend" },
    h("p", {}, "Bars: each camp has its colour and pattern. Thick is what a reader would expect, thin what is only not excluded. Slanting lines: no day is told. Broken edge: a number that follows from claims and that nobody said. A filled dot is a speaker, the ring is the page itself."),
    h("p", {}, ...camps.flatMap((camp) => [campTag(camp), " "])),
    h("p", {}, "In an open claim: ", h("span", { class: "in-slot" }, "what fills a slot"), ", ", h("span", { class: "in-chain" }, "who says so"), ", ", h("span", { class: "in-loaded" }, "words that judge"), "."),
  );
}

/** On a narrow screen the filters fold away until they are asked for. */
function foldFilters(): void {
  const box = byId("filterbox") as HTMLDetailsElement;
  const narrow = matchMedia("(max-width: 860px)");
  const fit = (): void => {
    box.open = !narrow.matches;
  };
  narrow.addEventListener("change", fit);
  fit();
}

export function frame(all: Case): void {
  const propositions = new Set(all.claims.map((claim) => claim.proposition ?? claim.id));
  const undated = all.reports.filter((report) => published(report) === "undated").length;
  byId("summary").textContent =
    `${count(all.reports.length, "report", "reports")}${undated > 0 ? ` (${undated} undated)` : ""}, ` +
    `${count(all.claims.length, "claim", "claims")} that state ${count(propositions.size, "proposition", "propositions")}. Claims, not facts.`;
  document.title = `Stemma: ${count(all.reports.length, "report", "reports")}`;
  fill(
    byId("foot"),
    h(
      "details",
      {},
      h("summary", {}, "Keys and colours"),
      h("p", {}, "Tab goes from part to part. Arrow keys, Home and End move within the board, the list of reports, the lit words, the table and the list of claims. Enter goes to what is opened, Escape closes it and goes back."),
      legend(all),
    ),
  );
  foldFilters();
}
