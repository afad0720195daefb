"""Word documents: what is read of them, what it is called, and comments on figures that leave all else as it is."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import time
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import docx as python_docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from factcheck.article import Article, read_article
from factcheck.errors import UnreadableArticle
from tests.articles.packages import KEEP, MAIN, STRICT, docx, p, parts_of, r
from tests.running import TABLE, run


def word(body: str, **parts: str) -> Article:
    return read_article("draft.docx", docx(body, **parts))


def lines(body: str, **parts: str) -> list[str]:
    article = word(body, **parts)
    return [article.text[block.start : block.end] for block in article.blocks]


# --- what is read ------------------------------------------------------------------------------------------------------

DEL = '<w:del w:id="1"><w:r><w:delText>10,947</w:delText></w:r></w:del>'
INS = '<w:ins w:id="2"><w:r><w:t>10,974</w:t></w:r></w:ins>'
READ: list[tuple[str, list[str]]] = [
    (p("A majority of ", r("10", "<w:b/>"), r(",974")), ["A majority of 10,974"]),
    (p("A majority of ", DEL, INS, "."), ["A majority of 10,974."]),
    (p("A ", "<w:moveFrom w:id='1'><w:r><w:t>moved 5</w:t></w:r></w:moveFrom>", "b.") + p("<w:moveTo w:id='2'><w:r><w:t>moved 5</w:t></w:r></w:moveTo>"), ["A b.", "moved 5"]),
    ("<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>" + r("One ") + "</w:p>" + p("sentence."), ["One sentence."]),
    (p("Seen", r(" hidden 5", "<w:vanish/>"), r(" styled 6", '<w:rStyle w:val="Gone"/>'), r(" not hidden 7", '<w:vanish w:val="0"/>')), ["Seen not hidden 7"]),
    (p("<w:r><w:t>One</w:t><w:br/><w:t>Two</w:t></w:r>"), ["One", "Two"]),
    (p("<w:r><w:t>by</w:t><w:noBreakHyphen/><w:t>election</w:t><w:softHyphen/><w:t>s</w:t></w:r>"), ["by-elections"]),
    (p("<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>PAGE 99</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>", "3"), ["3"]),
    (p("See ", "<w:hyperlink>" + r("the 5 seats") + "</w:hyperlink>", "."), ["See the 5 seats."]),
    (p("<w:sdt><w:sdtPr><w:alias w:val='8'/></w:sdtPr><w:sdtContent>" + r("In a control 5") + "</w:sdtContent></w:sdt>"), ["In a control 5"]),
    (p("5 &lt; 6 &amp; 7 &#163;8"), ["5 < 6 & 7 £8"]),
    (p(""), []),
    (p("a  b\n c "), ["a b c"]),
    (p("x", "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><wps:txbx><w:txbxContent>" + p("Boxed 5.") + "</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>"
       + p("Boxed 5.") + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>", "y."), ["xy.", "Boxed 5."]),
]


@pytest.mark.parametrize(("body", "wanted"), READ)
def test_the_accepted_text_is_read(body: str, wanted: list[str]) -> None:
    assert lines(p("First.") + body)[1:] == wanted


def cell(text: str, properties: str = "") -> str:
    return f"<w:tc>{f'<w:tcPr>{properties}</w:tcPr>' if properties else ''}{p(text)}</w:tc>"


def row(*cells: str, properties: str = "") -> str:
    return f"<w:tr>{f'<w:trPr>{properties}</w:trPr>' if properties else ''}{''.join(one if one.startswith('<') else cell(one) for one in cells)}</w:tr>"


GRID = ("<w:tbl>" + row(cell("Name", '<w:vMerge w:val="restart"/>'), cell("2023", '<w:gridSpan w:val="2"/>'), properties="<w:tblHeader/>")
        + row(cell("", "<w:vMerge/>"), "Votes", "%", properties="<w:tblHeader/>") + row("Ann", "5", "6") + row("Gone", "7", "8", properties='<w:del w:id="1"/>') + "</w:tbl>")


def test_tables_are_rows_below_their_headings() -> None:
    article = word(p("Head") + GRID)
    rows = [([article.text[slice(*one)] for one in block.cells], block.headings) for block in article.blocks if block.kind == "row"]
    assert rows[-1] == (["Ann", "5", "6"], ("Name", "2023 Votes", "2023 %"))
    assert len(rows) == 3
    assert str(article.passage(article.text.index("Ann"))) == "table 1, row 3"


def test_rows_set_with_tabs_are_a_table() -> None:
    tab = "<w:r><w:tab/></w:r>"
    article = word(p("Head") + p("Name", tab, "Party", tab, "Votes") + p("Ann", tab, "Labour", tab, "5"))
    assert [[article.text[slice(*one)] for one in block.cells] for block in article.blocks[1:]] == [["Name", "Party", "Votes"], ["Ann", "Labour", "5"]]
    assert [article.text[slice(*one)] for one in article.blocks[-1].header] == ["Name", "Party", "Votes"]


def test_kinds_and_places() -> None:
    article = word(p("A", style="H1") + p("") + p("B 1.") + p("C 2", style="LB") + p("D 3.", style="Q") + p("Note", '<w:r><w:footnoteReference w:id="2"/></w:r>', "."),
                   footnotes=f'<w:footnote w:id="0" w:type="separator">{p("")}</w:footnote><w:footnote w:id="2">{p("E 4.")}</w:footnote>', header1=p("F 5"), footer1=p("G 6"))
    assert [(block.kind, block.level) for block in article.blocks] == [("heading", 1), ("paragraph", 0), ("item", 0), ("paragraph", 0), ("paragraph", 0)] + [("paragraph", 0)] * 3
    assert [str(article.passage(block.start)) for block in article.blocks] == [
        "paragraph 1", "paragraph 2", "paragraph 3", "paragraph 4", "paragraph 5", "footnote 2, paragraph 1", "header, paragraph 1", "footer, paragraph 1"]
    at = article.text.index("D 3")
    assert article.quoted(at, at + 3)


# --- reports -----------------------------------------------------------------------------------------------------------

HEAD = p("Labour hold City of Chester", style="H1")
SAID = "Labour’s Samantha Dixon polled {} votes &amp; more in the City of Chester by-election on 1 December 2022."
BODY = HEAD + p(r(SAID.format("17,390"), preserve=False)) + p("Her majority was 10,974.")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "t.csv").write_text(TABLE, encoding="utf-8")
    (tmp_path / "a.docx").write_bytes(docx(BODY))
    return tmp_path


def test_reports_name_the_paragraph(folder: Path) -> None:
    ran = run("a.docx", "t.csv", cwd=folder)
    assert ran.status == 1
    assert "--> a.docx: paragraph 2\n" in ran.out
    assert "a.docx: paragraph 2: error[wrong-votes]" in run("--format", "concise", "a.docx", "t.csv", cwd=folder).out
    article = json.loads(run("--format", "json", "a.docx", "t.csv", cwd=folder).out)["articles"][0]
    claim = next(one for one in article["claims"] if one["severity"])
    text = read_article(str(folder / "a.docx")).text
    assert (text[claim["start"] : claim["end"]], claim["paragraph"], claim["part"]) == ("17,390", 2, None)


def test_machine_formats_have_no_line_of_a_document_without_lines(folder: Path) -> None:
    assert "::error title=factcheck%3A wrong-votes,file=a.docx::paragraph 2: " in run("--format", "github", "a.docx", "t.csv", cwd=folder).out
    found = json.loads(run("--format", "rdjson", "a.docx", "t.csv", cwd=folder).out)["diagnostics"][0]
    assert found["location"] == {"path": "a.docx"}
    assert "suggestions" not in found
    place = json.loads(run("--format", "sarif", "a.docx", "t.csv", cwd=folder).out)["runs"][0]["results"][0]["locations"][0]
    assert "region" not in place["physicalLocation"]
    assert place["logicalLocations"] == [{"name": "paragraph 2"}]
    assert "a.docx&#58; paragraph 2" in run("--format", "markdown", "a.docx", "t.csv", cwd=folder).out
    assert 'name="paragraph 2 votes' in run("--format", "junit", "a.docx", "t.csv", cwd=folder).out


def test_fix_says_what_to_do_instead(folder: Path) -> None:
    before = (folder / "a.docx").read_bytes()
    ran = run("--fix", "a.docx", "t.csv", cwd=folder)
    assert "is left [wrong-votes]: a Word document is not rewritten; --comments FILE" in ran.err
    assert (folder / "a.docx").read_bytes() == before


def test_a_file_of_suppressions_holds_for_a_document(folder: Path) -> None:
    sentence = SAID.format("17,390").replace("&amp;", "&")
    (folder / "i.toml").write_text(f'[[ignore]]\nrule = "wrong-votes"\nsentence = "{sentence}"\nreason = "the night"\n', encoding="utf-8")
    assert run("--suppressions", "i.toml", "a.docx", "t.csv", cwd=folder).status == 0


def test_a_document_on_standard_input(folder: Path) -> None:
    assert "draft.docx: paragraph 2: error" in run("--format", "concise", "--stdin-filename", "draft.docx", "t.csv", cwd=folder, stdin=docx(BODY)).out
    assert "-: paragraph 2: error" in run("--format", "concise", "-", "t.csv", cwd=folder, stdin=docx(BODY)).out


# --- bad input ---------------------------------------------------------------------------------------------------------


def archive(**files: bytes) -> bytes:
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as made:
        for name, data in files.items():
            made.writestr(name.replace("__", "/").replace("_xml", ".xml"), data)
    return out.getvalue()


DOCTYPE = f'<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><w:document xmlns:w="{MAIN}"><w:body>&b;</w:body></w:document>'.encode()
BAD = [
    (b"", "the article is empty"), (b"Labour won.", "is not a Word document"), (b"PK\x03\x04 broken", "is not a Word document"), (b"\xd0\xcf\x11\xe0" + bytes(600), "has a password, or is an old .doc"),
    (archive(xl__workbook_xml=b"<a/>"), "holds no Word document"), (archive(word__document_xml=b"<w:document"), "word/document.xml in it is broken"), (archive(word__document_xml=DOCTYPE), "word/document.xml in it declares entities"),
    (docx(p("")), "no text is in this document"), (docx(p(r("hidden 5", "<w:vanish/>"))), "no text is in this document"), (docx(BODY)[:-300], "is not a Word document"),
    (archive(word__document_xml=b" " * 100_000_001), "word/document.xml in it is larger than 100 MB"),
]


@pytest.mark.parametrize(("raw", "message"), BAD)
def test_bad_input_is_one_line(raw: bytes, message: str) -> None:
    with pytest.raises(UnreadableArticle) as caught:
        read_article("draft.docx", raw)
    assert caught.value.message.startswith(f"draft.docx: {message}")
    assert "\n" not in caught.value.message


def test_damage_anywhere_is_one_line_or_is_read() -> None:
    raw = docx(BODY)
    for at in range(0, len(raw), 7):
        try:
            read_article("draft.docx", raw[:at] + bytes([raw[at] ^ 255]) + raw[at + 1 :])
        except UnreadableArticle as error:
            assert "\n" not in error.message


def test_deep_and_long_documents_are_bounded() -> None:
    before = time.process_time()
    deep = "<w:sdt><w:sdtContent>" * 20_000 + p("Deep 5.") + "</w:sdtContent></w:sdt>" * 20_000
    assert lines(p("First.") + deep)[1] == "Deep 5."
    tables = ("<w:tbl><w:tr><w:tc>" + p("x")) * 2_000 + "</w:tc></w:tr></w:tbl>" * 2_000
    assert len(lines(p("First.") + tables)) > 1_999
    assert len(lines(p("Labour won 10,974 ", "votes.") * 20_000)) == 20_000
    assert time.process_time() - before < 15


# --- comments ----------------------------------------------------------------------------------------------------------

W = f"{{{MAIN}}}"


def formatted(data: bytes) -> list[tuple[str, str]]:
    """Every character of a part with the formatting of its run, paragraph by paragraph, and each other thing in a run."""
    found = []
    for paragraph in etree.fromstring(data).iter(f"{{{etree.fromstring(data).nsmap['w']}}}p"):
        for run_ in paragraph.iter(paragraph.tag[:-1] + "r"):
            look = b"".join(etree.tostring(one, method="c14n") for one in run_ if one.tag.endswith("}rPr")).decode()
            look += str(run_.getparent().tag) + str(sorted(run_.attrib.items()))
            for one in run_:
                if one.tag.endswith("}t"):
                    found += [(ch, look) for ch in one.text or ""]
                elif not one.tag.endswith(("}rPr", "}commentReference")):
                    found.append((one.tag, look))
        found.append(("\n", ""))
    return found


def others(data: bytes) -> list[str]:
    """The elements of a part that are no runs, texts or anchors of comments."""
    skipped = ("}r", "}t", "}rPr", "}commentReference", "}commentRangeStart", "}commentRangeEnd")
    return [str(one.tag) for one in etree.fromstring(data).iter() if not str(one.tag).endswith(skipped) and not str(one.getparent().tag if one.getparent() is not None else "").endswith("}rPr")]


def commented(folder: Path, raw: bytes) -> dict[str, bytes]:
    """The parts of the copy with comments; what must hold of every copy has been looked at."""
    (folder / "t.csv").write_text(TABLE, encoding="utf-8")
    (folder / "in.docx").write_bytes(raw)
    ran = run("in.docx", "t.csv", "--comments", "out.docx", cwd=folder)
    assert ran.status == 1, ran.err
    assert (folder / "in.docx").read_bytes() == raw
    made = (folder / "out.docx").read_bytes()
    old, new = parts_of(raw), parts_of(made)
    changed = {name for name in new if new[name] != old.get(name)}
    assert changed <= {"[Content_Types].xml", "word/document.xml", "word/comments.xml", "word/_rels/document.xml.rels"}
    assert set(old) <= set(new)
    assert read_article("x.docx", raw).text == read_article("x.docx", made).text
    assert formatted(old["word/document.xml"]) == [one for one in formatted(new["word/document.xml"]) if one]
    assert others(old["word/document.xml"]) == others(new["word/document.xml"])
    return new


def ranges(data: bytes) -> dict[str, str]:
    """The text in the range of each comment, by its number."""
    found: dict[str, str] = {}
    inside: set[str] = set()
    for one in etree.fromstring(data).iter():
        key = next((value for name, value in one.attrib.items() if str(name).endswith("}id")), "")
        if str(one.tag).endswith("commentRangeStart"):
            inside.add(str(key))
            found[str(key)] = ""
        elif str(one.tag).endswith("commentRangeEnd"):
            inside.discard(str(key))
        elif str(one.tag).endswith("}t"):
            for key in inside:
                found[key] += one.text or ""
    assert not inside
    return found


CASES = {
    "inside a run": p(r(SAID.format("17,390"), preserve=False)),
    "a run of its own": p("Labour’s Samantha Dixon polled ", r("17,390", "<w:b/>"), " votes in the City of Chester by-election."),
    "over several runs": p("Labour’s Samantha Dixon polled ", r("1", "<w:b/>"), r("7,3", "<w:i/>"), "90 votes in the City of Chester by-election."),
    "between other things of a run": p("<w:r><w:rPr><w:b/></w:rPr><w:t xml:space='preserve'>Labour’s Samantha Dixon polled </w:t><w:noBreakHyphen/><w:tab/><w:t>17,390</w:t><w:tab/><w:t>votes in the City of Chester by-election.</w:t></w:r>"),
    "in a link": p("Labour’s Samantha Dixon polled ", "<w:hyperlink r:id='rId9'>" + r("all of 17,390 votes", "<w:u/>") + "</w:hyperlink>", " in the City of Chester by-election."),
    "tracked": p("Labour’s Samantha Dixon polled ", "<w:del w:id='1'><w:r><w:delText>17,309</w:delText></w:r></w:del><w:ins w:id='2'><w:r w:rsidR='00A'><w:t>17,390</w:t></w:r></w:ins>", " votes in the City of Chester by-election."),
    "an entity beside it": p("Labour’s Samantha Dixon &amp; co polled &#49;7,390&#160;votes in the City of Chester by-election."),
    "in a table": p("City of Chester by-election") + "<w:tbl>" + row("Candidate", "Votes") + row("Samantha Dixon", "17,390") + "</w:tbl>",
}


@pytest.mark.parametrize("name", CASES)
def test_a_comment_stands_on_the_figure_and_all_else_stays(name: str, tmp_path: Path) -> None:
    parts = commented(tmp_path, docx(HEAD + CASES[name]))
    assert [text.strip() for text in ranges(parts["word/document.xml"]).values()] in (["17,390"], ["7,390"], ["17,390\u00a0votes"])
    comments = list(python_docx.Document(str(tmp_path / "out.docx")).comments)
    assert [(one.author, one.initials) for one in comments] == [("factcheck", "fc")]
    assert comments[0].text.startswith("Samantha Dixon's vote is 17,309, not 17,390.\nerror [wrong-votes]\narticle says: ")
    assert "t.csv:2 (Votes 17309)" in comments[0].text


def test_only_anchors_and_splits_are_new_bytes(tmp_path: Path) -> None:
    raw = docx(BODY)
    new = commented(tmp_path, raw)["word/document.xml"].decode()
    mark = '<w:commentRangeStart w:id="0"/>', '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>'
    for one in mark:
        assert new.count(one) == 1
        new = new.replace(one, "")
    new = new.replace('</w:t></w:r><w:r><w:t xml:space="preserve">', "", 2).replace('<w:t xml:space="preserve">Labour’s', "<w:t>Labour’s")
    assert new.encode() == parts_of(raw)["word/document.xml"]


def test_comments_that_are_there_are_kept(tmp_path: Path) -> None:
    own = '<w:comment w:id="7" w:author="Sub"><w:p><w:r><w:t>Check this</w:t></w:r></w:p></w:comment>'
    body = HEAD + p('<w:commentRangeStart w:id="7"/>', SAID.format("17,390"), '<w:commentRangeEnd w:id="7"/>', '<w:r><w:commentReference w:id="7"/></w:r>')
    parts = commented(tmp_path, docx(body, comments=own))
    assert own.encode() in parts["word/comments.xml"]
    assert [(one.comment_id, one.author) for one in python_docx.Document(str(tmp_path / "out.docx")).comments] == [(7, "Sub"), (8, "factcheck")]
    assert ranges(parts["word/document.xml"])["8"] == "17,390"
    assert parts["word/_rels/document.xml.rels"] == parts_of(docx(body, comments=own))["word/_rels/document.xml.rels"]


def test_an_empty_part_of_comments_is_filled(tmp_path: Path) -> None:
    raw = docx(BODY, comments="")
    with ZipFile(BytesIO(raw)) as old, ZipFile(tmp_path / "new.docx", "w") as new:
        for name in old.namelist():
            new.writestr(name, f'<w:comments xmlns:w="{MAIN}" />\n' if name.endswith("comments.xml") else old.read(name))
    commented(tmp_path, (tmp_path / "new.docx").read_bytes())
    assert len(list(python_docx.Document(str(tmp_path / "out.docx")).comments)) == 1


def test_what_cannot_carry_a_comment_is_named_on_the_first_paragraph_or_on_the_note(tmp_path: Path) -> None:
    wrong = p(SAID.format("17,390"))
    body = HEAD + p("Text", '<w:r><w:footnoteReference w:id="2"/></w:r>', ".")
    parts = commented(tmp_path, docx(body, header1=wrong))
    assert list(ranges(parts["word/document.xml"]).values()) == ["Labour hold City of Chester"]
    assert next(iter(python_docx.Document(str(tmp_path / "out.docx")).comments)).text.startswith("In header, paragraph 1: Samantha Dixon's vote is 17,309")
    parts = commented(tmp_path, docx(body, footnotes=f'<w:footnote w:id="2">{wrong}</w:footnote>'))
    assert b'<w:commentRangeStart w:id="0"/><w:r><w:footnoteReference w:id="2"/></w:r><w:commentRangeEnd w:id="0"/>' in parts["word/document.xml"]


def test_strict_documents_and_those_without_a_prefix(tmp_path: Path) -> None:
    parts = commented(tmp_path, docx(BODY, space=STRICT))
    assert STRICT.encode() in parts["word/comments.xml"]
    assert b"purl.oclc.org/ooxml/officeDocument/relationships/comments" in parts["word/_rels/document.xml.rels"]
    raw = docx(BODY)
    with ZipFile(BytesIO(raw)) as old, ZipFile(tmp_path / "new.docx", "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "word/document.xml":
                data = re.sub(rb"<(/?)w:", rb"<\1", data).replace(b"xmlns:w=", b"xmlns=").replace(b"<pStyle w:val='H1'/>", b"").replace(b"<pPr></pPr>", b"")
            new.writestr(name, data)
    (tmp_path / "t.csv").write_text(TABLE, encoding="utf-8")
    assert run("new.docx", "t.csv", "--comments", "out.docx", cwd=tmp_path).status == 1
    assert ranges(parts_of((tmp_path / "out.docx").read_bytes())["word/document.xml"]) == {"0": "17,390"}


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(["a ", "17", ",390", " &amp; ", "\u00e9", "😀", " "]), st.booleans(), st.booleans(), st.sampled_from(["", "<w:tab/>", "<w:br/>"])), min_size=1, max_size=8), st.data())
def test_any_range_can_be_marked(pieces: list[tuple[str, bool, bool, str]], data: st.DataObject) -> None:
    from factcheck.article.word import document
    from factcheck.comments.anchors import Anchor, Anchors

    body = p("x", *(f"<w:r>{'<w:rPr><w:b/></w:rPr>' if bold else ''}{extra}<w:t{KEEP if keep else ''}>{text}</w:t>{extra}</w:r>" for text, bold, keep, extra in pieces), "y")
    found = document("a.docx", docx(body))
    places = sorted(data.draw(st.lists(st.integers(0, len(found.article.text)), min_size=4, max_size=4)))
    anchors = [Anchor(n, a, b) for n, (a, b) in enumerate([(places[0], places[1]), (places[2], places[3])]) if a < b and found.article.text[a:b].strip()]
    old = found.package.part("word/document.xml")
    new = Anchors(found, old, MAIN).anchored(anchors)
    assert formatted(old) == formatted(new)
    marked = ranges(new)
    for anchor in anchors:
        assert "".join(marked[str(anchor.number)].split()) == "".join(found.article.text[anchor.start : anchor.end].split())


# --- the option --------------------------------------------------------------------------------------------------------


def test_what_the_option_refuses(folder: Path) -> None:
    (folder / "a.txt").write_text("Labour won.", encoding="utf-8")
    (folder / "b.docx").write_bytes(docx(BODY))

    def said(*arguments: str) -> Iterator[str]:
        ran = run(*arguments, cwd=folder)
        assert ran.status == 2
        assert ran.err.count("\n") == 1
        yield ran.err

    assert "takes a Word document (.docx), which a.txt is not" in next(said("a.txt", "t.csv", "--comments", "c.docx"))
    assert "takes one Word document (.docx); 2 drafts are given" in next(said("a.docx", "b.docx", "t.csv", "--comments", "c.docx"))
    assert "is a file of this call" in next(said("a.docx", "t.csv", "--comments", "./a.docx"))
    assert "--fix and --comments exclude each other" in next(said("a.docx", "t.csv", "--comments", "c.docx", "--fix"))
    ran = run("a.docx", "t.csv", "--comments", "nowhere/c.docx", cwd=folder)
    assert ran.status == 2
    assert "--comments nowhere/c.docx: cannot be written" in ran.err


def test_a_document_without_findings_is_copied_as_it_is(folder: Path) -> None:
    right = docx(HEAD + p(SAID.format("17,309")))
    (folder / "a.docx").write_bytes(right)
    ran = run("a.docx", "t.csv", "--comments", "c.docx", cwd=folder)
    assert (ran.status, (folder / "c.docx").read_bytes()) == (0, right)
    assert "no comment, for nothing is wrong" in ran.err


RIGHT = "".join(p(f"{who} polled {votes} votes in the City of Chester by-election.") for who, votes in (("Liz Wardlaw", "6,335"), ("Rob Herd", "2,368"), ("Samantha Dixon", "17,309"))) + p("Her majority was 10,974.")


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_opens_the_copy_and_shows_the_comments(tmp_path: Path) -> None:
    own = '<w:comment w:id="7" w:author="Sub"><w:p><w:r><w:t>Check this</w:t></w:r></w:p></w:comment>'
    body = HEAD + p('<w:commentRangeStart w:id="7"/>', SAID.format("17,390"), '<w:commentRangeEnd w:id="7"/>', '<w:r><w:commentReference w:id="7"/></w:r>') + CASES["over several runs"] + CASES["in a table"] + RIGHT
    commented(tmp_path, docx(body, comments=own, header1=p("Chester by-election: majority 10,947")))
    subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{tmp_path}/profile", "--convert-to", "odt", "--outdir", str(tmp_path), str(tmp_path / "out.docx")], check=True, capture_output=True, timeout=180)
    content = parts_of((tmp_path / "out.odt").read_bytes())["content.xml"].decode()
    assert content.count("<dc:creator>factcheck</dc:creator>") >= 3
    assert "Check this" in content
    assert "Samantha Dixon's vote is 17,309, not 17,390." in content.replace("&apos;", "'")
    assert "In header, paragraph 1: The majority is 10,974" in content


def test_the_page_of_a_report_names_the_paragraph(folder: Path) -> None:
    assert "error, paragraph 2, wrong-votes" in run("--format", "html", "a.docx", "t.csv", cwd=folder).out
