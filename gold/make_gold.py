#!/usr/bin/env python3
"""Writes documents.jsonl and claims.jsonl from the reports in ../examples and the annotations beside this file.

    gold/make_gold.py [--check]

An annotation file (annotations/ID.txt) holds one report's claims. README.md shows its form. Every quoted word is looked up in the
report; one that is missing, or that stands there more than once and is not numbered, stops the run with file, line and quote.
With --check nothing is written: the run fails if the two files are not what the annotations give.
"""
import argparse
import csv
import json
import re
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
EXAMPLES = HERE.parent / "examples"
TYPES = ("attack clash killed injured damaged captured controls advanced besieged cleared detained surrendered displaced returned trapped "
         "deployed withdrew agreement demanded pledged aided accused protested").split()
FACTUALITY = "asserted negated possible future directive conditional".split()
MEANS = "airstrike shelling explosion shooting chemical execution ground other".split()
STATUS = "proposed declared agreed joined refused broken ended".split()
LISTS = {"agent": "agent", "patient": "patient", "place": "place", "from": "place_from", "to": "place_to", "source": "sources", "loaded": "loaded"}
ORDER = ("id document type zone factuality sentence trigger agent patient place place_from place_to time quantity sources mode means status "
         "loaded event").split()
EVENT_KIND = {"attack": "harm", "killed": "harm", "injured": "harm", "captured": "captured", "displaced": "displaced", "agreement": "agreement"}
DAY = r"\d{4}-\d\d-\d\d"


class Mistake(Exception):
    """A line of an annotation file that does not fit its report or has not the form that README.md shows."""


class Report:
    """A report's text with its sentences and zones, all as half-open ranges of code points."""

    def __init__(self, record):
        self.record, self.text = record, record["text"]
        self.headlines, self.comments = [], []
        self.sentences = []

    def zones(self, title, comments):
        """Marks where the title stands, and the parts that readers wrote; then cuts the text into sentences."""
        if title:
            self.record["title"] = title
            self.headlines = [m.span() for m in re.finditer(re.escape(title), self.text) if self.opens(m.start())]
            if not self.headlines:
                raise Mistake(f"title «{title}» does not open the text")
        for first, last in comments:
            start = self.find(first, 0, len(self.text))
            self.comments.append((start, self.find(last, start, len(self.text))))
        self.sentences = self.cut()

    def opens(self, start):
        """Whether a title that starts here heads the report: only blanks, a menu or a day stand before it on its line."""
        return re.fullmatch(r"(\d{1,2} \w+ \d{4} )?", self.text[self.text.rfind("\n", 0, start) + 1 : start]) is not None

    def cut(self):
        ends = {m.start() for m in re.finditer(r"\n", self.text)} | {end for _, end in self.headlines} | {len(self.text)}
        ends |= {m.end(1) for m in re.finditer(r"([.!?][\"”]?)\s+(?=[\"“]?[A-Z])", self.text)}
        out, start = [], 0
        for end in sorted(ends):
            piece = self.text[start:end]
            if any(c.isalnum() for c in piece):
                out.append((start + len(piece) - len(piece.lstrip(" .\n")), end))
            start = end
        return out

    def find(self, words, low, high):
        at = self.text.find(words, low, high)
        if at < 0:
            raise Mistake(f"«{words}» is not in the text")
        return at

    def whole(self, words, low, high):
        """Starts of the words between low and high, as whole words."""
        left, right = (r"(?<!\w)" if words[0].isalnum() else ""), (r"(?!\w)" if words[-1].isalnum() else "")
        return [m.start() for m in re.compile(left + re.escape(words) + right).finditer(self.text, low, high)]

    def zone(self, start):
        if any(a <= start < b for a, b in self.comments):
            return "comment"
        if any(a <= start < b for a, b in self.headlines):
            return "headline"
        if self.comments and start >= self.comments[0][0]:
            raise Mistake("the sentence stands below the article and in no reader's comment")
        return "body"

    def sentence(self, opening, nth):
        found = [s for s in self.sentences if self.text.startswith(opening, s[0])]
        if nth is None and len(found) != 1 or not found or (nth or 1) > len(found):
            raise Mistake(f"{len(found)} sentences open with «{opening}»; write more of it, or @2 for the second")
        return found[(nth or 1) - 1]

    def in_quotation(self, start):
        """Whether a place in the text stands between quotation marks that open and close in its paragraph."""
        low = self.text.rfind("\n", 0, start) + 1
        before = self.text[low:start]
        return before.count('"') % 2 == 1 or before.count("“") > before.count("”")


def span(report, sentence, quote):
    """The span that a quote names: `words`, `words#2` in the claim's sentence, `^words` outside it, `^words#2` the second in the report."""
    m = re.fullmatch(r"(\^?)(.+?)(?:#(\d+))?", quote.strip())
    away, words, nth = m[1] == "^", m[2], int(m[3]) if m[3] else None
    starts = report.whole(words, *((0, len(report.text)) if away else sentence))
    if not starts:
        raise Mistake(f"«{words}» is not in the {'report' if away else 'sentence; ^ before it looks elsewhere in the report'}")
    if nth is not None and nth > len(starts):
        raise Mistake(f"«{words}» stands there {len(starts)} times, not {nth}")
    if nth is None and away:
        nth = max((i for i, s in enumerate(starts, 1) if s < sentence[0]), default=1)
    if nth is None and len(starts) > 1:
        raise Mistake(f"«{words}» stands {len(starts)} times in the sentence; number it: {words}#1")
    start = starts[(nth or 1) - 1]
    return {"start": start, "end": start + len(words), "text": words}


def number(words):
    value = float(words)
    return int(value) if value.is_integer() else value


def quantity(report, sentence, value):
    """`words = 18 person`, `20+ person`, `..300 person`, `5..6 person`, `? person`, then approx, joint, readings 3/5, of «45» 45."""
    words, _, meaning = value.rpartition(" = ")
    m = re.fullmatch(r"(?:(\?)|(?:([\d.]*\d)?(\.\.)([\d.]*\d)?)|([\d.]*\d)(\+?)) (\w+)((?: approx| joint)*)(?: readings ([\d./]+))?(?: of «(.+)» ([\d.]+))?", meaning)
    if not words or not m:
        raise Mistake(f"number «{value}» is not like: words = 18 person")
    unknown, low, dots, high, one, floor, unit, flags, readings, whole, total = m.groups()
    low, high = (None, None) if unknown else (low, high) if dots else (one, None if floor else one)
    out = span(report, sentence, words)
    out.update(low=number(low) if low else None, high=number(high) if high else None, unit=unit)
    out.update({flag: True for flag in flags.split()})
    if readings:
        out["readings"] = [number(r) for r in readings.split("/")]
    if whole:
        out["of"] = {**span(report, sentence, whole), "low": number(total), "high": number(total), "unit": unit}
    return out


def time(report, sentence, value):
    """`words = day`, `words = day..day`, `words = ..day`; words alone where they give no interval."""
    words, _, meaning = value.rpartition(" = ")
    m = re.fullmatch(f"(?:({DAY})?(\\.\\.))?({DAY})", meaning)
    if not words or not m:
        raise Mistake(f"time «{value}» is not like: on Saturday = 2016-11-26")
    return {**span(report, sentence, words), "earliest": m[1] if m[2] else m[3], "latest": m[3]}


def choice(name, value, allowed):
    if value not in allowed:
        raise Mistake(f"{name} «{value}» is none of: {', '.join(allowed)}")
    return value


def claim(report, sentence, head, slots):
    """One claim's record, without its id."""
    m = re.fullmatch(r"(\w+)(?: (\w+))?: (.+)", head)
    if not m:
        raise Mistake(f"«{head}» is not like: killed negated: no casualties")
    out = {"type": choice("type", m[1], TYPES), "factuality": choice("factuality", m[2] or "asserted", FACTUALITY),
           "sentence": {"start": sentence[0], "end": sentence[1]}, "trigger": span(report, sentence, m[3])}
    out["zone"] = report.zone(out["trigger"]["start"])
    for name, value in slots:
        if LISTS.get(name, name) in out:
            raise Mistake(f"{name} stands twice")
        if name in LISTS:
            out[LISTS[name]] = [span(report, sentence, q) for q in value.split(" | ")]
        elif name == "time":
            out["time"] = time(report, sentence, value)
        elif name == "number":
            out["quantity"] = quantity(report, sentence, value)
        elif name == "means":
            out["means"] = choice(name, value, MEANS)
        elif name == "status":
            out["status"] = choice(name, value, STATUS)
        elif name == "event":
            out["event"] = choice("event on type", m[1], EVENT_KIND) and f"{EVENT_KIND[m[1]]}-{value}"
        else:
            raise Mistake(f"slot «{name}» is none of: {', '.join([*LISTS, 'time', 'number', 'means', 'status', 'event'])}")
    if out.get("sources"):
        out["mode"] = "direct" if report.in_quotation(out["trigger"]["start"]) else "indirect"
    return out


def annotate(report, path):
    """The claims of one annotation file."""
    lines = [(n, line.rstrip()) for n, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)]
    lines = [(n, line) for n, line in lines if line.strip() and not line.startswith("//")]
    title, comments, claims, sentence, i = report.record.get("title"), [], [], None, 0
    prepared = False
    while i < len(lines):
        n, line = lines[i]
        i += 1
        try:
            if line.startswith("title: "):
                title = line[len("title: "):]
            elif line.startswith("comment: "):
                comments.append(tuple(line[len("comment: "):].split(" ... ")))
            elif m := re.fullmatch(r"@(\d+)? (.+)", line):
                if not prepared:
                    report.zones(title, comments)
                    prepared = True
                sentence = report.sentence(m[2], int(m[1]) if m[1] else None)
            elif sentence is None or line.startswith(" "):
                raise Mistake(f"«{line.strip()}» belongs to no sentence (@ and its first words) or no claim")
            else:
                slots = []
                while i < len(lines) and lines[i][1].startswith("  "):
                    slots += [tuple(s.split(": ", 1)) if ": " in s else (s, "") for s in lines[i][1].strip().split("; ")]
                    i += 1
                claims.append(claim(report, sentence, line, slots))
        except Mistake as e:
            raise Mistake(f"{path.relative_to(HERE.parent)}:{n}: {e}") from None
    return claims


def reports():
    """The reports in the order of their days, as document records."""
    about = {row["file"]: row for row in csv.DictReader((EXAMPLES / "about.csv").read_text(encoding="utf-8").splitlines())}
    out = []
    for path in sorted(EXAMPLES.glob("*.txt")):
        if path.name not in about:
            raise Mistake(f"examples/about.csv has no row for {path.name}")
        row = about[path.name]
        out.append({"id": path.name, "publisher": row["publisher"], "published": row["published"], "url": row["url"], "text": path.read_bytes().decode("utf-8")})
    for line in (EXAMPLES / "wire.jsonl").read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        out.append({k: record[k] for k in ("id", "title", "publisher", "published", "url", "text")})
    return sorted(out, key=lambda r: (r["published"], r["id"]))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing; fail if the files are not up to date")
    check = parser.parse_args().check
    documents, claims = [], []
    for record in reports():
        report = Report(record)
        found = annotate(report, HERE / "annotations" / (record["id"].removesuffix(".txt") + ".txt"))
        found.sort(key=lambda c: (c["trigger"]["start"], c["trigger"]["end"]))
        documents.append({k: record[k] for k in ("id", "publisher", "published", "title", "url", "text") if k in record})
        for n, c in enumerate(found):
            c.update(id=f"{record['id']}#{n}", document=record["id"])
            claims.append({k: c[k] for k in ORDER if k in c})
    stale = []
    for name, records in (("documents.jsonl", documents), ("claims.jsonl", claims)):
        text = "".join(json.dumps(r, ensure_ascii=False) + "\n" for r in records)
        path = HERE / name
        if check and (not path.exists() or path.read_text(encoding="utf-8") != text):
            stale.append(name)
        elif not check:
            path.write_text(text, encoding="utf-8")
    if stale:
        sys.exit(f"{', '.join(stale)}: not what the annotations give; run gold/make_gold.py")
    print(f"{len(documents)} reports, {len(claims)} claims")


if __name__ == "__main__":
    try:
        main()
    except (Mistake, FileNotFoundError) as e:
        sys.exit(str(e))
