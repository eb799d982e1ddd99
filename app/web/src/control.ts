// Who is said to hold which place, as of a day: a map and a table that say the same.

import { campTag } from "./camps";
import type { Claim } from "./case";
import { count, fill, h, say } from "./dom";
import { daysTold, held, type Held, type Side } from "./holding";
import { still, type Lens } from "./lens";
import { fillLong } from "./long";
import { map } from "./map";
import { dayNumber, dayOf } from "./scale";
import type { Look } from "./view";
import { what } from "./words";

/** Later than any day that is told. */
const END = "9999-12-31";

const CLAIMS_SHOWN = 4;

const MEANS: readonly (readonly [string, string])[] = [
  ["agreed", "speakers of two camps or more say so, nobody says otherwise on a later day"],
  ["claimed", "one camp says so, or speakers whom nobody has placed"],
  ["contested", "two holders are named for the same day, or fighting is told of later"],
  ["left", "who was spoken of last is told to have left, and nobody is told to hold it since"],
  ["possible", "no day is told"],
  ["presupposed", "no claim tells of it; words at its name take it for granted"],
];

function claimLinks(claims: readonly Claim[], look: Look): Node[] {
  const links = claims.slice(0, CLAIMS_SHOWN).flatMap((claim) => [
    h("a", { href: look.address({ row: "", claim: claim.id }), "data-claims": claim.id }, `${what(claim)}, `, say(look.all.reportOf(claim).publisher || claim.document)),
    h("br"),
  ]);
  const left = claims.length - CLAIMS_SHOWN;
  return left > 0 ? [...links, h("span", { class: "means" }, `${left} more`)] : links;
}

function holder(side: Side): HTMLElement {
  return side.isCamp ? campTag(side.holder) : h("span", {}, side.holder === "" ? "holder not told" : say(side.holder));
}

function rows(row: Held, look: Look): HTMLElement[] {
  return row.sides.map((side, index) =>
    h(
      "tr",
      {},
      index === 0 ? h("th", { scope: "rowgroup", rowspan: row.sides.length }, say(row.place.name ?? row.place.text), h("div", { class: "means" }, row.place.kind ?? "")) : undefined,
      index === 0 ? h("td", { rowspan: row.sides.length }, h("span", { class: `held ${row.state}` }, row.state)) : undefined,
      h("td", {}, holder(side)),
      h("td", {}, side.sinceAtMost || "not told"),
      h("td", {}, side.lastSpokenOf || "not told"),
      h("td", {}, ...claimLinks(side.claims, look)),
    ),
  );
}

const AT_ONCE = 80;

function table(found: readonly Held[], look: Look): HTMLElement {
  const heads = ["Place", "State", "Held by", "Since at most", "Last spoken of", "Claims"].map((title) => h("th", { scope: "col" }, title));
  const body = h("table", {}, h("caption", { class: "unseen" }, count(found.length, "place", "places")), h("thead", {}, h("tr", {}, ...heads)));
  const foot = h("p", { class: "more" });
  fillLong(body, foot, { items: found, element: (row) => h("tbody", {}, ...rows(row, look)), atOnce: AT_ONCE, one: "place", many: "places" });
  return h("div", { class: "scroll", role: "region", "aria-label": "Table of control", tabindex: 0 }, body, foot);
}

function legend(): HTMLElement {
  return h("dl", { class: "meanings" }, ...MEANS.flatMap(([state, words]) => [h("dt", {}, h("span", { class: `held ${state}` }, state)), h("dd", { class: "means" }, words)]));
}

function mapBox(found: readonly Held[], look: Look): HTMLElement {
  const drawn = map(look.all, found, held(look.all, look.selection, END));
  const outside = drawn?.outside.map((row) => row.place.name ?? row.place.text) ?? [];
  return h(
    "div",
    { class: "mapbox" },
    drawn === undefined ? h("p", { class: "means" }, "No place of these is known by its point, so nothing can be drawn.") : drawn.drawing,
    outside.length === 0 ? undefined : h("p", { class: "means" }, "Outside of the drawing: ", say(outside.join(", ")), "."),
    legend(),
  );
}

/** Fills what depends on the day; the slider stays as it is, so that it can be dragged. */
function showDay(box: Element, look: Look, day: string): void {
  const found = held(look.all, look.selection, day);
  const words = box.querySelector("output");
  if (words !== null) {
    words.textContent = day;
  }
  const body = box.querySelector(".as-of");
  if (body !== null) {
    fill(
      body,
      h("p", { class: "means", role: "status" }, `As of ${day}: ${count(found.length, "place is", "places are")} spoken of. A row tells what all claims said last; nobody may have looked since. Filters choose the places.`),
      h("div", { class: "both" }, mapBox(found, look), found.length === 0 ? look.nothing("place of that day") : table(found, look)),
    );
  }
}

function frame(look: Look, span: readonly [string, string]): HTMLElement {
  const [first, last] = span.map(dayNumber) as [number, number];
  const slider = h("input", { type: "range", id: "as-of", min: first, max: last, step: 1, value: last });
  slider.addEventListener("input", () => look.adjust({ asOf: dayOf(Number(slider.value)) }));
  return h(
    "div",
    { class: "lens control" },
    h("h2", {}, "Control"),
    h("p", { class: "slider" }, h("label", { for: "as-of" }, "As of"), slider, h("output", { for: "as-of" })),
    h("div", { class: "as-of" }),
  );
}

const drawn = still(() => h("div"));

export const control: Lens = {
  ...drawn,
  show: (look, main, same) => {
    const span = daysTold(look.all, look.selection);
    if (span === undefined) {
      const undated = held(look.all, look.selection, END);
      fill(main, h("div", { class: "lens control" }, h("h2", {}, "Control"), h("p", { class: "means" }, "No two days are told of these, so there is no day to choose."), undated.length === 0 ? look.nothing("place") : h("div", { class: "both" }, mapBox(undated, look), table(undated, look))));
      return;
    }
    if (!same || main.querySelector(".control") === null) {
      fill(main, frame(look, span));
    }
    const slider = main.querySelector<HTMLInputElement>("#as-of");
    const day = look.state.asOf === "" ? span[1] : look.state.asOf;
    if (slider !== null) {
      slider.value = String(dayNumber(day));
      slider.setAttribute("aria-valuetext", day);
    }
    if (!same || main.querySelector("output")?.textContent !== day) {
      showDay(main, look, day);
    }
  },
};
