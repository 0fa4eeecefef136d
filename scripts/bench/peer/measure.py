"""Times the peer as its own front end uses it: a list, a search, a save, and a whole file, which it opens in many requests."""
import json
import pathlib
import re
import sys
import time
from concurrent.futures import ThreadPoolExecutor

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from client import Browser, cpu_seconds, tell, tell_times

# As many requests at once as a browser makes to one address.
AT_ONCE = 6


def sign_in(address):
    browser = Browser(address)
    state, _, body, _ = browser.post("/auth", {"username": "nathalie", "password": "1234"})
    assert state == 200 and b"success" in body, body[:200]
    return browser


def like(browser, address):
    other = Browser(address)
    other.cookies = dict(browser.cookies)
    return other


def whole_file(hands, pool, client):
    """The detail, then every panel it names; gives seconds, requests and bytes."""
    start = time.perf_counter()
    state, _, body, _ = hands[0].get(f"/api/avanti/Clients/{client}?fmt=json&an=detail")
    assert state == 200, body[:200]
    panels = sorted(set(re.findall(r'"delayed_value_url":\s*"([^"]+)"', body.decode())))

    def share(n):
        size = 0
        for panel in panels[n::AT_ONCE]:
            state, _, part, _ = hands[n].get("/" + panel.lstrip("/"))
            assert state == 200, (panel, part[:200])
            size += len(part)
        return size

    size = len(body) + sum(pool.map(share, range(AT_ONCE)))
    return time.perf_counter() - start, len(panels) + 1, size


def times_of(ask, count, pids):
    before = cpu_seconds(pids)
    times = []
    for n in range(count):
        state, _, body, took = ask(n)
        assert state == 200, body[:200]
        times.append(took)
    return times, cpu_seconds(pids) - before


def main(address, pids):
    pids = pids.split(",")
    browser = sign_in(address)
    listed = json.loads(browser.get("/api/avanti/Clients?fmt=json&limit=15&start=0")[2])
    clients = some_of(browser)
    tell("clients", listed["count"], "files")

    hands = [like(browser, address) for _ in range(AT_ONCE)]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        whole_file(hands, pool, clients[0])
        before, rounds = cpu_seconds(pids), [whole_file(hands, pool, c) for c in clients]
    tell_times("whole file", [r[0] for r in rounds], cpu_seconds(pids) - before)
    tell("whole file requests", rounds[0][1], "requests")
    tell("whole file size", rounds[0][2] / 1000, "kB")

    ask = lambda path: lambda n: browser.get(path(n))
    tell_times("list", *times_of(ask(lambda n: f"/api/avanti/Clients?fmt=json&limit=15&start={15 * n}"), 30, pids))
    names = ["abad", "arent", "moham", "ahm", "bastiaens"]
    tell_times("search", *times_of(ask(lambda n: f"/api/avanti/Clients?fmt=json&limit=15&query={names[n % 5]}"), 30, pids))

    def save(n):
        fields = {"an": "submit_detail", "fmt": "json", "remarks": f"note {n}"}
        return browser.ask("PUT", f"/api/avanti/Clients/{clients[n % len(clients)]}", fields)

    tell_times("save", *times_of(save, 20, pids))


def some_of(browser):
    """Fifteen clients from all over the list; a line begins with the name and, between brackets, the number."""
    found = []
    for start in range(0, 9000, 600):
        rows = json.loads(browser.get(f"/api/avanti/Clients?fmt=json&limit=15&start={start}")[2])["rows"]
        found.append(re.search(r"\((\d+)/", rows[0][0]).group(1))
    return found


if __name__ == "__main__":
    main(*sys.argv[1:])
