"""A browser with one connection, and the sums that go with timing it. Only what Python brings along."""
import http.client
import time
import urllib.parse


class Browser:
    """One connection that stays open, with its cookies. Counts nothing, follows nothing."""

    def __init__(self, address):
        self.host = urllib.parse.urlsplit(address).netloc
        self.cookies = {}
        self.wire = None

    def ask(self, method, path, fields=None, headers=None):
        """Asks once; gives state, headers, body and the seconds from the first byte sent to the last received."""
        sent = {"Cookie": "; ".join(f"{k}={v}" for k, v in self.cookies.items()), **(headers or {})}
        body = None
        if fields is not None:
            body = urllib.parse.urlencode(fields)
            sent["Content-Type"] = "application/x-www-form-urlencoded"
        if self.wire is None:
            self.wire = http.client.HTTPConnection(self.host, timeout=60)
            self.wire.connect()
        start = time.perf_counter()
        try:
            self.wire.request(method, path, body, sent)
            answer = self.wire.getresponse()
            content = answer.read()
        except (http.client.RemoteDisconnected, BrokenPipeError, ConnectionResetError):
            # The server may close a connection that rested; a browser would ask again too.
            self.wire = None
            return self.ask(method, path, fields, headers)
        took = time.perf_counter() - start
        for line in answer.headers.get_all("Set-Cookie") or []:
            name, _, value = line.split(";", 1)[0].partition("=")
            self.cookies[name] = value
        if answer.will_close:
            self.wire = None
        return answer.status, answer.headers, content, took

    def get(self, path, headers=None):
        return self.ask("GET", path, None, headers)

    def post(self, path, fields, headers=None):
        return self.ask("POST", path, fields, headers)


def at(sorted_times, share):
    """The time that this share of the requests stayed under, in milliseconds."""
    place = min(len(sorted_times) - 1, int(len(sorted_times) * share))
    return sorted_times[place] * 1000


def cpu_seconds(pids):
    """Processor time that these processes used so far, theirs and the kernel's for them."""
    ticks = 0
    for pid in pids:
        with open(f"/proc/{pid}/stat") as stat:
            after_name = stat.read().rsplit(")", 1)[1].split()
        ticks += int(after_name[11]) + int(after_name[12])
    return ticks / 100


def load():
    """The load average of the last minute: other work on the machine makes everything slower."""
    with open("/proc/loadavg") as average:
        return average.read().split()[0]


def tell(figure, value, unit):
    """One line of a result: what, how much, in what, at which load."""
    shown = f"{value:.2f}" if isinstance(value, float) else value
    print(f"{figure}\t{shown}\t{unit}\t{load()}", flush=True)


def tell_times(figure, times, cpu=None):
    """The middle and the slowest hundredth of many times, and the processor time of one request."""
    times = sorted(times)
    tell(f"{figure} p50", at(times, 0.50), "ms")
    tell(f"{figure} p99", at(times, 0.99), "ms")
    if cpu is not None:
        tell(f"{figure} cpu", cpu / len(times) * 1000, "ms")
