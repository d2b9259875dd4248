"""Scores `./langtisch citations` against texts that others have marked; see citations beside this file.

Exact: same start and end. Overlap: the spans touch. The tagged sentences are joined to one text with stops between, a
norm there counts when it touches any act, ordinance, contract or book, a decision when it touches a decision."""

import bisect
import gzip
import json
import os
import pathlib
import re
import subprocess
import sys

shared, work, command = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3:]
BREAK = "\n" * 12 + "." + "\n" * 12
missed = []


def say(figure, value, must, aim, name=""):
    row = f"| {figure} | {value:.3f} | {must} / {aim} |"
    print(row, flush=True)
    with open(os.environ["LANGTISCH_CHECK_RESULT"], "a", encoding="utf-8") as file:
        file.write(row + "\n")
    if value < must:
        missed.append(figure)


def cited(texts):
    """What the command finds in each text. All texts lie in the basic plane, where UTF-16 and Python count alike."""
    for number, text in enumerate(texts):
        (work / f"{number}.txt").write_text(text, encoding="utf-8", newline="")
    files = [str(work / f"{number}.txt") for number in range(len(texts))]
    answer = subprocess.run([*command, "citations", *files], capture_output=True, text=True, check=True).stdout
    found = [[] for _ in texts]
    for line in answer.splitlines():
        citation = json.loads(line)
        found[int(pathlib.Path(citation["file"]).stem)].append(citation)
    return found


def lines(name):
    with gzip.open(shared / name, "rt", encoding="utf-8") as file:
        return [line.rstrip("\n") for line in file]


def f1(both, ours, theirs):
    precision, recall = both / ours, both / theirs
    return 2 * precision * recall / (precision + recall)


def marked_rulings():
    documents = [json.loads(line) for line in lines("search/refex-dev-documents.jsonl.gz")]
    marks = {mark["doc_id"]: mark["citations"] for mark in map(json.loads, lines("search/refex-dev-annotations.jsonl.gz"))}
    found = cited([document["text"] for document in documents])
    for theirs, ours, must, aim in (("law", "norm", .85, .93), ("case", "ruling", .78, .90)):
        both = mine = gold = number = court = fields = 0
        for document, citations in zip(documents, found):
            wanted = {(m["span"]["start"], m["span"]["end"]): m for m in marks[document["doc_id"]] if m["type"] == theirs}
            have = {(c["start"], c["end"]): c for c in citations if c["kind"] == ours}
            exact = wanted.keys() & have.keys()
            both, mine, gold = both + len(exact), mine + len(have), gold + len(wanted)
            for span in exact:
                mark, citation = wanted[span], have[span]
                if theirs == "law":
                    fields += 1
                    number += same_section(mark, citation)
                elif mark["file_number"] and (mark["reporter"] or mark["court"] or "").find("Tz") < 0 and not is_place(mark):
                    fields += 1
                    number += citation.get("aktenzeichen", "").replace(".", "/") == mark["file_number"]
                    court += (mark["court"] or "").split(" ")[0] == citation.get("court", "").split(" ")[0]
        say(f"{ours}s in hand-marked decisions, exact F1", f1(both, mine, gold), must, aim)
        if theirs == "law":
            say("section right, of exact ones", number / fields, .92, .97)
        else:
            say("Aktenzeichen right, of exact ones", number / fields, .90, .97)
            say("court right, of exact ones", court / fields, .90, .97)


def is_place(mark):
    """A place in a journal: its number stands in a data base of theirs, not in the text."""
    return mark["file_number"].replace("/", ".") not in mark["span"]["text"].replace("/", ".")


def same_section(mark, citation):
    return mark["number"] is None or citation.get("section", "") in (mark["number"], mark["number"] + letter_apart(mark))


def letter_apart(mark):
    """Theirs cuts "74 a" down to 74."""
    letter = re.search(mark["number"] + r" ([a-z])\b", mark["span"]["text"])
    return letter.group(1) if letter else ""


def tagged_sentences(name, kind):
    texts, spans, text, tags, open_tag = [], [], "", [], False
    for line in lines(name):
        token, _, tag = line.rpartition("\t" if "\t" in line else " ")
        if not line:
            texts.append(text)
            spans.append(tags)
            text, tags = "", []
            continue
        text += " " if text else ""
        start = len(text)
        text += token
        if tag.startswith("B-"):
            tags.append([tag[2:], start, len(text)])
        elif tag.startswith("I-") and tags:
            tags[-1][2] = len(text)
    starts, at = [], 0
    for one in texts:
        starts.append(at)
        at += len(one) + len(BREAK)
    found = [[] for _ in texts]
    for citation in cited([BREAK.join(texts)])[0]:
        place = bisect.bisect_right(starts, citation["start"]) - 1
        found[place].append((citation["kind"], citation["start"] - starts[place], citation["end"] - starts[place]))
    for ours, wanted, fitting in (("norm", ("GS", "VO", "EUN"), ("GS", "VO", "EUN", "VT", "VS", "LIT")), ("ruling", ("RS",), ("RS",))):
        right = wrong = seen = unseen = 0
        for sentence, tags, citations in zip(texts, spans, found):
            mine = [span for span in citations if span[0] == ours]
            for _, start, end in mine:
                touches = any(start < tag[2] and tag[1] < end for tag in tags if tag[0] in fitting)
                right, wrong = right + touches, wrong + (not touches)
            for tag in tags:
                signless = ours == "norm" and not re.search(r"§|\bArt", sentence[tag[1]:tag[2]])
                if tag[0] in wanted and not signless:
                    touched = any(start < tag[2] and tag[1] < end for _, start, end in mine)
                    seen, unseen = seen + touched, unseen + (not touched)
        aim = .98 if ours == "norm" else .97
        say(f"{ours}s in {kind}, recall by overlap", seen / (seen + unseen), .93, aim)
        say(f"{ours}s in {kind}, precision by overlap", right / (right + wrong), .97, .97)


def all_decisions():
    texts = []
    for file in sorted((shared / "domain/rulings").glob("*/*.json")):
        texts.append(json.loads(file.read_text(encoding="utf-8")).get("text") or "")
    (work / "all.txt").write_text("\n".join(texts), encoding="utf-8")


marked_rulings()
tagged_sentences("search/ler_dev.conll.gz", "5,133 tagged sentences")
tagged_sentences("privacy/ler.train.tsv.gz", "42,378 tagged sentences")
all_decisions()
for figure in missed:
    print(f"MISSED: {figure}", file=sys.stderr)
sys.exit(1 if missed else 0)
