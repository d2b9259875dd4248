"""Measures the pages of a running demo portal; see page-speed beside this file."""

import json
import os
import pathlib
import random
import re
import subprocess
import sys
import time

from visitor import Visitor

ROUNDS = 500
# A portal runs for weeks: its speed is that of compiled code. The warm-up ends when the compilers of the JVM are quiet.
WARM_UP_BLOCK = 500
WARM_UP_MOST = 30
QUIET_MS = 0.05
server = int(sys.argv[1])


def say(line):
    print(line, flush=True)
    result = os.environ.get("LANGTISCH_CHECK_RESULT")
    if result:
        with open(result, "a", encoding="utf-8") as file:
            file.write(line + "\n")


def rulings(count):
    """Own texts with the words of the trade, as one JSON object a line."""
    words = ("Spielhalle Shisha Lüftung Erlaubnis Widerruf Versiegelung Gaststätte Abstand Schule Zwangsgeld Bescheid "
             "Behörde Gericht Antrag Klage Beschluss Kohlenmonoxid Messung Zuverlässigkeit Bewachung Einziehung").split()
    draw = random.Random(20261125)
    for number in range(count):
        text = "\n\n".join(" ".join(draw.choice(words) for _ in range(60)) + "." for _ in range(8))
        yield json.dumps({
            "id": f"speed-{number}", "title": f"Entscheidung {number} zu {draw.choice(words)}", "text": text,
            "court": "VG Köln", "date": f"{2000 + number % 25}-{1 + number % 12:02d}-{1 + number % 28:02d}",
            "aktenzeichen": f"{1 + number % 30} K {number + 1}/{number % 25:02d}"}, ensure_ascii=False)


def ticks(pid):
    """CPU seconds that a process and those it has waited for have used."""
    with open(f"/proc/{pid}/stat", encoding="ascii") as stat:
        fields = stat.read().rsplit(")", 1)[1].split()
    return sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")


def below(pid):
    """The process itself, its children and theirs."""
    parents = {}
    for entry in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{entry}/stat", encoding="ascii", errors="replace") as stat:
                parents[int(entry)] = int(stat.read().rsplit(")", 1)[1].split()[1])
        except OSError:
            continue
    found, new = {pid}, {pid}
    while new:
        new = {child for child, parent in parents.items() if parent in new} - found
        found |= new
    return found


def postmaster():
    """The embedded PostgreSQL of the portal writes its process number into its folder."""
    [file] = pathlib.Path(os.environ["LANGTISCH_DATA"]).rglob("postmaster.pid")
    return int(file.read_text(encoding="utf-8").splitlines()[0])


def database_seconds():
    return sum(ticks(pid) for pid in below(postmaster()))


def measure(seat, name, paths):
    """Milliseconds p50 and p95 at the client, then CPU milliseconds of JVM and PostgreSQL for each request."""
    for path in paths * 3:
        seat.get(path)
    jvm, database, times = ticks(server), database_seconds(), []
    for number in range(ROUNDS):
        begun = time.perf_counter()
        response, page = seat.get(paths[number % len(paths)])
        times.append((time.perf_counter() - begun) * 1000)
        assert response.status == 200 and len(page) > 1000, (name, response.status)
    jvm, database = ticks(server) - jvm, database_seconds() - database
    times.sort()
    return {"name": name, "p50": times[len(times) // 2], "p95": times[int(len(times) * 0.95)],
            "jvm": jvm / ROUNDS * 1000, "database": database / ROUNDS * 1000}


def compilers():
    """CPU milliseconds that the compiler threads of the JVM have used."""
    used = 0
    for task in os.listdir(f"/proc/{server}/task"):
        try:
            with open(f"/proc/{server}/task/{task}/comm", encoding="ascii", errors="replace") as name:
                compiler = "CompilerThre" in name.read()
            with open(f"/proc/{server}/task/{task}/schedstat", encoding="ascii") as stat:
                used += int(stat.read().split()[0]) / 1e6 if compiler else 0
        except OSError:
            continue
    return used


def warm_up(seat, items, topics, searches):
    """Reads pages of all sorts until the compilers rest; how many requests that took."""
    asked = 0
    for _ in range(WARM_UP_MOST):
        before, block = compilers(), 0
        for number in range(WARM_UP_BLOCK):
            for path in (items[number % len(items)], topics[number % 2], searches[number % 4], "/langtisch.css"):
                seat.get(path)
                block += 1
        asked += block
        if (compilers() - before) / block < QUIET_MS:
            break
    return asked


def row(figure, value, goal=""):
    say(f"| {figure} | {value} | {goal} |")


def report(seen, static, goals):
    """The rows of one page; True when its goals hold."""
    held = True
    for key, unit in (("p50", "ms"), ("p95", "ms"), ("jvm", "ms CPU"), ("database", "ms CPU")):
        goal = goals.get(key)
        row(f"{seen['name']}: {key}", f"{seen[key]:.2f} {unit}", f"under {goal} {unit}" if goal else "")
        held = held and (goal is None or seen[key] < goal)
    if seen is not static:
        row(f"{seen['name']}: p50 / yardstick", f"{seen['p50'] / static['p50']:.1f}")
    return held


def main():
    lines = os.path.join("target", "check-rulings.jsonl")
    with open(lines, "w", encoding="utf-8") as file:
        file.write("\n".join(rulings(2000)) + "\n")
    begun = time.perf_counter()
    done = subprocess.run(["./langtisch", "import", "rulings", lines], stdout=subprocess.PIPE, text=True, check=True)
    assert json.loads(done.stdout.strip().splitlines()[-1])["imported"] == 2000, done.stdout
    row("import of 2,000 rulings", "%.0f s" % (time.perf_counter() - begun))
    seat = Visitor().sign_in()
    items = addresses(seat)
    topics = ["/themen/shisha", "/themen/gluecksspiel"]
    searches = ["/suche?q=Spielhalle", "/suche?q=Abstand+Schule", "/suche?q=4+B+512%2F24", "/suche?q=Versiegelung"]
    row("warm-up", f"{warm_up(seat, items, topics, searches):,} requests")
    static = measure(seat, "static file (yardstick)", ["/langtisch.css"])
    held = [report(static, static, {}),
            report(measure(seat, "item", items), static, {"p50": 5, "jvm": 2}),
            report(measure(seat, "list", topics), static, {"p95": 25}),
            report(measure(seat, "search", searches), static, {"p95": 25})]
    sys.exit(0 if all(held) else 1)


def addresses(seat):
    """Imported rulings and the demo's own texts, all that five searches list."""
    found = set()
    for query in ("Spielhalle", "Shisha", "Bescheid", "Kontrolle", "Beschluss"):
        _, page = seat.get(f"/suche?q={query}")
        found |= set(re.findall(r'href="(/beitraege/[^"#?]+)"', page))
    assert len(found) > 20, found
    return sorted(found)


main()
