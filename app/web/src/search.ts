// Search that does not see case and accents. Every term must occur.

/** Text without case and accents, and for each of its characters the offset that it comes from. */
interface Folded {
  readonly text: string;
  readonly from: readonly number[];
}

const MARKS = /\p{M}+/gu;

function foldCharacter(character: string): string {
  return character.normalize("NFKD").replace(MARKS, "").toLowerCase();
}

export function fold(text: string): string {
  return text.normalize("NFKD").replace(MARKS, "").toLowerCase();
}

function foldWithOffsets(text: string): Folded {
  const from: number[] = [];
  let folded = "";
  let offset = 0;
  for (const character of text) {
    const piece = foldCharacter(character);
    folded += piece;
    for (let i = 0; i < piece.length; i++) {
      from.push(offset);
    }
    offset += character.length;
  }
  from.push(text.length);
  return { text: folded, from };
}

/** The words of a query; those in quotation marks stay together. */
export function terms(query: string): readonly string[] {
  const found = query.match(/"[^"]+"|[^\s"]+/g) ?? [];
  return found.map((term) => fold(term.replaceAll('"', "")).trim()).filter((term) => term !== "");
}

export function holds(folded: string, wanted: readonly string[]): boolean {
  return wanted.every((term) => folded.includes(term));
}

/** Where terms stand in a text, as UTF-16 offsets, sorted and without overlap. */
export function hits(text: string, wanted: readonly string[]): readonly [number, number][] {
  if (wanted.length === 0) {
    return [];
  }
  const folded = foldWithOffsets(text);
  const found: [number, number][] = [];
  for (const term of wanted) {
    for (let at = folded.text.indexOf(term); at >= 0; at = folded.text.indexOf(term, at + term.length)) {
      found.push([folded.from[at] ?? 0, folded.from[at + term.length] ?? text.length]);
    }
  }
  found.sort((a, b) => a[0] - b[0]);
  return found.reduce<[number, number][]>((merged, hit) => {
    const last = merged.at(-1);
    if (last !== undefined && hit[0] <= last[1]) {
      last[1] = Math.max(last[1], hit[1]);
    } else {
      merged.push([...hit]);
    }
    return merged;
  }, []);
}
