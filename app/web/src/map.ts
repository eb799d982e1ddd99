// A drawing of places: outlines where the gazetteer has them, else a blurred disc as wide as the place may reach.

import { campClass, campTitle } from "./camps";
import type { Case, Outline } from "./case";
import { s } from "./dom";
import { isWide, type Held } from "./holding";

const WIDTH = 640;
const HIGHEST = 560;
const UNITS_A_DEGREE = 10_000;
const KM_A_DEGREE = 111;

type Point = readonly [lon: number, lat: number];

interface Projection {
  readonly height: number;
  readonly at: (point: Point) => Point;
  /** Drawn units of a kilometre. */
  readonly km: number;
}

function points(ring: readonly number[]): Point[] {
  let lon = 0;
  let lat = 0;
  const made: Point[] = [];
  for (let i = 0; i + 1 < ring.length; i += 2) {
    lon += ring[i] ?? 0;
    lat += ring[i + 1] ?? 0;
    made.push([lon / UNITS_A_DEGREE, lat / UNITS_A_DEGREE]);
  }
  return made;
}

function projection(all: readonly Point[]): Projection {
  const lons = all.map(([lon]) => lon);
  const lats = all.map(([, lat]) => lat);
  const [west, east, south, north] = [Math.min(...lons), Math.max(...lons), Math.min(...lats), Math.max(...lats)];
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const wide = Math.max((east - west) * squeeze, 0.02);
  const high = Math.max(north - south, 0.02);
  const scale = Math.min(WIDTH / wide, HIGHEST / high);
  const height = high * scale;
  const left = (WIDTH - wide * scale) / 2;
  return {
    height,
    at: ([lon, lat]) => [left + (lon - west) * squeeze * scale, (north - lat) * scale],
    km: scale / KM_A_DEGREE,
  };
}

/** How much of the drawing an outline spans; what spans more is drawn first, so that what lies in it is seen. */
function span(outline: Outline): number {
  const all = outline.rings.flatMap(points);
  const [lons, lats] = [all.map(([lon]) => lon), all.map(([, lat]) => lat)];
  return all.length === 0 ? 0 : (Math.max(...lons) - Math.min(...lons)) * (Math.max(...lats) - Math.min(...lats));
}

function path(outline: Outline, to: Projection): string {
  return outline.rings.map((ring) => `M${points(ring).map((point) => to.at(point).map((n) => n.toFixed(1)).join(" ")).join("L")}Z`).join("");
}

function title(held: Held): string {
  const holders = held.sides.map((side) => side.holder || "holder not told").join(", ");
  return `${held.place.name ?? held.place.text}: ${held.state}, ${holders}`;
}

function shape(held: Held | undefined, className: string, geometry: SVGElement): SVGElement {
  geometry.setAttribute("class", className);
  const side = held?.sides[0];
  if (held !== undefined && side !== undefined) {
    geometry.setAttribute("class", `${className} held-by ${held.state} ${campClass(side.isCamp ? side.holder : "unknown")}`);
    geometry.setAttribute("data-place", held.place.id ?? "");
    geometry.append(s("title", {}, title(held)));
  }
  return geometry;
}

/** What is laid over the holder's colour, so that the state can be told without it. */
const OVER: Readonly<Record<string, string>> = { claimed: "url(#claimed)", contested: "url(#undated)" };

function over(held: Held, tag: string, geometry: Readonly<Record<string, string>>): readonly SVGElement[] {
  const fill = OVER[held.state];
  return fill === undefined ? [] : [s(tag, { ...geometry, fill, class: "over" })];
}

function holderOf(held: Held): string {
  const side = held.sides[0];
  return side === undefined || side.holder === "" ? "holder not told" : side.isCamp ? campTitle(side.holder) : side.holder;
}

/** About how wide a letter of a label is drawn, and how high its lines are. */
const LETTER = 6.2;
const LINE = 13;

/** Letters are larger where the drawing is small, as narrow.css has it. */
const isNarrow = matchMedia("(max-width: 600px)");
const LARGER = 1.68;

interface Label {
  readonly held: Held;
  readonly at: Point;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function meet(a: Box, b: Box): boolean {
  return Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;
}

function text({ held, at: [x, y] }: Label, lines: readonly string[], height: number): SVGElement {
  const [name = "", ...rest] = lines;
  const place = { x: x.toFixed(1), class: "place-name", "text-anchor": "middle" };
  return s("text", { ...place, y: y.toFixed(1), "data-label": held.place.id ?? "" }, name, ...rest.map((line) => s("tspan", { x: x.toFixed(1), dy: height, class: "holder" }, line)));
}

/** Names with their holders, as far as there is room: else the name alone, else nothing, as the table says the same. */
function labels(wanted: readonly Label[]): readonly SVGElement[] {
  const drawn: Box[] = [];
  const larger = isNarrow.matches ? LARGER : 1;
  const line = LINE * larger;
  return wanted.flatMap((label) => {
    const [x, y] = label.at;
    const name = label.held.place.name ?? label.held.place.text;
    for (const lines of [[name, holderOf(label.held)], [name]]) {
      const height = lines.length * line;
      const box = { x, y: y - line + height / 2, width: Math.max(...lines.map((words) => words.length)) * LETTER * larger, height: height + line / 3 };
      if (!drawn.some((other) => meet(other, box))) {
        drawn.push(box);
        return [text(label, lines, line)];
      }
    }
    return [];
  });
}

function disc(held: Held, to: Projection): readonly SVGElement[] {
  const { lon, lat, radius_km: radius = 1 } = held.place;
  if (lon === undefined || lat === undefined) {
    return [];
  }
  const [cx, cy] = to.at([lon, lat]);
  const at = { cx: cx.toFixed(1), cy: cy.toFixed(1), r: Math.max(6, radius * to.km).toFixed(1) };
  return [shape(held, "disc", s("circle", at)), ...over(held, "circle", at)];
}

function middle(outline: Outline, to: Projection): Point {
  const all = outline.rings.flatMap(points).map(to.at);
  const mean = (axis: 0 | 1): number => all.reduce((sum, point) => sum + point[axis], 0) / Math.max(1, all.length);
  return [mean(0), mean(1)];
}

function point(row: Held): readonly Point[] {
  const { lon, lat } = row.place;
  return lon === undefined || lat === undefined ? [] : [[lon, lat]];
}

/** How much of the ground around the places is drawn, in degrees at the least and as a part of how far they lie apart. */
const AROUND = 0.02;
const AROUND_PART = 0.35;

/**
 * The corners of the ground that is drawn: around the places of the city whose quarters are told of, else around all. It is
 * the same for each day, so that nothing jumps when the slider moves.
 */
function ground(all: Case, ever: readonly Held[]): readonly Point[] {
  const outlined = ever.flatMap((row) => all.outlines.get(row.place.id ?? "") ?? []);
  const corners = outlined.length > 0 ? outlined.flatMap((outline) => outline.rings.flatMap(points)) : ever.flatMap(point);
  if (corners.length === 0) {
    return [];
  }
  const bounds = (axis: 0 | 1): readonly [number, number] => {
    const values = corners.map((corner) => corner[axis]);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const room = Math.max(AROUND, (most - least) * AROUND_PART);
    return [least - room, most + room];
  };
  const [west, east] = bounds(0);
  const [south, north] = bounds(1);
  return [[west, south], [east, north]];
}

export interface Drawn {
  readonly drawing: SVGElement;
  /** Places that are known by their point and lie outside the drawing. */
  readonly outside: readonly Held[];
}

/**
 * Draws what is held; nothing where no place is known by its point.
 *
 * @param ever what is held on any day
 */
export function map(all: Case, rows: readonly Held[], ever: readonly Held[]): Drawn | undefined {
  const isSharp = (row: Held): boolean => (!isWide(row.place) || all.outlines.has(row.place.id ?? "")) && point(row).length > 0;
  const sharp = rows.filter(isSharp);
  const corners = ground(all, ever.filter(isSharp));
  if (corners.length === 0) {
    return undefined;
  }
  const to = projection(corners);
  const isOutside = (row: Held): boolean =>
    point(row).map(to.at).some(([x, y]) => x < 0 || y < 0 || x > WIDTH || y > to.height);
  const byId = new Map(sharp.map((row) => [row.place.id ?? "", row]));
  const widestFirst = [...all.outlines].sort(([, one], [, other]) => span(other) - span(one));
  const areas = widestFirst.map(([id, outline]) => {
    const row = byId.get(id);
    const geometry = path(outline, to);
    const area = shape(row, "area", s("path", { d: geometry }));
    if (row === undefined) {
      area.append(s("title", {}, `${outline.name}: nothing is told`));
    }
    return { named: row !== undefined, nodes: row === undefined ? [area] : [area, ...over(row, "path", { d: geometry })], label: row === undefined ? [] : [{ held: row, at: middle(outline, to) }] };
  });
  const inside = sharp.filter((row) => !all.outlines.has(row.place.id ?? "") && !isOutside(row));
  const drawing = s(
    "svg",
    { class: "map", viewBox: `0 0 ${WIDTH} ${to.height.toFixed(0)}`, role: "img", "aria-label": "Map of who is said to hold which place; the table says the same in words" },
    s("filter", { id: "blur" }, s("feGaussianBlur", { stdDeviation: 4 })),
    ...areas.filter((area) => !area.named).flatMap((area) => area.nodes),
    ...inside.flatMap((row) => disc(row, to)),
    ...areas.filter((area) => area.named).flatMap((area) => area.nodes),
    ...labels([...areas.flatMap((area) => area.label), ...inside.map((row) => ({ held: row, at: point(row).map(to.at)[0] ?? [0, 0] }) as Label)]),
  );
  return { drawing, outside: sharp.filter(isOutside) };
}
