// What the reader chose. It lives in the part of the address after #, so that a link or a reload shows the same.

/** The board first; then the lenses on the same selection, in the order in which they are offered. */
export const VIEWS = [
  ["board", "Board"],
  ["reports", "Reports"],
  ["claims", "Claims"],
  ["timeline", "Timeline"],
  ["control", "Control"],
  ["wording", "Wording"],
  ["balance", "Balance"],
  ["responsibility", "Responsibility"],
  ["relay", "Relay"],
  ["review", "To review"],
] as const;

export type View = (typeof VIEWS)[number][0];

export interface State {
  readonly view: View;
  readonly types: readonly string[];
  readonly publisher: string;
  readonly camp: string;
  readonly actor: string;
  readonly link: string;
  readonly place: string;
  readonly day: string;
  readonly zone: string;
  readonly q: string;
  /** The day as of which control is shown. */
  readonly asOf: string;
  readonly report: string;
  readonly row: string;
  readonly claim: string;
}

export const EMPTY: State = {
  view: "board",
  types: [],
  publisher: "",
  camp: "",
  actor: "",
  link: "",
  place: "",
  day: "",
  zone: "",
  q: "",
  asOf: "",
  report: "",
  row: "",
  claim: "",
};

const KEYS = ["publisher", "camp", "actor", "link", "place", "day", "zone", "q", "asOf", "report", "row", "claim"] as const;
const NARROWING = ["publisher", "camp", "actor", "link", "place", "day", "zone", "q"] as const;
const DAYS = ["day", "asOf"] as const;

export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

/** A link that names a report and no view opens the report. */
function viewOf(values: URLSearchParams): View {
  const named = VIEWS.map(([view]) => view).find((view) => view === values.get("view"));
  return named ?? (values.has("report") ? "reports" : EMPTY.view);
}

export function parse(hash: string): State {
  const values = new URLSearchParams(hash.replace(/^#/, ""));
  const read = (key: string): string => values.get(key) ?? "";
  return {
    ...EMPTY,
    ...Object.fromEntries(KEYS.map((key) => [key, read(key)])),
    ...Object.fromEntries(DAYS.map((key) => [key, isDay(read(key)) ? read(key) : ""])),
    types: read("type").split(",").filter((type) => type !== ""),
    view: viewOf(values),
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
  return state.types.length > 0 || NARROWING.some((key) => state[key] !== "");
}

export function withoutFilters(state: State): State {
  const { view, asOf, report, row, claim } = state;
  return { ...EMPTY, view, asOf, report, row, claim };
}

/** Another view of the same selection. What was open stays open where the view can show it. */
export function inView(state: State, view: View): State {
  return { ...state, view, row: view === "board" ? state.row : "", report: view === "reports" ? state.report : "" };
}

/** Whether two states select the same and show it in the same view, whatever is open. */
export function sameSelection(a: State, b: State): boolean {
  const bare = { asOf: "", report: "", row: "", claim: "" };
  return format({ ...a, ...bare }) === format({ ...b, ...bare });
}
