// Lists are one stop for Tab; within them the arrow keys, Home and End move.

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

function target(key: string, items: readonly HTMLElement[], now: number): HTMLElement | undefined {
  if (key === "Home") {
    return items[0];
  }
  if (key === "End") {
    return items.at(-1);
  }
  const step = STEPS[key];
  return step === undefined ? undefined : items[Math.min(items.length - 1, Math.max(0, now + step))];
}

/** Makes `stop` the only item of its list that Tab reaches. */
export function stopAt(list: Element, selector: string, stop: Element | null): void {
  const items = [...list.querySelectorAll<HTMLElement>(selector)];
  const chosen = stop ?? items[0];
  for (const item of items) {
    const index = item === chosen ? "0" : "-1";
    if (item.getAttribute("tabindex") !== index) {
      item.setAttribute("tabindex", index);
    }
  }
}

/** Lets the arrow keys move among the items of a list, now and after it is filled anew. */
export function arrows(list: HTMLElement, selector: string): void {
  list.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element)) {
      return;
    }
    const items = [...list.querySelectorAll<HTMLElement>(selector)];
    const now = items.findIndex((item) => item === event.target);
    const next = now < 0 ? undefined : target(event.key, items, now);
    if (next !== undefined) {
      event.preventDefault();
      stopAt(list, selector, next);
      next.focus();
    }
  });
}
