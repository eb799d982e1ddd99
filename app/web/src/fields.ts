// Fields of a form, each with its label.

import { h } from "./dom";

/** A labelled field; `name` is for screen readers where the label shows nothing. */
export function field(label: string, id: string, element: HTMLElement, name?: string): HTMLElement {
  element.id = id;
  if (name !== undefined) {
    element.setAttribute("aria-label", name);
  }
  return h("p", { class: "field" }, label === "" ? undefined : h("label", { for: id }, label), element);
}

export function choice(options: readonly (readonly [value: string, words: string])[], chosen = ""): HTMLSelectElement {
  return h("select", {}, ...options.map(([value, shown]) => h("option", { value, selected: value === chosen ? "" : undefined }, shown)));
}
