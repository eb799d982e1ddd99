// Who speaks in this selection, who is spoken of and never speaks, and whose victims are counted.

import { campOf, campTag, UNKNOWN } from "./camps";
import type { Claim } from "./case";
import { h } from "./dom";
import { push } from "./groups";
import type { Look } from "./view";

const HARM = ["killed", "injured", "displaced", "detained"];
const STATUS = ["civilian", "combatant", "mixed", "unsaid"];

interface Tally {
  readonly speaks: Claim[];
  readonly named: Claim[];
}

function tallies(look: Look): readonly (readonly [string, Tally])[] {
  const found = new Map<string, Tally>();
  const of = (camp: string): Tally => {
    const known = found.get(camp) ?? { speaks: [], named: [] };
    found.set(camp, known);
    return known;
  };
  for (const claim of look.selection.claims) {
    of(campOf(claim, look.all.reportOf(claim))).speaks.push(claim);
    for (const who of [...(claim.agent ?? []), ...(claim.patient ?? [])]) {
      const { named } = of(who.camp ?? UNKNOWN);
      if (named.at(-1) !== claim) {
        named.push(claim);
      }
    }
  }
  return [...found].sort((a, b) => Number(a[0] === UNKNOWN) - Number(b[0] === UNKNOWN) || (a[0] < b[0] ? -1 : 1));
}

function number(claims: readonly Claim[], look: Look): HTMLElement {
  const first = claims[0];
  return first === undefined
    ? h("td", {}, "0")
    : h("td", {}, h("a", { href: look.address({ row: "", claim: first.id }), "data-claims": first.id }, String(claims.length)));
}

function table(label: string, heads: readonly string[], rows: readonly HTMLElement[]): HTMLElement {
  return h(
    "div",
    { class: "scroll", role: "region", "aria-label": label, tabindex: 0 },
    h("table", { class: "numbers" }, h("thead", {}, h("tr", {}, ...heads.map((head) => h("th", { scope: "col" }, head)))), h("tbody", {}, ...rows)),
  );
}

function voices(look: Look): readonly Node[] {
  const found = tallies(look);
  const silent = found.filter(([camp, tally]) => camp !== UNKNOWN && tally.speaks.length === 0 && tally.named.length > 0);
  const rows = found.map(([camp, tally]) => {
    const reports = new Set(tally.speaks.map((claim) => claim.document)).size;
    return h("tr", {}, h("th", { scope: "row" }, campTag(camp)), number(tally.speaks, look), h("td", {}, String(reports)), number(tally.named, look));
  });
  return [
    h("h3", {}, "Who speaks"),
    table("Who speaks", ["Camp", "Claims that it makes", "in reports", "Claims that name it"], rows),
    h("h3", {}, "Spoken of, and never speaks"),
    silent.length === 0
      ? h("p", { class: "means" }, "Every camp that is named also speaks in some claim.")
      : h("ul", { class: "silent" }, ...silent.map(([camp, tally]) => h("li", {}, campTag(camp), h("span", { class: "means" }, ` named in ${tally.named.length} claims`)))),
  ];
}

/** Claims of harm by who says so, by whom they say it was done, and by who the victims are. */
function harmBy(look: Look): ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, readonly Claim[]>>> {
  const found = new Map<string, Map<string, Map<string, Claim[]>>>();
  for (const claim of look.selection.claims) {
    if (HARM.includes(claim.type)) {
      const camp = campOf(claim, look.all.reportOf(claim));
      const byAgent = found.get(camp) ?? new Map<string, Map<string, Claim[]>>();
      const agent = claim.agent?.[0]?.camp ?? UNKNOWN;
      const byStatus = byAgent.get(agent) ?? new Map<string, Claim[]>();
      found.set(camp, byAgent.set(agent, byStatus));
      push(byStatus, claim.victims?.status ?? "unsaid", claim);
    }
  }
  return found;
}

function byKey<T>(groups: ReadonlyMap<string, T>): readonly (readonly [string, T])[] {
  return [...groups].sort((a, b) => (a[0] < b[0] ? -1 : 1));
}

function victims(look: Look): readonly Node[] {
  const rows = byKey(harmBy(look)).flatMap(([camp, byAgent]) =>
    byKey(byAgent).map(([agent, byStatus]) =>
      h(
        "tr",
        {},
        h("th", { scope: "row" }, campTag(camp)),
        h("td", {}, agent === UNKNOWN ? "not told, or not placed" : campTag(agent)),
        ...STATUS.map((status) => number(byStatus.get(status) ?? [], look)),
      ),
    ),
  );
  return [
    h("h3", {}, "Whose victims are told of"),
    h("p", { class: "means" }, "Claims of people killed, injured, displaced or detained: who says so, by whom they say it was done, and who the victims are. Claims are counted, not people."),
    rows.length === 0 ? h("p", { class: "means" }, "No claim here tells of victims.") : table("Whose victims are told of", ["Who says so", "Done by", ...STATUS], rows),
  ];
}

export function balance(look: Look): HTMLElement {
  return h(
    "div",
    { class: "lens balance" },
    h("h2", {}, "Balance"),
    ...(look.selection.claims.length === 0 ? [look.nothing("claim")] : [...voices(look), ...victims(look)]),
  );
}
