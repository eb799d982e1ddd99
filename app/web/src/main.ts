// Wires the page: the address tells the state, the state tells what is shown.

import "./style.css";
import { arrows, stopAt } from "./arrows";
import { card, sameInReport } from "./card";
import { Case, groupOf, type Claim, type Report } from "./case";
import { controls } from "./controls";
import { byId, count, draw, fill, h, say } from "./dom";
import { select, type Selection } from "./filter";
import { light, readReport } from "./reader";
import { terms } from "./search";
import { format, narrows, parse, sameSelection, type State, type View } from "./state";
import { table } from "./table";
import { theme } from "./theme";
import { published, what } from "./words";

const LISTED_AT_ONCE = 200;
const VIEWS: readonly (readonly [View, string])[] = [
  ["reports", "Reports"],
  ["claims", "All claims"],
];

const all = Case.of(document);
const main = byId("main");
const list = byId("reports");
const aside = byId("card");
const search = byId("q") as HTMLInputElement;

let state: State = parse(location.hash);
let selection: Selection = select(all, state);

function go(next: State, how: "push" | "replace"): void {
  const before = state;
  state = next;
  if (format(before) !== format(next)) {
    history[how === "push" ? "pushState" : "replaceState"](null, "", format(next));
  }
  show(before);
}

const filters = controls(all, (change) => go(change(state), "push"));

function addressOf(claim: Claim): string {
  return format({ ...state, report: state.view === "reports" ? claim.document : state.report, claim: claim.id });
}

/** The report to show: the chosen one while it is in the selection, else the first. */
function current(): Report | undefined {
  const chosen = all.report(all.claim(state.claim)?.document ?? state.report) ?? all.report(state.report);
  return chosen !== undefined && selection.reports.includes(chosen) ? chosen : selection.reports[0];
}

function opened(): Claim | undefined {
  return all.claim(state.claim);
}

function listItem(report: Report): HTMLElement {
  const link = h(
    "a",
    { href: format({ ...state, view: "reports", report: report.id, claim: "" }), "data-report": report.id },
    say(report.name, "name"),
    h(
      "span",
      { class: "means" },
      h("span", {}, say(report.publisher || "publisher unknown")),
      h("span", {}, `${published(report)} · ${count(selection.byReport.get(report.id)?.length ?? 0, "claim", "claims")}`),
    ),
  );
  return h("li", {}, link);
}

function showList(): void {
  const items = h("ul");
  const foot = h("p", { class: "more" });
  const more = (): void => {
    const done = items.childElementCount;
    items.append(...selection.reports.slice(done, done + LISTED_AT_ONCE).map(listItem));
    const left = selection.reports.length - items.childElementCount;
    fill(foot, left > 0 ? draw(`Show more (${left} left)`, more) : undefined);
  };
  more();
  fill(list, h("h2", {}, "Reports"), items, foot);
}

function showMain(): void {
  const report = current();
  if (state.view === "claims") {
    fill(main, h("h2", { class: "unseen" }, "All claims"), table({ all, claims: selection.claims, possible: selection.possible, address: addressOf }));
  } else if (report === undefined) {
    fill(main, h("p", { class: "nothing" }, "No report fits. Clear a filter or search for other words."));
  } else {
    const claims = selection.byReport.get(report.id) ?? [];
    fill(main, readReport({ report, claims, possible: selection.possible, terms: terms(state.q), address: addressOf }));
  }
}

/** Marks what is open without drawing the text anew, so that the focus stays where it is. */
function mark(): void {
  const claim = opened();
  const report = current();
  for (const link of list.querySelectorAll<HTMLElement>("a")) {
    const here = state.view === "reports" && link.dataset["report"] === report?.id;
    link.toggleAttribute("aria-current", here);
    if (here) {
      link.setAttribute("aria-current", "true");
    }
  }
  stopAt(list, "li a", list.querySelector("a[aria-current]"));
  light(main, claim);
  for (const row of main.querySelectorAll<HTMLElement>("tr[data-claim]")) {
    row.toggleAttribute("aria-current", row.dataset["claim"] === claim?.id);
    if (row.dataset["claim"] === claim?.id) {
      row.setAttribute("aria-current", "true");
    }
  }
  const links = state.view === "claims" ? "th a" : "a.lit";
  const now = main.querySelector(state.view === "claims" ? "tr[aria-current] th a" : "a.lit[aria-current]");
  stopAt(state.view === "claims" ? (main.querySelector("tbody") ?? main) : main, links, now);
}

function claimList(title: string, claims: readonly Claim[]): readonly Node[] {
  const items = claims.map((claim) => {
    const words = all.reportOf(claim).words(claim.sentence);
    return h(
      "li",
      {},
      h(
        "a",
        { href: addressOf(claim), "data-claims": claim.id, "aria-current": claim.id === state.claim ? "true" : undefined },
        h("span", { class: `type ${groupOf(claim.type)}` }, what(claim)),
        " ",
        say(words, "clip"),
      ),
    );
  });
  return items.length === 0 ? [] : [h("h3", {}, title), h("ul", { class: "claims" }, ...items)];
}

function showCard(): void {
  const claim = opened();
  const report = claim === undefined ? current() : all.reportOf(claim);
  const inReport = report === undefined ? [] : (selection.byReport.get(report.id) ?? []);
  document.body.classList.toggle("open", claim !== undefined);
  if (claim === undefined || report === undefined) {
    const hint = state.view === "claims" ? "Choose a claim to see its chain and how it was found." : "Lit words are claims. Choose one to see who says so.";
    const rest = state.view === "claims" ? [] : claimList("Claims in this report", inReport);
    fill(aside, h("p", { class: "hint" }, hint), ...rest);
  } else {
    const read = h("a", { href: format({ ...state, view: "reports", report: report.id }), class: "read" }, "Read it in its report");
    fill(
      aside,
      draw("Close", close, { class: "quiet close" }),
      ...card(claim, report),
      state.view === "claims" ? h("p", {}, read) : undefined,
      ...claimList("The same, elsewhere in this report", sameInReport(claim, report)),
      ...(state.view === "claims" ? [] : claimList("Claims in this report", inReport)),
    );
  }
  stopAt(aside, "ul.claims a", null);
}

function showStatus(): void {
  const parts = [`${count(selection.claims.length, "claim", "claims")} in ${count(selection.reports.length, "report", "reports")}`];
  if (state.day !== "") {
    const sure = selection.claims.length - selection.claims.filter((claim) => selection.possible.has(claim.id)).length;
    parts.push(`${sure} certain for ${state.day}, the others possible, among them those without a day`);
    parts.push(`${count(selection.near, "claim", "claims")} of neighbouring days not shown`);
  }
  byId("status").textContent = narrows(state) ? parts.join(" · ") : "";
}

function showViews(): void {
  const links = VIEWS.map(([view, title]) =>
    h("a", { href: format({ ...state, view }), "aria-current": view === state.view ? "page" : undefined }, title),
  );
  fill(byId("views"), ...links);
}

function show(before: State | undefined): void {
  const report = before === undefined ? undefined : current();
  const same = before !== undefined && sameSelection(before, state);
  if (!same) {
    selection = select(all, state);
    showList();
    filters.show(state);
    if (document.activeElement !== search) {
      search.value = state.q;
    }
  }
  document.body.dataset["view"] = state.view;
  const drawn = main.querySelector<HTMLElement>("article")?.dataset["report"];
  if (!same || (state.view === "reports" && drawn !== current()?.id) || report === undefined) {
    showMain();
    const article = main.querySelector<HTMLElement>("article");
    if (article !== null) {
      article.dataset["report"] = current()?.id ?? "";
    }
  }
  showViews();
  showStatus();
  mark();
  showCard();
}

/** Where a claim is lit or listed, in what is shown now. */
function placeOf(claim: string): HTMLElement | null {
  return main.querySelector<HTMLElement>(`a[data-claims~="${CSS.escape(claim)}"]`);
}

/** Whether the focus is on its way back to a claim that was just closed, and must not open it again. */
let closing = false;

function close(): void {
  const back = placeOf(state.claim);
  go({ ...state, claim: "" }, "push");
  closing = true;
  (back ?? main).focus();
  closing = false;
  if (back !== null) {
    stopAt(back.closest("tbody") ?? main, state.view === "claims" ? "th a" : "a.lit", back);
  }
}

/** The claim that a lit word leads to: where several share it, the one after that which is open. */
function claimAt(link: HTMLElement, next: boolean): Claim | undefined {
  const ids = (link.dataset["claims"] ?? "").split(" ");
  const now = ids.indexOf(state.claim);
  const id = now < 0 ? ids[0] : ids[next ? (now + 1) % ids.length : now];
  return all.claim(id ?? "");
}

function open(claim: Claim, how: "push" | "replace"): void {
  go({ ...state, claim: claim.id, report: state.view === "reports" ? claim.document : state.report }, how);
}

function follow(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href^='#']") : null;
  if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) {
    return;
  }
  event.preventDefault();
  const claim = link.dataset["claims"] === undefined ? undefined : claimAt(link, true);
  if (link.classList.contains("skip")) {
    main.focus();
  } else if (claim !== undefined) {
    open(claim, "push");
    if (aside.contains(link) || !main.contains(document.activeElement)) {
      placeOf(claim.id)?.scrollIntoView({ block: "nearest" });
    }
    if (event.detail === 0) {
      aside.querySelector<HTMLElement>("h2")?.focus();
    }
  } else {
    go(parse(link.hash), "push");
    if (link.classList.contains("read")) {
      placeOf(state.claim)?.focus();
    } else if (list.contains(link)) {
      main.scrollTop = 0;
    }
  }
}

/** Focus opens a claim, so that the keyboard shows what the mouse does. A press of the mouse is left to its click. */
function focused(event: FocusEvent): void {
  const link = event.target instanceof HTMLElement ? event.target : undefined;
  if (!closing && link?.dataset["claims"] !== undefined && main.contains(link) && link.matches(":focus-visible")) {
    const claim = claimAt(link, false);
    if (claim !== undefined && claim.id !== state.claim) {
      open(claim, "replace");
    }
  }
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

function start(): void {
  const propositions = new Set(all.claims.map((claim) => claim.proposition ?? claim.id));
  const undated = all.reports.filter((report) => published(report) === "undated").length;
  byId("summary").textContent =
    `${count(all.reports.length, "report", "reports")}${undated > 0 ? ` (${undated} undated)` : ""}, ` +
    `${count(all.claims.length, "claim", "claims")} that state ${count(propositions.size, "proposition", "propositions")}. Claims, not facts.`;
  document.title = `Stemma: ${count(all.reports.length, "report", "reports")}`;
  fill(byId("filters"), ...filters.element);
  fill(
    byId("foot"),
    h(
      "details",
      {},
      h("summary", {}, "Keys and colours"),
      h("p", {}, "Tab goes from part to part. Arrow keys, Home and End move within the list of reports, the lit words, the table and the list of claims. Enter on a claim goes to its card, Escape closes it and goes back."),
      h("p", { class: "legend" }, "In an open claim: ", h("span", { class: "in-slot" }, "what fills a slot"), ", ", h("span", { class: "in-chain" }, "who says so"), ", ", h("span", { class: "in-loaded" }, "words that judge"), "."),
    ),
  );
  theme(byId("theme"));
  foldFilters();
  search.value = state.q;
  search.addEventListener("input", () => go({ ...state, q: search.value.trim() }, "replace"));
  arrows(list, "li a");
  arrows(main, "a.lit");
  arrows(aside, "ul.claims a");
  document.addEventListener("click", follow);
  main.addEventListener("focusin", focused);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && state.claim !== "") {
      close();
    }
  });
  window.addEventListener("popstate", () => {
    const before = state;
    state = parse(location.hash);
    show(before);
  });
  show(undefined);
  filters.show(state);
  placeOf(state.claim)?.scrollIntoView({ block: "nearest" });
}

start();
