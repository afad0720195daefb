"""--diff and --fix: what is put in, in whose style, what is left and why, and that no file is ever half written."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.article import Article, parse
from factcheck.checking import check_article
from factcheck.claims.formula import Reading
from factcheck.cli import run as command
from factcheck.conventions import Conventions
from factcheck.edits import Change, corrected, into_raw, why_not, with_changes
from factcheck.facts.model import Value
from factcheck.quantities import ORDINAL, Quantity, find_quantities
from factcheck.report import ArticleReport
from factcheck.results import Results
from factcheck.verdicts.replacing import replacement, replacements, rounded
from tests.running import CHESTER, RIGHT, TABLE, WRONG, lay, run
from tests.test_formats import make


def fixed(text: str, results: Results, markdown: bool = False, conventions: Conventions | None = None) -> tuple[str, list[str]]:
    """(the corrected text, why each finding was left)."""

    def check(article: Article) -> ArticleReport:
        return check_article(article, results, conventions) if conventions else check_article(article, results)

    found = corrected(check(parse("draft.md" if markdown else "draft.txt", text, markdown=markdown)), check)
    return found.text, [f"{one.verdict.claim.text}: {one.why}" for one in found.left]


# --- in the article's own style ----------------------------------------------------------------------------------------

# Anytown North: Labour 9,120 (45.6%), Conservative 8,455 (42.275%), Lib Dem 2,100 (10.5%), Green 325; majority 665 (3.325 points); turnout 50.0% or 50.2%.
STYLES: list[tuple[str, str, str]] = [
    ("Ann Archer of Labour polled {} votes in Anytown North.", "9,210", "9,120"),
    ("Ann Archer of Labour polled {} votes in Anytown North.", "9210", "9120"),
    ("Ann Archer of Labour polled {} votes in Anytown North.", "9 210", "9 120"),
    ("Ann Archer of Labour won Anytown North with a majority of {}.", "656", "665"),
    ("Ann Archer of Labour won Anytown North with a majority of nearly {}.", "800", "700"),
    ("Ann Archer of Labour took {} of the vote in Anytown North.", "46.5%", "45.6%"),
    ("Ann Archer of Labour took {} of the vote in Anytown North.", "46.5 per cent", "45.6 per cent"),
    ("Ann Archer of Labour took {} of the vote in Anytown North.", "64%", "46%"),
    ("Bob Baker of the Conservatives came {} in Anytown North.", "third", "second"),
    ("Bob Baker of the Conservatives came {} in Anytown North.", "3rd", "2nd"),
]


@pytest.mark.parametrize(("sentence", "wrong", "right"), STYLES)
def test_the_figure_keeps_its_style(sentence: str, wrong: str, right: str, anytown: Results) -> None:
    assert fixed(sentence.format(wrong), anytown) == (sentence.format(right), [])


def value(number: str, high: str | None = None) -> Value:
    return Value(Fraction(number), Fraction(high or number), f"{number} = {number}")


WRITTEN: list[tuple[str, str, str, str | None]] = [
    ("{} votes", "10,974", "17309", "17,309"), ("{} votes", "10974", "17309", "17309"), ("{} votes", "974", "1309", "1,309"), ("{} votes", "4974", "9309", "9309"),
    ("{} votes", "4974", "12309", "12309"), ("{} votes", "12,309", "974", "974"), ("polled 10\u00a0{} votes", "974", "17309", "17\u00a0309"),
    ("{} of the vote", "61%", "58.7", "59%"), ("{} of the vote", "61 per cent", "58.7", "59 per cent"), ("{} of the vote", "61.23%", "58.7", "58.70%"), ("{} of the vote", "61 percent", "58.7", "59 percent"),
    ("turnout of {}", "7.5%", "10.25", "10.3%"), ("nearly {} votes", "12,000", "10974", "11,000"), ("more than {} votes", "12,000", "10974", "10,000"), ("about {} votes", "12,000", "10974", "11,000"),
    ("just over {} votes", "12,000", "10974", "10,500"), ("nearly {} of the vote", "70%", "60.8", "61%"), ("{} votes", "17.4m", "16350000", "16.4m"), ("{} votes", "1.2 million", "2350000", "2.4 million"),
    ("{} votes", "24,200", "25239", "25,200"), ("{} candidates", "eight", "9", "nine"), ("{} candidates stood", "Eight", "9", "Nine"), ("{} candidates", "eight", "23", "twenty-three"), ("{} candidates", "eight", "123", "123"),
    ("came {}", "third", "4", "fourth"), ("came {}", "THIRD", "4", "FOURTH"),
    ("{} votes", "10,974", "17309.5", None), ("came {}", "twelfth", "13", None),
]


@pytest.mark.parametrize(("sentence", "printed", "true", "expected"), WRITTEN)
def test_figures_are_written_as_the_article_writes_them(sentence: str, printed: str, true: str, expected: str | None) -> None:
    text = sentence.format(printed)
    quantity = next(q for q in find_quantities(parse("a.txt", text)) if q.start <= text.index(printed) < q.end)
    unit = "percent" if quantity.kind == "percent" else "votes"
    found = replacement(quantity, Reading("votes", None, 1.0, quantity.comparator, unit=unit), value(true))
    assert (found if found is None else text[: quantity.start] + found + text[quantity.end :]) == (None if expected is None else sentence.replace("10\u00a0{}", "{}").format(expected))


@pytest.mark.parametrize(("printed", "place", "expected"), [("3rd", 4, "4th"), ("3rd", 2, "2nd"), ("12th", 23, "23rd"), ("3rd", 11, "11th"), ("1st", 21, "21st")])
def test_ranks_in_figures(printed: str, place: int, expected: str) -> None:
    quantity = Quantity(0, len(printed), printed, ORDINAL, Fraction(int(printed[:-2])), Fraction(0))
    assert replacement(quantity, Reading("rank", None, 1.0, unit="place"), value(str(place))) == expected


@pytest.mark.parametrize(("number", "step", "rounding", "expected"), [
    ("42.275", "1/100", "any", "42.28"), ("42.275", "1/100", "half-even", "42.28"), ("42.265", "1/100", "half-even", "42.26"), ("42.265", "1/100", "half-up", "42.27"),
    ("42.279", "1/100", "down", "42.27"), ("10974", "1000", "any", "11000"),
])
def test_rounding(number: str, step: str, rounding: str, expected: str) -> None:
    assert rounded(Fraction(number), Fraction(step), rounding) == Fraction(expected)


def test_a_value_known_only_as_an_interval_needs_one_figure_for_both_ends() -> None:
    (quantity,) = find_quantities(parse("a.txt", "61.2%"))
    reading = Reading("share", None, 1.0, unit="percent")
    assert replacement(quantity, reading, value("58.62", "58.64")) == "58.6%"
    assert replacement(quantity, reading, value("58.62", "58.68")) is None


def test_a_rounded_value_that_an_exact_one_agrees_with_backs_nothing_of_its_own() -> None:
    (quantity,) = find_quantities(parse("a.txt", "61.2%"))
    reading = Reading("turnout", None, 1.0, unit="percent")
    assert replacements(quantity, reading, (value("58.63"), value("58.55", "58.65"))) == ("58.6%",)
    assert replacements(quantity, reading, (value("58.63"), value("58.91"))) == ("58.6%", "58.9%")
    assert replacements(quantity, reading, (value("58.63"), value("58.75", "58.85"))) == ()  # they disagree


# --- what is left ------------------------------------------------------------------------------------------------------

LEFT: list[tuple[str, str]] = [
    ('"Ann Archer of Labour polled 9,210 votes in Anytown North," he said.', "9,210"),
    ("Turnout in Anytown North was 57.4%.", "the results back more than one figure: 50.0% or 50.2%"),
    ("The Conservatives held Anytown North, where Ann Archer of Labour polled 9,120 votes.", "there is no figure to put in its place"),
    ("Ann Archer of Labour polled **9**,210 votes in Anytown North.", ""),
]


@pytest.mark.parametrize(("text", "why"), LEFT)
def test_what_is_not_sure_is_left_and_said(text: str, why: str, anytown: Results) -> None:
    after, left = fixed(text, anytown, markdown=True)
    assert after == text
    assert not why or any(why in one for one in left)


def test_inside_quotation_marks_nothing_is_touched(anytown: Results) -> None:
    after, left = fixed('Ann Archer of Labour polled 9,210 votes in Anytown North. "Ann Archer polled 9,210 votes in Anytown North," said Bob Baker.', anytown)
    assert after.startswith("Ann Archer of Labour polled 9,120 votes")
    assert '"Ann Archer polled 9,210 votes' in after
    assert [one.partition(": ")[2] for one in left] == ["it stands inside quotation marks"]


@pytest.mark.parametrize(("printed", "slip", "left"), [
    ("9,999", None, False), ("3,100", None, False), ("3,000", None, True), ("28,000", None, True), ("3,000", "that is somebody else's figure", True), ("18,240", "the swing is doubled", False), ("28,000", "the swing is doubled", False),
])
def test_a_figure_of_another_size_is_left_unless_something_explains_it(printed: str, slip: str | None, left: bool) -> None:
    article = parse("draft.txt", f"Polled {printed} votes.")
    verdict = make(article, printed, "refuted", "Wrong.", value=printed.replace(",", ""), basis="results", severity="error", rule="wrong-votes", expected="9120",
                   slip=slip, replacements=("9,120",))
    assert ("of another size" in (why_not(article, verdict) or "")) == left


def test_a_house_convention_leaves_one_figure(anytown: Results) -> None:
    assert fixed("Turnout in Anytown North was 57.4%.", anytown, conventions=Conventions(turnout="ballots"))[0] == "Turnout in Anytown North was 50.2%."


def test_figures_of_the_article_alone_correct_nothing(anytown: Results) -> None:
    text = "Turnout was 47.28%, with 25,635 of an electorate of 68,764 casting a vote."
    after, left = fixed(text, Results())
    assert after == text
    assert "which is wrong is not known" in left[0]


def test_an_edit_after_which_the_figure_is_not_right_is_taken_back(anytown: Results) -> None:
    report = check_article(parse("a.txt", "Ann Archer of Labour polled 9,210 votes in Anytown North."), anytown)
    found = corrected(report, lambda article: report)  # as if nothing were better for it
    assert (found.text, found.edits) == (report.article.text, ())
    assert "would not be borne out" in found.left[0].why


# --- offsets -----------------------------------------------------------------------------------------------------------


@given(st.lists(st.tuples(st.text("ab\n", max_size=6), st.text("xy", min_size=1, max_size=3), st.text("12", max_size=4)), max_size=6), st.sampled_from(["\n", "\r\n", "\r"]))
def test_changes_reach_the_same_words_whatever_the_line_ends(parts: list[tuple[str, str, str]], end: str) -> None:
    text, changes = "", []
    for before, old, new in parts:
        text += before
        changes.append(Change(len(text), len(text) + len(old), new))
        text += old
    wanted = "".join(before + new for before, _, new in parts)
    assert with_changes(text, changes) == wanted
    assert into_raw(text.replace("\n", end), changes) == wanted.replace("\n", end)


# --- the command -------------------------------------------------------------------------------------------------------


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(lay(tmp_path, {"wrong.txt": f"Chester\n\n{WRONG}\n", "right.txt": RIGHT, "t.csv": TABLE}))
    return tmp_path


def test_diff_shows_and_writes_nothing(desk: Path) -> None:
    before = (desk / "wrong.txt").read_bytes()
    done = run("wrong.txt", "right.txt", "t.csv", "--diff", cwd=desk)
    assert done.status == 1
    assert done.out == f"--- wrong.txt\n+++ wrong.txt\n@@ -1,3 +1,3 @@\n Chester\n \n-{WRONG}\n+{RIGHT}\n"
    assert done.err == "factcheck: wrong.txt: 1 figure would be corrected, 0 not\n"
    assert (desk / "wrong.txt").read_bytes() == before


def test_further_formats_go_with_a_diff(desk: Path) -> None:
    assert command(["wrong.txt", "t.csv", "--diff", "--output", "concise:out.txt"]) == 1
    assert (desk / "out.txt").read_text(encoding="utf-8").startswith("wrong.txt:3:32: error[wrong-votes]")


def test_the_diff_is_what_patch_takes(desk: Path) -> None:
    import subprocess

    lay(desk, {"last.txt": WRONG})  # without a line end
    diff = run("wrong.txt", "last.txt", "t.csv", "--diff", cwd=desk).out
    subprocess.run(["git", "apply", "--unsafe-paths", "-p0", "-"], input=diff, text=True, cwd=desk, check=True)
    assert (desk / "wrong.txt").read_text(encoding="utf-8") == f"Chester\n\n{RIGHT}\n"
    assert (desk / "last.txt").read_text(encoding="utf-8") == RIGHT


@pytest.mark.parametrize(("expected", "arguments"), [(0, ["right.txt"]), (1, ["wrong.txt"]), (2, ["wrong.txt", "missing.txt"]), (0, ["wrong.txt", "--exit-zero"])])
def test_status_of_diff(desk: Path, expected: int, arguments: list[str]) -> None:
    assert command([*arguments, "t.csv", "--diff"]) == expected


def test_fix_writes_and_reports_what_is_left(desk: Path) -> None:
    lay(desk, {"wrong.txt": f"{WRONG}\n\n\"{WRONG}\" said her agent.\n"})
    done = run("wrong.txt", "t.csv", "--fix", "--format", "concise", "--fail-level", "warning", cwd=desk)
    assert done.status == 1
    assert (desk / "wrong.txt").read_text(encoding="utf-8") == f"{RIGHT}\n\n\"{WRONG}\" said her agent.\n"
    assert done.out.startswith("wrong.txt:3:33: warning[wrong-votes]")
    assert "factcheck: wrong.txt: 1 figure corrected, 1 not\n  wrong.txt:1:32: 17,390 is now 17,309\n" in done.err
    assert "17,390 is left [wrong-votes]: it stands inside quotation marks" in done.err
    assert run("wrong.txt", "t.csv", "--fix", cwd=desk).status == 0


def test_fix_of_all_is_status_zero(desk: Path) -> None:
    assert run("wrong.txt", "right.txt", "t.csv", "--fix", cwd=desk).status == 0
    assert run("wrong.txt", "t.csv", cwd=desk).status == 0


def test_fix_of_standard_input(desk: Path) -> None:
    done = run("-", "t.csv", "--fix", stdin=WRONG.replace(".", ".\r\n").encode(), cwd=desk)
    assert done.status == 0
    assert done.out == RIGHT.replace(".", ".\r\n")
    assert done.err.startswith("factcheck: -: 1 figure corrected, 0 not\n")


@pytest.mark.parametrize("encode", [
    lambda text: text.encode(), lambda text: b"\xef\xbb\xbf" + text.encode(), lambda text: text.replace("\n", "\r\n").encode(), lambda text: text.replace("\n", "\r").encode(),
    lambda text: text.encode("cp1252"), lambda text: text.encode("utf-16"), lambda text: b"\xfe\xff" + text.encode("utf-16-be"),
], ids=["utf-8", "mark", "crlf", "cr", "cp1252", "utf-16", "utf-16-be"])
def test_everything_but_the_figure_stays_as_it_was(desk: Path, encode: Callable[[str], bytes]) -> None:
    text = "Chester’s café\n\n{}\n\nEnd – of it.\n"
    (desk / "draft.txt").write_bytes(encode(text.format(WRONG)))
    assert command(["draft.txt", "t.csv", "--fix"]) == 0
    assert (desk / "draft.txt").read_bytes() == encode(text.format(RIGHT))


def test_a_file_that_would_lose_something_is_left(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = WRONG.encode() + b" \x81\x8d\xff\n"
    (desk / "draft.txt").write_bytes(data)
    assert command(["draft.txt", "t.csv", "--fix"]) == 2
    assert "draft.txt: cannot be corrected without loss" in capsys.readouterr().err
    assert (desk / "draft.txt").read_bytes() == data


@pytest.mark.skipif(os.name == "nt", reason="modes and links of files")
def test_modes_and_links_stay(desk: Path) -> None:
    (desk / "wrong.txt").chmod(0o640)
    (desk / "link.txt").symlink_to("wrong.txt")
    assert command(["link.txt", "t.csv", "--fix"]) == 0
    assert (desk / "link.txt").is_symlink()
    assert stat.S_IMODE((desk / "wrong.txt").stat().st_mode) == 0o640
    assert RIGHT in (desk / "wrong.txt").read_text(encoding="utf-8")
    assert sorted(p.name for p in desk.iterdir()) == ["link.txt", "right.txt", "t.csv", "wrong.txt"]


def test_a_file_is_replaced_at_once_or_not_at_all(desk: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    before = (desk / "wrong.txt").read_bytes()

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("factcheck.command.fixing.os.fsync", full)
    assert command(["wrong.txt", "t.csv", "--fix"]) == 2
    assert "wrong.txt: cannot be written: No space left on device" in capsys.readouterr().err
    assert (desk / "wrong.txt").read_bytes() == before
    assert sorted(p.name for p in desk.iterdir()) == ["right.txt", "t.csv", "wrong.txt"]


def test_a_file_that_changed_meanwhile_is_left(desk: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    import factcheck.checking

    real = factcheck.checking.check_article
    calls = []

    def busy(*arguments: Any) -> ArticleReport:
        calls.append(1)
        if len(calls) == 2:
            (desk / "wrong.txt").write_text("Somebody else's words.", encoding="utf-8")
        return real(*arguments)

    monkeypatch.setattr(factcheck.checking, "check_article", busy)
    assert command(["wrong.txt", "t.csv", "--fix"]) == 2
    assert "wrong.txt: has changed while it was checked; it is left as it is" in capsys.readouterr().err
    assert (desk / "wrong.txt").read_text(encoding="utf-8") == "Somebody else's words."


def test_what_is_suppressed_is_not_corrected(desk: Path) -> None:
    lay(desk, {"draft.md": f"{WRONG} <!-- factcheck: ignore[wrong-votes] 17,390 PA figure -->\n"})
    assert command(["draft.md", "t.csv", "--fix"]) == 0
    assert WRONG in (desk / "draft.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("options", [["--diff", "--fix"], ["--fix", "--watch"], ["--fix", "--write-baseline"]])
def test_one_thing_at_a_time(desk: Path, options: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert command(["wrong.txt", "t.csv", *options]) == 2
    assert f"{options[0]} and {options[1]} exclude each other" in capsys.readouterr().err


def test_the_example_is_corrected(tmp_path: Path) -> None:
    lay(tmp_path, {"article.txt": (CHESTER / "article.txt").read_text(encoding="utf-8")})
    tables = [str(CHESTER / name) for name in ("results.csv", "previous-2019.csv", "history.csv")]
    assert run("article.txt", *tables, "--fix", cwd=tmp_path).status == 0
    text = (tmp_path / "article.txt").read_text(encoding="utf-8")
    assert "was 13.6 per cent" in text
    assert "third with 2,368." in text
