// The view of reports: a list of them, and the one that is chosen, with its claims lit.

import { arrows, stopAt } from "./arrows";
import type { Report } from "./case";
import { byId, count, fill, h, say } from "./dom";
import { current, type Lens } from "./lens";
import { fillLong } from "./long";
import { light, readReport } from "./reader";
import { terms } from "./search";
import type { Look } from "./view";
import { published } from "./words";

const LISTED_AT_ONCE = 200;

/** The report to show: the chosen one while it is in the selection, else the first. */
export function chosen({ all, state, selection }: Look): Report | undefined {
  const wanted = all.report(all.claim(state.claim)?.document ?? state.report) ?? all.report(state.report);
  return wanted !== undefined && selection.reports.includes(wanted) ? wanted : selection.reports[0];
}

function listItem(report: Report, look: Look): HTMLElement {
  const claims = look.selection.byReport.get(report.id)?.length ?? 0;
  const link = h(
    "a",
    { href: look.address({ view: "reports", report: report.id, row: "", claim: "" }), "data-report": report.id },
    say(report.name, "name"),
    h(
      "span",
      { class: "means" },
      h("span", {}, say(report.publisher || "publisher unknown")),
      h("span", {}, `${published(report)} · ${count(claims, "claim", "claims")}`),
    ),
  );
  return h("li", {}, link);
}

function showList(look: Look): void {
  const list = byId("reports");
  const items = h("ul");
  const foot = h("p", { class: "more" });
  fillLong(items, foot, { items: look.selection.reports, element: (report) => listItem(report, look), atOnce: LISTED_AT_ONCE, one: "report", many: "reports", drawn: () => stopAt(list, "li a", list.querySelector("a[aria-current]")) });
  fill(list, h("h2", {}, "Reports"), items, foot);
  arrows(items, "li a");
}

const address: Lens["address"] = (look) => (claim) =>
  look.address({ row: "", report: claim.document, claim: claim.id });

function showReport(look: Look, main: HTMLElement): void {
  const report = chosen(look);
  if (report === undefined) {
    fill(main, look.nothing("report"));
    return;
  }
  const claims = look.selection.byReport.get(report.id) ?? [];
  const article = readReport({ report, claims, possible: look.selection.possible, terms: terms(look.state.q), address: address(look) });
  article.dataset["report"] = report.id;
  fill(main, article);
}

export const reports: Lens = {
  show: (look, main, same) => {
    if (!same || byId("reports").childElementCount === 0) {
      showList(look);
    }
    const drawn = main.querySelector<HTMLElement>("article.report")?.dataset["report"];
    if (!same || drawn !== chosen(look)?.id || drawn === undefined) {
      showReport(look, main);
    }
  },
  mark: (look, main) => {
    const list = byId("reports");
    current(list.querySelectorAll("a"), (link) => link.dataset["report"] === chosen(look)?.id);
    stopAt(list, "li a", list.querySelector("a[aria-current]"));
    light(main, look.all.claim(look.state.claim));
    stopAt(main, "a.lit", main.querySelector("a.lit[aria-current]"));
  },
  address,
  placeOf: (main, claim) => main.querySelector<HTMLElement>(`a[data-claims~="${CSS.escape(claim)}"]`),
  stops: "a.lit",
};
