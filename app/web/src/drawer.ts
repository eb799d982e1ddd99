// What a click on the board opens: how the answers of a question stand, and its reports side by side with the words lit.

import { campOf, campTag } from "./camps";
import { card } from "./card";
import type { Claim, Derived, Link, Report } from "./case";
import { numberShown, verdict } from "./decided";
import { decisions } from "./desk";
import { count, h, plain, say } from "./dom";
import { changedBy, LINK_WORDS, stands } from "./pairs";
import { light, readReport } from "./reader";
import { rowOf, settles, statusTitle, type Row } from "./rows";
import { terms } from "./search";
import { sentence } from "./veil";
import type { Look } from "./view";
import { chain, days, figure, published, voice, what } from "./words";

const COLUMNS_AT_ONCE = 6;
function brief(claim: Claim): string {
  return claim.quantity?.text ?? claim.trigger.text;
}

/** An end of a link, in a few words that lead to it. */
function end(id: string, look: Look): HTMLElement {
  const claim = look.all.claim(id);
  if (claim !== undefined) {
    const report = look.all.reportOf(claim);
    const address = look.address({ row: look.all.questionOf(claim)?.id ?? "", claim: id });
    return h("a", { href: address }, say(`“${brief(claim)}”`), " (", say(report.publisher || report.name), ")");
  }
  const derived = look.all.derived.find((one) => one.id === id);
  return derived === undefined ? say(look.all.report(id)?.name ?? id) : h("span", {}, `what follows: ${figure(derived)}`);
}

function linkItem(link: Link, look: Look): HTMLElement {
  const compared = (link.detail.compared ?? []).map((one) =>
    h("tr", {}, h("th", { scope: "row" }, one.what), h("td", {}, say(one.from)), h("td", {}, say(one.to))),
  );
  return h(
    "li",
    { class: `link link-${link.kind}` },
    h("p", {}, end(link.from, look), h("b", {}, ` ${LINK_WORDS[link.kind] ?? link.kind} `), end(link.to, look)),
    h("p", { class: "reason" }, say(link.reason), h("span", { class: "means" }, ` On ${link.detail.on}, ${link.strength}.`)),
    changed(link, look),
    compared.length === 0 ? undefined : h("table", { class: "compared" }, h("tbody", {}, ...compared)),
  );
}

/** What a person said since the case was built, which the next build follows. */
function changed(link: Link, look: Look): HTMLElement | undefined {
  const decision = changedBy(link, look.all);
  return decision === undefined || link.detail.on === "decision" ? undefined : h("p", { class: "means" }, "Changed by ", say(decision.by), `: ${stands(decision)}. The next build follows it.`);
}

const LINKS_SHOWN = 6;

function links(row: Row, look: Look): readonly Node[] {
  const items = row.links.map((link) => linkItem(link, look));
  const lacks = row.claims.some((claim) => look.all.lacksLinks(claim.id));
  const left = lacks ? [h("p", { class: "means left-out" }, "This page leaves out links of these claims, as the case has more than it can show; links.jsonl in the case's folder has them.")] : [];
  if (items.length === 0) {
    return lacks ? left : [h("p", { class: "means" }, "No other claim answers this question.")];
  }
  const rest = items.slice(LINKS_SHOWN);
  return [
    ...left,
    h("ul", { class: "links" }, ...items.slice(0, LINKS_SHOWN)),
    ...(rest.length === 0 ? [] : [h("details", {}, h("summary", {}, `${rest.length} more`), h("ul", { class: "links" }, ...rest))]),
  ];
}

/** A derived number as a sum: the premises, what is assumed, what follows. */
function sum(derived: Derived, look: Look): HTMLElement {
  return h(
    "section",
    { class: "sum" },
    h("h4", {}, "What follows by arithmetic"),
    h("p", {}, say(derived.question), "?"),
    h(
      "ol",
      { class: "premises", "aria-label": "Premises" },
      ...derived.premises.map((id) => {
        const claim = look.all.claim(id);
        return h("li", {}, end(id, look), claim === undefined ? undefined : sentence(look.all.reportOf(claim), claim.sentence, "means clip-2"));
      }),
    ),
    h("p", { class: "result" }, say(derived.sentence)),
    h("p", {}, h("b", {}, `= ${figure(derived)}`), h("span", { class: "means" }, ` as of ${days(derived.as_of) || "no told day"}; nobody said this number`)),
    derived.assumptions.length === 0 ? undefined : h("p", { class: "means" }, "Assumed:"),
    h("ul", { class: "assumptions" }, ...derived.assumptions.map((one) => h("li", {}, say(one)))),
    h("p", { class: "means" }, "by ", say(derived.rule)),
  );
}

/** The chain on one line: who said it first, then each who passed it on, then the page. */
export function breadcrumbs(claim: Claim, report: Report): HTMLElement {
  const speakers = (claim.attribution ?? []).map((link) => h("li", {}, say(link.source.name ?? link.source.text)));
  const own = claim.voice.kind === "commenter" ? [h("li", {}, say(voice(claim)))] : [];
  return h(
    "ol",
    { class: "crumbs", "aria-label": `Chain: ${chain(claim) || "the report's own voice"}` },
    ...speakers,
    ...own,
    h("li", {}, say(report.publisher || "publisher unknown")),
  );
}

function column(report: Report, claims: readonly Claim[], look: Look): HTMLElement {
  const address = (claim: Claim): string => look.address({ claim: claim.id });
  const text = readReport({ report, claims, possible: new Set(), terms: terms(look.state.q), address });
  const open = claims.find((claim) => claim.id === look.state.claim) ?? claims[0];
  light(text, open);
  text.setAttribute("tabindex", "0");
  text.setAttribute("aria-label", plain(`Report of ${report.publisher || "an unknown publisher"}, ${report.name}`));
  return h(
    "section",
    { class: "beside", "data-report": report.id },
    h("p", { class: "facts" }, open === undefined ? undefined : campTag(campOf(open, report)), ` ${published(report)} · `, h("a", { href: look.address({ view: "reports", report: report.id, row: "", claim: open?.id ?? "" }) }, "open in the reader")),
    ...claims.map((claim) =>
      h("p", { class: "says", "aria-current": claim.id === open?.id ? "true" : undefined }, h("a", { href: address(claim), "data-beside": claim.id }, numberShown(claim, look.all, brief(claim))), " ", verdict(claim, look.all), " ", breadcrumbs(claim, report)),
    ),
    text,
  );
}

function beside(row: Row, look: Look): readonly Node[] {
  const members = look.all.members(row.question);
  const extra = row.status === "not comparable" ? row.links.flatMap((link) => [look.all.claim(link.from), look.all.claim(link.to)]) : [];
  const claims = [...new Set([...members, ...extra.filter((claim) => claim !== undefined)])];
  const reports = new Map<Report, Claim[]>();
  claims.forEach((claim) => {
    const report = look.all.reportOf(claim);
    reports.set(report, [...(reports.get(report) ?? []), claim]);
  });
  const opened = look.all.claim(look.state.claim);
  const first = opened === undefined ? undefined : look.all.reportOf(opened);
  const sorted = [...reports].sort((a, b) => Number(b[0] === first) - Number(a[0] === first));
  const left = sorted.length - COLUMNS_AT_ONCE;
  return [
    h("div", { class: "sidebyside" }, ...sorted.slice(0, COLUMNS_AT_ONCE).map(([report, own]) => column(report, own, look))),
    ...(left > 0 ? [h("p", { class: "means" }, `${count(left, "report", "reports")} more; open a claim of theirs to see them.`)] : []),
  ];
}

/** Other claims of the same happening, with what each adds. */
export function neighbours(claim: Claim, look: Look): readonly Node[] {
  const others = look.all.neighbours(claim);
  const items = others.map((other) => {
    const report = look.all.reportOf(other);
    return h("li", {}, h("a", { href: look.address({ row: look.state.row === "" ? "" : (look.all.questionOf(other)?.id ?? ""), claim: other.id }) }, what(other), ": ", say(brief(other))), h("span", { class: "means" }, " ", say(report.publisher || report.name)));
  });
  return items.length === 0 ? [] : [h("h3", {}, "The same happening"), h("ul", { class: "neighbours" }, ...items)];
}

export function drawer(look: Look): readonly Node[] {
  const question = look.all.question(look.state.row);
  if (question === undefined) {
    return [h("h2", { tabindex: -1 }, "No such question"), h("p", {}, "This address names a question that the case does not have (any more). Close this and choose a row.")];
  }
  const row = rowOf(question, look.all);
  const settle = settles(row);
  const claim = look.all.claim(look.state.claim);
  return [
    h("p", { class: `status-of status-${row.status.replaceAll(" ", "-")}` }, statusTitle(row)),
    h("h2", { tabindex: -1 }, say(question.asks)),
    settle === undefined ? undefined : h("p", { class: "means" }, `Would settle it: ${settle}.`),
    h("h3", {}, "Side by side"),
    ...beside(row, look),
    ...row.derived.map((derived) => sum(derived, look)),
    h("h3", {}, "How they stand to each other"),
    ...links(row, look),
    ...(claim === undefined ? [] : [h("section", { class: "claim", "aria-label": "The claim that is open" }, ...card(claim, look.all.reportOf(claim)), ...decisions(claim, look.all), ...neighbours(claim, look))]),
  ].filter((node) => node !== undefined);
}

/** Brings the lit words of each report into its own window, without moving the page. */
export function showWords(root: Element): void {
  for (const text of root.querySelectorAll<HTMLElement>(".beside .report")) {
    const lit = text.querySelector<HTMLElement>("a.lit[aria-current]") ?? text.querySelector<HTMLElement>("a.lit");
    if (lit !== null) {
      text.scrollTop = lit.offsetTop - text.clientHeight / 3;
    }
  }
}
