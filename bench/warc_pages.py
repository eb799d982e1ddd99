#!/usr/bin/env python3
"""Makes a web archive of many pages, some records of which are broken, and prints which.

  warc_pages.py OUT.warc.gz [PAGES] [SENTENCES]     10,000 pages of 40 sentences and about 40 KB each, where not said;
                                                    OUT.warc is not packed
"""
import gzip
import random
import sys

VERBS = ["opened", "closed", "shelled", "left", "entered", "repaired", "searched", "held"]
PLACES = ["bridge", "school", "market", "road", "hill", "mill", "village", "hospital"]
MENU = "".join(f'<li><a href="/section/{i}">Section {i}</a></li>' for i in range(120))
BROKEN = ["length", "absurd", "damaged", "cut"]


def page(number, dice, told):
    sentences = [
        f"The council said on Monday that troops {dice.choice(VERBS)} {dice.choice(PLACES)} number {dice.randrange(10**6)} near town "
        f"{dice.randrange(1000)}, and {dice.randrange(2, 40)} people were hurt." for _ in range(told)
    ]
    body = "".join(f"<p>{' '.join(sentences[i:i + 4])}</p>" for i in range(0, told, 4))
    script = "".join(dice.choice("abcdefghij0123456789{};=") for _ in range(12000))
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Report {number} - River Courier</title>'
        f'<link rel="canonical" href="https://example.org/{number}"><script>{script}</script></head><body><nav><ul>{MENU}</ul></nav>'
        f"<article><h1>Report {number}</h1>{body}</article><footer>River Courier. All rights reserved.</footer></body></html>"
    ).encode()


def record(number, html, length=None):
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/{number}\r\nWARC-Date: 2016-12-05T10:00:00Z\r\n"
        f"WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-{number:012d}>\r\nContent-Type: application/http; msgtype=response\r\n"
        f"Content-Length: {length or len(http)}\r\n\r\n"
    )
    return head.encode() + http + b"\r\n\r\n"


def main():
    out, pages = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 10000
    told = int(sys.argv[3]) if len(sys.argv) > 3 else 40
    packed = out.endswith(".gz")
    dice = random.Random(1)
    broken = {number: BROKEN[i % len(BROKEN)] for i, number in enumerate(range(500, pages, 1000))}
    with open(out, "wb") as file:
        for number in range(pages):
            fault = broken.get(number)
            length = {"length": 70000, "absurd": 99999999999}.get(fault)
            data = record(number, page(number, dice, told), length)
            data = gzip.compress(data, 6) if packed else data
            if fault == "cut":
                data = data[: len(data) // 2]
            if fault == "damaged":
                middle = len(data) // 2
                data = data[:middle] + (b"\xff" * 20 if packed else b"WARC/1.0\r\n") + data[middle:]
            file.write(data)
            if fault:
                print(f"page {number}: {fault}")


main()
