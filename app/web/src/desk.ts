// Where a person decides. Only a page that `stemma serve` shows has a desk; a page from disk shows decisions and takes none.

import { CREDIBILITY, RELIABILITY } from "./admiralty";
import { GROUPS, type Case, type Claim, type Decision, type Words } from "./case";
import { decisionList, SLOTS } from "./decided";
import { byId, draw, h, say } from "./dom";
import { choice, field } from "./fields";
import { pairForm } from "./pairs";
import { picked, watchSelection } from "./picked";
import { UNITS } from "./words";

/** What a decision says beside who, when and why. */
type Act = Readonly<Record<string, unknown>> & { readonly act: string };
type On = Decision["on"];

const NAME = "stemma-reviewer";
const KEYS_OFF = "stemma-keys-off";
const FACTUALITY = ["asserted", "negated", "possible", "future", "directive", "conditional"];

const where = document.querySelector<HTMLMetaElement>("meta[name='stemma-desk']")?.content;

interface Desk {
  readonly all: Case;
  readonly redraw: () => void;
}

let desk: Desk | undefined;
/** What was said last, and of what: it stays in sight when the page is drawn anew. */
let said = { of: "", words: "", isTrouble: false };
let words: readonly Words[] = [];
let wordsOf = "";

function remembered(key: string): string {
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}

function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    return;
  }
}

export function isOpen(): boolean {
  return desk !== undefined;
}

export function openDesk(all: Case, redraw: () => void): void {
  if (where !== undefined) {
    desk = { all, redraw };
    watchSelection();
  }
}

function input<T extends HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(id: string): T {
  return byId(id) as unknown as T;
}

function tell(of: string, what: string, isTrouble: boolean): void {
  said = { of, words: what, isTrouble };
  const line = document.getElementById("desk-said");
  if (line !== null) {
    line.textContent = what;
    line.classList.toggle("trouble", isTrouble);
  }
}

async function send(body: unknown): Promise<Decision> {
  const answer = await fetch(where ?? "", { method: "POST", headers: { "Content-Type": "application/json", Accept: "text/plain" }, body: JSON.stringify(body) }).catch(() => {
    throw new Error("Nothing was kept: the board is no longer served. Start 'stemma serve' again.");
  });
  const text = await answer.text();
  if (!answer.ok) {
    throw new Error(text);
  }
  return JSON.parse(text) as Decision;
}

/** Hands a decision in; the page shows it once the disk has it. */
async function decide(on: On, act: Act): Promise<void> {
  const by = input<HTMLInputElement>("desk-by").value.trim();
  const key = on.claim ?? on.claims?.[0] ?? "";
  if (desk === undefined) {
    return;
  }
  if (by === "") {
    tell(key, "Say who you are first.", true);
    byId("desk-by").focus();
    return;
  }
  remember(NAME, by);
  try {
    const kept = await send({ by, why: input<HTMLTextAreaElement>("desk-why").value.trim(), on, ...act });
    desk.all.review = desk.all.review.with(kept);
    said = { of: key, words: `Kept: ${act.act}.`, isTrouble: false };
    words = [];
    desk.redraw();
    document.getElementById("desk-said")?.focus();
  } catch (trouble) {
    tell(key, trouble instanceof Error ? trouble.message : String(trouble), true);
  }
}

function onClaim(claim: Claim): On {
  return { claim: claim.id, revision: claim.revision };
}

interface Filling {
  readonly fields: readonly Node[];
  readonly act: () => Act;
}

function stretch(claim: Claim, isNumber: boolean): Filling {
  const [from, to] = isNumber ? [claim.quantity?.low, claim.quantity?.high] : [claim.time?.earliest, claim.time?.latest];
  const box = (value: string | number | null | undefined): HTMLInputElement =>
    h("input", { type: isNumber ? "number" : "date", value: value ?? "", ...(isNumber ? { min: 0, step: "any" } : {}) });
  const entered = (id: string): unknown => {
    const text = input<HTMLInputElement>(id).value.trim();
    return text === "" ? undefined : isNumber ? Number(text) : text;
  };
  const act = (): Act =>
    isNumber
      ? { act: "correct", slot: "quantity", number: { low: entered("desk-from"), high: entered("desk-to"), unit: input<HTMLSelectElement>("desk-unit").value || undefined } }
      : { act: "correct", slot: "time", days: { earliest: entered("desk-from"), latest: entered("desk-to") } };
  const units = [["", "what was read"], ...Object.entries(UNITS).filter(([, shown]) => shown !== "")] as const;
  const unit = isNumber ? [field("of", "desk-unit", choice(units as readonly (readonly [string, string])[]))] : [];
  return { fields: [field(isNumber ? "from" : "first day", "desk-from", box(from)), field(isNumber ? "to" : "last day", "desk-to", box(to)), ...unit], act };
}

function label(slot: string, options: readonly string[], now: string): Filling {
  return {
    fields: [field("is", "desk-label", choice(options.map((one) => [one, one]), now))],
    act: () => ({ act: "correct", slot, label: input<HTMLSelectElement>("desk-label").value }),
  };
}

function wordsOfReport(slot: string, claim: Claim): Filling {
  const list = h("ul", { class: "picked" });
  const show = (): void => list.replaceChildren(...(words.length === 0 ? [h("li", { class: "means" }, "nobody and nothing")] : words.map((one) => h("li", {}, say(one.text)))));
  const take = draw("Take the words that I select in the report", () => {
    const found = desk === undefined ? "" : picked(claim.document, desk.all);
    if (typeof found === "string") {
      tell(claim.id, found, true);
    } else {
      words = [...words, found];
      tell(claim.id, "", false);
      show();
    }
  });
  const clear = draw("Clear", () => {
    words = [];
    show();
  }, { class: "quiet" });
  show();
  return { fields: [list, h("p", {}, take, " ", clear)], act: () => ({ act: "correct", slot, words }) };
}

function filling(slot: string, claim: Claim): Filling {
  switch (slot) {
    case "quantity":
    case "time":
      return stretch(claim, slot === "quantity");
    case "type":
      return label(slot, GROUPS.flatMap((group) => group.types), claim.type);
    case "factuality":
      return label(slot, FACTUALITY, claim.factuality);
    default:
      return wordsOfReport(slot, claim);
  }
}

function correcting(claim: Claim): HTMLElement {
  const slots = Object.entries(SLOTS);
  const slot = choice(slots, "quantity");
  const fields = h("div", { class: "filling" });
  let now: Filling = filling("quantity", claim);
  const show = (): void => {
    words = [];
    now = filling(slot.value, claim);
    fields.replaceChildren(...now.fields);
  };
  slot.addEventListener("change", show);
  show();
  return h(
    "details",
    { class: "correcting", id: "desk-correct" },
    h("summary", {}, "Correct"),
    field("what", "desk-slot", slot),
    fields,
    h("p", {}, draw("Keep the correction", () => void decide(onClaim(claim), now.act()), { id: "desk-keep" })),
  );
}

function rating(claim: Claim, publisher: string): readonly (HTMLElement | undefined)[] {
  const digits = CREDIBILITY.map((meaning, index): [string, string] => [String(index + 1), `${index + 1}: ${meaning}`]);
  const letters = Object.entries(RELIABILITY).map(([letter, meaning]): [string, string] => [letter, `${letter}: ${meaning}`]);
  const rate = draw("Rate the claim", () => void decide(onClaim(claim), { act: "rate", credibility: Number(input<HTMLSelectElement>("desk-digit").value) }));
  const trust = draw("Rate the publisher", () => void decide({ publisher }, { act: "trust", reliability: input<HTMLSelectElement>("desk-letter").value }));
  return [
    h("div", { class: "rating" }, field("credibility of the claim", "desk-digit", choice(digits, "6")), rate),
    publisher === "" ? undefined : h("div", { class: "rating" }, field("reliability of the publisher", "desk-letter", choice(letters, "F")), trust),
  ];
}

function keysBox(): HTMLElement {
  const box = h("input", { type: "checkbox", id: "desk-keys", checked: remembered(KEYS_OFF) === "" ? "" : undefined });
  box.addEventListener("change", () => remember(KEYS_OFF, box.checked ? "" : "off"));
  return h("p", { class: "check means" }, h("label", {}, box, " keys: a accepts, r rejects, c corrects, n goes to the next to review"));
}

function form(claim: Claim, publisher: string): HTMLElement {
  const on = onClaim(claim);
  const mine = said.of === claim.id || said.of === "";
  return h(
    "section",
    { class: "desk", "aria-label": "Decide on this claim" },
    field("your name", "desk-by", h("input", { type: "text", value: remembered(NAME), autocomplete: "name" })),
    field("why", "desk-why", h("textarea", { rows: 2 })),
    h(
      "p",
      { class: "buttons" },
      draw("Accept", () => void decide(on, { act: "accept" }), { id: "desk-accept" }),
      draw("Reject", () => void decide(on, { act: "reject" }), { id: "desk-reject" }),
      draw("Comment", () => void decide(on, { act: "comment" })),
    ),
    correcting(claim),
    desk === undefined ? undefined : pairForm(claim, desk.all, (pair, act) => void decide(pair, act)),
    ...rating(claim, publisher),
    keysBox(),
    h("p", { id: "desk-said", class: `said-last${said.isTrouble ? " trouble" : ""}`, role: "status", tabindex: -1 }, mine ? said.words : ""),
  );
}

function undo(decision: Decision): HTMLElement | undefined {
  return desk === undefined ? undefined : draw("Undo", () => void decide(decision.on, { act: "undo", undoes: decision.id }), { class: "quiet", "aria-label": `Undo: ${decision.act} by ${decision.by}` });
}

/** What people decided about a claim and its publisher, and, where it can be, the place to decide. */
export function decisions(claim: Claim, all: Case): readonly Node[] {
  const report = all.reportOf(claim);
  const own = all.review.claim(claim.id).decisions;
  const ofPublisher = report.publisher === "" ? [] : all.review.publisher(report.publisher);
  if (wordsOf !== claim.id) {
    wordsOf = claim.id;
    words = [];
  }
  const made = [...own, ...ofPublisher];
  const list = made.length === 0 ? [] : [decisionList(made, claim, all, undo)];
  return desk === undefined && made.length === 0 ? [] : [h("h3", {}, "What people decided"), ...list, ...(desk === undefined ? [] : [form(claim, report.publisher)])];
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
}

/** Single keys, for whoever decides on many claims; nothing while somebody types. */
export function keys(next: () => void): void {
  document.addEventListener("keydown", (event) => {
    if (desk === undefined || event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target) || remembered(KEYS_OFF) !== "") {
      return;
    }
    const press = (id: string): void => document.getElementById(id)?.click();
    switch (event.key) {
      case "a":
        return press("desk-accept");
      case "r":
        return press("desk-reject");
      case "c": {
        const box = document.getElementById("desk-correct");
        box?.setAttribute("open", "");
        document.getElementById("desk-slot")?.focus();
        return event.preventDefault();
      }
      case "n":
        return next();
      default:
        return;
    }
  });
}
