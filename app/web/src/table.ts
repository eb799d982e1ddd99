// All claims as a table that can be sorted.

import { groupOf, type Case, type Claim, type Report } from "./case";
import { arrows, stopAt } from "./arrows";
import { numberShown, verdict } from "./decided";
import { count, draw, fill, h, say } from "./dom";
import type { Lens } from "./lens";
import { fillLong } from "./long";
import { chain, days, published, what, where, whoToWhom } from "./words";

interface Rows {
  readonly all: Case;
  readonly claims: readonly Claim[];
  readonly possible: ReadonlySet<string>;
  readonly address: (claim: Claim) => string;
}

interface Column {
  readonly title: string;
  readonly words: (claim: Claim, report: Report) => string;
  /** What to sort by, where it is not the words. */
  readonly key?: (claim: Claim) => string;
  /** How the words are shown, where people may have decided on them. */
  readonly shown?: (claim: Claim, all: Case, words: string) => HTMLElement;
}

const AT_ONCE = 300;

function whenWords(claim: Claim): string {
  return claim.time === undefined ? "" : days(claim.time) || claim.time.text;
}

const COLUMNS: readonly Column[] = [
  { title: "Claim", words: what },
  { title: "Who → whom", words: whoToWhom },
  { title: "How many", words: (claim) => claim.quantity?.text ?? "", shown: numberShown },
  { title: "Where", words: where },
  { title: "When", words: whenWords, key: (claim) => claim.time?.earliest ?? claim.time?.latest ?? "~" },
  { title: "Who says so", words: chain },
  { title: "Report", words: (_claim, report) => (report.publisher === "" ? report.name : `${report.publisher}: ${report.name}`) },
  { title: "Published", words: (_claim, report) => published(report) },
  { title: "In", words: (claim) => claim.zone },
];

function row(claim: Claim, rows: Rows): HTMLTableRowElement {
  const report = rows.all.reportOf(claim);
  const cells = COLUMNS.map((column, index) => {
    const words = column.words(claim, report);
    if (index === 0) {
      const link = h("a", { class: `type ${groupOf(claim.type)}`, href: rows.address(claim), "data-claims": claim.id }, words);
      const decided = verdict(claim, rows.all);
      return h("th", { scope: "row" }, link, " ", decided, rows.possible.has(claim.id) ? h("span", { class: "means" }, " possibly that day") : undefined);
    }
    return h("td", { "data-title": column.title, class: words === "" ? "empty" : undefined }, column.shown?.(claim, rows.all, words) ?? say(words));
  });
  return h("tr", { "data-claim": claim.id }, ...cells);
}

function sorted(rows: Rows, column: number, down: number): readonly Claim[] {
  const { words, key } = COLUMNS[column] ?? { words: what, key: undefined };
  const keyed = rows.claims.map((claim) => [key === undefined ? words(claim, rows.all.reportOf(claim)) : key(claim), claim] as const);
  const order = new Intl.Collator("en", { numeric: true });
  return keyed.sort((a, b) => down * order.compare(a[0], b[0])).map(([, claim]) => claim);
}

/** Fills a table body piece by piece, so that a large case does not stop the page. */
function fillRows(body: HTMLElement, foot: HTMLElement, claims: readonly Claim[], rows: Rows): void {
  body.replaceChildren();
  fillLong(body, foot, { items: claims, element: (claim) => row(claim, rows), atOnce: AT_ONCE, one: "claim", many: "claims", drawn: () => stopAt(body, "th a", body.querySelector("tr[aria-current] th a")) });
}

function table(rows: Rows): HTMLElement {
  const body = h("tbody");
  const foot = h("p", { class: "more" });
  const heads = COLUMNS.map(() => h("th", { scope: "col", "aria-sort": "none" }));
  heads.forEach((head, index) => {
    const sort = (): void => {
      const down = head.getAttribute("aria-sort") === "ascending" ? -1 : 1;
      heads.forEach((other) => other.setAttribute("aria-sort", "none"));
      head.setAttribute("aria-sort", down > 0 ? "ascending" : "descending");
      fillRows(body, foot, sorted(rows, index, down), rows);
    };
    head.append(draw(COLUMNS[index]?.title ?? "", sort));
  });
  fillRows(body, foot, rows.claims, rows);
  arrows(body, "th a");
  const whole = h(
    "table",
    { class: rows.claims.length > AT_ONCE ? "long" : undefined },
    h("caption", { class: "unseen" }, count(rows.claims.length, "claim", "claims")),
    h("thead", {}, h("tr", {}, ...heads)),
    body,
  );
  return h("div", { class: "table", role: "region", "aria-label": "Claims", tabindex: 0 }, whole, foot);
}

const address: Lens["address"] = (look) => (claim) => look.address({ row: "", claim: claim.id });

export const claimsTable: Lens = {
  show: (look, main, same) => {
    if (same && main.querySelector(".table") !== null) {
      return;
    }
    const { all, selection } = look;
    const whole =
      selection.claims.length === 0
        ? look.nothing("claim")
        : table({ all, claims: selection.claims, possible: selection.possible, address: address(look) });
    fill(main, h("h2", { class: "unseen" }, "All claims"), whole);
  },
  mark: (look, main) => {
    for (const row of main.querySelectorAll<HTMLElement>("tr[data-claim]")) {
      const open = row.dataset["claim"] === look.state.claim;
      if (open) {
        row.setAttribute("aria-current", "true");
      } else {
        row.removeAttribute("aria-current");
      }
    }
    stopAt(main.querySelector("tbody") ?? main, "th a", main.querySelector("tr[aria-current] th a"));
  },
  address,
  placeOf: (main, claim) => main.querySelector<HTMLElement>(`a[data-claims~="${CSS.escape(claim)}"]`),
  stops: "th a",
};
