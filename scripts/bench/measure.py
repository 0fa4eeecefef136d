"""Times Op weg as a browser uses it; run.sh calls it. One connection unless it says so; every request for another file."""
import csv
import gzip
import html
import random
import re
import subprocess
import sys
import time
import urllib.parse

from client import Browser, cpu_seconds, tell, tell_times

LOGIN, PASSWORD = "sofie.peeters", "samen-op-weg"
COORDINATOR = "hilde.nijs"
# Places in the list of names to take files from: the first bytes of a sort key. Enough to spread over the alphabet.
PLACES = [f"{n:02x}" for n in range(0x20, 0x70, 2)]
SAME = "00000000-0000-0000-0000-000000000000"


def sign_in(address, login=LOGIN):
    browser = Browser(address)
    fields = hidden(browser.get("/login")[2]) | {"login": login, "password": PASSWORD}
    state, headers, body, took = browser.post("/login", fields)
    assert state == 303 and "opweg" in browser.cookies, (state, body[-500:])
    return browser, took


def hidden(page):
    """The hidden fields of the forms of a page, the last one of each name."""
    fields = {}
    for field in re.findall(r"<input[^>]*type=\"hidden\"[^>]*>", page.decode()):
        name, value = re.search(r'name="([^"]*)"', field), re.search(r'value="([^"]*)"', field)
        fields[name.group(1)] = html.unescape(value.group(1)) if value else ""
    return fields


def caseload(browser):
    """Files and names of the caseload, some from each place of the alphabet."""
    files, names = {}, set()
    for place in PLACES:
        state, _, body, _ = browser.get(f"/clients?of=mine&after={place}.{SAME}")
        assert state == 200, body[-500:]
        for file, name in re.findall(r'href="/clients/([0-9a-f-]{36})"[^>]*>(.*?)</a>', body.decode(), re.S):
            files[file] = True
            names.add(html.unescape(re.sub(r"<[^>]*>", "", name)).strip())
    chance = random.Random(1)
    files, names = sorted(files), sorted(n for n in names if n)
    chance.shuffle(files)
    chance.shuffle(names)
    return files, names


def many(figure, pid, count, ask, good=200):
    """Asks many times over one connection; tells the times and the processor time of the server."""
    before, times, sizes = cpu_seconds([pid]), [], []
    for n in range(count):
        state, _, body, took = ask(n)
        assert state == good, (figure, state, body[-500:])
        times.append(took)
        sizes.append(len(body))
    tell_times(figure, times, cpu_seconds([pid]) - before)
    return sorted(sizes)[len(sizes) // 2]


def settle(address, pid):
    """While the work of the day is done after a start: how long does the slowest request wait?"""
    browser, _ = sign_in(address)
    slowest, end = 0, time.monotonic() + 30
    while time.monotonic() < end:
        slowest = max(slowest, browser.get("/clients?of=mine")[3])
        time.sleep(0.02)
    tell("slowest request beside the daily work", slowest * 1000, "ms")


def pages(address, pid, note, kept):
    browser, took = sign_in(address)
    tell("sign in", took * 1000, "ms")
    files, names = caseload(browser)
    tell("files looked at", len(files), "files")
    token = hidden(browser.get(f"/clients/{files[0]}/notes")[2])["csrf"]
    keep_for_wrk(kept, browser, token, files, names)
    file = lambda n: files[n % len(files)]
    size = many("whole file", pid, 1000, lambda n: browser.get(f"/clients/{file(n)}"))
    tell("whole file size", size / 1000, "kB")
    zipped = {"Accept-Encoding": "gzip, br"}
    size = many("whole file, compressed", pid, 500, lambda n: browser.get(f"/clients/{file(n)}", zipped))
    tell("whole file, compressed, size", size / 1000, "kB")
    many("profile", pid, 500, lambda n: browser.get(f"/clients/{file(n)}/profile"))
    many("today", pid, 100, lambda n: browser.get("/today"))
    for of in ["mine", "org", "all"]:
        many(f"list {of}", pid, 200, lambda n: browser.get(f"/clients?of={of}"))
        many(f"list {of}, further on", pid, 200, lambda n: browser.get(f"/clients?of={of}&after={PLACES[n % len(PLACES)]}.{SAME}"))
    post = lambda path, **fields: browser.post(path, {"csrf": token, **fields})
    many("search", pid, 300, lambda n: post("/clients/search", name=names[n % len(names)]))
    many("search, misspelt", pid, 300, lambda n: post("/clients/search", name=misspelt(names[n % len(names)])))
    many("search, one name", pid, 300, lambda n: post("/clients/search", name=names[n % len(names)].split()[0]))
    many("save a note", pid, 300, lambda n: post(f"/clients/{file(n)}/notes", kind="call", circle="path", body=""), 303)
    phone = lambda n: f"03 000 {n % 90 + 10} {n * 7 % 90 + 10}"
    many("save a fact", pid, 300, lambda n: post(f"/clients/{file(n)}/facts/phone", phone=phone(n)), 303)
    heavy(browser, pid, note)
    card(browser, pid, token, files)
    my_path(address, pid, note)
    network(address, pid, browser, file)


def network(address, pid, browser, file):
    """Figures over all files: the page of the coordinator shall come within 300 ms. And a plan around what really begins."""
    coordinator, _ = sign_in(address, COORDINATOR)
    size = many("network", pid, 50, lambda n: coordinator.get("/network"))
    tell("network size", size / 1000, "kB")
    for signal in ["without-plan", "plan-waits", "idle", "referral-late"]:
        many(f"network, {signal}", pid, 50, lambda n: coordinator.get(f"/network/files/{signal}"))
    many("waiting times", pid, 50, lambda n: browser.get("/offers/waiting"))
    partner = re.search(r'href="(/partners/[0-9a-f-]{36})"', browser.get("/partners")[2].decode()).group(1)
    many("partner", pid, 50, lambda n: browser.get(partner))
    many("compare", pid, 200, lambda n: browser.get(f"/clients/{file(n)}/trajectory/compare?kind=integrated"))


def heavy(browser, pid, note):
    """A file with 60 steps, 200 notes and 40 referrals: no real one is as heavy."""
    with open(note) as text:
        file = re.search(r"^heavy file: (\S+)", text.read(), re.MULTILINE).group(1)
    many("heavy file", pid, 500, lambda n: browser.get(f"/clients/{file}"))
    for part in ["path", "trajectory", "trajectory/compare", "notes", "referrals"]:
        many(f"heavy file, {part}", pid, 200, lambda n: browser.get(f"/clients/{file}/{part}"))


def misspelt(name):
    """Two letters of the last word changed places."""
    return name[:-3] + name[-2] + name[-3] + name[-1] if len(name) > 5 else name


def keep_for_wrk(path, browser, token, files, names):
    lines = ["cookie\topweg=" + browser.cookies["opweg"], "token\t" + token]
    lines += ["file\t" + f for f in files] + ["name\t" + urllib.parse.quote_plus(n) for n in names]
    with open(path, "w") as out:
        out.write("\n".join(lines) + "\n")


def card(browser, pid, token, files):
    """A new code, then its card as PDF: the first one pays for reading the fonts."""
    codes = []
    for file in files[:20]:
        body = browser.post(f"/clients/{file}/code", {"csrf": token})[2]
        codes.append((file, hidden(body)["code"]))
    ask = lambda n, lang: browser.post(f"/clients/{codes[n][0]}/card", {"csrf": token, "code": codes[n][1], "lang": lang})
    state, _, body, took = ask(0, "nl")
    assert state == 200 and body.startswith(b"%PDF"), body[-500:]
    tell("card, the first", took * 1000, "ms")
    for lang in ["nl", "ar", "ti"]:
        size = many(f"card in {lang}", pid, 20, lambda n: ask(n, lang))
        tell(f"card in {lang}, size", size / 1000, "kB")


def my_path(address, pid, note):
    with open(note) as text:
        code = re.search(r"path code of .*: (\S.*)", text.read()).group(1)
    phone = Browser(address)
    state, _, body, _ = phone.post("/nl/code", {"code": code})
    assert state == 303 and "opweg_path" in phone.cookies, body[-500:]
    many("my path", pid, 200, lambda n: phone.get("/nl/path"))
    for lang in ["nl", "en"]:
        page_size, font_size = weight(phone, f"/{lang}/path")
        tell(f"my path in {lang}, HTML and CSS", page_size / 1000, "kB gzip")
        tell(f"my path in {lang}, with fonts", (page_size + font_size) / 1000, "kB gzip")


def weight(phone, path):
    """Bytes over the wire of a page with its style sheets, and of the fonts that have Latin letters."""
    zipped = {"Accept-Encoding": "gzip"}
    _, headers, body, _ = phone.get(path, zipped)
    size, page = len(body), gzip.decompress(body).decode()
    fonts = 0
    for sheet in re.findall(r'<link rel="stylesheet" href="([^"]+)"', page):
        _, headers, body, _ = phone.get(sheet, zipped)
        size += len(body)
        style = gzip.decompress(body).decode() if headers.get("Content-Encoding") == "gzip" else body.decode()
        for font in re.findall(r'url\("?([^")]+latin\.woff2)"?\)', style):
            fonts += len(phone.get(urllib.parse.urljoin(sheet, font))[2])
    return size, fonts


def counter(address, pid, engine, table, checks, logins):
    """The check at the counter for people of a table: as they stand there, misspelt, with another date, and for nobody."""
    # Nobody may look for hundreds of people within an hour, so the workers take turns.
    desks = [sign_in(address, login)[0] for login in sorted(logins.split(","))]
    tokens = [hidden(desk.get("/clients/new")[2])["csrf"] for desk in desks]
    people = sampled(table, min(int(checks), len(desks) * 100 - 200))
    found = {}

    def check(n):
        # One round over other people goes before: whatever is read the first time is read from the disk.
        desk = n % len(desks)
        answer = desks[desk].post("/clients/new/check", {"csrf": tokens[desk], **people[n]})
        word = re.search(r'<p class="tag mt1 (\w+)"', answer[2].decode())
        found[word.group(1) if word else ""] = found.get(word.group(1) if word else "", 0) + 1
        return answer

    many(f"check, {engine}, cold", pid, 200, check)
    many(f"check, {engine}", pid, len(people) - 200, lambda n: check(n + 200))
    for word, name in {"bad": "probably known", "sun": "perhaps", "ok": "new"}.items():
        tell(f"check, {engine}, {name}", found.get(word, 0), "people")


def sampled(table, count):
    """What is typed of so many people of a table."""
    with open(table, newline="", encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines))
    chance = random.Random(7)
    return [typed(chance.choice(rows), n % 3) for n in range(count + 200)]


def typed(row, way):
    date = (row["birth_date"].split("-") + ["", ""])[:3]
    family = misspelt(row["family_name"]) if way == 1 else row["family_name"]
    day = str(int(date[2]) % 27 + 1) if way == 2 and date[2].isdigit() else date[2]
    return {
        "given-name": row["given_name"],
        "family-name": family,
        "birth-date-year": date[0],
        "birth-date-month": date[1].lstrip("0"),
        "birth-date-day": day.lstrip("0"),
        "phone": row["phone"],
    }


def mixed(address, pid, script, kept):
    """Eight connections at once, by wrk: requests per second, errors, times."""
    for round_ in ["first", "second", "third"]:
        before = cpu_seconds([pid])
        command = ["wrk", "-t1", "-c8", "-d10s", "--latency", "-s", script, address, "--", kept]
        said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        count = int(re.search(r"(\d+) requests in", said).group(1))
        tell(f"mixed, {round_} round", float(re.search(r"Requests/sec:\s+([\d.]+)", said).group(1)), "requests/s")
        tell(f"mixed, {round_} round p50", slowest(50, said), "ms")
        tell(f"mixed, {round_} round p99", slowest(99, said), "ms")
        tell(f"mixed, {round_} round cpu", (cpu_seconds([pid]) - before) / count * 1000, "ms")
        bad = re.search(r"Non-2xx or 3xx responses: (\d+)", said)
        broken = re.search(r"Socket errors: (.*)", said)
        tell(f"mixed, {round_} round errors", (int(bad.group(1)) if bad else 0) + (1 if broken else 0), "requests")


def slowest(percent, said):
    """The time that so many percent of the requests stayed under, in ms. The line begins with the percent: others end so."""
    number, unit = re.search(rf"^\s+{percent}%\s+([\d.]+)(\w+)$", said, re.MULTILINE).groups()
    return float(number) * {"us": 0.001, "ms": 1, "s": 1000}[unit]


if __name__ == "__main__":
    what, *given = sys.argv[1:]
    {"settle": settle, "pages": pages, "mixed": mixed, "counter": counter}[what](*given)
