// Who speaks, who is spoken of and never speaks, and whose victims are counted, in what filters leave.

import { campTag, UNKNOWN } from "./camps";
import type { BalanceRow } from "./case";
import { balanceOf, HARM } from "./counted";
import { h, say } from "./dom";
import { push } from "./groups";
import { fillLong } from "./long";
import type { State } from "./state";
import type { Look } from "./view";

const AT_ONCE = 40;
const STATUS = ["civilian", "combatant", "mixed", "unsaid"];

const number = (value: number): HTMLElement => h("td", {}, value.toLocaleString("en"));

function table(label: string, heads: readonly string[], rows: readonly (readonly Node[])[]): readonly HTMLElement[] {
  const body = h("tbody");
  const foot = h("p", { class: "more" });
  fillLong(body, foot, { items: rows, element: (cells) => h("tr", {}, ...cells), atOnce: AT_ONCE, one: "row", many: "rows" });
  const head = h("thead", {}, h("tr", {}, ...heads.map((title) => h("th", { scope: "col" }, title))));
  return [h("div", { class: "scroll", role: "region", "aria-label": label, tabindex: 0 }, h("table", { class: "numbers" }, head, body)), foot];
}

function tally(title: string, ...content: readonly Node[]): HTMLElement {
  return h("section", { class: "tally" }, h("h3", {}, title), ...content);
}

/** A name that leads to what it stands for, chosen as a filter. */
function choosing(shown: HTMLElement, change: Partial<State>, look: Look): HTMLElement {
  return h("a", { href: look.address({ row: "", claim: "", ...change }) }, shown);
}

const VOICES: readonly (readonly [BalanceRow["table"], string, string])[] = [
  ["camps", "Who speaks: camps", "Camp"],
  ["institutions", "Who speaks: institutions", "Institution"],
  ["media", "Who passes it on", "Publisher"],
];

function voice(row: BalanceRow, look: Look): HTMLElement {
  const name = row.name ?? "";
  switch (row.table) {
    case "camps":
      return choosing(campTag(name || UNKNOWN), { camp: name || UNKNOWN }, look);
    case "media":
      return name === "" ? h("span", {}, "publisher unknown") : choosing(say(name), { publisher: name }, look);
    default:
      return name === "" ? h("span", {}, "not known") : say(look.all.nameOf(name));
  }
}

function voices(rows: readonly BalanceRow[], look: Look): readonly Node[] {
  return VOICES.flatMap(([which, title, head]) => {
    const own = rows.filter((row) => row.table === which);
    return own.length === 0
      ? []
      : [tally(title, ...table(title, [head, "Propositions", "in reports"], own.map((row) => [h("th", { scope: "row" }, voice(row, look)), number(row.propositions), number(row.reports ?? 0)])))];
  });
}

function silent(rows: readonly BalanceRow[]): HTMLElement {
  const own = rows.filter((row) => row.table === "silent");
  return tally(
    "Spoken of, and never speaks",
    ...(own.length === 0
      ? [h("p", { class: "means" }, "Everybody who is named also speaks somewhere.")]
      : table("Spoken of, and never speaks", ["Who", "Camp", "Propositions that name it"], own.map((row) => [h("th", { scope: "row" }, say(row.name ?? "")), h("td", {}, campTag(row.camp ?? UNKNOWN)), number(row.propositions)]))),
  );
}

/** The camp of whoever is said to have done it, the words for them, or that nobody is named. */
function perpetrator(row: BalanceRow): HTMLElement {
  const who = row.perpetrator ?? "";
  return who === "" ? h("td", {}, "nobody is named") : h("td", {}, who.startsWith("“") ? say(who) : campTag(who));
}

function victims(rows: readonly BalanceRow[], look: Look): HTMLElement {
  const groups = new Map<string, BalanceRow[]>();
  rows.filter((row) => row.table === "victims").forEach((row) => push(groups, `${row.speaker ?? ""}\n${row.perpetrator ?? ""}`, row));
  const lines = [...groups.values()].map((group) => {
    const first = group[0] as BalanceRow;
    const counts = STATUS.map((status) => group.find((row) => row.status === status)?.propositions ?? 0);
    return { first, counts, all: counts.reduce((sum, count) => sum + count, 0) };
  });
  lines.sort((a, b) => b.all - a.all);
  return tally(
    "Whose victims are told of",
    h("p", { class: "means" }, "Propositions of dead and injured: who says so, by whom they say it was done, and who the victims are. Propositions are counted, not people."),
    ...(lines.length === 0
      ? [h("p", { class: "means" }, "No claim here tells of victims.")]
      : table("Whose victims are told of", ["Who says so", "Done by", ...STATUS], lines.map(({ first, counts }) => [h("th", { scope: "row" }, choosing(campTag(first.speaker ?? UNKNOWN), { camp: first.speaker ?? UNKNOWN, types: HARM }, look)), perpetrator(first), ...counts.map(number)]))),
  );
}

export function balance(look: Look): HTMLElement {
  const { all, selection } = look;
  const rows = balanceOf(selection, all);
  return h(
    "div",
    { class: "lens balance" },
    h("h2", {}, "Balance"),
    h("p", { class: "means" }, "What a report states more than once through the same chain is one proposition. Readers' comments are not counted."),
    ...(selection.claims.length === 0 ? [look.nothing("claim")] : [h("div", { class: "tallies" }, ...voices(rows, look), silent(rows), victims(rows, look))]),
  );
}
