#!/usr/bin/env python3
"""Checks what a case of reports about one bombing must show when its claims are compared: whose tolls replace whose, which wire text
stands in two outlets, who is said to have done it.

Usage: dev_points.py CASE CLAIMS.jsonl

CASE was built from reports of the development gold set, or linked from their coded claims. CLAIMS.jsonl holds these coded claims; only
its figures and event keys are used, to find the reports that are meant. Ends with 1 if a point fails.
"""
import itertools
import json
import pathlib
import sys

CONVOY = "harm-rashidin-2017-04-15"
TOLLS = (43, 112, 126)
OBSERVATORY = ("observatory", "monitor")
RESCUERS = ("civil defence",)


def lines(path):
    with open(path, encoding="utf-8") as records:
        return [json.loads(line) for line in records]


def low(claim):
    return (claim.get("quantity") or {}).get("low")


def is_by(claim, names):
    return any(name in source["text"].lower() for source in claim.get("sources") or [] for name in names)


def main(case, coded):
    case = pathlib.Path(case)
    ledger = {claim["id"]: claim for claim in lines(case / "ledger.jsonl")}
    links = lines(case / "links.jsonl")
    gold = lines(coded)
    reports = {claim["document"] for claim in gold if claim.get("event") == CONVOY}
    dead = [claim for claim in ledger.values() if claim["type"] == "killed" and claim["document"] in reports]
    failed = []

    def point(what, holds):
        print(("ok    " if holds else "FAILS ") + what)
        if not holds:
            failed.append(what)

    def joined(here, there, *kinds):
        return [link for link in links if link["kind"] in kinds and link["from"] in here and link["to"] in there]

    def either(here, there, *kinds):
        return joined(here, there, *kinds) + joined(there, here, *kinds)

    point(f"reports of the convoy are at hand ({len(reports)})", len(reports) > 3)
    tolls = {number: {c["id"] for c in dead if low(c) == number and is_by(c, OBSERVATORY)} for number in TOLLS}
    for less, more in itertools.combinations(TOLLS, 2):
        point(f"the Observatory's {more} supersedes its {less}", bool(joined(tolls[more], tolls[less], "supersedes")))
        point(f"and its {less} supersedes no {more}", not joined(tolls[less], tolls[more], "supersedes"))
    rescuers = {c["id"]: c for c in dead if low(c) == 100 and is_by(c, RESCUERS)}
    all_tolls = set().union(*tolls.values())
    point("Civil Defence's 100 stands beside the Observatory's figures",
          bool(either(set(rescuers), all_tolls, "agrees", "corroborates", "not-comparable"))
          and not either(set(rescuers), all_tolls, "supersedes", "contradicts", "same-origin"))
    outlets = {claim["document"] for claim in rescuers.values()}
    point("two reports have that from one wire text", len(outlets) == 2)
    point("one of them copies the other", bool([link for link in links if link["kind"] == "copies" and {link["from"], link["to"]} == outlets]))
    point("100 and 100 are one figure that was copied", bool(either(set(rescuers), set(rescuers), "copies")))
    for name, whom in (("the Observatory's", OBSERVATORY), ("Civil Defence's", RESCUERS)):
        here, there = ({c["id"] for c in ledger.values() if c["document"] == one and is_by(c, whom)} for one in sorted(outlets))
        point(f"nothing of {name} in the two counts twice", not either(here, there, "agrees", "corroborates"))
    joint = {c["document"] for c in gold if low(c) == 48 and (c.get("quantity") or {}).get("joint")}
    casualties = {c["id"] for c in ledger.values() if c["document"] in joint and c["type"] in ("killed", "injured")}
    point("48 killed and injured, and 3 killed and 45 injured, are at hand", {48, 3, 45} <= {low(ledger[c]) for c in casualties})
    point("and do not contradict", not joined(casualties, casualties, "contradicts"))
    point("the parts lead to the 48", bool(joined(casualties, {c for c in casualties if low(ledger[c]) == 48}, "entails")))
    blame = max(lines(case / "responsibility.jsonl"),
                key=lambda found: len([c for part in found["parts"] for c in part["claims"] if ledger[c["id"]]["document"] in reports]))
    for kind in ("blamed", "denied", "none has claimed", "unclear"):
        claims = [claim for part in blame["parts"] if part["kind"] == kind for claim in part["claims"]]
        point(f"responsibility: {kind}, with a chain", any(claim.get("chain") for claim in claims))
    print(f"{len(failed)} points fail")
    return 1 if failed else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2]))
