// A drawing of places: outlines where the gazetteer has them, else a blurred disc as wide as the place may reach.

import { campClass, campFill } from "./camps";
import type { Case, Outline } from "./case";
import { s } from "./dom";
import { isWide, type Held } from "./holding";

const WIDTH = 640;
const HIGHEST = 620;
const UNITS_A_DEGREE = 10_000;
const KM_A_DEGREE = 111;
const MARGIN = 0.06;

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
  const scale = Math.min(WIDTH / wide, HIGHEST / high) * (1 - 2 * MARGIN);
  const height = Math.min(HIGHEST, high * scale * (1 + 2 * MARGIN) + 20);
  const left = (WIDTH - wide * scale) / 2;
  const top = (height - high * scale) / 2;
  return {
    height,
    at: ([lon, lat]) => [left + (lon - west) * squeeze * scale, top + (north - lat) * scale],
    km: scale / KM_A_DEGREE,
  };
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
    geometry.setAttribute("class", `${className} ${held.state} ${campClass(side.isCamp ? side.holder : "unknown")}`);
    geometry.setAttribute("fill", campFill(side.isCamp ? side.holder : "unknown"));
    geometry.setAttribute("data-place", held.place.id ?? "");
    geometry.append(s("title", {}, title(held)));
  }
  return geometry;
}

function marks(held: Held, geometry: string | undefined): readonly SVGElement[] {
  return held.state === "contested" && geometry !== undefined ? [s("path", { d: geometry, fill: "url(#undated)", class: "over" })] : [];
}

function label(held: Held, middle: Point): SVGElement {
  return s("text", { x: middle[0].toFixed(1), y: middle[1].toFixed(1), class: "place-name", "text-anchor": "middle" }, held.place.name ?? held.place.text);
}

function disc(held: Held, to: Projection): readonly SVGElement[] {
  const { lon, lat, radius_km: radius = 1 } = held.place;
  if (lon === undefined || lat === undefined) {
    return [];
  }
  const [cx, cy] = to.at([lon, lat]);
  const circle = s("circle", { cx: cx.toFixed(1), cy: cy.toFixed(1), r: Math.max(6, radius * to.km).toFixed(1) });
  return [shape(held, "disc", circle), label(held, [cx, cy])];
}

function middle(outline: Outline, to: Projection): Point {
  const all = outline.rings.flatMap(points).map(to.at);
  const mean = (axis: 0 | 1): number => all.reduce((sum, point) => sum + point[axis], 0) / Math.max(1, all.length);
  return [mean(0), mean(1)];
}

/** Draws what is held; empty where no place is known by its point. */
export function map(all: Case, rows: readonly Held[]): SVGElement | undefined {
  const sharp = rows.filter((row) => !isWide(row.place) && row.place.lat !== undefined);
  const outlined = [...all.outlines];
  const corners = outlined.flatMap(([, outline]) => outline.rings.flatMap(points));
  const drawn = [...corners, ...sharp.flatMap((row): Point[] => (row.place.lon === undefined || row.place.lat === undefined ? [] : [[row.place.lon, row.place.lat]]))];
  if (drawn.length === 0) {
    return undefined;
  }
  const to = projection(drawn);
  const byId = new Map(sharp.map((row) => [row.place.id ?? "", row]));
  const areas = outlined.map(([id, outline]) => {
    const row = byId.get(id);
    const geometry = path(outline, to);
    const area = shape(row, "area", s("path", { d: geometry }));
    if (row === undefined) {
      area.append(s("title", {}, `${outline.name}: nothing is told`));
    }
    return { named: row !== undefined, nodes: row === undefined ? [area] : [area, ...marks(row, geometry), label(row, middle(outline, to))] };
  });
  const discs = sharp.filter((row) => !all.outlines.has(row.place.id ?? "")).flatMap((row) => disc(row, to));
  return s(
    "svg",
    { class: "map", viewBox: `0 0 ${WIDTH} ${to.height.toFixed(0)}`, role: "img", "aria-label": "Map of who is said to hold which place; the table says the same in words" },
    s("filter", { id: "blur" }, s("feGaussianBlur", { stdDeviation: 4 })),
    ...areas.filter((area) => !area.named).flatMap((area) => area.nodes),
    ...discs,
    ...areas.filter((area) => area.named).flatMap((area) => area.nodes),
  );
}
