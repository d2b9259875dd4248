"""Kills the portal amid saves and looks what is left; see crash beside this file."""

import http.client
import json
import os
import random
import re
import signal
import subprocess
import sys
import threading
import time

from visitor import Visitor

ROUNDS = 5
WRITERS = 150
PUBLISHERS = 50
draw = random.Random()


def row(figure, value, goal=""):
    print(f"| {figure} | {value} | {goal} |", flush=True)
    with open(os.environ["LANGTISCH_CHECK_RESULT"], "a", encoding="utf-8") as file:
        file.write(f"| {figure} | {value} | {goal} |\n")


def start():
    """The portal's process once it is ready, with the seconds that took."""
    begun = time.perf_counter()
    with open("target/check-crash.log", "ab") as log:
        portal = subprocess.Popen(["./run"], stdout=log, stderr=log)
    while True:
        assert portal.poll() is None, "the portal ended: target/check-crash.log"
        try:
            connection = http.client.HTTPConnection("127.0.0.1", int(os.environ["LANGTISCH_PORT"]), timeout=5)
            connection.request("GET", "/status")
            if connection.getresponse().status == 200:
                return portal, time.perf_counter() - begun
        except OSError:
            pass
        time.sleep(0.2)


def identity():
    return "".join(draw.choice("23456789abcdefghjkmnpt") for _ in range(16))


class Writer(threading.Thread):
    """Begins one draft and saves it again and again, each time with the next number; remembers what was confirmed."""

    def __init__(self, visitor):
        super().__init__(daemon=True)
        self.visitor, self.id = visitor, identity()
        self.sent = self.confirmed = 0
        self.begun = False

    def run(self):
        try:
            page = ""
            while 'name="version"' not in page:
                response, _ = self.visitor.post("/schreiben/question", wanted=self.id)
                self.begun = self.begun or response.status == 302
                _, page = self.visitor.get(f"/entwuerfe/{self.id}")
            version = int(re.search(r'name="version" value="(\d+)"', page).group(1))
            while True:
                self.sent += 1
                response, answer = self.visitor.post(
                    f"/entwuerfe/{self.id}/speichern", version=version, title=f"Absturz {self.id}",
                    topics="shisha", question=f"Stand-{self.sent}-Ende")
                if response.status == 200:
                    version, self.confirmed = json.loads(answer)["version"], self.sent
        except (OSError, http.client.HTTPException):
            pass

    def check(self, visitor):
        response, page = visitor.get(f"/entwuerfe/{self.id}")
        if response.status != 200:
            return not self.begun
        seen = re.search(r"Stand-(\d+)-Ende", page)
        return self.confirmed <= (int(seen.group(1)) if seen else 0) <= self.sent


class Publisher(threading.Thread):
    """Publishes one question after the other; remembers those that were confirmed."""

    def __init__(self, visitor):
        super().__init__(daemon=True)
        self.visitor, self.published = visitor, []

    def run(self):
        try:
            while True:
                self.publish(identity())
        except (OSError, http.client.HTTPException):
            pass

    def publish(self, name):
        self.visitor.post("/schreiben/question", wanted=name)
        for action in ("save", "submit"):
            response, page = self.visitor.get(f"/entwuerfe/{name}")
            if response.status != 200:
                return  # too busy for a page: the next one
            readers = re.search(r'name="fingerprint" value="([^"]+)"', page)
            response, _ = self.visitor.post(
                f"/entwuerfe/{name}", action=action, title=f"Absturz {name}", topics="shisha",
                question=f"Frage {name}", label="members", fingerprint=readers.group(1) if readers else "",
                version=re.search(r'name="version" value="(\d+)"', page).group(1))
        if response.status == 302 and "/beitraege/" in response.headers["Location"]:
            self.published.append(name)

    def missing(self, visitor):
        return [name for name in self.published if visitor.get(f"/beitraege/{name}")[0].status not in (200, 301, 302, 308)]

    def not_found_once(self, visitor):
        return [name for name in self.published
                if len(set(re.findall(r'href="(/beitraege/[^"#?]+)"', visitor.get(f"/suche?q={name}")[1]))) != 1]


def verify_index():
    done = subprocess.run(["./langtisch", "verify-index"], stdout=subprocess.PIPE, text=True, check=False)
    return json.loads(done.stdout.strip().splitlines()[-1]), done.returncode


def wait_for_work(writers, publishers):
    """Until the portal is amid its work, and then some moments more, never the same."""
    end = time.monotonic() + 90
    while time.monotonic() < end and (sum(w.confirmed for w in writers) < 300
                                      or sum(len(p.published) for p in publishers) < 30):
        time.sleep(0.1)
    time.sleep(draw.uniform(0, 3))


def play(number, running):
    """One round, which leaves the portal started anew in `running`: the seconds of that start, and how many faults were seen."""
    office = Visitor().sign_in()
    writers = [Writer(office.copy()) for _ in range(WRITERS)]
    publishers = [Publisher(office.copy()) for _ in range(PUBLISHERS)]
    for thread in writers + publishers:
        thread.start()
    wait_for_work(writers, publishers)
    running[0].send_signal(signal.SIGKILL)
    running[0].wait()
    for thread in writers + publishers:
        thread.join(60)
    running[0], seconds = start()
    office = Visitor().sign_in()
    _, listed = office.get("/schreiben")
    lost = [w.id for w in writers if not w.check(office)]
    twice = [w.id for w in writers if w.begun and len(re.findall(f'href="/entwuerfe/{w.id}"', listed)) != 1]
    missing = [name for p in publishers for name in p.missing(office)]
    counts, code = verify_index()
    unfound = [name for p in publishers for name in p.not_found_once(office)]
    saves, published = sum(w.confirmed for w in writers), sum(len(p.published) for p in publishers)
    differences = counts["missing"] + counts["extra"] + counts["stale"]
    row(f"round {number}: acknowledged saves, of them lost or doubled", f"{saves}, {len(lost) + len(twice)}", "0")
    row(f"round {number}: acknowledged publications, of them missing, not found once",
        f"{published}, {len(missing)}, {len(unfound)}", "0, 0")
    row(f"round {number}: differences of index and database", f"{differences} of {counts['database']}", "0")
    row(f"round {number}: start after the kill", f"{seconds:.1f} s", "under 15 s")
    assert saves >= 300 and published >= 30, "too little happened before the kill"
    return seconds, len(lost) + len(twice) + len(missing) + len(unfound) + differences + code


def main():
    running, bad, slowest = [start()[0]], 0, 0.0
    try:
        for number in range(1, ROUNDS + 1):
            seconds, faults = play(number, running)
            bad, slowest = bad + faults, max(slowest, seconds)
    finally:
        running[0].terminate()
        running[0].wait()
    sys.exit(0 if bad == 0 and slowest < 15 else 1)


main()
