// Lists that may be long: what fits the window is drawn at once, the rest while nobody waits, and more as a reader comes near the end.

import { count, draw } from "./dom";

/** So many are drawn before the browser may show anything, and half as many at a time while nobody waits. */
const FIRST = 16;
/** How near the end of a list, in pixels, a reader comes before more is drawn. */
const AHEAD = 1200;

export interface Long<T> {
  readonly items: readonly T[];
  readonly element: (item: T) => Element;
  /** How many are drawn before a reader asks for more by scrolling or by the button. */
  readonly atOnce: number;
  /** How many are drawn before the browser shows anything, where their elements are larger or smaller than usual. */
  readonly first?: number;
  readonly one: string;
  readonly many: string;
  /** Called when some were drawn. */
  readonly drawn?: () => void;
}

const WAITING = new WeakMap<Element, () => void>();

const nearEnd =
  typeof IntersectionObserver === "undefined"
    ? undefined
    : new IntersectionObserver((entries) => entries.filter((entry) => entry.isIntersecting).forEach((entry) => WAITING.get(entry.target)?.()), { rootMargin: `${AHEAD}px` });

/** While the browser has nothing else to do, so that neither scrolling nor the next filter waits for it. */
function later(step: () => void): void {
  if (typeof requestIdleCallback === "undefined") {
    setTimeout(step, 30);
  } else {
    requestIdleCallback(step, { timeout: 200 });
  }
}

/** Fills a list, and the foot below it with a way to see more. A list that was taken from the page is not filled further. */
export function fillLong<T>(body: Element, foot: HTMLElement, long: Long<T>): void {
  const { items, element } = long;
  let wanted = Math.min(items.length, long.atOnce);
  let done = 0;
  let filling = false;
  const append = (many: number): void => {
    const piece = items.slice(done, Math.min(done + many, wanted));
    body.append(...piece.map(element));
    done += piece.length;
    long.drawn?.();
  };
  const tellRest = (): void => {
    const left = items.length - wanted;
    foot.replaceChildren(...(left > 0 ? [draw(`Show more (${count(left, long.one, long.many)} left)`, more)] : []));
  };
  const goOn = (): void => {
    filling = done < wanted && body.isConnected;
    if (filling) {
      append(Math.max(1, (long.first ?? FIRST) / 2));
      later(goOn);
    }
  };
  const more = (): void => {
    wanted = Math.min(items.length, wanted + long.atOnce);
    tellRest();
    if (!filling) {
      goOn();
    }
  };
  append(items.length <= long.atOnce ? items.length : (long.first ?? FIRST));
  tellRest();
  if (done < wanted) {
    filling = true;
    later(goOn);
  }
  if (items.length > long.atOnce) {
    WAITING.set(foot, () => {
      if (done === wanted && done < items.length) {
        more();
      }
    });
    nearEnd?.observe(foot);
  }
}
