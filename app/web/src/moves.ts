// What a click, a key and the focus do.

import { arrows, stopAt } from "./arrows";
import { CLOSE } from "./aside";
import type { Claim } from "./case";
import { byId } from "./dom";
import type { Lens } from "./lens";
import type { State } from "./state";
import type { Look } from "./view";

/** The page as moves see it. */
export interface Shown {
  readonly main: HTMLElement;
  readonly look: () => Look;
  readonly lens: () => Lens;
  readonly go: (change: Partial<State>, how: "push" | "replace") => void;
  readonly to: (hash: string) => void;
}

/** Whether the focus is on its way back to a claim that was just closed, and must not open it again. */
let closing = false;

function close(page: Shown): void {
  const { claim, row } = page.look().state;
  const back = page.lens().placeOf(page.main, claim) ?? (row === "" ? null : page.main.querySelector<HTMLElement>(`a[data-row="${CSS.escape(row)}"]`));
  page.go({ claim: "", row: "" }, "push");
  closing = true;
  (back ?? page.main).focus();
  closing = false;
  const stops = page.lens().stops ?? ".cell a";
  if (back !== null && back.matches(stops)) {
    stopAt(back.closest("tbody") ?? page.main, stops, back);
  }
}

/** The claim that a lit word leads to: where several share it, the one after that which is open. */
function claimAt(link: HTMLElement, page: Shown, next: boolean): Claim | undefined {
  const { all, state } = page.look();
  const ids = (link.dataset["claims"] ?? "").split(" ");
  const now = ids.indexOf(state.claim);
  return all.claim((now < 0 ? ids[0] : ids[next ? (now + 1) % ids.length : now]) ?? "");
}

function open(claim: Claim, page: Shown, how: "push" | "replace"): void {
  const inReports = page.look().state.view === "reports";
  page.go({ claim: claim.id, ...(inReports ? { report: claim.document } : {}) }, how);
}

function toHeading(): void {
  byId("card").querySelector<HTMLElement>("h2")?.focus();
}

/** A click, or Enter, on a link within the page. */
function followLink(link: HTMLAnchorElement, event: MouseEvent, page: Shown): void {
  const card = byId("card");
  const byKey = event.detail === 0;
  const claim = link.dataset["claims"] === undefined || card.dataset["row"] !== "" ? undefined : claimAt(link, page, true);
  if (link.classList.contains("skip")) {
    page.main.focus();
  } else if (claim !== undefined) {
    open(claim, page, "push");
    if (card.contains(link) || !page.main.contains(document.activeElement)) {
      page.lens().placeOf(page.main, claim.id)?.scrollIntoView({ block: "nearest" });
    }
    if (byKey) {
      toHeading();
    }
  } else {
    const within = card.contains(link);
    page.to(link.hash);
    if (link.classList.contains("read")) {
      page.lens().placeOf(page.main, page.look().state.claim)?.focus();
    } else if (byId("reports").contains(link)) {
      page.main.scrollTop = 0;
    } else if ((byKey && page.main.contains(link)) || (within && !card.contains(document.activeElement))) {
      toHeading();
    }
  }
}

function clicked(event: MouseEvent, page: Shown): void {
  const at = event.target instanceof Element ? event.target : undefined;
  if (at?.closest(`.${CLOSE}`) !== null && at !== undefined) {
    close(page);
    return;
  }
  const link = at?.closest<HTMLAnchorElement>("a[href^='#']") ?? null;
  if (link !== null && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    followLink(link, event, page);
  }
}

/** Focus opens a claim where the lens says so, and the keyboard shows what the mouse does. A press of the mouse is left to its click. */
function focused(event: FocusEvent, page: Shown): void {
  const link = event.target instanceof HTMLElement ? event.target : undefined;
  const { stops } = page.lens();
  if (closing || stops === undefined || link === undefined || !link.matches(stops) || !link.matches(":focus-visible")) {
    return;
  }
  const claim = claimAt(link, page, false);
  if (claim !== undefined && claim.id !== page.look().state.claim) {
    open(claim, page, "replace");
  }
}

export function follow(page: Shown): void {
  arrows(page.main, "a.lit");
  document.addEventListener("click", (event) => clicked(event, page));
  page.main.addEventListener("focusin", (event) => focused(event, page));
  document.addEventListener("keydown", (event) => {
    const { claim, row } = page.look().state;
    if (event.key === "Escape" && (claim !== "" || row !== "")) {
      close(page);
    }
  });
}
