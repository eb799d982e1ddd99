// What every view is given.

import type { Case } from "./case";
import type { Selection } from "./filter";
import type { State } from "./state";

export interface Look {
  readonly all: Case;
  readonly state: State;
  readonly selection: Selection;
  /** The address of this state with a change. */
  readonly address: (change: Partial<State>) => string;
  /** Goes to this state with a change, without a step that leads back. */
  readonly adjust: (change: Partial<State>) => void;
  /** What stands where nothing fits, and what to do then. */
  readonly nothing: (what: string) => HTMLElement;
}
