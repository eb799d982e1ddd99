// What typing leads to: done once the browser has shown the letter, and once for letters that come faster than that.

/** Calls of the same wish that come before the next frame are one, the last. */
export interface Afterwards {
  readonly later: (action: () => void) => void;
  /** Does at once what is still to be done. */
  readonly now: () => void;
}

export function afterwards(): Afterwards {
  let waiting: (() => void) | undefined;
  let asked = false;
  const now = (): void => {
    const action = waiting;
    waiting = undefined;
    action?.();
  };
  const later = (action: () => void): void => {
    waiting = action;
    if (!asked) {
      asked = true;
      requestAnimationFrame(() =>
        setTimeout(() => {
          asked = false;
          now();
        }),
      );
    }
  };
  return { later, now };
}
