// What the reader chose. It lives in the part of the address after #, so that a link or a reload shows the same.

export type View = "reports" | "claims";

export interface State {
  readonly view: View;
  readonly types: readonly string[];
  readonly publisher: string;
  readonly place: string;
  readonly day: string;
  readonly zone: string;
  readonly q: string;
  readonly report: string;
  readonly claim: string;
}

export const EMPTY: State = {
  view: "reports",
  types: [],
  publisher: "",
  place: "",
  day: "",
  zone: "",
  q: "",
  report: "",
  claim: "",
};

const KEYS = ["publisher", "place", "day", "zone", "q", "report", "claim"] as const;

export function parse(hash: string): State {
  const values = new URLSearchParams(hash.replace(/^#/, ""));
  const day = values.get("day") ?? "";
  return {
    ...EMPTY,
    ...Object.fromEntries(KEYS.map((key) => [key, values.get(key) ?? ""])),
    day: /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : "",
    types: (values.get("type") ?? "").split(",").filter((type) => type !== ""),
    view: values.get("view") === "claims" ? "claims" : "reports",
  };
}

export function format(state: State): string {
  const values = new URLSearchParams();
  if (state.view !== EMPTY.view) {
    values.set("view", state.view);
  }
  if (state.types.length > 0) {
    values.set("type", state.types.join(","));
  }
  for (const key of KEYS) {
    if (state[key] !== "") {
      values.set(key, state[key]);
    }
  }
  return `#${values.toString().replaceAll("%2C", ",")}`;
}

export function narrows(state: State): boolean {
  return state.types.length > 0 || [state.publisher, state.place, state.day, state.zone, state.q].some((v) => v !== "");
}

export function withoutFilters(state: State): State {
  return { ...EMPTY, view: state.view, report: state.report, claim: state.claim };
}

/** Whether two states show the same reports and claims, whichever claim is open. */
export function sameSelection(a: State, b: State): boolean {
  return format({ ...a, report: "", claim: "" }) === format({ ...b, report: "", claim: "" });
}
