#!/usr/bin/env python3
"""Makes files as they should not be, with good reports within and beside them, and prints which good ones must be read.

  bad_inputs.py FOLDER      about 750 MB

Each report that is whole holds the words "is whole" and a name of its own, which are printed. `./stemma build FOLDER -o case/` must read each of
those and say of every other file what is wrong with it, where, what is allowed and what to do.
"""
import gzip
import hashlib
import io
import json
import os
import struct
import sys
import tarfile
import zipfile

MB = 1_000_000
LINE = 100 * MB
told = []


def good(name):
    """The words of one report that must come out, under a name that nothing else has."""
    told.append(name)
    return f"Report {name} is whole\n\nThe council said on Monday that {len(told) + 2} people were hurt in the market of Idlib.\n"


def page(words, head=""):
    paragraphs = "".join(f"<p>{part}</p>" for part in words.split("\n") if part)
    return f'<!DOCTYPE html><html lang="en"><head>{head}<title>{words.splitlines()[0]}</title></head><body>{paragraphs}</body></html>'


def zipped(files, links=()):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files:
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
        for name, target in links:
            info = zipfile.ZipInfo(name)
            info.create_system, info.external_attr = 3, 0o120777 << 16
            archive.writestr(info, target)
    return out.getvalue()


def tarred(files, others=()):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz") as archive:
        for name, kind, target in others:
            info = tarfile.TarInfo(name)
            info.type, info.linkname = kind, target
            archive.addfile(info)
        for name, data in files:
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return out.getvalue()


def bomb(size):
    """A zip of one text of so many bytes that packs to a thousandth."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("bomb.txt", "w", force_zip64=True) as entry:
        for _ in range(size // MB):
            entry.write(b"a " * (MB // 2))
    return out.getvalue()


def nested(inner, levels):
    for level in range(levels):
        inner = zipped([(f"level{level}.zip", inner)])
    return inner


def rc4(key, data):
    state, j = list(range(256)), 0
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) % 256
        state[i], state[j] = state[j], state[i]
    out, i, j = bytearray(), 0, 0
    for byte in data:
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        out.append(byte ^ state[(state[i] + state[j]) % 256])
    return bytes(out)


def pdf(words, password=""):
    """A PDF of one page; with a password, locked by the oldest method, which every reader knows."""
    pad = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")
    content = f"BT /F1 12 Tf 40 700 Td ({words}) Tj ET".encode()
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
               b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>", b"",
               b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"]
    trailer = b""
    if password:
        secret = (password.encode() + pad)[:32]
        owner = rc4(hashlib.md5(secret).digest()[:5], secret)
        key = hashlib.md5(secret + owner + struct.pack("<i", -4) + b"0123456789abcdef").digest()[:5]
        content = rc4(hashlib.md5(key + b"\x04\x00\x00\x00\x00").digest()[:10], content)
        objects.append(b"<</Filter/Standard/V 1/R 2/P -4/O<" + owner.hex().encode() + b">/U<" + rc4(key, pad).hex().encode() + b">>>")
        trailer = b"/Encrypt 6 0 R/ID[<" + b"0123456789abcdef".hex().encode() + b"><" + b"0123456789abcdef".hex().encode() + b">]"
    objects[3] = b"<</Length %d>>stream\n%s\nendstream" % (len(content), content)
    out, at = bytearray(b"%PDF-1.4\n"), []
    for number, body in enumerate(objects, 1):
        at.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    xref = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(at) + 1) + b"".join(b"%010d 00000 n \n" % place for place in at)
    return bytes(out + b"trailer<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF" % (len(at) + 1, trailer, xref))


def record(name, html, length=None):
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html
    head = (f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/{name}\r\nWARC-Date: 2016-12-05T10:00:00Z\r\n"
            f"WARC-Record-ID: <urn:uuid:{hashlib.md5(name.encode()).hexdigest()}>\r\nContent-Type: application/http; msgtype=response\r\n"
            f"Content-Length: {len(http) if length is None else length}\r\n\r\n")
    return head.encode() + http + b"\r\n\r\n"


def captured(name):
    return record(name, page(good(name)).encode())


def feed(head, name, words):
    return (f'<?xml version="1.0"?>\n{head}\n<rss version="2.0"><channel><title>Feed</title>'
            f"<item><title>One</title><link>https://example.org/{name}-1</link><description>{words}</description></item>"
            f"<item><title>Two</title><link>https://example.org/{name}-2</link><description>{good(name)}</description></item></channel></rss>")


def mail(name, body, kind="text/plain"):
    return (f"From sender@example.org Mon Nov 28 10:00:00 2016\nFrom: sender@example.org\nTo: desk@example.org\nSubject: {name}\n"
            f"Date: Mon, 28 Nov 2016 10:00:00 +0000\nMIME-Version: 1.0\nContent-Type: {kind}\n\n{body}\n\n").encode()


def archives(write):
    write("bomb.zip", bomb(2_000 * MB))
    write("bomb.gz", gzip.compress(b"a " * (250 * MB), 9))
    write("bomb.tar.gz", tarred([("bomb.txt", b"a " * (200 * MB))]))
    write("bomb-nested.zip", nested(bomb(2_000 * MB), 3))
    write("bomb-wide.zip", zipped([(f"{i}.zip", bomb(100 * MB)) for i in range(4)] + [("good.txt", good("bomb-wide"))]))
    write("deep.zip", nested(zipped([("good.txt", "Too deep to be read.")]), 20))
    paths = ["../up.txt", "a/../../up.txt", "/etc/absolute.txt", "C:\\absolute.txt", "..\\up.txt"]
    leads = [(path, "This leads out.") for path in paths]
    write("paths.zip", zipped(leads + [("good.txt", good("paths-zip"))], [("link.txt", "/etc/passwd")]))
    others = [("link.txt", tarfile.SYMTYPE, "/etc/passwd"), ("hard.txt", tarfile.LNKTYPE, "../../etc/passwd"), ("pipe.txt", tarfile.FIFOTYPE, "")]
    write("paths.tar.gz", tarred([(n, d.encode()) for n, d in leads] + [("good.txt", good("paths-tar").encode())], others))
    whole = zipped([("one.txt", good("cut-zip")), ("two.txt", os.urandom(3000).hex())])
    write("cut.zip", whole[: len(whole) - 2500])
    whole = tarred([("one.txt", good("cut-tar").encode()), ("two.txt", os.urandom(90_000).hex().encode())])
    write("cut.tar.gz", whole[: len(whole) // 2])
    write("bomb.docx", zipped([("[Content_Types].xml", "<Types/>"), ("word/document.xml", b"<w>" + b" " * (300 * MB))]))


def pages(write):
    write("deep.html", "<html><body>" + "<div>" * 2_000 + page(good("deep-html")) + "</div>" * 2_000 + "</body></html>")
    write("abyss.html", "<html><body>" + "<div>" * 200_000 + "Too deep.")
    write("windows-1256.html", page("قصف الجيش حي الصاخور في حلب يوم الأحد وقتل ثلاثة أشخاص\nوقال المجلس إن المدنيين غادروا الحي", '<meta charset="utf-8">').encode("cp1256"))
    write("script.html", "<html><head><title>News</title></head><body><div id=app></div><script>" + "load('story');" * 5_000 + "</script></body></html>")
    write("locked.pdf", pdf("This is locked.", "secret"))
    write("whole.pdf", pdf(good("pdf").replace("\n", " ")))
    write("damaged.pdf", pdf("This is damaged.")[:300])


def lines(write):
    many = b"Shells fell near the bridge, "
    heads = {".txt": b"", ".html": b"<html><body><p>", ".jsonl": b'{"id": "long", "text": "', ".csv": b'text,title\n"'}
    tails = {".jsonl": ('"}\n' + json.dumps({"id": "after", "text": good("line-jsonl")})).encode(),
             ".csv": ('",x\n"' + good("line-csv") + '",y\n').encode(), ".txt": b"", ".html": b"</p></body></html>"}
    for ending, head in heads.items():
        write("line" + ending, head + many * (LINE // len(many)) + tails[ending])
    write("header.csv", b"text," * (LINE // 5) + b"\n")
    write("line-within-limits.txt", many * (19 * MB // len(many)))
    write("letter.txt", b"a" * (19 * MB))


def tables(write):
    write("ragged.csv", 'id,title,text\n1,One,"' + good("ragged-1") + '"\n2,Two\n3,Three,"Too, many",cells,here\n4,Four,"Never closed\n5,Five,"' + good("ragged-5") + '"\n')
    for size in (10 * MB, 10 * MB - 100):
        write(f"cell-{size}.csv", "id,text\nlong,\"" + "word " * (size // 5) + '"\nafter,"' + good(f"cell-{size}") + '"\n')
    write("nul.csv", b"id,text\n1,\"a\0b\"\n2,\"" + good("nul-csv").encode() + b'"\n')
    write("deep.jsonl", '{"id": "deep", "text": ' + "[" * 200_000 + "\n" + json.dumps({"id": "deep-after", "text": good("deep-jsonl")}))


def feeds(write):
    entity = '<!DOCTYPE rss [<!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY net SYSTEM "http://127.0.0.1:9/entity">]>'
    write("entities.xml", feed(entity, "entities", "Before &file; &net; after"))
    laughs = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10 if i else "ha"}">' for i in range(12))
    write("laughs.xml", feed(f"<!DOCTYPE rss [{laughs}]>", "laughs", "&l11;"))
    write("outside.xml", feed('<!DOCTYPE rss SYSTEM "http://127.0.0.1:9/rss.dtd">', "outside", "An entry that is as it should be"))
    write("cut.xml", feed("", "cut-feed", "Before")[:-60] + "<item><title>Cut")


def web_archives(write):
    first, last = captured("warc-first"), captured("warc-last")
    bad = record("bad", page("This is bad.").encode())
    write("broken.warc", first + b"WARC/1.0\r\nno header here\r\n\r\n" + os.urandom(5000) + b"\r\n\r\n" + last)
    lengths = [record(f"length-{n}", page("This is bad.").encode(), n) for n in (10 ** 30, 10 ** 15, -5, 7)]
    write("lengths.warc", captured("lengths-first") + b"".join(lengths) + captured("lengths-last"))
    write("long.warc", captured("long-first") + record("long", b"<p>" + b"long " * (30 * MB // 5)) + captured("long-last"))
    write("cut.warc", captured("cut-warc") + bad[: len(bad) // 2])
    packed = gzip.compress(bad)
    damaged = packed[: len(packed) // 2] + b"\xff" * 30 + packed[len(packed) // 2:]
    write("damaged.warc.gz", gzip.compress(captured("damaged-first")) + damaged + gzip.compress(captured("damaged-last")))
    write("cut.warc.gz", gzip.compress(captured("cut-warc-gz")) + packed[: len(packed) // 2])
    write("bomb.warc.gz", gzip.compress(captured("bomb-warc-first")) + gzip.compress(record("bomb", b"a " * (150 * MB))) + gzip.compress(captured("bomb-warc-last")))
    index = ("datapackage.json", "{}")
    write("damaged.wacz", zipped([index, ("archive/data.warc.gz", gzip.compress(captured("wacz-first")) + damaged + gzip.compress(captured("wacz-last")))]))
    write("empty.wacz", zipped([index, ("pages/pages.jsonl", "{}")]))


def mails(write):
    parts = "--b\nContent-Type: text/plain\n\n" + good("mail-cut") + "\n--b\nContent-Type: application/zip; name=a.zip\nContent-Transfer-Encoding: base64\n\nUEsDB*** not base64"
    deep = mail("deep", "".join(f"--{i}\nContent-Type: multipart/mixed; boundary={i + 1}\n\n" for i in range(2_000)), "multipart/mixed; boundary=0")
    write("broken.mbox", mail("one", good("mbox-first")) + mail("junk", "") + b"\n\n\xff\xfe\x00 no mail\n\n" + os.urandom(2000) + b"\n\n" + mail("cut", parts, "multipart/mixed; boundary=b")
          + deep + mail("last", good("mbox-last")))


def main():
    folder = sys.argv[1]
    os.makedirs(folder, exist_ok=True)

    def write(name, data):
        with open(os.path.join(folder, name), "wb") as file:
            file.write(data.encode() if isinstance(data, str) else data)

    write("good-1.txt", good("good-1"))
    write("good-2.txt", good("good-2"))
    for group in (archives, pages, lines, tables, feeds, web_archives, mails):
        group(write)
    # the format is told by content: each of these is called what it is not
    write("page.pdf", page(good("page-as-pdf")))
    write("pdf.html", pdf(good("pdf-as-html").replace("\n", " ")))
    write("zip.txt", zipped([("good.txt", good("zip-as-txt"))]))
    write("warc.csv", captured("warc-as-csv"))
    write("feed.txt", feed("", "feed-as-txt", "An entry that is as it should be"))
    write("mail.html", mail("mail", good("mail-as-html")).split(b"\n", 1)[1])
    write("tar.doc", tarred([("good", good("tar-as-doc").encode())]))
    write("page", page(good("page-without-ending")))
    write("lines.txt", json.dumps({"id": "lines", "text": good("jsonl-as-txt")}) + "\n")
    write("text.jsonl", "This is a text, and no line of it is JSON.\n")
    write("table.txt", 'id,title,text\nt1,One,"' + good("table-as-txt") + '"\n')
    print("\n".join(told))


main()
