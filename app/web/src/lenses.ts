// The list of views.

import { balance } from "./balance";
import { board } from "./board";
import { claimsTable } from "./table";
import { control } from "./control";
import { current, still, type Lens } from "./lens";
import { relay } from "./relay";
import { toReview } from "./queue";
import { reports } from "./reports";
import { responsibility } from "./responsibility";
import type { View } from "./state";
import { timeline } from "./timeline";
import { wording } from "./wording";

const onBoard: Lens = {
  ...still(board),
  mark: (look, main) => {
    const { claim, row } = look.state;
    current(main.querySelectorAll("a[data-cell]"), (link) => claim !== "" && link.dataset["cell"] === claim);
    current(main.querySelectorAll("a[data-row]"), (link) => row !== "" && claim === "" && link.dataset["row"] === row);
    main.querySelectorAll<HTMLElement>("article.row").forEach((one) => one.classList.toggle("chosen", row !== "" && one.dataset["row"] === row));
  },
  placeOf: (main, claim) => main.querySelector<HTMLElement>(`a[data-cell="${CSS.escape(claim)}"]`),
};

export const LENSES: Readonly<Record<View, Lens>> = {
  board: onBoard,
  reports,
  claims: claimsTable,
  timeline: still(timeline),
  control,
  wording: still(wording),
  balance: still(balance),
  responsibility: still(responsibility),
  relay: still(relay),
  review: still(toReview),
};
