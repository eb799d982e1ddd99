#!/usr/bin/env python3
"""Makes a gazetteer of a user's own of a million names in the manner of Arabic ones.

    gazetteer_names.py OUT.csv [PLACES]

Writes PLACES places (250,000 where not given) with four names each, all in Syria, always the same.
"""
import random
import sys

CONSONANTS = ["b", "d", "f", "gh", "h", "j", "k", "kh", "l", "m", "n", "q", "r", "s", "sh", "t", "w", "y", "z"]
VOWELS = ["a", "i", "u", "aa", "ou", "ei"]
HEADS = ["", "", "al-", "Tal ", "Kafr ", "Sheikh ", "Bab ", "Karm al-"]
ENDS = ["", "", "iyeh", "een", "a"]


def word(dice):
    parts = [dice.choice(CONSONANTS) + dice.choice(VOWELS) for _ in range(dice.randint(2, 3))]
    return ("".join(parts) + dice.choice(CONSONANTS) + dice.choice(ENDS)).capitalize()


def main(out, places):
    dice = random.Random(2016)
    with open(out, "w", encoding="utf-8") as table:
        table.write("id,name,kind,lat,lon,within,spellings\n")
        for number in range(places):
            names = [dice.choice(HEADS) + word(dice) for _ in range(4)]
            table.write("made/%d,%s,village,%.5f,%.5f,syria,%s\n" % (
                number, names[0], dice.uniform(33, 37), dice.uniform(36, 41), "|".join(names[1:])))
    print("%d names of %d places" % (4 * places, places))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 250000)
