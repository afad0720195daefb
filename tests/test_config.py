"""Configuration: where it is found, what it may say, how the command line and front matter stand to it."""

from __future__ import annotations

import json
import os
from pathlib import Path

import jsonschema
import pytest

from factcheck.cli import run as command
from factcheck.config import Config, Finder, read_config
from factcheck.config.keys import KEYS, schema, schema_text
from factcheck.config.patterns import assigned, fits
from factcheck.errors import ConfigError
from tests.running import RIGHT, ROOT, TABLE, WRONG, lay, run

OTHER = TABLE.replace("17309", "17390")  # a table in which WRONG is right


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two drafts and two tables; the current folder is theirs."""
    monkeypatch.chdir(lay(tmp_path, {"drafts/right.md": RIGHT, "drafts/wrong.md": WRONG, "results/night.csv": TABLE, "results/other.csv": OTHER}))
    return tmp_path


def status(*arguments: str) -> int:
    return command(list(arguments))


# --- where it is ------------------------------------------------------------------------------------------------------


def test_the_nearest_configuration_counts(desk: Path) -> None:
    lay(desk, {"factcheck.toml": 'results = "results/night.csv"\n', "drafts/deep/factcheck.toml": 'results = "../../results/other.csv"\n', "drafts/deep/wrong.md": WRONG})
    assert status("drafts/wrong.md") == 1
    assert status("drafts/deep/wrong.md") == 0
    assert status("drafts/wrong.md", "drafts/deep/wrong.md") == 1


@pytest.mark.parametrize(("text", "found"), [
    ('[tool.factcheck]\nresults = "results/night.csv"\n', True),
    ('[tool]\nfactcheck = {results = "results/night.csv"}\n', True),
    ('[tool."factcheck"]\nresults = "results/night.csv"\n', True),
    ('[project]\nname = "factcheck"\n[tool.other]\nfactcheck = 1\n', False),
])
def test_a_pyproject_counts_when_it_has_our_table(desk: Path, text: str, found: bool) -> None:
    lay(desk, {"drafts/pyproject.toml": text.replace("results/", "../results/"), "factcheck.toml": 'results = "results/other.csv"\n'})
    assert status("drafts/wrong.md") == (1 if found else 0)


def test_of_two_in_a_folder_our_own_file_counts(desk: Path) -> None:
    lay(desk, {"factcheck.toml": 'results = "results/other.csv"\n', "pyproject.toml": '[tool.factcheck]\nresults = "results/night.csv"\n'})
    assert Finder().of("drafts/wrong.md").path == "factcheck.toml"
    assert status("drafts/wrong.md") == 0


def test_config_and_isolated(desk: Path) -> None:
    lay(desk, {"factcheck.toml": 'fail-level = "never"\n', "house/strict.toml": 'results = {"drafts/" = "results/night.csv"}\n'})
    assert status("drafts/wrong.md", "results/night.csv") == 0
    assert status("drafts/wrong.md", "results/night.csv", "--isolated") == 1
    assert status("drafts/wrong.md", "--config", "house/strict.toml") == 1


def test_paths_are_shown_as_the_user_would_write_them(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lay(desk, {"factcheck.toml": "", "drafts/deep/x.md": RIGHT})
    assert Finder().of("drafts/right.md").path == "factcheck.toml"
    monkeypatch.chdir(desk / "drafts" / "deep")
    assert Finder().of("x.md").path == "../../factcheck.toml"


# --- what it may say ---------------------------------------------------------------------------------------------------

EVERYTHING = """
articles = ["drafts/*.md"]
exclude = "drafts/old/"
format = "concise"
output = ["sarif:out.sarif", "json:out.json"]
show = "all"
fail-level = "warning"
select = ["wrong-votes", "wrong-majority"]
ignore = "wrong-majority"
suppressions = "ignore.toml"
baseline = "baseline.toml"
jobs = 2
region = "us"
turnout = "ballots"
rounding = "half-even"

[results]
"*" = "results/*.csv"
"drafts/poll.md" = []

[columns]
votes = "Votes Obtained"
["columns"."night-*"]
ignore = ["Total", "Rank"]

[severity]
wrong-swing = "warning"
misleading-hedge = "off"

[parties]
"Liberal Democrat" = ["Focus Team"]
"""


def test_every_key_is_read(tmp_path: Path) -> None:
    lay(tmp_path, {"factcheck.toml": EVERYTHING})
    config = read_config(str(tmp_path / "factcheck.toml"))
    assert config.results == (("*", ("results/*.csv",)), ("drafts/poll.md", ()))
    assert (config.fail_level, config.select, config.ignore, config.jobs) == ("warning", ("wrong-votes", "wrong-majority"), ("wrong-majority",), 2)
    assert config.columns == {"votes": ("Votes Obtained",), "night-*": {"ignore": ("Total", "Rank")}}
    assert (config.conventions.turnout, config.conventions.swing, config.conventions.rounding) == ("ballots", "margin", "half-even")
    assert config.parties == {"Liberal Democrat": ("Focus Team",)}
    assert set(Config.__dataclass_fields__) - {"path", "folder"} == {key.name.replace("-", "_") for key in KEYS}


def test_the_shipped_schema_is_the_one_of_the_keys() -> None:
    assert (ROOT / "factcheck" / "config.schema.json").read_text(encoding="utf-8") == schema_text()


def test_schema_and_reader_agree() -> None:
    import tomllib

    jsonschema.Draft202012Validator.check_schema(schema())
    jsonschema.validate(tomllib.loads(EVERYTHING), schema())
    for key in KEYS:
        jsonschema.validate(tomllib.loads(f"{key.name} = {key.example}"), schema())


WRONG_CONFIGS: list[tuple[str, list[str]]] = [
    ('fail-levle = "error"', ["factcheck.toml:1: fail-levle:", "did you mean fail-level?"]),
    ("house = true", ["factcheck.toml:1: house:", "known are articles, exclude"]),
    ('\nfail-level = "eror"', ["factcheck.toml:2: fail-level:", '"eror"', "error, warning, info or never", "did you mean error?"]),
    ("jobs = -1", ["factcheck.toml:1: jobs: -1 must be a whole number from 0"]),
    ("jobs = true", ["jobs: true must be a whole number"]),
    ('select = ["wrong-swings"]', ["factcheck.toml:1: select:", '"wrong-swings" is no rule; did you mean wrong-swing?']),
    ('[severity]\nwrong-swing = "fatal"', ["factcheck.toml:2: severity.wrong-swing:", '"fatal" must be error, warning, info or off']),
    ('[severity]\nwrong-swnig = "error"', ["factcheck.toml:2: severity.wrong-swnig:", "did you mean wrong-swing?"]),
    ("results = 5", ["factcheck.toml:1: results: 5 must be a file name"]),
    ("results = {'drafts/*' = [7]}", ["factcheck.toml:1: results.drafts/*: 7 must be a file name"]),
    ('severity = "error"', ["severity: \"error\" must be a table"]),
    ('turnout = "votes"', ["turnout:", "any, valid-votes or ballots"]),
    ("jobs = = 1", ["factcheck.toml: is no valid TOML", "line 1"]),
    ('output = "sarif"', ["factcheck.toml: output: sarif: give it as FORMAT:FILE"]),
    ('output = "sraif:x"', ["did you mean sarif?"]),
    ('columns = {majorities = "Maj"}', ["factcheck.toml: no column means 'majorities'"]),
    ('results = "nowhere/*.csv"', ["factcheck.toml: results: no table fits nowhere/*.csv, which", "wrong.md"]),
    ('suppressions = "nowhere.toml"', ["nowhere.toml: no such file of suppressions"]),
    ('baseline = "nowhere.toml"', ["nowhere.toml: no such file of accepted findings; --write-baseline makes it"]),
]


@pytest.mark.parametrize(("text", "said"), WRONG_CONFIGS, ids=lambda value: value.strip() if isinstance(value, str) else "")
def test_what_is_wrong_is_said_in_a_line(desk: Path, text: str, said: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    lay(desk, {"factcheck.toml": text + "\n"})
    assert status("drafts/wrong.md") == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.count("\n") == 1
    for words in said:
        assert words in shown.err


@pytest.mark.parametrize(("name", "content", "said"), [
    ("missing.toml", None, "missing.toml: cannot be read: No such file"),
    ("pyproject.toml", b"[project]\n", "pyproject.toml: has no [tool.factcheck] table"),
    ("pyproject.toml", b"[tool]\nfactcheck = 3\n", "[tool.factcheck] must be a table"),
    ("house.toml", b"\xff\xfe\x00", "house.toml: is not UTF-8"),
])
def test_a_configuration_that_cannot_be_read(tmp_path: Path, name: str, content: bytes | None, said: str) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(ConfigError) as caught:
        read_config(str(tmp_path / name))
    assert said in caught.value.message


def test_one_bad_configuration_does_not_stop_the_rest(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lay(desk, {"bad/factcheck.toml": "jbos = 1\n", "bad/one.md": WRONG, "bad/two.md": WRONG})
    assert status("bad/one.md", "drafts/wrong.md", "bad/two.md", "results/night.csv") == 2
    shown = capsys.readouterr()
    assert "drafts/wrong.md:1" in shown.out
    assert shown.err.count("jbos") == 1


# --- tables of a draft -------------------------------------------------------------------------------------------------


def test_the_last_fitting_pattern_gives_the_tables(desk: Path) -> None:
    lay(desk, {"factcheck.toml": '[results]\n"*" = "results/night.csv"\n"drafts/wrong*" = ["results/other.csv"]\n'})
    assert status("drafts/wrong.md") == 0
    assert status("drafts/right.md") == 0
    config = read_config("factcheck.toml")
    assert assigned(config, "drafts/wrong.md") == ("results/other.csv",)
    assert assigned(config, "drafts/right.md") == ("results/night.csv",)


@pytest.mark.parametrize(("pattern", "name", "fitting"), [
    ("*.md", "a/b/c.md", True), ("drafts/", "drafts/a/b.md", True), ("drafts/*.md", "drafts/a.md", True), ("drafts/*.md", "drafts/a/b.md", False),
    ("drafts/**/*.md", "drafts/a/b.md", True), ("/a.md", "b/a.md", False), ("*", "x.txt", True), ("old", "drafts/old/a.md", True),
])
def test_patterns_are_those_of_gitignore(tmp_path: Path, pattern: str, name: str, fitting: bool) -> None:
    assert fits(Config("x", tmp_path), [pattern], str(tmp_path / name)) == fitting
    assert fits(Config("x", tmp_path / "elsewhere"), [pattern], str(tmp_path / name)) == (pattern == "*")


def test_a_draft_that_is_deliberately_given_no_table_is_no_trouble(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    itself = "Turnout was 47.28%, with 25,635 of an electorate of 68,764 casting a vote."
    lay(desk, {"factcheck.toml": '[results]\n"*" = "results/night.csv"\n"drafts/itself*" = []\n', "drafts/itself.txt": itself})
    assert status("drafts/itself.txt") == 1
    assert "inconsistent-figures" in capsys.readouterr().out
    lay(desk, {"drafts/itself.txt": "Turnout was 47.28% in the City of Chester."})
    assert status("drafts/itself.txt") == 0
    assert status("drafts/itself.txt", "--isolated") == 2


@pytest.mark.parametrize(("front", "expected"), [
    ("results: ../results/other.csv", 0),
    ("title: x\nresults:\n  - ../results/night.csv\n", 1),
    ("factcheck: {results: '../results/o*.csv'}\nresults: 12", 0),
    ("results: ../results/none.csv", 2),
    ("results: ../results/n*.xlsx", 2),
    ("results: true", 2),
    ("results: [", 2),
    ("results: []", 0),
    ("title: results of the night", 1),
])
def test_front_matter_names_the_tables(desk: Path, front: str, expected: int, capsys: pytest.CaptureFixture[str]) -> None:
    lay(desk, {"factcheck.toml": 'results = "results/night.csv"\n', "drafts/front.md": f"---\n{front}\n---\n\n{WRONG}\n"})
    assert status("drafts/front.md") == expected
    shown = capsys.readouterr()
    assert (shown.err.count("\n"), "drafts/front.md" in shown.err or "none.csv" in shown.err) == ((1, True) if expected == 2 else (0, False))


def test_the_command_line_comes_before_front_matter_and_configuration(desk: Path) -> None:
    lay(desk, {"factcheck.toml": 'results = "results/other.csv"\n', "drafts/front.md": f"---\nresults: ../results/other.csv\n---\n\n{WRONG}\n"})
    assert status("drafts/front.md") == 0
    assert status("drafts/front.md", "results/night.csv") == 1
    assert status("drafts/front.md", "--results", "results/night.csv") == 1


def test_front_matter_of_standard_input(desk: Path) -> None:
    draft = f"---\nresults: ../results/night.csv\n---\n\n{WRONG}\n"
    assert run("-", "--stdin-filename", "drafts/new.md", stdin=draft, cwd=desk).status == 1
    assert run("-", "--stdin-filename", "drafts/new.txt", stdin=draft, cwd=desk).status == 2


def test_verbose_says_what_is_used(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lay(desk, {"factcheck.toml": 'results = "results/night.csv"\n'})
    assert status("drafts/right.md", "-v") == 0
    assert capsys.readouterr().err == f"factcheck: drafts/right.md: configuration factcheck.toml; tables by factcheck.toml: {Path('results/night.csv')}\n"


# --- which drafts ------------------------------------------------------------------------------------------------------


def test_without_names_the_configured_articles_are_checked(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lay(desk, {"factcheck.toml": 'articles = ["drafts/**/*.md", "notes.txt"]\nexclude = "drafts/old/"\nresults = "results/night.csv"\n',
               "drafts/old/wrong.md": WRONG, "notes.txt": RIGHT, "drafts/table.csv": TABLE})
    assert status("--format", "json") == 1
    assert [a["path"] for a in json.loads(capsys.readouterr().out)["articles"]] == ["drafts/right.md", "drafts/wrong.md", "notes.txt"]
    assert status("results/other.csv", "--format", "json") == 1  # a table alone is for the configured articles
    assert [a["path"] for a in json.loads(capsys.readouterr().out)["articles"]] == ["drafts/right.md", "drafts/wrong.md", "notes.txt"]


@pytest.mark.parametrize(("text", "said"), [
    ('results = "results/night.csv"', "factcheck.toml names none either, under `articles`"),
    ('articles = "nowhere/*.md"', "factcheck.toml: articles: no file fits nowhere/*.md"),
    ('articles = "drafts"', "articles: drafts is a folder; write drafts/**/*.md"),
])
def test_configured_articles_that_are_not_there(desk: Path, text: str, said: str, capsys: pytest.CaptureFixture[str]) -> None:
    lay(desk, {"factcheck.toml": text + "\n"})
    assert status() == 2
    assert said in capsys.readouterr().err


def test_a_table_of_the_configuration_is_no_article(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lay(desk, {"factcheck.toml": 'results = "results/odd.txt"\n', "results/odd.txt": TABLE})
    assert status("--only-articles", "drafts/wrong.md", "results/odd.txt", "results/other.csv", "--format", "json") == 1
    data = json.loads(capsys.readouterr().out)
    assert [a["path"] for a in data["articles"]] == ["drafts/wrong.md"]
    assert [Path(r["path"]).name for r in data["results"]] == ["odd.txt"]


@pytest.mark.parametrize(("columns", "expected", "said"), [
    ('votes = "Stimmen"', 1, ""),  # of all tables: these need not have it
    ('["night*"]\nvotes = "Votes"', 1, ""),
    ('["other*"]\nvotes = "Stimmen"', 1, ""),  # of tables that this draft does not use
    ('["night*"]\nvotes = "Stimmen"', 2, "factcheck.toml: no table has a column 'Stimmen'"),  # a slip of the pen
])
def test_columns_of_the_configuration(desk: Path, columns: str, expected: int, said: str, capsys: pytest.CaptureFixture[str]) -> None:
    lay(desk, {"factcheck.toml": 'results = "results/night.csv"\n[columns]\n' + columns.replace('["', '[columns."') + "\n"})
    assert status("drafts/wrong.md") == expected
    assert said in capsys.readouterr().err


# --- conventions -------------------------------------------------------------------------------------------------------

TURNOUT = """Election date,Constituency,Candidate,Party,Votes,Electorate,Rejected ballots
2023-05-04,Anytown North,Ann Archer,Labour,9120,40000,400
2023-05-04,Anytown North,Bob Baker,Conservative,8455,40000,400
2023-05-04,Anytown North,Cy Carter,Liberal Democrat,2425,40000,400
"""
BEFORE = """Election date,Constituency,Candidate,Party,Votes,Electorate,Rejected ballots
2019-12-12,Anytown North,Bob Baker,Conservative,15000,41000,100
2019-12-12,Anytown North,Eve Ellis,Labour,12000,41000,100
2019-12-12,Anytown North,Cy Carter,Liberal Democrat,3000,41000,100
"""
# 50.0% by valid votes, 51.0% by ballots. Labour 45.6 (from 40), Conservative 42.275 (from 50): Butler 6.66, lead 13.325, Steed 7.45.


@pytest.mark.parametrize(("settings", "sentence", "rule", "suggestion"), [
    ("", "Turnout in Anytown North was 50.0%.", None, None),
    ("", "Turnout in Anytown North was 51.0%.", None, None),
    ('turnout = "ballots"', "Turnout in Anytown North was 51.0%.", None, None),
    ('turnout = "ballots"', "Turnout in Anytown North was 50.0%.", "unusual-definition", "51.0%"),
    ('turnout = "valid-votes"', "Turnout in Anytown North was 51.0%.", "unusual-definition", "50.0%"),
    ('turnout = "valid-votes"', "Turnout in Anytown North was 50.0%.", None, None),
    ('turnout = "ballots"', "Turnout in Anytown North was 57.4%.", "wrong-turnout", "51.0%"),
    ("", "There was a swing of 6.7 points from the Conservatives to Labour in Anytown North.", None, None),
    ('swing = "steed"', "There was a swing of 7.4 points from the Conservatives to Labour in Anytown North.", None, None),
    ("", "There was a swing of 7.4 points from the Conservatives to Labour in Anytown North.", "wrong-swing", "6.7 points"),
    ('swing = "steed"', "There was a swing of 6.7 points from the Conservatives to Labour in Anytown North.", "unusual-definition", "7.4 points"),
    ('swing = "margin"', "There was a swing of 13.3 points from the Conservatives to Labour in Anytown North.", None, None),
    ("", "There was a swing of 13.3 points from the Conservatives to Labour in Anytown North.", "wrong-swing", "6.7 points"),
    ('region = "us"', "There was a swing of 13.3 points from the Conservatives to Labour in Anytown North.", None, None),
    ("", "Labour took 45.6% of the vote in Anytown North, the Conservatives 42.2% and the Liberal Democrats 12.1%.", "misleading-rounding", "42.3%"),
    ('rounding = "down"', "Labour took 45.6% of the vote in Anytown North, the Conservatives 42.2% and the Liberal Democrats 12.1%.", None, None),
    ('rounding = "down"', "Labour took 45.6% of the vote in Anytown North, the Conservatives 42.3% and the Liberal Democrats 12.1%.", "misleading-rounding", "42.2%"),
    ("", "Labour took 45.6% of the vote in Anytown North, and the Liberal Democrats 12.12%.", None, None),
    ("", "Labour took 45.6% of the vote in Anytown North, and the Liberal Democrats 12.13%.", None, None),
    ('rounding = "half-up"', "Labour took 45.6% of the vote in Anytown North, and the Liberal Democrats 12.12%.", "misleading-rounding", "12.13%"),
    ('rounding = "half-even"', "Labour took 45.6% of the vote in Anytown North, and the Liberal Democrats 12.13%.", "misleading-rounding", "12.12%"),
])
def test_house_conventions(tmp_path: Path, settings: str, sentence: str, rule: str | None, suggestion: str | None,
                           monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(lay(tmp_path, {"factcheck.toml": f'results = ["now.csv", "before.csv"]\n{settings}\n', "now.csv": TURNOUT, "before.csv": BEFORE, "a.txt": sentence}))
    status("a.txt", "--format", "json")
    claims = json.loads(capsys.readouterr().out)["articles"][0]["claims"]
    found = [(c["rule"], c["suggestion"]) for c in claims if c["severity"]]
    assert found == ([] if rule is None else [(rule, suggestion)]), claims


@pytest.mark.parametrize(("settings", "expected"), [("", "supported"), ('[parties]\n"Green" = ["Foxgloves"]', "refuted")])
def test_names_of_parties(tmp_path: Path, settings: str, expected: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    table = TURNOUT + "2023-05-04,Anytown North,Di Dunn,Green Party,325,40000,400\n"
    monkeypatch.chdir(lay(tmp_path, {"factcheck.toml": f'results = "now.csv"\n{settings}\n', "now.csv": table,
                                     "a.txt": "In Anytown North Labour polled 9,120 votes and the Foxgloves polled 235 votes."}))
    status("a.txt", "--format", "json")
    claims = {c["text"].split()[0]: c["verdict"] for c in json.loads(capsys.readouterr().out)["articles"][0]["claims"]}
    assert claims["9,120"] == "supported"
    assert (claims.get("235") == "refuted") == (expected == "refuted")


def test_names_of_parties_hold_no_longer_than_the_draft(tmp_path: Path) -> None:
    from factcheck.parties import known_as, party_forms, party_key

    end = known_as({"Green": ("Foxgloves",)})
    assert (party_key("Foxgloves"), "Foxgloves" in party_forms("green")[0]) == ("green", True)
    end()
    assert (party_key("Foxgloves"), "Foxgloves" in party_forms("green")[0]) == ("foxgloves", False)


def test_region(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    table = "Election date,Constituency,Candidate,Party,Votes\n05/04/2023,Anytown North,Ann Archer,Lib,9120\n05/04/2023,Anytown North,Bob Baker,Con,8455\n"
    monkeypatch.chdir(lay(tmp_path, {"a.txt": "Ann Archer polled 9,120 votes in Anytown North.", "now.csv": table}))
    dates = {}
    for region in ("uk", "us"):
        lay(tmp_path, {"factcheck.toml": f'results = "now.csv"\nregion = "{region}"\n'})
        status("a.txt", "--format", "json")
        dates[region] = json.loads(capsys.readouterr().out)["articles"][0]["claims"][0]["date"]
    assert dates == {"uk": "2023-04-05", "us": "2023-05-04"}


# --- severity, selection, threshold -----------------------------------------------------------------------------------

QUOTED = 'Her agent said: "Labour\'s Samantha Dixon polled 17,390 votes in the City of Chester by-election."'


@pytest.mark.parametrize(("expected", "settings", "arguments", "text"), [
    (1, "", [], WRONG),
    (0, '[severity]\nwrong-votes = "warning"', [], WRONG),
    (1, '[severity]\nwrong-votes = "warning"', ["--fail-level", "warning"], WRONG),
    (0, '[severity]\nwrong-votes = "warning"', ["--fail-level", "warning"], QUOTED),
    (1, '[severity]\nwrong-votes = "warning"', ["--fail-level", "info"], QUOTED),
    (0, '[severity]\nwrong-votes = "off"', ["--fail-level", "info"], WRONG),
    (1, 'fail-level = "warning"', [], QUOTED),
    (0, 'fail-level = "warning"', ["--fail-level", "error"], QUOTED),
    (0, 'ignore = "wrong-votes"', [], WRONG),
    (0, "", ["--ignore", "wrong-votes"], WRONG),
    (0, "", ["--ignore", "wrong-swing,wrong-votes"], WRONG),
    (0, "", ["--select", "wrong-swing"], WRONG),
    (1, 'select = "wrong-swing"', ["--select", "wrong-votes"], WRONG),
    (0, 'ignore = "wrong-votes"', ["--ignore", "wrong-swing"], WRONG),
    (0, "", ["--exit-zero"], WRONG),
    (2, "", ["--exit-zero", "missing.csv"], WRONG),
    (2, "", ["--ignore", "wrong-vots"], WRONG),
    (2, "", ["--select", ""], WRONG),
])
def test_threshold(tmp_path: Path, expected: int, settings: str, arguments: list[str], text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(lay(tmp_path, {"factcheck.toml": settings + "\n", "a.txt": text, "t.csv": TABLE}))
    assert status("a.txt", "t.csv", *arguments) == expected


def test_a_rule_that_is_ignored_is_still_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(lay(tmp_path, {"a.txt": WRONG, "t.csv": TABLE}))
    assert status("a.txt", "t.csv", "--ignore", "wrong-votes", "--format", "json") == 0
    (claim,) = json.loads(capsys.readouterr().out)["articles"][0]["claims"]
    assert (claim["verdict"], claim["severity"], claim["rule"]) == ("refuted", None, "wrong-votes")
    assert claim["suppressed"] == {"by": "rule", "reason": "wrong-votes is ignored", "severity": "error"}
    assert status("a.txt", "t.csv", "--ignore", "wrong-votes") == 0
    assert "1 suppressed" in capsys.readouterr().out


def test_each_draft_is_held_to_its_own_configuration(desk: Path) -> None:
    lay(desk, {"a/factcheck.toml": 'fail-level = "never"\n', "a/wrong.md": WRONG, "b/factcheck.toml": 'ignore = "wrong-votes"\n', "b/wrong.md": WRONG})
    assert status("a/wrong.md", "b/wrong.md", "results/night.csv") == 0
    assert status("a/wrong.md", "drafts/wrong.md", "results/night.csv") == 1


@pytest.mark.skipif(os.name == "nt", reason="modes of files")
def test_a_configuration_that_may_not_be_read(desk: Path) -> None:
    (desk / "factcheck.toml").mkdir()
    assert status("drafts/wrong.md", "results/night.csv") == 1  # a folder by that name is no configuration
