// One claim as a bar on the scale of its row.

import { campClass, campFill } from "./camps";
import { s } from "./dom";
import type { Range, Scale } from "./scale";

/** What a bar tells beside its stretch. */
export interface Kind {
  readonly camp: string;
  readonly undated: boolean;
  readonly derived: boolean;
}

const HIGH = 16;
const THIN = 4;
const POINT = 7;

function rect(from: number, to: number, height: number, rest: Readonly<Record<string, string>>): SVGElement {
  const point = to - from < 0.6;
  return s("rect", {
    x: `${(point ? (from + to) / 2 : from).toFixed(2)}%`,
    y: (HIGH - height) / 2 + 1,
    width: point ? POINT : `${(to - from).toFixed(2)}%`,
    height,
    ...(point ? { transform: `translate(${-POINT / 2} 0)` } : {}),
    ...rest,
  });
}

/**
 * The bar of a stretch: thick where a reader would expect the value, thin where it is only not excluded. A stretch that is
 * open at both ends is thin all along.
 */
export function bar(range: Range | undefined, scale: Scale | undefined, look: Kind): SVGElement {
  const drawing = s("svg", { class: `barline ${campClass(look.camp)}${look.derived ? " derived" : ""}`, width: "100%", height: HIGH + 2, "aria-hidden": "true", focusable: "false" });
  if (scale === undefined || range === undefined) {
    return drawing;
  }
  const low = range.low ?? range.softLow;
  const high = range.high ?? range.softHigh;
  const fill = look.derived ? "none" : campFill(look.camp);
  const from = low === undefined ? undefined : scale.at(low);
  const to = high === undefined ? undefined : scale.at(high);
  const filled = (stretch: readonly [number, number], height: number, className: string): SVGElement[] => [
    rect(stretch[0], stretch[1], height, { class: className, fill }),
    ...(look.undated ? [rect(stretch[0], stretch[1], height, { fill: "url(#undated)" })] : []),
  ];
  if (range.low === null || range.high === null) {
    const whole = [range.low === null ? 0 : (from ?? 0), range.high === null ? 100 : (to ?? 100)] as const;
    drawing.append(...filled(whole, look.undated ? HIGH / 2 : THIN, "reach"));
  }
  const known = [from ?? to, to ?? from] as const;
  if (known[0] !== undefined && known[1] !== undefined && !(look.undated && range.low === null)) {
    drawing.append(...filled([known[0], known[1]], HIGH, "bar"));
  }
  return drawing;
}
