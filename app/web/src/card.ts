// One claim: its words, its chain, its slots, and how each was found.

import { groupOf, type Claim, type Report, type Words } from "./case";
import { h, say, textNodes } from "./dom";
import { passageOf, veiled } from "./veil";
import { bounds, marks, meaningOf, voice, published, what } from "./words";

function quote(claim: Claim, report: Report): HTMLElement {
  const cut = (from: number, to: number): string => report.record.text.slice(report.at(from), report.at(to));
  const inside = claim.sentence.start <= claim.trigger.start && claim.trigger.end <= claim.sentence.end;
  const words = inside
    ? [
        ...textNodes(cut(claim.sentence.start, claim.trigger.start)),
        h("strong", { class: `lit ${groupOf(claim.type)}` }, ...textNodes(claim.trigger.text)),
        ...textNodes(cut(claim.trigger.end, claim.sentence.end)),
      ]
    : textNodes(cut(claim.sentence.start, claim.sentence.end));
  const passage = passageOf(report, claim.sentence);
  return h("blockquote", { dir: "auto" }, ...(passage === undefined ? words : [veiled(report, passage, words)]));
}

/** Whose side somebody is on, where the table of camps tells it. */
function stands(camp: string | undefined): HTMLElement | undefined {
  return camp === undefined ? undefined : h("span", { class: "means" }, " (camp: ", say(camp), ")");
}

/** Who said it first stands first; the last is the page that we hold. */
export function chainList(claim: Claim, report: Report): HTMLElement {
  const links = (claim.attribution ?? []).map((link) =>
    h(
      "li",
      {},
      say(link.source.text, "who"),
      link.source.name === undefined ? undefined : h("span", { class: "means" }, " = ", say(link.source.name)),
      stands(link.source.camp),
      h("span", { class: "means" }, ` ${link.kind}, “`, say(link.cue.text), "”"),
    ),
  );
  const outlet = report.publisher === "" ? "publisher unknown" : report.publisher;
  const where = claim.voice.kind === "commenter" ? " on a page of " : " of ";
  return h(
    "ol",
    { class: "chain", "aria-label": "Chain, who said it first on top" },
    ...links,
    h("li", {}, say(voice(claim), "who"), h("span", { class: "means" }, where, say(outlet), stands(report.record.camp), `, ${published(report)}`)),
  );
}

function meaning(words: Words): HTMLElement | undefined {
  if (words.name === undefined) {
    return undefined;
  }
  const kind = words.kind === undefined ? "" : `, ${words.kind}`;
  return h("span", { class: "means" }, " = ", say(words.name), kind, stands(words.camp));
}

function list(words: readonly Words[]): Node[] {
  return words.map((one) => h("div", {}, say(one.text), meaning(one)));
}

type Slot = readonly [title: string, value: readonly Node[]];

function filled(title: string, words: readonly Words[] | undefined): Slot[] {
  return words === undefined || words.length === 0 ? [] : [[title, list(words)]];
}

function worded(title: string, words: string | undefined): Slot[] {
  return words === undefined ? [] : [[title, [h("div", {}, words)]]];
}

function howMany(claim: Claim): Slot[] {
  const quantity = claim.quantity;
  if (quantity === undefined) {
    return [];
  }
  const meant = [bounds(quantity), ...marks(quantity)].join("; ");
  const number = h("div", {}, say(quantity.text), h("span", { class: "means" }, " = ", say(meant)));
  return [["how many", claim.sum === undefined ? [number] : [number, h("div", { class: "means" }, claim.sum.says)]]];
}

function when(claim: Claim): Slot[] {
  const time = claim.time;
  return time === undefined
    ? []
    : [["when", [h("div", {}, say(time.text), h("span", { class: "means" }, ` = ${meaningOf(time)}`))]]];
}

function victims(claim: Claim): Slot[] {
  const who = claim.victims;
  if (who === undefined) {
    return [];
  }
  const status = h(
    "div",
    {},
    who.status ?? "unsaid",
    who.words === undefined ? undefined : h("span", { class: "means" }, " by the word “", say(who.words.text), "”"),
  );
  return [["victims", [status, ...(who.of_which ?? []).map((part) => h("div", {}, "of which ", say(part.who)))]]];
}

/** Words that judge rather than name, with whom they lean towards where that is told. */
function judging(claim: Claim): Slot[] {
  const tags = (claim.wording ?? []).map(({ span, leaning }) =>
    h("div", {}, say(span.text), h("span", { class: "means" }, ` speaks ${leaning} those it names`)),
  );
  return tags.length > 0 ? [["words that judge", tags]] : filled("words that judge", claim.loaded);
}

function slots(claim: Claim): readonly Slot[] {
  return [
    ...filled("who", claim.agent),
    ...filled("whom or what", claim.patient),
    ...howMany(claim),
    ...victims(claim),
    ...filled("where", claim.place),
    ...filled("from where", claim.place_from),
    ...filled("to where", claim.place_to),
    ...when(claim),
    ...worded("means", claim.means),
    ...worded("status", claim.status),
    ...worded("quoted", claim.mode),
    ...judging(claim),
  ];
}

/** "slot: text" of `rule` with the reason at the same place in `why`. */
function found(claim: Claim): HTMLElement {
  const rows = (claim.rule ?? []).map((rule, index) => {
    const cut = rule.indexOf(": ");
    const why = claim.why?.[index] ?? "";
    return h(
      "li",
      {},
      h("b", {}, say(rule.slice(0, Math.max(0, cut)))),
      " by ",
      say(rule.slice(cut < 0 ? 0 : cut + 2)),
      h("span", { class: "means" }, ": ", say(why.slice(why.indexOf(": ") + 2))),
    );
  });
  return h("details", { class: "found" }, h("summary", {}, "How was this found?"), h("ul", {}, ...rows));
}

/** Also said by: the other claims of this report that state the same. */
export function sameInReport(claim: Claim, report: Report): readonly Claim[] {
  return claim.proposition === undefined
    ? []
    : report.claims.filter((other) => other.proposition === claim.proposition && other.id !== claim.id);
}

export function card(claim: Claim, report: Report): readonly Node[] {
  const rows = slots(claim).map(([title, value]) => h("div", {}, h("dt", {}, title), h("dd", {}, ...value)));
  return [
    h("h2", { tabindex: -1 }, h("span", { class: `type ${groupOf(claim.type)}` }, what(claim))),
    h("p", { class: "facts" }, `in the ${claim.zone} of `, say(report.name)),
    quote(claim, report),
    h("h3", {}, "Who says so"),
    chainList(claim, report),
    h("h3", {}, "What it says"),
    rows.length === 0 ? h("p", { class: "means" }, "Its words fill no slot.") : h("dl", { class: "slots" }, ...rows),
    found(claim),
    h("p", { class: "means id" }, "claim ", h("code", {}, claim.id)),
  ];
}
