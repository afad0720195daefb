#!/usr/bin/env python3
"""Verify annotated cases: every number annotated, every expected value recomputed, every verdict derived anew.

usage: verify_gold.py CASES...        a case, or a folder of cases

A case is a folder with article.{txt,md}, results*, optionally previous*, history*, and gold.json. The script knows
nothing of how factcheck reads: it holds the annotations against the article's characters and the tables' cells.

  - each quote stands exactly once in the article, and holds its number
  - each run of digits in the article lies in a claim's number or in a decoy
  - `expected` is `VALUE <= [ARITHMETIC]`, with alternatives `VALUE or VALUE <= [ARITHMETIC] or [ARITHMETIC]`; the
    arithmetic gives the value, and each whole number over 100 in it is a cell of the tables
  - an unhedged figure called right equals an expected value, rounded as it is written; one called wrong does not
  - no two sentences of the corpus have the same frame (the same words once names and figures are left out)
Exit status 1 when anything fails.
"""

from __future__ import annotations

import ast
import json
import re
import sys
from fractions import Fraction
from pathlib import Path

MEASURES = {
    "majority", "margin_points", "lead_points", "majority_change", "votes", "votes_change", "votes_cast", "valid_votes", "rejected",
    "rejected_change", "electorate", "electorate_change", "turnout", "turnout_change", "share", "share_change", "swing",
    "lead", "rank", "ratio", "candidates", "lost_deposit", "seats", "seats_change", "quota", "count", "record",
    "held_since", "winner", "gain_hold", "direction", "other_result",
}
HEDGE = re.compile(
    r"\b(more than|over|less than|fewer than|under|nearly|almost|about|around|roughly|approximately|some|at least|up to|"
    r"just shy|close to|in excess|upwards|below|above|or so|odd|circa|barely|narrowly|shy of|plus|north of|not far|"
    r"best part|within|exceed\w*|topp?\w*|past|beyond|short of)\b|\+|~", re.I)
NUMBER = re.compile(r"[-+−]?\d[\d,]*(?:\.\d+)?")
OPERATIONS = {ast.Add: lambda a, b: a + b, ast.Sub: lambda a, b: a - b, ast.Mult: lambda a, b: a * b, ast.Div: lambda a, b: a / b}


def value(expression: str) -> Fraction:
    """The value of plain arithmetic: numbers, + - * / and brackets."""

    def walk(node: ast.AST) -> Fraction:
        if isinstance(node, ast.Expression):
            return walk(node.body)
        if isinstance(node, ast.BinOp) and type(node.op) in OPERATIONS:
            return OPERATIONS[type(node.op)](walk(node.left), walk(node.right))
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
            return -walk(node.operand)
        if isinstance(node, ast.Constant) and isinstance(node.value, int | float):
            return Fraction(str(node.value))
        raise ValueError(f"not arithmetic: {expression}")

    return walk(ast.parse(expression.replace(",", "").replace("−", "-").strip(), mode="eval"))


def cells(case: Path) -> set[str]:
    """Every number of the tables, thousands separators dropped."""
    found: set[str] = set()
    for path in case.iterdir():
        if path.suffix in {".csv", ".tsv", ".txt"} and path.stem != "article":
            raw = path.read_bytes()
            try:
                text = raw.decode("utf-8-sig")
            except UnicodeDecodeError:
                text = raw.decode("cp1252")
        elif path.suffix in {".xlsx", ".xls", ".ods"}:
            from python_calamine import CalamineWorkbook
            book = CalamineWorkbook.from_path(path)
            text = "\n".join(" ".join(f"{int(c)}" if isinstance(c, float) and c == int(c) else str(c) for c in row)
                             for name in book.sheet_names for row in book.get_sheet_by_name(name).to_python())
        else:
            continue
        found |= {m.replace(",", "") for m in re.findall(r"\d[\d,]*", text)}
        found |= set(re.findall(r"\d+", text))
        found |= {m.replace(" ", "") for m in re.findall(r"\d{1,3}(?: \d{3})+", text)}
    return found


def written(number: str) -> tuple[Fraction, Fraction] | None:
    """A figure in digits as (value, half of the place it is rounded to); None for words and several numbers."""
    scale = {"m": 10**6, "million": 10**6, "k": 1000, "thousand": 1000, "bn": 10**9, "billion": 10**9}
    found = NUMBER.findall(number)
    if len(found) != 1:
        return None
    digits = found[0].replace(",", "").replace("−", "-").lstrip("+")
    after = re.search(rf"{re.escape(found[0])}\s?(million|m|k|thousand|bn|billion)\b", number)
    factor = scale[after[1]] if after else 1
    places = len(digits.partition(".")[2])
    step = Fraction(1, 10**places) * factor
    whole = digits.lstrip("-")
    zeros = len(whole) - len(whole.rstrip("0"))
    if not places and factor == 1 and zeros >= 2:
        step = Fraction(10**zeros)
    return Fraction(digits) * factor, step / 2


def check_claim(claim: dict, text: str, known: set[str]) -> list[str]:
    """What is wrong with one annotation."""
    faults = []
    quote, number = claim["quote"], claim["number"]
    if text.count(quote) != 1:
        faults.append(f"quote stands {text.count(quote)} times: {quote!r}")
    if number not in quote:
        faults.append(f"{number!r} is not in {quote!r}")
    if claim["measure"] not in MEASURES:
        faults.append(f"unknown measure {claim['measure']!r}")
    if claim["verdict"] not in {"right", "wrong", "unverifiable"}:
        faults.append(f"unknown verdict {claim['verdict']!r}")
    if claim["verdict"] == "unverifiable":
        return faults if claim.get("note") else [*faults, f"{quote!r}: unverifiable without a note that says why"]
    left, arrow, right = claim["expected"].partition("<=")
    if not arrow:
        return [*faults, f"{quote!r}: expected has no arithmetic"]
    arithmetic = re.findall(r"\[([^]]*)\]", right)
    try:
        stated = [Fraction(v.strip().replace(",", "").rstrip("%")) for v in left.split(" or ")]
    except ValueError:
        return [*faults, f"{quote!r}: {left!r} is no number"]
    try:
        computed = [value(e) for e in arithmetic]
    except (SyntaxError, ValueError, ZeroDivisionError):
        return [*faults, f"{quote!r}: no arithmetic: {right}"]
    if len(stated) != len(computed):
        return [*faults, f"{quote!r}: {len(stated)} values for {len(computed)} pieces of arithmetic"]
    for told, got in zip(stated, computed, strict=True):
        places = len(str(float(told)).partition(".")[2]) if told.denominator > 1 else 0
        if abs(told - got) > Fraction(6, 10 ** (places + 1)):
            faults.append(f"{quote!r}: {right.strip()} is {float(got):.4f}, not {float(told)}")
    for operand in re.findall(r"(?<![\d.])\d[\d,]*(?:\.\d+)?", " ".join(arithmetic)):
        plain = operand.replace(",", "")
        if "." not in plain and int(plain) > 100 and plain not in known:
            faults.append(f"{quote!r}: {operand} is no cell of the tables")
    figure = written(number)
    if figure and not HEDGE.search(quote) and not claim.get("hedged"):
        told, half = figure
        fits = any(abs(abs(told) - abs(c)) <= half for c in computed)
        if fits != (claim["verdict"] == "right"):
            faults.append(f"{quote!r}: called {claim['verdict']}, but {number} against {[round(float(c), 3) for c in computed]}")
    return faults


def check_case(case: Path) -> list[str]:
    """What is wrong with one case."""
    article = next((p for p in sorted(case.iterdir()) if p.stem == "article"), None)
    if article is None or not any(p.stem.split("-")[0] == "results" for p in case.iterdir()):
        return ["no article or no results"]
    text = article.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    gold = json.loads((case / "gold.json").read_text(encoding="utf-8"))
    words, known = len(text.split()), cells(case)
    faults = [] if 110 <= words <= 750 else [f"{words} words"]
    covered: set[int] = set()
    for claim in gold["claims"]:
        faults += check_claim(claim, text, known)
        if text.count(claim["quote"]) == 1 and claim["number"] in claim["quote"]:
            at = text.index(claim["quote"]) + claim["quote"].index(claim["number"])
            covered |= set(range(at, at + len(claim["number"])))
    for decoy in gold["decoys"]:
        if text.count(decoy) != 1:
            faults.append(f"decoy stands {text.count(decoy)} times: {decoy!r}")
        else:
            at = text.index(decoy)
            covered |= set(range(at, at + len(decoy)))
    for m in re.finditer(r"\d[\d,.]*", text):
        if m.start() not in covered:
            faults.append(f"not annotated: {text[max(0, m.start() - 25):m.end() + 15]!r}")
    return faults


def frames(case: Path) -> dict[str, str]:
    """The sentences of a case with names and figures left out."""
    article = next(p for p in sorted(case.iterdir()) if p.stem == "article")
    text = article.read_bytes().decode("utf-8-sig")
    found = {}
    for sentence in re.split(r"(?<=[.!?])\s+|\n+", text):
        words = [w for w in re.findall(r"[A-Za-z']+|\d[\d,.]*", sentence) if not (w[0].isupper() or w[0].isdigit())]
        if len(words) >= 6:
            found[" ".join(words)] = sentence
    return found


def main(folders: list[str]) -> int:
    """Check every case and print what fails."""
    cases: list[Path] = []
    for folder in map(Path, folders):
        cases += [folder] if (folder / "gold.json").exists() else sorted(p.parent for p in folder.rglob("gold.json"))
    seen: dict[str, str] = {}
    failed = claims = 0
    for case in cases:
        faults = check_case(case)
        claims += len(json.loads((case / "gold.json").read_text(encoding="utf-8"))["claims"])
        for frame, sentence in frames(case).items():
            if frame in seen and seen[frame] != case.name:
                faults.append(f"same sentence frame as {seen[frame]}: {sentence!r}")
            seen[frame] = case.name
        failed += bool(faults)
        for fault in faults:
            print(f"{case.name}: {fault}")
    print(f"{len(cases)} cases, {claims} claims, {failed} cases with faults")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
