// The filters. Each tells how many claims it would leave of the whole case.

import { campOf, campTitle } from "./camps";
import { GROUPS, placesOf, type Case } from "./case";
import { draw, h, plain } from "./dom";
import { actorsOf, placeKey } from "./columns";
import { isDay, narrows, withoutFilters, type State } from "./state";

export interface Controls {
  readonly element: readonly HTMLElement[];
  /** Shows a state that came from elsewhere. */
  readonly show: (state: State) => void;
}

type Choose = (change: (state: State) => State) => void;

function tally(keys: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function byCount(counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function option(value: string, name: string, number: number): HTMLOptionElement {
  return h("option", { value }, `${plain(name)} (${number})`);
}

function field(id: string, title: string, control: HTMLElement): HTMLElement {
  control.id = id;
  return h("div", { class: "field" }, h("label", { for: id }, title), control);
}

function placeOptions(all: Case): Node[] {
  const names = new Map<string, string>();
  const keys = all.claims.flatMap((claim) => {
    const own = new Set(placesOf(claim).map(placeKey));
    placesOf(claim).forEach((place) => names.set(placeKey(place), place.name ?? `“${place.text}”`));
    placesOf(claim).forEach((place) => place.within?.forEach((parent) => own.add(parent)));
    return [...own];
  });
  const known = byCount(tally(keys)).filter(([key]) => names.has(key));
  const part = (title: string, words: boolean): Node =>
    h("optgroup", { label: title }, ...known.filter(([key]) => key.startsWith('"') === words).map(([key, n]) => option(key, names.get(key) ?? key, n)));
  return [part("Places that are known", false), part("Names and words that stay open", true)];
}

function types(all: Case, choose: Choose): { element: HTMLElement; show: (state: State) => void } {
  const counts = tally(all.claims.map((claim) => claim.type));
  const summary = h("summary");
  const groups = GROUPS.map((group) =>
    h(
      "fieldset",
      {},
      h("legend", {}, group.title),
      ...group.types.map((type) =>
        h(
          "label",
          { class: "check" },
          h("input", { type: "checkbox", name: "type", value: type }),
          h("span", { class: `type ${group.name}` }, type),
          h("span", { class: "means" }, String(counts.get(type) ?? 0)),
        ),
      ),
    ),
  );
  const panel = h("div", { class: "panel" }, ...groups);
  const element = h("details", { class: "types", id: "types" }, summary, panel);
  const boxes = [...panel.querySelectorAll("input")];
  panel.addEventListener("change", () => {
    const chosen = boxes.filter((box) => box.checked).map((box) => box.value);
    choose((state) => ({ ...state, types: chosen }));
  });
  element.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && element.open) {
      element.open = false;
      summary.focus();
      event.stopPropagation();
    }
  });
  document.addEventListener("click", (event) => {
    if (event.target instanceof Node && !element.contains(event.target)) {
      element.open = false;
    }
  });
  const show = (state: State): void => {
    boxes.forEach((box) => {
      box.checked = state.types.includes(box.value);
    });
    const [one = "all"] = state.types;
    summary.textContent = state.types.length > 1 ? `${state.types.length} types` : one;
  };
  return { element: h("div", { class: "field" }, h("span", { class: "label", id: "types-label" }, "Type"), element), show };
}

function chooser(options: readonly Node[], set: (value: string) => void): HTMLSelectElement {
  const element = h("select", {}, h("option", { value: "" }, "all"), ...options);
  element.addEventListener("change", () => set(element.value));
  return element;
}

function actorOptions(all: Case): readonly HTMLOptionElement[] {
  const names = new Map<string, string>();
  const keys = all.claims.flatMap((claim) => {
    actorsOf(claim).forEach((who) => names.set(who.id ?? "", who.name ?? who.text));
    return [...new Set(actorsOf(claim).map((who) => who.id ?? ""))];
  });
  return byCount(tally(keys)).map(([id, n]) => option(id, names.get(id) ?? id, n));
}

/** Kinds of link, by how many claims have one. */
function linkOptions(all: Case): readonly HTMLOptionElement[] {
  const keys = all.claims.flatMap((claim) => [...new Set(all.linksOf(claim.id).map((link) => link.kind))]);
  return byCount(tally(keys)).map(([kind, n]) => option(kind, kind.replaceAll("-", " "), n));
}

/** Days that claims name, to choose from. */
function days(all: Case): HTMLElement {
  const named = new Set(all.claims.flatMap((claim) => [claim.time?.earliest, claim.time?.latest]));
  const known = [...named].filter((day) => typeof day === "string").sort();
  return h("datalist", { id: "days" }, ...known.map((value) => h("option", { value })));
}

export function controls(all: Case, choose: Choose): Controls {
  const type = types(all, choose);
  const publishers = tally(all.claims.map((claim) => all.reportOf(claim).publisher));
  const publisher = chooser(
    byCount(publishers).filter(([name]) => name !== "").map(([name, n]) => option(name, name, n)),
    (value) => choose((state) => ({ ...state, publisher: value })),
  );
  const place = chooser(placeOptions(all), (value) => choose((state) => ({ ...state, place: value })));
  const select = (key: "camp" | "actor" | "link", options: readonly Node[]): HTMLSelectElement =>
    chooser(options, (value) => choose((state) => ({ ...state, [key]: value })));
  const camps = tally(all.claims.map((claim) => campOf(claim, all.reportOf(claim))));
  const camp = select("camp", byCount(camps).map(([name, n]) => option(name, campTitle(name), n)));
  const actor = select("actor", actorOptions(all));
  const link = select("link", linkOptions(all));
  const zones = tally(all.claims.map((claim) => claim.zone));
  const zone = chooser(
    byCount(zones).map(([name, n]) => option(name, name, n)),
    (value) => choose((state) => ({ ...state, zone: value })),
  );
  const day = h("input", { type: "text", placeholder: "YYYY-MM-DD", pattern: "\\d{4}-\\d{2}-\\d{2}", inputmode: "numeric", list: "days", autocomplete: "off", size: 11 });
  day.addEventListener("change", () => {
    const value = day.value.trim();
    if (value === "" || isDay(value)) {
      choose((state) => ({ ...state, day: value }));
    }
  });
  const clear = draw("Clear filters", () => choose(withoutFilters), { class: "quiet" });
  return {
    element: [
      type.element,
      field("camp", "Camp", camp),
      field("publisher", "Publisher", publisher),
      field("place", "Place", place),
      field("day", "Day", day),
      days(all),
      field("actor", "Actor", actor),
      field("link", "Link", link),
      field("zone", "Part", zone),
      clear,
    ],
    show: (state) => {
      type.show(state);
      publisher.value = state.publisher;
      camp.value = state.camp;
      actor.value = state.actor;
      link.value = state.link;
      place.value = state.place;
      zone.value = state.zone;
      day.value = state.day;
      clear.disabled = !narrows(state);
    },
  };
}
