#!/usr/bin/env python3
"""Makes a pile of coded claims to time `stemma link` with: claims.jsonl and documents.jsonl, alike for the same arguments.

Usage: claims_pile.py CLAIMS FOLDER

Reports tell of happenings that were drawn first, so that several tell of one: most of a few, some of many. They come from 60
outlets over two years; one in eight repeats sentences of an earlier report word for word. Places are the quarters and towns of
the gazetteer whose names are plain letters. Nothing here is a real report.
"""
import csv
import json
import pathlib
import random
import sys
from datetime import date, timedelta

ROOT = pathlib.Path(__file__).resolve().parent.parent
TABLES = ROOT / "knowledge/src/main/resources/stemma/knowledge/gazetteer"
FIRST = date(2016, 1, 1)
DAYS = 730
SOURCES = [
    "a police source", "state television", "an army officer", "the ministry of health",
    "local medics", "the Civil Defence", "an opposition network", "the Observatory", "residents", "the United Nations",
]
KINDS = {
    # type: share, verb phrase, unit, aspect of the number
    "killed": (28, "{n} people were {t} in {p}", "person"),
    "injured": (18, "{n} people were {t} in {p}", "person"),
    "attack": (16, "shells {t} homes in {p}", ""),
    "captured": (10, "fighters {t} {p}", ""),
    "displaced": (12, "{n} people {t} {p}", "person"),
    "controls": (6, "the army {t} {p}", ""),
    "clash": (6, "fighters {t} with soldiers in {p}", ""),
    "withdrew": (4, "fighters {t} from {p}", ""),
}
TRIGGERS = {
    "killed": "killed", "injured": "injured", "attack": "struck", "captured": "captured", "displaced": "fled",
    "controls": "controls", "clash": "clashed", "withdrew": "withdrew",
}
AGENTS = {"captured": "fighters", "controls": "the army", "clash": "fighters", "withdrew": "fighters"}


def places():
    names = []
    for table in ("aleppo-quarters.csv", "syria-quarters.csv", "by-hand.csv"):
        with open(TABLES / table, encoding="utf-8") as rows:
            for row in csv.DictReader(rows):
                name = row["name"]
                if row["kind"] in ("neighbourhood", "town", "village") and name.replace(" ", "").isascii() and name.replace(
                    " ", ""
                ).isalpha():
                    names.append((row["id"], name, row))
    return sorted(names, key=lambda place: place[0])


def happening(dice, names):
    kind = dice.choices(list(KINDS), [share for share, _, _ in KINDS.values()])[0]
    return {"type": kind, "place": dice.choice(names), "day": FIRST + timedelta(dice.randrange(DAYS)), "n": 1 + int(dice.expovariate(0.08))}


def sentence(dice, event):
    """The words of one claim, and where its parts stand in them."""
    n = event["n"] + (dice.randrange(0, 4) if dice.random() < 0.2 else 0)
    trigger = TRIGGERS[event["type"]]
    words = KINDS[event["type"]][1].format(n=n, t=trigger, p=event["place"][1])
    day = f"on {event['day'].day} {event['day']:%B %Y}" if dice.random() < 0.6 else ""
    source = dice.choice(SOURCES) if dice.random() < 0.7 else ""
    detail = f", near the {dice.choice(['old mill', 'north gate', 'bus station', 'market', 'bakery'])} at {dice.choice(['dawn', 'noon', 'dusk'])}"
    text = words + detail + (f" {day}" if day else "") + (f", {source} said." if source else ".")
    return text, {"n": n, "trigger": trigger, "day": day, "source": source}


def known(place):
    """A place as the software writes it; a quarter lies in its city."""
    number, name, row = place
    within = [row["within"]] if row["within"] else []
    return {"id": number, "name": name, "lat": float(row["lat"]), "lon": float(row["lon"]), "radius_km": float(row["radius_km"]), "kind": row["kind"], "within": within}


def claim(number, document, at, text, parts, event):
    def span(words):
        start = at + text.index(words)
        return {"start": start, "end": start + len(words), "text": words}

    record = {
        "id": f"c{number:07d}",
        "document": document,
        "type": event["type"],
        "zone": "body",
        "factuality": "asserted",
        "sentence": {"start": at, "end": at + len(text)},
        "trigger": span(parts["trigger"]),
        ("place_from" if event["type"] in ("displaced", "withdrew") else "place"): [{**span(event["place"][1]), **known(event["place"])}],
    }
    if event["type"] in AGENTS:
        record["agent"] = [span(AGENTS[event["type"]])]
    if KINDS[event["type"]][2]:
        record["quantity"] = {**span(f"{parts['n']} people"), "low": parts["n"], "high": parts["n"], "unit": KINDS[event["type"]][2], "approx": False, "aspect": "flow"}
        record["victims"] = {"status": "unsaid"}
    if parts["day"]:
        record["time"] = {**span(parts["day"]), "earliest": str(event["day"]), "latest": str(event["day"])}
    if parts["source"]:
        record["sources"] = [span(parts["source"])]
        record["mode"] = "indirect"
    return record


def main(count, folder):
    dice = random.Random(7)
    names = places()
    events = sorted((happening(dice, names) for _ in range(max(1, count // 3))), key=lambda event: event["day"])
    folder.mkdir(parents=True, exist_ok=True)
    told, report, kept = 0, 0, []
    with open(folder / "claims.jsonl", "w", encoding="utf-8") as claims, open(folder / "documents.jsonl", "w", encoding="utf-8") as documents:
        while told < count:
            report += 1
            first = dice.randrange(len(events))
            # a report tells of some days' happenings, and of one that many tell of
            told_of = [events[min(len(events) - 1, first + int(dice.expovariate(0.2)))] for _ in range(dice.randrange(2, 12))]
            lines = [(event, *sentence(dice, event)) for event in told_of]
            if kept and dice.random() < 0.125:
                lines = dice.choice(kept[-200:])[: len(lines)]
            kept.append(lines)
            text, name = "", f"r{report:06d}"
            for event, words, parts in lines:
                told += 1
                claims.write(json.dumps(claim(told, name, len(text), words, parts, event)) + "\n")
                text += words + "\n"
            published = max(event["day"] for event, _, _ in lines) + timedelta(dice.randrange(0, 3))
            documents.write(json.dumps({"id": name, "publisher": f"Outlet {dice.randrange(60)}", "published": str(published), "text": text}) + "\n")


if __name__ == "__main__":
    if len(sys.argv) != 3 or not sys.argv[1].isdigit():
        sys.exit(__doc__)
    main(int(sys.argv[1]), pathlib.Path(sys.argv[2]))
