"""Findings that somebody lets stand: in the draft, in a file, and all of today's at once."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import jsonschema
import pytest

from factcheck.article import parse
from factcheck.checking import check_article
from factcheck.cli import run as command
from factcheck.results import Results
from factcheck.suppressions import Entry, suppress
from tests.running import ROOT, TABLE, WRONG, lay

WRONG_VOTES = "Ann Archer of Labour polled 9,210 votes in Anytown North."
VOTES_AND_MAJORITY = "Ann Archer of Labour polled 9,210 votes in Anytown North, a majority of 565."


def outcome(text: str, results: Results, *entries: Entry) -> tuple[list[str], list[str], list[str]]:
    """(figures that are findings, those suppressed with why, notices) of a Markdown draft."""
    report = suppress(check_article(parse("draft.md", text, markdown=True), results), entries)
    return ([v.claim.text for v in report.findings], [f"{v.claim.text}: {v.suppressed.reason}" for v in report.verdicts if v.suppressed], [n.message for n in report.notices])


# --- comments ----------------------------------------------------------------------------------------------------------

IGNORED: list[str] = [
    WRONG_VOTES + " <!-- factcheck: ignore[wrong-votes] 9,210 PA figure -->",
    WRONG_VOTES + "\n<!-- factcheck: ignore[wrong-votes] 9,210: PA figure -->\n",
    "<!-- factcheck: ignore[wrong-votes] 9,210 PA figure -->\n\n" + WRONG_VOTES,
    WRONG_VOTES + "\n\n<!-- factcheck:ignore[wrong-votes] 9,210 votes - PA figure -->",
    WRONG_VOTES + ' <!-- factcheck: ignore[wrong-swing, wrong-votes] "9,210 votes" PA figure -->',
    WRONG_VOTES + " <!-- factcheck: ignore[wrong-votes] 9210 PA figure -->",
    "Ann Archer of Labour polled <!-- factcheck: ignore[wrong-votes]\n9,210 PA\nfigure --> 9,210 votes in Anytown North.",
]


@pytest.mark.parametrize("text", IGNORED)
def test_a_comment_lets_one_figure_stand(text: str, anytown: Results) -> None:
    found, suppressed, notices = outcome(text, anytown)
    assert (found, notices) == ([], [])
    assert [one.partition(": ")[2] for one in suppressed] == ["PA figure"]


def test_a_comment_holds_for_its_figure_alone(anytown: Results) -> None:
    found, suppressed, _ = outcome(VOTES_AND_MAJORITY + " <!-- factcheck: ignore[wrong-votes] 9,210 PA figure -->", anytown)
    assert [one.split()[0] for one in found] == ["565"]
    assert len(suppressed) == 1


def test_of_two_the_figure_before_the_comment_is_meant(anytown: Results) -> None:
    text = f"{WRONG_VOTES} <!-- factcheck: ignore[wrong-votes] 9,210 PA figure --> {WRONG_VOTES}"
    report = suppress(check_article(parse("draft.md", text, markdown=True), anytown))
    assert [v.suppressed is not None for v in report.verdicts if v.claim.text.startswith("9,210")] == [True, False]


UNUSED: list[tuple[str, int, str]] = [
    (WRONG_VOTES.replace("9,210", "9,211") + " <!-- factcheck: ignore[wrong-votes] 9,210 PA figure -->", 1, "no finding of wrong-votes stands here on the figure that it names (9,210 PA figure)"),
    (WRONG_VOTES.replace("9,210", "9,120") + " <!-- factcheck: ignore[wrong-votes] 9,120 PA figure -->", 0, "there is no finding of wrong-votes on 9,120"),
    (WRONG_VOTES + " <!-- factcheck: ignore[wrong-swing] 9,210 PA figure -->", 1, "there is no finding of wrong-swing on 9,210"),
    (WRONG_VOTES + " <!-- factcheck: ignore[wrong-vote] 9,210 PA figure -->", 1, "there is no rule wrong-vote; did you mean wrong-votes?"),
    (WRONG_VOTES + " <!-- factcheck: ignore[] 9,210 PA figure -->", 1, "names no rule"),
    (WRONG_VOTES + " <!-- factcheck: ignore[wrong-votes] 9,210 -->", 1, "gives no reason, so it suppresses nothing"),
    (WRONG_VOTES + " <!-- factcheck: ignore[wrong-votes] -->", 1, "on the figure that it names (none)"),
    (WRONG_VOTES + " <!-- factcheck: off -->", 1, "is not understood; write <!-- factcheck: ignore[RULE] FIGURE REASON -->"),
    (WRONG_VOTES + " <!-- factcheck: ignore[wrong-votes] 9,210.5 PA figure -->", 1, "no finding of wrong-votes"),
    (WRONG_VOTES + " <!-- factcheck: ignore[wrong-votes] 19,210 PA figure -->", 1, "no finding of wrong-votes"),
    (WRONG_VOTES + "\n\nAnother paragraph.\n\nA third. <!-- factcheck: ignore[wrong-votes] 9,210 PA figure -->", 1, "no finding of wrong-votes"),
]


@pytest.mark.parametrize(("text", "findings", "said"), UNUSED)
def test_a_comment_that_suppresses_nothing_is_said(text: str, findings: int, said: str, anytown: Results) -> None:
    found, suppressed, notices = outcome(text, anytown)
    assert (len(found), suppressed, len(notices)) == (findings, [], 1)
    assert said in notices[0]


@pytest.mark.parametrize("text", [WRONG_VOTES + " <!-- an ordinary comment -->", WRONG_VOTES + " <!-- fact check: 9,210 -->"])
def test_other_comments_are_none_of_ours(text: str, anytown: Results) -> None:
    assert outcome(text, anytown)[1:] == ([], [])


def test_in_plain_text_a_comment_is_text(anytown: Results) -> None:
    report = suppress(check_article(parse("draft.txt", IGNORED[0]), anytown))
    assert "9,210" in {v.claim.text for v in report.findings}
    assert report.notices == ()


# --- [sic] -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("markdown", [True, False])
@pytest.mark.parametrize(("text", "findings"), [
    ("Ann Archer of Labour polled 9,210 [sic] votes in Anytown North.", 0),
    ("Ann Archer of Labour polled 9,210 votes [sic] in Anytown North.", 0),
    ("Ann Archer of Labour polled 9,210 votes in Anytown North. Her agent wrote: we was [sic] robbed.", 1),
    ("Ann Archer of Labour polled 9,210 votes in Anytown North [sic].", 1),
])
def test_sic(text: str, findings: int, markdown: bool, anytown: Results) -> None:
    report = suppress(check_article(parse("draft", text, markdown=markdown), anytown))
    assert (len(report.findings), len(report.notices)) == (findings, 0)


def test_sic_after_a_right_figure_is_said(anytown: Results) -> None:
    _, _, notices = outcome("Ann Archer of Labour polled 9,120 [sic] votes in Anytown North.", anytown)
    assert notices == ["[sic] stands after a figure that is right: 9,120 votes."] or notices == ["[sic] stands after a figure that is right: 9,120."]


# --- files -------------------------------------------------------------------------------------------------------------

ENTRY = f"""
[[ignore]]
rule = "wrong-votes"
sentence = "{WRONG}"
reason = "PA figure"
"""


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(lay(tmp_path, {"factcheck.toml": 'results = "t.csv"\nsuppressions = "ignore.toml"\n', "t.csv": TABLE, "ignore.toml": ENTRY, "drafts/a.txt": WRONG}))
    return tmp_path


def test_a_file_lets_figures_of_plain_text_stand(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert command(["drafts/a.txt", "--show", "all"]) == 0
    assert "Suppressed (wrong-votes): PA figure." in capsys.readouterr().out
    assert command(["drafts/a.txt", "--isolated", "t.csv"]) == 1
    assert command(["drafts/a.txt", "--isolated", "t.csv", "--suppressions", "ignore.toml"]) == 0


def test_an_entry_lapses_with_its_figure(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lay(desk, {"drafts/a.txt": WRONG.replace("17,390", "17,391")})
    assert command(["drafts/a.txt"]) == 1
    assert "unused" not in capsys.readouterr().out  # an entry for any draft may be another's


@pytest.mark.parametrize(("more", "text", "expected", "said"), [
    ('draft = "drafts/a.txt"', WRONG, 0, ""),
    ('draft = "drafts/b.txt"', WRONG, 1, ""),
    ('draft = "drafts/a.txt"', WRONG.replace("17,390", "17,391"), 1, "ignore.toml:2: info[unused-suppression] This suppression of wrong-votes suppresses nothing in drafts/a.txt: the sentence is not there any more"),
    ('draft = "drafts/a.txt"\nfigure = "17,391"', WRONG, 1, "there is no finding of wrong-votes on 17,391"),
    ('draft = "drafts/a.txt"\nexpected = "17310"', WRONG, 1, "the results are others than when it was written"),
])
def test_an_entry_for_one_draft(desk: Path, more: str, text: str, expected: int, said: str, capsys: pytest.CaptureFixture[str]) -> None:
    lay(desk, {"ignore.toml": f"{ENTRY}{more}\n", "drafts/a.txt": text})
    assert command(["drafts/a.txt", "--format", "concise"]) == expected
    shown = capsys.readouterr().out
    assert said.replace("ignore.toml:2:", "ignore.toml:2:1:") in shown
    assert ("unused" in shown) == bool(said)


@pytest.mark.parametrize(("text", "said"), [
    ('[[ignore]]\nrule = "wrong-votes"\nsentence = "x"\n', "ignore.toml:1: reason: is missing"),
    ('\n[[ignore]]\nrule = "wrong-vots"\nsentence = "x"\nreason = "y"\n', "ignore.toml:2: rule: there is no rule wrong-vots; did you mean wrong-votes?"),
    ('[[ignore]]\nrule = "wrong-votes"\nsentence = "x"\nreasn = "y"\n', "ignore.toml:1: reasn: is no key of a suppression; did you mean reason?"),
    ('[[ignore]]\nrule = "wrong-votes"\nsentence = 5\nreason = "y"\n', "ignore.toml:1: sentence: 5 must be a text in quotation marks"),
    ("[[ignored]]\n", "ignore.toml: ignored: is not known here; write each suppression below [[ignore]]"),
    ("ignore = 3\n", "ignore.toml: ignore: is not known here"),
    ("ignore = [3]\n", "ignore.toml:1: write each suppression below [[ignore]]"),
    ("[[ignore\n", "ignore.toml: is no valid TOML"),
])
def test_a_file_of_suppressions_that_is_wrong(desk: Path, text: str, said: str, capsys: pytest.CaptureFixture[str]) -> None:
    lay(desk, {"ignore.toml": text})
    assert command(["drafts/a.txt"]) == 2
    assert said in capsys.readouterr().err


# --- baseline ----------------------------------------------------------------------------------------------------------


def test_a_baseline_accepts_what_is_there_today(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lay(desk, {"factcheck.toml": 'results = "t.csv"\n[severity]\n', "drafts/b.md": f'{WRONG} He said "quoted \\ figures".\n\n{WRONG} And then.\n'})
    assert command(["drafts", "--baseline", "base.toml"]) == 2
    assert "base.toml: no such file of accepted findings; --write-baseline makes it" in capsys.readouterr().err
    assert command(["drafts", "--baseline", "base.toml", "--write-baseline"]) == 0
    assert capsys.readouterr().out == "base.toml: 3 findings accepted\n"
    entries = tomllib.loads((desk / "base.toml").read_text(encoding="utf-8"))["ignore"]
    assert [(one["draft"], one["rule"], one["expected"]) for one in entries] == [("drafts/a.txt", "wrong-votes", "17309")] + [("drafts/b.md", "wrong-votes", "17309")] * 2
    assert command(["drafts", "--baseline", "base.toml", "--fail-level", "info"]) == 0
    assert command(["drafts"]) == 1


def test_what_is_new_is_found_past_the_baseline(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lay(desk, {"factcheck.toml": 'results = "t.csv"\nbaseline = "base.toml"\n'})
    assert command(["drafts", "--write-baseline"]) == 0
    assert command(["drafts"]) == 0
    lay(desk, {"drafts/a.txt": f"{WRONG}\n\n{WRONG}\n"})
    assert command(["drafts"]) == 1  # one was accepted, not two
    lay(desk, {"drafts/a.txt": WRONG, "t.csv": TABLE.replace("17309", "17310")})
    capsys.readouterr()
    assert command(["drafts", "--format", "concise"]) == 1  # the results have been corrected since
    assert "base.toml:3:1: info[unused-suppression] This accepted finding of wrong-votes suppresses nothing in drafts/a.txt: the results are others" in capsys.readouterr().out


def test_writing_a_baseline_keeps_what_other_drafts_have(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lay(desk, {"factcheck.toml": 'results = "t.csv"\nbaseline = "base.toml"\n', "drafts/b.md": WRONG})
    assert command(["drafts", "--write-baseline"]) == 0
    lay(desk, {"drafts/a.txt": "Labour held it."})
    assert command(["drafts/a.txt", "--write-baseline"]) == 0
    assert capsys.readouterr().out.endswith("base.toml: 0 findings accepted, 1 of other drafts kept\n")
    assert [one["draft"] for one in tomllib.loads((desk / "base.toml").read_text(encoding="utf-8"))["ignore"]] == ["drafts/b.md"]


def test_writing_a_baseline_is_no_success_when_something_cannot_be_read(desk: Path) -> None:
    assert command(["drafts", "missing.md", "--baseline", "base.toml", "--write-baseline"]) == 2
    assert (desk / "base.toml").exists()


def test_suppressed_findings_in_json(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lay(desk, {"ignore.toml": f'{ENTRY}draft = "drafts/a.txt"\n{ENTRY}draft = "drafts/a.txt"\n'})
    command(["drafts/a.txt", "--format", "json"])
    data = json.loads(capsys.readouterr().out)
    jsonschema.validate(data, json.loads((ROOT / "factcheck" / "schema.json").read_text(encoding="utf-8")))
    assert [(n["rule"], n["severity"], n["path"], n["line"], n["start"]) for n in data["articles"][0]["notices"]] == [("unused-suppression", "info", "ignore.toml", 8, None)]
    (claim,) = data["articles"][0]["claims"]
    assert claim["suppressed"] == {"by": "file", "reason": "PA figure", "severity": "error"}
    assert (claim["verdict"], claim["severity"]) == ("refuted", None)
