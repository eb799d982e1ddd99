#!/usr/bin/env python3
"""Makes a table in the shape of the FA-KES data set (unit_id, article_title, article_content, source, date, location, labels) from
the reports in examples/, which are ours. Some rows are ragged, unquoted or undated, as in tables that were scraped.

    python3 bench/fakes_table.py table.csv          2,000 rows
    python3 bench/fakes_table.py table.csv 500

The same call gives the same bytes: nothing is drawn at random. At its end the script prints the lines that a reader of the table
should report.
"""
import csv
import io
import json
import pathlib
import sys

HEADER = ["unit_id", "article_title", "article_content", "source", "date", "location", "labels"]
EXAMPLES = pathlib.Path(__file__).resolve().parent.parent / "examples"
TOWNS = ["aleppo", "homs", "idlib", "hama", "daraa"]


def reports():
    """(title, text, publisher, ISO day) of each example."""
    about = {}
    with open(EXAMPLES / "about.csv", encoding="utf-8", newline="") as table:
        for row in csv.DictReader(table):
            about[row["file"]] = row
    for path in sorted(EXAMPLES.glob("*.txt")):
        text = path.read_text(encoding="utf-8")
        told = about.get(path.name, {})
        yield text.strip().splitlines()[0], text, told.get("publisher", ""), told.get("published", "")[:10]
    for line in (EXAMPLES / "wire.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        yield row.get("title", ""), row["text"], row.get("publisher", ""), row.get("published", "")[:10]


def american(day):
    """2016-11-28 as 11/28/2016, the way FA-KES writes it."""
    year, month, number = day.split("-")
    return f"{int(month)}/{int(number)}/{year}"


def line_of(cells):
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerow(cells)
    return out.getvalue()


def rows(count):
    """(the row as it stands in the table, why a reader should report it, or nothing)."""
    sources = list(reports())
    for number in range(count):
        title, text, publisher, day = sources[number % len(sources)]
        told = f"{text.rstrip()}\n\nCopy {number} of this report.\n"
        cells = [str(1000 + number), title, told, publisher, american(day) if day else "", TOWNS[number % 5], "1"]
        if number % 250 == 40:
            yield line_of(cells + ["stray"]), "one cell too many"
        elif number % 250 == 90:
            yield line_of(cells[:4]), "cells missing"
        elif number % 500 == 140:
            yield line_of(cells[:2] + [""] + cells[3:]), "no text"
        elif number % 500 == 190:
            yield line_of(cells[:4] + ["31/31/2016"] + cells[5:]), "no day"
        elif number % 1000 == 240:
            yield f'{cells[0]},"{title},one line of text,{publisher},,,1\n', "quotation mark not closed"
        else:
            yield line_of(cells), ""


def main():
    if not 2 <= len(sys.argv) <= 3:
        sys.exit(__doc__)
    count = int(sys.argv[2]) if len(sys.argv) == 3 else 2000
    line = 2
    with open(sys.argv[1], "w", encoding="utf-8", newline="") as table:
        table.write(line_of(HEADER))
        for row, fault in rows(count):
            table.write(row)
            if fault:
                print(f"{sys.argv[1]}:{line}: {fault}")
            line += row.count("\n")


if __name__ == "__main__":
    main()
