#!/usr/bin/env python3
"""Checks what a case of five reports about one city must show when its claims are compared.

Usage: pile_points.py CASE CONTROL.csv

The reports' ids start with 000 to 004. CASE was built with a table that gives their days and publishers; CONTROL.csv is what
`stemma show control CASE --in eastern-aleppo --on 2016-12-08 --format csv` prints. Ends with 1 if a point fails.
"""
import csv
import json
import pathlib
import sys


def lines(case, name):
    with open(pathlib.Path(case) / name, encoding="utf-8") as records:
        return [json.loads(line) for line in records]


def main(case, control):
    claims = {claim["id"]: claim for claim in lines(case, "ledger.jsonl")}
    links = [link for link in lines(case, "links.jsonl") if link["from_kind"] == "claim" and link["to_kind"] == "claim"]
    derived = lines(case, "derived.jsonl")
    failed = []

    def point(what, holds):
        print(("ok    " if holds else "FAILS ") + what)
        if not holds:
            failed.append(what)

    def number(claim):
        return claim.get("quantity") or {}

    def find(report, low, unit):
        return [c["id"] for c in claims.values() if c["document"].startswith(report) and number(c).get("low") == low and number(c).get("unit") == unit]

    def joined(here, there, kind):
        return any(link["kind"] == kind and {link["from"], link["to"]} & set(here) and {link["from"], link["to"]} & set(there) for link in links)

    def share(low, high):
        return any(abs((d.get("low") or 0) - low) < 1.5 and abs((d.get("high") or 0) - high) < 1.5 and d["assumptions"] and d["premises"] for d in derived)

    point("25 of 45 km² is derived as 55.6 %", share(53.8, 57.3))
    point("about 60 % is derived for the day before", share(57.3, 62.6))
    point("85 to 88 % is derived", share(85.4, 87.9))
    point("more than 85 % follows from what is left", joined(find("003", 6, "km2"), find("000", 85, "percent"), "entails"))
    five, fourteen = find("000", 5, "place"), find("004", 14, "place")
    sixteen, many = find("001", 16, "place"), find("003", 56, "place")
    left = find("003", 6, "km2")
    for name, here, there in (("5 and 14", five, fourteen), ("5 and 16", five, sixteen), ("5 and 56", five, many), ("14 and 16", fourteen, sixteen),
                              ("14 and 56", fourteen, many), ("16 and 56", sixteen, many), ("5 and those named", five, left)):
        point(f"quarters: {name} are not comparable", joined(here, there, "not-comparable"))
    civilians = find("002", 400, "person") + find("004", 1500, "person") + find("001", 18000, "person")
    point("400, 1,500 and 18,000 civilians contradict nothing", bool(civilians) and not joined(civilians, civilians, "contradicts"))
    tensions = [link for link in links if link["kind"] == "contradicts"]
    point("the only contradictions are soft ones inside one report, of a place taken and fought over",
          bool(tensions) and all(link["strength"] == "soft" and link["detail"]["on"] == "holder"
                                 and claims[link["from"]]["document"] == claims[link["to"]]["document"] for link in tensions))
    point("no strikes, and holding back, are one fact in two frames",
          any(link["kind"] == "reframes" and {claims[link[end]]["document"][:3] for end in ("from", "to")} == {"001", "002"} for link in links))
    point("nothing is corroborated from a second camp", not any(link["kind"] == "corroborates" for link in links))
    point("no report copies another", not any(link["kind"] == "copies" for link in links))
    with open(control, encoding="utf-8") as table:
        rows = list(csv.DictReader(table))
    said = {row["name"] for row in rows if "003" in row["reports"]}
    point(f"at least 12 quarters have a row from 003 ({len(said)})", len(said) >= 12)
    for name, day in (("Hanano", "2016-11-26"), ("Jabal Badro", "2016-11-27")):
        quarter = [row for row in rows if row["name"] == name]
        point(f"{name} is said to be held", bool(quarter) and all(row["state"] == "held" for row in quarter))
        point(f"{name}: by the government's forces since {day} at least", any(row["holder"] == "government" and row["since_at_least"] == day for row in quarter))
    point("nothing is said of most quarters", sum(row["state"] == "nothing said" for row in rows) > len(rows) / 2)
    print(f"{len(failed)} points fail")
    return 1 if failed else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2]))
