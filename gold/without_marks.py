#!/usr/bin/env python3
"""Writes the gold reports and claims as they stand in text that lost its marks: no commas, quotation marks, apostrophes or line breaks.

    gold/without_marks.py FOLDER [DOCUMENTS CLAIMS]

Most reports that scrapers deliver look so. FOLDER gets documents.jsonl and claims.jsonl; the offsets of every quote move along.
Without DOCUMENTS and CLAIMS, the two files beside this one are taken.
"""
import json
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
MARKS = set(",\"“”‘’'")


def without_marks(text):
    """The text without marks, and for each offset of the old text the offset in the new one."""
    kept, offsets = [], []
    for character in text:
        offsets.append(len(kept))
        blank = character.isspace()
        if character in MARKS or blank and kept and kept[-1] == " ":
            continue
        kept.append(" " if blank else character)
    offsets.append(len(kept))
    return "".join(kept), offsets


def moved(value, text, offsets):
    """A value of a claim with the offsets and words that its quotes have in the new text."""
    if isinstance(value, list):
        return [moved(item, text, offsets) for item in value]
    if not isinstance(value, dict):
        return value
    new = {key: moved(item, text, offsets) for key, item in value.items()}
    if "start" in value:
        new["start"], new["end"] = offsets[value["start"]], offsets[value["end"]]
        if "text" in value:
            new["text"] = text[new["start"]:new["end"]].strip()
    return new


def main():
    if len(sys.argv) not in (2, 4):
        sys.exit(__doc__)
    folder = Path(sys.argv[1])
    documents, claims = (Path(name) for name in sys.argv[2:] or (HERE / "documents.jsonl", HERE / "claims.jsonl"))
    folder.mkdir(parents=True, exist_ok=True)
    texts = {}
    with open(folder / "documents.jsonl", "w", encoding="utf-8") as out:
        for line in documents.read_text(encoding="utf-8").splitlines():
            record = json.loads(line)
            record["text"], offsets = without_marks(record["text"])
            texts[record["id"]] = record["text"], offsets
            record.pop("zones", None)
            out.write(json.dumps(record, ensure_ascii=False) + "\n")
    with open(folder / "claims.jsonl", "w", encoding="utf-8") as out:
        for line in claims.read_text(encoding="utf-8").splitlines():
            claim = json.loads(line)
            out.write(json.dumps(moved(claim, *texts[claim["document"]]), ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
