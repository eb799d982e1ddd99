// What a view must be able to do.

import type { Claim } from "./case";
import { fill } from "./dom";
import type { Look } from "./view";

export interface Lens {
  /** Draws what is selected; where the selection is the same as before, only what else may have changed. */
  readonly show: (look: Look, main: HTMLElement, same: boolean) => void;
  /** Marks what is open without drawing anew, so that the focus stays where it is. */
  readonly mark: (look: Look, main: HTMLElement) => void;
  /** The address that opens a claim here. */
  readonly address: (look: Look) => (claim: Claim) => string;
  /** Where a claim is lit or listed, in what is shown now. */
  readonly placeOf: (main: HTMLElement, claim: string) => HTMLElement | null;
  /** The links among which the arrow keys move, each of which opens its claim when the keyboard comes to it. */
  readonly stops?: string;
}

/** Says of one link in a list that it is the one that is open. */
export function current(links: Iterable<Element>, isOpen: (link: HTMLElement) => boolean): void {
  for (const link of links) {
    if (link instanceof HTMLElement && isOpen(link)) {
      link.setAttribute("aria-current", "true");
    } else {
      link.removeAttribute("aria-current");
    }
  }
}

/** A view that is drawn once for each selection, and in which links lead to claims. */
export function still(draw: (look: Look) => HTMLElement): Lens {
  return {
    show: (look, main, same) => {
      if (!same || main.childElementCount === 0) {
        fill(main, draw(look));
      }
    },
    mark: (look, main) => current(main.querySelectorAll("a[data-claims]"), (link) => link.dataset["claims"] === look.state.claim),
    address: (look) => (claim) => look.address({ row: "", claim: claim.id }),
    placeOf: (main, claim) => main.querySelector<HTMLElement>(`a[data-claims~="${CSS.escape(claim)}"]`),
  };
}
