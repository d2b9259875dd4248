"""Measures the pages of a running demo portal; see page-speed beside this file."""

import http.client
import json
import os
import random
import re
import subprocess
import sys
import time
import urllib.parse

PORT = 8093
PASSWORD = "Zusammengeschobene-Schreibtische"
ROUNDS = 400
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


def ask(connection, method, path, body=None, headers=None):
    connection.request(method, path, body, headers or {})
    response = connection.getresponse()
    return response, response.read().decode("utf-8", "replace")


def sign_in(connection):
    response, page = ask(connection, "GET", "/anmeldung")
    secret = re.search(r'name="_csrf" value="([^"]+)"', page).group(1)
    cookies = [c.split(";")[0] for c in response.headers.get_all("Set-Cookie") or []]
    form = urllib.parse.urlencode({"email": "ordnungsamt3@hagen.example", "passwort": PASSWORD, "_csrf": secret})
    response, _ = ask(connection, "POST", "/anmeldung", form, {
        "Content-Type": "application/x-www-form-urlencoded", "Cookie": "; ".join(cookies)})
    mine = [c.split(";")[0] for c in response.headers.get_all("Set-Cookie") or []]
    return {"Cookie": next(c for c in mine if c.startswith("langtisch_anmeldung="))}


def cpu_seconds(pid):
    with open(f"/proc/{pid}/stat") as stat:
        fields = stat.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def measure(connection, name, paths, headers):
    for path in paths * 3:
        ask(connection, "GET", path, None, headers)
    times, before = [], cpu_seconds(server)
    for number in range(ROUNDS):
        begun = time.perf_counter()
        response, _ = ask(connection, "GET", paths[number % len(paths)], None, headers)
        times.append((time.perf_counter() - begun) * 1000)
        assert response.status == 200, (name, response.status)
    cpu = (cpu_seconds(server) - before) / ROUNDS * 1000
    times.sort()
    row = (name, times[len(times) // 2], times[int(len(times) * 0.95)], cpu)
    say("| %s | %.1f | %.1f | %.2f |" % row)
    return row


def main():
    lines = os.path.join("target", "check-rulings.jsonl")
    with open(lines, "w", encoding="utf-8") as file:
        file.write("\n".join(rulings(2000)) + "\n")
    begun = time.perf_counter()
    print(subprocess.run(["./langtisch", "import", "rulings", lines], capture_output=True, text=True).stdout.strip())
    print("import took %.0f s" % (time.perf_counter() - begun))
    connection = http.client.HTTPConnection("127.0.0.1", PORT)
    mine = sign_in(connection)
    _, found = ask(connection, "GET", "/suche?q=Spielhalle", None, mine)
    items = sorted(set(re.findall(r'href="(/beitraege/[^"]+)"', found)))
    for _ in range(2000):
        ask(connection, "GET", items[0], None, mine)
    say("| page | p50 ms | p95 ms | CPU ms |\n|---|---|---|---|")
    static = measure(connection, "yardstick: static style sheet", ["/langtisch.css"], mine)
    item = measure(connection, "item", items, mine)
    measure(connection, "list (topic)", ["/themen/shisha", "/themen/gluecksspiel"], mine)
    measure(connection, "search", ["/suche?q=Spielhalle", "/suche?q=Abstand+Schule", "/suche?q=4+B+512%2F24"], mine)
    say("\nitem / yardstick: %.1f" % (item[1] / static[1]))


main()
