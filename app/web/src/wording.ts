// What each publisher calls the same actors, and which words judge. Sorted by name: no order says anything of anybody.

import type { Claim, Words } from "./case";
import { h, say } from "./dom";
import { push } from "./groups";
import type { Look } from "./view";

const order = new Intl.Collator("en");

interface Use {
  readonly label: string;
  readonly claim: Claim;
}

function mentions(claim: Claim): readonly Words[] {
  return [...(claim.agent ?? []), ...(claim.patient ?? []), ...(claim.attribution ?? []).map((link) => link.source)];
}

function publisherOf(claim: Claim, look: Look): string {
  const own = look.all.reportOf(claim).publisher || "publisher unknown";
  return claim.voice.kind === "commenter" ? `${own}: comments` : own;
}

/** By who is meant, by the words for them, the claims that use them. */
function labels(look: Look): ReadonlyMap<string, readonly Use[]> {
  const found = new Map<string, Use[]>();
  look.selection.claims.forEach((claim) =>
    mentions(claim)
      .filter((who) => who.name !== undefined)
      .forEach((who) => {
        const name = who.name ?? "";
        push(found, name, { label: who.text.replace(/\s+/g, " ").toLowerCase(), claim });
      }),
  );
  return new Map([...found].filter(([, uses]) => new Set(uses.map((use) => use.label)).size > 1).sort((a, b) => order.compare(a[0], b[0])));
}

function cell(claims: readonly Claim[], look: Look): HTMLElement {
  const first = claims[0];
  return first === undefined
    ? h("td", { class: "none" }, h("span", { class: "unseen" }, "none"))
    : h("td", {}, h("a", { href: look.address({ row: "", claim: first.id }), "data-claims": first.id }, String(claims.length)));
}

function matrix(title: string, uses: readonly Use[], publishers: readonly string[], look: Look): HTMLElement {
  const words = [...new Set(uses.map((use) => use.label))].sort(order.compare);
  const byBoth = new Map<string, Set<Claim>>();
  uses.forEach((use) => {
    const key = `${use.label}\n${publisherOf(use.claim, look)}`;
    byBoth.set(key, (byBoth.get(key) ?? new Set()).add(use.claim));
  });
  const rows = words.map((label) =>
    h(
      "tr",
      {},
      h("th", { scope: "row" }, say(label)),
      ...publishers.map((publisher) => cell([...(byBoth.get(`${label}\n${publisher}`) ?? [])], look)),
    ),
  );
  return h("tbody", {}, h("tr", { class: "group" }, h("th", { scope: "rowgroup", colspan: publishers.length + 1 }, say(title))), ...rows);
}

export function wording(look: Look): HTMLElement {
  const publishers = [...new Set(look.selection.claims.map((claim) => publisherOf(claim, look)))].sort(order.compare);
  const named = [...labels(look)];
  const judging: readonly Use[] = look.selection.claims.flatMap((claim) => (claim.loaded ?? []).map((word) => ({ label: word.text.toLowerCase(), claim })));
  const bodies = [
    ...named.map(([name, uses]) => matrix(name, uses, publishers, look)),
    ...(judging.length > 0 ? [matrix("Words that judge rather than name", judging, publishers, look)] : []),
  ];
  const head = h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "Words"), ...publishers.map((publisher) => h("th", { scope: "col" }, say(publisher)))));
  return h(
    "div",
    { class: "lens wording" },
    h("h2", {}, "Wording"),
    h("p", { class: "means" }, "In how many claims each publisher uses which words for the same actor, in its own text and in what it quotes. Actors with one label only are left out. Sorted by name."),
    bodies.length === 0 ? look.nothing("label") : h("div", { class: "scroll", role: "region", "aria-label": "Words by publisher", tabindex: 0 }, h("table", { class: "matrix" }, head, ...bodies)),
  );
}
