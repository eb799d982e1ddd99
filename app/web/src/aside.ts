// What stands beside a view: the question or the claim that is open, else what can be opened.

import { stopAt } from "./arrows";
import { card, sameInReport } from "./card";
import { groupOf, type Claim } from "./case";
import { byId, draw, fill, h } from "./dom";
import { decisions } from "./desk";
import { drawer, neighbours, showWords } from "./drawer";
import { chosen } from "./reports";
import { sentence } from "./veil";
import type { Look } from "./view";
import { what } from "./words";

/** The class of the button that closes what is open; a click on it is handled with the other moves. */
export const CLOSE = "close";

function claimList(title: string, claims: readonly Claim[], look: Look, address: (claim: Claim) => string): readonly Node[] {
  const items = claims.map((claim) => {
    return h(
      "li",
      {},
      h(
        "a",
        { href: address(claim), "data-claims": claim.id, "aria-current": claim.id === look.state.claim ? "true" : undefined },
        h("span", { class: `type ${groupOf(claim.type)}` }, what(claim)),
        " ",
        sentence(look.all.reportOf(claim), claim.sentence, "clip"),
      ),
    );
  });
  return items.length === 0 ? [] : [h("h3", {}, title), h("ul", { class: "claims" }, ...items)];
}

function closer(): HTMLElement {
  return draw("Close", () => undefined, { class: `quiet ${CLOSE}` });
}

function ofClaim(claim: Claim, look: Look, address: (claim: Claim) => string): readonly (Node | undefined)[] {
  const report = look.all.reportOf(claim);
  const question = look.all.questionOf(claim);
  const inReports = look.state.view === "reports";
  const read = look.address({ view: "reports", report: report.id, row: "" });
  return [
    closer(),
    ...card(claim, report),
    ...decisions(claim, look.all),
    inReports ? undefined : h("p", {}, h("a", { href: read, class: "read" }, "Read it in its report")),
    question === undefined ? undefined : h("p", {}, h("a", { href: look.address({ view: "board", row: question.id, report: "" }) }, "Open its question on the board")),
    ...neighbours(claim, look),
    ...claimList("The same, elsewhere in this report", sameInReport(claim, report), look, address),
    ...(inReports ? claimList("Claims in this report", look.selection.byReport.get(report.id) ?? [], look, address) : []),
  ];
}

const HINTS: Readonly<Record<string, string>> = {
  reports: "Lit words are claims. Choose one to see who says so.",
  claims: "Choose a claim to see its chain and how it was found.",
};

export function aside(look: Look, address: (claim: Claim) => string): void {
  const box = byId("card");
  const claim = look.all.claim(look.state.claim);
  const before = box.scrollTop;
  const opened = box.dataset["row"];
  box.dataset["row"] = look.state.row;
  if (look.state.row !== "") {
    fill(box, closer(), ...drawer(look));
    showWords(box);
    box.scrollTop = opened === look.state.row ? before : 0;
    return;
  }
  if (claim !== undefined) {
    fill(box, ...ofClaim(claim, look, address));
  } else if (look.state.claim !== "") {
    fill(box, closer(), h("h2", { tabindex: -1 }, "No such claim"), h("p", {}, "This address names a claim that the case does not have (any more). Close this and choose another."));
  } else {
    const report = look.state.view === "reports" ? chosen(look) : undefined;
    const inReport = report === undefined ? [] : (look.selection.byReport.get(report.id) ?? []);
    fill(box, h("p", { class: "hint" }, HINTS[look.state.view] ?? ""), ...claimList("Claims in this report", inReport, look, address));
  }
  stopAt(box, "ul.claims a", null);
}
