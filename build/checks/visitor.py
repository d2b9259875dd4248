"""A signed-in browser without a screen, for the checks beside this file."""

import http.client
import os
import re
import urllib.parse

PASSWORD = "Zusammengeschobene-Schreibtische"
SEAT = "ordnungsamt3@hagen.example"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


class Visitor:
    """One connection to the demo portal on LANGTISCH_PORT; `copy` makes another one with the same sign-in."""

    def __init__(self, cookies=None, secret=""):
        self.connection = http.client.HTTPConnection("127.0.0.1", int(os.environ["LANGTISCH_PORT"]), timeout=60)
        self.cookies = dict(cookies or {})
        self.secret = secret

    def copy(self):
        return Visitor(self.cookies, self.secret)

    def ask(self, method, path, body=None, headers=None):
        cookie = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        self.connection.request(method, path, body, {"Cookie": cookie, **(headers or {})})
        response = self.connection.getresponse()
        text = response.read().decode("utf-8", "replace")
        for line in response.headers.get_all("Set-Cookie") or []:
            name, value = line.split(";")[0].split("=", 1)
            self.cookies[name] = value
        secret = re.search(r'name="_csrf" value="([^"]+)"', text)
        self.secret = secret.group(1) if secret else self.secret
        return response, text

    def get(self, path):
        return self.ask("GET", path)

    def post(self, path, **fields):
        return self.ask("POST", path, urllib.parse.urlencode({**fields, "_csrf": self.secret}), FORM)

    def sign_in(self, email=SEAT):
        self.get("/anmeldung")
        response, _ = self.post("/anmeldung", email=email, passwort=PASSWORD)
        assert response.status == 302, response.status
        self.get("/schreiben")
        return self
