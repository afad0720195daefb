"""Web pages: what is read, what is left out, and that every character of the text is found again in the file."""

from __future__ import annotations

import json
import time
from html import unescape
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.article import HTML, Article, kind_of, parse, read_article
from factcheck.checking import check_article
from factcheck.edits import corrected
from factcheck.errors import UnreadableArticle
from factcheck.report import ArticleReport
from factcheck.results import Results
from factcheck.suppressions import suppress
from tests.running import TABLE, lay, run


def page(source: str) -> Article:
    return parse("page.html", source, kind=HTML)


def lines(source: str) -> list[str]:
    article = page(source)
    return [article.text[block.start : block.end] for block in article.blocks]


# --- sentences and blocks ----------------------------------------------------------------------------------------------

BLOCKS: list[tuple[str, list[str]]] = [
    ("<p>Labour <b>held</b> the <a href=x>seat</a>.</p>", ["Labour held the seat."]),
    ("<p>10,<i>9</i>74 votes", ["10,974 votes"]),
    ("<p>one<p>two</p><div>three</div>four", ["one", "two", "three", "four"]),
    ("<div>before<p>inside</p>after</div>", ["before", "inside", "after"]),
    ("<p>Turnout\n   was\t61%</p>", ["Turnout was 61%"]),
    ("<p>Smith 1,234<br>Jones 987</p>", ["Smith 1,234", "Jones 987"]),
    ("<h1>Labour hold<br>Chester</h1>", ["Labour hold Chester"]),
    ("<ul><li>one<li>two<ul><li>three</ul></ul>", ["one", "two", "three"]),
    ("<dl><dt>Turnout<dd>61%<dt>Majority:<dd><p>665</dl>", ["Turnout: 61%", "Majority: 665"]),
    ("<dl><div><dt>Turnout</dt><dd>61%</dd></div></dl><p>next", ["Turnout: 61%", "next"]),
    ("<pre>Smith 1,234\nJones   987</pre>", ["Smith 1,234", "Jones 987"]),
    ("<figure><img alt='5'><figcaption>Votes: 6</figcaption></figure>", ["Votes: 6"]),
    ("<p>5 < 6 & 7 &lt; 8 &copy 9 &pound10", ["5 < 6 & 7 < 8 © 9 £10"]),
    ("<p>Lib&shy;eral</p><p>&nbsp;</p>", ["Liberal"]),
    ("<p>He said <q>we won by 5</q>.", ["He said “we won by 5”."]),
    ("<p>a<!-- b -->c<wbr>d", ["acd"]),
    ("<p>10,974<sup>2</sup> votes<sup><a href=#n>[3]</a></sup>", ["10,974 votes"]),
    ("<p>the 1<sup>st</sup> and 6<sup>1</sup>/<sub>2</sub>", ["the 1st and 61/2"]),
    ("<p>majority of <del>5</del> <ins>6</ins>", ["majority of 6"]),
]


@pytest.mark.parametrize(("source", "wanted"), BLOCKS)
def test_blocks_break_sentences_and_inline_elements_do_not(source: str, wanted: list[str]) -> None:
    assert lines(source) == wanted


def test_kinds_of_blocks() -> None:
    article = page("<h1>A</h1><h3>B</h3><p>C<ul><li><p>D</p></ul><blockquote><p>E 5</p></blockquote><table><caption>F</caption><tr><th>G<th>H</table>")
    assert [(block.kind, block.level) for block in article.blocks] == [("heading", 1), ("heading", 3), ("paragraph", 0), ("item", 0), ("paragraph", 0), ("paragraph", 0), ("row", 0)]
    at = article.text.index("E 5")
    assert article.quoted(at, at + 3)
    assert not article.quoted(0, 1)


# --- what is left out --------------------------------------------------------------------------------------------------

OUT = [
    "<script>var x = '<p>55</p>'</script>", "<style>p {width: 55%}</style>", "<nav><p>55</p></nav>", "<aside><div>55</aside>", "<template>55</template>", "<noscript>55</noscript>",
    "<header><p>55</header>", "<footer>55</footer>", "<div role=banner>55</div>", "<div role=navigation>55</div>", "<div hidden>55</div>", '<p style="color:red; display: none">55</p>',
    "<ul class='nav main'><li>55</ul>", "<div id=sidebar>55</div>", "<!-- 55 -->", "<!-- <p>55</p> -->", "<button>55</button>", "<select><option>55</select>", "<textarea>55</textarea>", "<svg><text>55</text></svg>",
    "<title>55</title>", "<dialog>55</dialog>", "<div hidden><div>x</div>55<p>55</div>",
]


@pytest.mark.parametrize("source", OUT)
def test_what_is_no_part_of_the_article_is_left_out(source: str) -> None:
    assert lines(f"<p>Before.</p>{source}<p>After 66.</p>") == ["Before.", "After 66."]


IN = [
    "<article><header><p>55</p></header></article>", "<section><footer>55</footer></section>", "<div class='navy has-sidebar'>55</div>", "<p style='color: none'>55</p>", "<div hidden=until-found>55</div>",
    "<form><p>55</p></form>", "<details><summary>55</summary></details>", "<div aria-hidden=true>55</div>", "<div role=main>55</div>", "<main id=menu>55</main>",
]


@pytest.mark.parametrize("source", IN)
def test_what_looks_like_it_and_is_not_stays(source: str) -> None:
    assert "55" in lines(source)


def test_where_a_page_has_a_main_part_that_is_the_article_with_the_only_heading() -> None:
    assert lines("<header><nav>1</nav><h1>Headline 2</h1></header><div>3</div><main><p>4</main><div>5</div>") == ["Headline 2", "4"]
    assert lines("<header><h1>The Paper 1</h1></header><main><h1>Headline 2</h1><p>4</main>") == ["Headline 2", "4"]


# --- tables ------------------------------------------------------------------------------------------------------------


def table(source: str) -> list[list[tuple[str, str]]]:
    """Each row as (heading, cell)."""
    article = page(f"<table>{source}</table>")
    rows = []
    for block in article.blocks:
        heads = block.headings or tuple(article.text[slice(*cell)] for cell in block.header)
        rows.append([(heads[i] if i < len(heads) else "", article.text[slice(*cell)]) for i, cell in enumerate(block.cells)])
    return rows


def test_cells_stand_below_their_headings() -> None:
    rows = table("<thead><tr><th>Name</th><th>Votes</th></tr></thead><tbody><tr><td>Ann <b>Archer</b></td><td>9,120</td></tr><tr><td></td><td><p>5</p></td></tr></tbody>")
    assert rows[1:] == [[("Name", "Ann Archer"), ("Votes", "9,120")], [("Name", ""), ("Votes", "5")]]


def test_cells_that_span_several_columns_and_rows() -> None:
    rows = table("<tr><th rowspan=2>Name<th colspan=2>2019<th colspan=2>2023<tr><th>Votes<th>%<th>Votes<th>%<tr><td>Ann<td>1<td>2<td>3<td>4")
    assert rows[2] == [("Name", "Ann"), ("2019 Votes", "1"), ("2019 %", "2"), ("2023 Votes", "3"), ("2023 %", "4")]
    rows = table("<tr><th>Party<th>Name<th>Votes<tr><td rowspan=2>Labour<td>Ann<td>1<tr><td>Bob<td>2")
    assert rows[2] == [("Party", "Labour"), ("Name", "Bob"), ("Votes", "2")]


def test_a_first_row_of_figures_is_no_heading() -> None:
    assert table("<tr><th>Turnout<td>61%<tr><th>Majority<td>665") == [[("", "Turnout"), ("", "61%")], [("", "Majority"), ("", "665")]]
    assert table("<tr><td>Name<td>Votes<tr><td>Ann<td>5")[1] == [("Name", "Ann"), ("Votes", "5")]


def test_a_table_that_lays_out_the_page_is_none() -> None:
    article = page("<table><tr><td><h1>Head</h1><p>One.<p>Two.</td><td><table><tr><td>a<td>1</table></td></tr></table>")
    assert [(block.kind, article.text[block.start : block.end]) for block in article.blocks] == [("heading", "Head"), ("paragraph", "One."), ("paragraph", "Two."), ("row", "a | 1")]


def test_a_figure_in_a_table_is_checked_under_its_heading(anytown: Results) -> None:
    rows = "".join(f"<tr><td>{name}<td>{then}<td>{now}" for name, then, now in (("Bob Baker", "15,000", "8,455"), ("Cy Carter", "3,000", "2,010")))
    source = f"<h1>Anytown North by-election, 4 May 2023</h1><table><tr><th rowspan=2>Candidate<th>2019<th>2023<tr><th>Votes<th>Votes{rows}</table>"
    report = check_article(page(source), anytown)
    assert {v.claim.text: v.verdict for v in report.verdicts if "," in v.claim.text} == {"15,000": "supported", "8,455": "supported", "3,000": "supported", "2,010": "refuted"}


# --- where it stands in the file ---------------------------------------------------------------------------------------

TAGS = st.sampled_from(["<p>", "</p>", "<b>", "</b>", "<div class='a>b'>", "</div>", "<table>", "<tr>", "<td>", "</table>", "<br>", "<li>", "<dt>", "<dd>", "<h2>", "</h2>", "<q>", "</q>", "<nav>", "</nav>",
                        "<!-- x -->", "<script>1</script>", "<a href='", "<", "&", "\n", "  ", "&nbsp;", "&pound;", "&#8217;", "&#x31;", "&notit;", "&pound5", "&amp", "😀"])


@settings(max_examples=300, deadline=None)
@given(st.lists(st.one_of(TAGS, st.text("ab1,é ", max_size=5)), max_size=25).map("".join))
def test_every_character_is_found_again_in_the_file(source: str) -> None:
    try:
        article = page(source)
    except UnreadableArticle:
        return
    source = article.source.text
    ends = 0
    for i, ch in enumerate(article.text):
        start, end = article.source.span(i, i + 1)
        assert ends <= start <= end <= len(source), "in the order of the file"
        ends = end
        if ch.isalnum() or (ord(ch) > 127 and ch not in "“”"):
            assert unescape(source[start:end]) == ch
    assert article.source.span(0, len(article.text)) == (article.source.span(0, 1)[0], article.source.span(len(article.text) - 1, len(article.text))[1])
    for block in article.blocks:
        assert article.text[block.start : block.end].strip()


SOURCE = """<!DOCTYPE html>\r
<meta charset="{}">\r
<h1>Anytown North by-election, 4 May 2023</h1>\r
<p>Labour&#8217;s <b>Ann&nbsp;Archer</b> polled <em>9,210</em>&nbsp;votes, £5 café 😀 a majority of 6<i>5</i>6 and <b>46.5</b>&nbsp;per cent.\r
"""


def test_offsets_lines_and_columns_are_those_of_the_file(tmp_path: Path) -> None:
    lay(tmp_path, {"t.csv": TABLE})
    source = "<p>The&nbsp;Labour vote in the <b>City of Chester</b> by-election was\n <i>17,</i>390, &pound;5 and <b>61</b> per cent."
    (tmp_path / "a.html").write_text(source.replace("\n", "\r\n"), encoding="utf-8", newline="")
    ran = run("--format", "json", "a.html", "t.csv", cwd=tmp_path)
    article = json.loads(ran.out)["articles"][0]
    claim = article["claims"][0]
    assert source[claim["start"] : claim["end"]] == "17,</i>390"
    assert (claim["line"], claim["column"], claim["text"], claim["verdict"]) == (2, 5, "17,390", "refuted")
    assert {source[n["start"] : n["end"]].removeprefix("&pound;") for n in article["not_claims"]} <= {"5", "61", "61</b> per cent"}
    shown = run("a.html", "t.csv", cwd=tmp_path).out
    assert " --> a.html:2:5" in shown
    assert "2 |  <i>17,</i>390, &pound;5 and" in shown
    assert "a.html:2:5: error[wrong-votes]" in run("--format", "concise", "a.html", "t.csv", cwd=tmp_path).out


def test_machine_formats_name_the_place_in_the_file(tmp_path: Path) -> None:
    lay(tmp_path, {"t.csv": TABLE, "a.html": "<title>x</title>\n<p>é&nbsp;Labour&#8217;s vote in the City of Chester by-election was <b>17,390</b>."})
    assert "line=2,endLine=2,col=73,endColumn=79" in run("--format", "github", "a.html", "t.csv", cwd=tmp_path).out
    found = json.loads(run("--format", "rdjson", "a.html", "t.csv", cwd=tmp_path).out)["diagnostics"][0]
    assert found["location"]["range"] == {"start": {"line": 2, "column": 74}, "end": {"line": 2, "column": 80}}
    assert found["suggestions"][0]["text"] == "17,309"
    region = json.loads(run("--format", "sarif", "a.html", "t.csv", cwd=tmp_path).out)["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 2, "startColumn": 73, "endLine": 2, "endColumn": 79}


# --- corrections and suppressions --------------------------------------------------------------------------------------


def fixed(source: str, results: Results) -> tuple[str, list[str]]:
    def check(article: Article) -> ArticleReport:
        return check_article(article, results)

    found = corrected(check(page(source)), check)
    return found.text, [f"{one.verdict.claim.text}: {one.why}" for one in found.left]


SAID = "<h1>Anytown North by-election, 4 May 2023</h1>\n<p>Labour&#8217;s Ann&nbsp;Archer {}."
FIXES = [
    ("polled <b>9,210</b> votes", "polled <b>9,120</b> votes"),
    ("polled 9,210&nbsp;votes &amp; won", "polled 9,120&nbsp;votes &amp; won"),
    ("took <b>46.5</b>&nbsp;per cent of the vote", "took <b>45.6</b>&nbsp;per cent of the vote"),
    ("took <b>65</b>% of the vote", "took <b>46</b>% of the vote"),
]


@pytest.mark.parametrize(("wrong", "right"), FIXES)
def test_corrections_leave_markup_alone(wrong: str, right: str, anytown: Results) -> None:
    text, left = fixed(SAID.format(wrong), anytown)
    assert (text, left) == (SAID.format(right), [])


@pytest.mark.parametrize("figure", ["<b>9</b>,<i>2</i>10", "9,2&#49;0"])
def test_a_figure_with_markup_where_it_is_wrong_is_left(figure: str, anytown: Results) -> None:
    source = SAID.format(f"polled {figure} votes")
    assert fixed(source, anytown) == (source, ["9,210: markup stands in it"])


def test_a_blockquote_is_a_quotation(anytown: Results) -> None:
    source = SAID.format("spoke") + "<blockquote><p>I polled 9,210 votes in Anytown North.</blockquote>"
    assert fixed(source, anytown)[0] == source


@pytest.mark.parametrize("encoding", ["utf-8", "windows-1252", "iso-8859-15", "utf-16"])
def test_fix_writes_the_file_in_its_own_encoding_and_line_ends(encoding: str, tmp_path: Path) -> None:
    source = f'<meta charset="{encoding}">\r\n<p>Café: Labour&#8217;s vote in the <b>City of Chester</b> by-election was <b>17,390</b>.\r\n'
    lay(tmp_path, {"t.csv": TABLE})
    (tmp_path / "a.html").write_bytes(source.encode(encoding))
    diff = run("--diff", "a.html", "t.csv", cwd=tmp_path)
    assert "-<p>Café: Labour&#8217;s" in diff.out
    assert "was <b>17,309</b>." in diff.out
    assert run("--fix", "a.html", "t.csv", cwd=tmp_path).status == 0
    assert (tmp_path / "a.html").read_bytes() == source.replace("17,390", "17,309").encode(encoding)


COMMENT = "<!-- factcheck: ignore[{}] 9,210 agency figure -->"
PLACES = ["<p>Ann Archer of Labour polled 9,210 votes in Anytown North.{}</p>", "{}<p>Ann Archer of Labour polled 9,210 votes in Anytown North.</p>",
          "<div>\n{}\n<p>Ann Archer of Labour polled <b>9,210</b> votes in Anytown North.</p>", "<p>Ann Archer of Labour polled <b>9,210</b> votes in Anytown North.</p>\n{}",
          "<ul><li>Ann Archer of Labour polled <b>9,210</b> votes in Anytown North.</li>{}<li>5</li></ul>"]


@pytest.mark.parametrize("place", PLACES)
def test_a_comment_suppresses_as_in_markdown(place: str, anytown: Results) -> None:
    report = suppress(check_article(page(place.format(COMMENT.format("wrong-votes"))), anytown))
    assert [v.suppressed.reason for v in report.verdicts if v.suppressed] == ["agency figure"]
    assert not report.notices


def test_a_comment_of_no_use_is_told_where_it_stands_in_the_file(tmp_path: Path) -> None:
    lay(tmp_path, {"t.csv": TABLE, "a.html": f"<p>Labour&nbsp;won the City of Chester by-election.\n  {COMMENT.format('wrong-votes')}"})
    notice = json.loads(run("--format", "json", "a.html", "t.csv", cwd=tmp_path).out)["articles"][0]["notices"][0]
    assert (notice["line"], notice["start"]) == (2, 54)
    assert "a.html:2:3: info[unused-suppression]" in run("--format", "concise", "a.html", "t.csv", cwd=tmp_path).out


# --- encodings and bad input -------------------------------------------------------------------------------------------

ENCODINGS = [
    (b"<p>caf\xe9", "café"), (b"<p>caf\xc3\xa9", "café"), (b'<meta charset="iso-8859-1"><p>caf\xe9\x92', "café’"), (b"<meta charset=iso-8859-2><p>\xe6", "ć"),
    (b'<meta http-equiv=Content-Type content="text/html; charset=windows-1251"><p>\xe9', "й"), (b"<meta charset=nonsense><p>caf\xc3\xa9", "café"),
    (b"\xef\xbb\xbf<meta charset=iso-8859-2><p>caf\xc3\xa9", "café"), (b"<meta charset=utf-8><p>caf\xe9", "café"), (b"<meta charset=utf-16><p>caf\xc3\xa9", "café"),
    ("<p>café".encode("utf-16"), "café"), (b'<?xml version="1.0" encoding="iso-8859-2"?><html><p>\xe6', "ć"), (b"<meta charset=hex><p>x", "x"),
]


@pytest.mark.parametrize(("raw", "text"), ENCODINGS)
def test_the_encoding_is_that_of_mark_then_page_then_utf_8(raw: bytes, text: str) -> None:
    assert read_article("page.html", raw).text == text


BAD = [
    (b"", "the article is empty"), (b"  \n", "the article is empty"), (b"<nav>Turnout 55%</nav>", "no text of an article is in this page"),
    (b"<html><script>document.write(5)</script>", "no text of an article is in this page"), (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "is not a text file"), (b"%PDF-1.4", "is not a text file"), (b"<!--", "no text of an article"),
]


@pytest.mark.parametrize(("raw", "message"), BAD)
def test_bad_input_is_one_line(raw: bytes, message: str) -> None:
    with pytest.raises(UnreadableArticle) as caught:
        read_article("page.html", raw)
    assert caught.value.message.startswith(f"page.html: {message}")
    assert "\n" not in caught.value.message


def test_a_page_on_standard_input_is_told_by_how_it_begins() -> None:
    assert kind_of("-", b"\xef\xbb\xbf\n<!DOCTYPE HTML><p>x") == kind_of("-", b"<html lang=en>") == HTML
    assert kind_of("-", b"<p>Labour won.") == kind_of("draft.txt", b"<html>") == "text"


N = 20_000
HOSTILE = {
    "nested": "<div>" * 5 * N + "Labour won 10,974" + "</div>" * 5 * N, "unclosed paragraphs": "<div><p>4 " * N, "one row": "<table>" + "<td>5" * N, "tables in tables": "<table><tr><td>" * N + "x", "bold": "<b>" * N + "x",
    "lists": "<ul><li>4" * N, "marks": "<sup>1" * N, "comments": "x<!--" * N, "less": "x<" * N, "ampersands": "x&" * N, "long name": "x &" + "a" * N, "terms": "<dl><dt>x" * N,
    "ends": "</div>" * N + "4", "mixed": "<b><p>" * N + "x", "spanning": "<table>" + "<tr><td rowspan=9999 colspan=99999>4" * 500, "quotes": "<blockquote>5" * N, "scripts": "x<script>" * N,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_pages_cost_no_more_than_their_length(name: str) -> None:
    before = time.process_time()
    page(HOSTILE[name])
    assert time.process_time() - before < 8  # a second, where nothing else runs


def test_a_page_of_five_megabytes() -> None:
    part = "<div class='x'><p>Labour&#8217;s <b>10,974</b>&nbsp;votes in <a href='/x?a=1&b=2'>Chester</a>.</p>\n<script>if (a<b) {" + "x" * 1000 + "}</script></div>\n"
    before = time.process_time()
    assert len(page(part * (5_000_000 // len(part))).blocks) > 4_000
    assert time.process_time() - before < 10
