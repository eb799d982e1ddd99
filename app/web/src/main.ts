// Wires the page: the address tells the state, the state tells what is shown.

import "./style.css";
import "./frame.css";
import "./camps.css";
import "./reports.css";
import "./card.css";
import "./table.css";
import "./board.css";
import "./drawer.css";
import "./lenses.css";
import "./review.css";
import "./narrow.css";
import "./print.css";
import { arrows } from "./arrows";
import { aside } from "./aside";
import { knowCamps, patterns } from "./camps";
import { isOpen, keys, openDesk } from "./desk";
import { controls } from "./controls";
import { readCase } from "./data";
import { byId, count, fill, h } from "./dom";
import { readyForSearch, select, type Selection } from "./filter";
import { frame } from "./frame";
import { LENSES } from "./lenses";
import { follow, type Shown } from "./moves";
import { format, inView, narrows, parse, sameSelection, VIEWS, type State } from "./state";
import { nextToReview } from "./queue";
import { theme } from "./theme";
import { afterwards } from "./typed";
import type { Look } from "./view";

const all = readCase(document);
const main = byId("main");
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

function nothing(what: string): HTMLElement {
  const words =
    all.claims.length === 0
      ? "This case holds no claim. Build it from reports that are in English and tell of fighting."
      : `No ${what} fits. Clear a filter, or search for other words.`;
  return h("p", { class: "nothing" }, words);
}

function look(): Look {
  return {
    all,
    state,
    selection,
    address: (change) => format({ ...state, ...change }),
    adjust: (change) => go({ ...state, ...change }, "replace"),
    nothing,
  };
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
    h("a", { href: format(inView(state, view)), "aria-current": view === state.view ? "page" : undefined }, title),
  );
  const views = byId("views");
  fill(views, ...links);
  const now = views.querySelector<HTMLElement>("[aria-current]");
  views.scrollLeft = now === null ? 0 : now.offsetLeft - views.offsetLeft - 24;
}

function show(before: State | undefined): void {
  const same = before !== undefined && sameSelection(before, state);
  if (!same) {
    selection = select(all, state);
    filters.show(state);
    if (document.activeElement !== search) {
      search.value = state.q;
    }
  }
  document.body.dataset["view"] = state.view;
  document.body.classList.toggle("open", state.row !== "" || state.claim !== "");
  document.body.classList.toggle("wide", state.row !== "");
  const lens = LENSES[state.view];
  lens.show(look(), main, same);
  showViews();
  showStatus();
  aside(look(), lens.address(look()));
  lens.mark(look(), main);
}

/** Draws everything anew where it is, after a decision. */
function redraw(): void {
  const at = main.scrollTop;
  show(undefined);
  main.scrollTop = at;
}

const shown: Shown = { main, look, lens: () => LENSES[state.view], go: (change, how) => go({ ...state, ...change }, how), to: (hash) => go(parse(hash), "push") };

function start(): void {
  knowCamps(all);
  byId("patterns").append(patterns());
  frame(all);
  fill(byId("filters"), ...filters.element);
  theme(byId("theme"));
  search.value = state.q;
  const typed = afterwards();
  search.addEventListener("input", () => typed.later(() => go({ ...state, q: search.value.trim() }, "replace")));
  search.addEventListener("change", typed.now);
  arrows(byId("card"), "ul.claims a");
  follow(shown);
  openDesk(all, redraw);
  if (isOpen()) {
    keys(() => go(nextToReview(look()), "push"));
  }
  window.addEventListener("popstate", () => {
    const before = state;
    state = parse(location.hash);
    show(before);
  });
  show(undefined);
  filters.show(state);
  readyForSearch(all);
  shown.lens().placeOf(main, state.claim)?.scrollIntoView({ block: "nearest" });
}

start();
