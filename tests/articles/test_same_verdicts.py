"""An article says the same whatever kind of file it is saved as: text, a web page full of markup, a Word document in many runs."""

from __future__ import annotations

import random
import re
from html import escape
from itertools import pairwise
from pathlib import Path

import pytest

from factcheck.article import HTML, Article, parse, read_article
from factcheck.checking import check_article
from factcheck.results import Results, read_results
from tests.articles.packages import docx, p, r

CASES = sorted(path for path in (Path(__file__).parent.parent.parent / "fixtures" / "cases").iterdir() if (path / "article.txt").exists())[::14]


def as_text(case: Path) -> Article:
    text = (case / "article.txt").read_text(encoding="utf-8-sig").replace("\r\n", "\n")
    return parse("article.txt", re.sub(r"[|\t]", " ", text))


def as_page(article: Article, rng: random.Random) -> Article:
    def dirty(text: str) -> str:
        said = escape(text, quote=False).replace("’", "&rsquo;").replace("£", "&pound;")
        said = re.sub(r"(?<=\d) ", lambda m: rng.choice([" ", "\n  "]), said)
        return re.sub(r"\d[\d,.]*\d|\b[A-Z]\w+", lambda m: rng.choice([m[0], f"<b>{m[0]}</b>", f"<a href='/9?a=1&b=2'>{m[0]}</a>", f"{m[0][0]}<span>{m[0][1:]}</span>", f"{m[0]}<!-- 77 -->"]), said)

    body = []
    for block in article.blocks:
        said = dirty(article.text[block.start : block.end])
        body.append(f"<h{block.level}>{said}</h{block.level}>" if block.kind == "heading" else f"<li>{said}" if block.kind == "item" else f"<p>{said}")
    rest = "<nav><ul><li>Majority 5</ul></nav><header>Turnout 9%</header><script>votes = 10</script>"
    return parse("article.html", f"<!DOCTYPE html><title>x</title>{rest}<article>{''.join(body)}</article><aside>Labour won by 7</aside><footer>5</footer>", kind=HTML)


def as_document(article: Article, rng: random.Random) -> Article:
    body = []
    for block in article.blocks:
        text = article.text[block.start : block.end]
        cuts = sorted({0, len(text), *(rng.randrange(len(text)) for _ in range(5))})
        runs = [r(escape(text[a:b], quote=False), rng.choice(["", "<w:b/>"])) for a, b in pairwise(cuts)]
        runs.insert(1, "<w:del w:id='1'><w:r><w:delText>majority of 5</w:delText></w:r></w:del>")
        body.append(p(*runs, style="H1" if block.kind == "heading" and block.level == 1 else "LB" if block.kind == "item" else ""))
    return read_article("article.docx", docx("".join(body)))


def verdicts(article: Article, results: Results) -> list[tuple[str, str, str]]:
    report = check_article(article, results)
    return [(" ".join(v.claim.text.split()), v.verdict, v.reading.measure) for v in report.verdicts]


# In plain text the lines of its box, "WYATT (Lab) - 17,051 - 41.8%", are one paragraph and not read as lines of a result.
BOX_AS_TEXT = pytest.mark.xfail(reason="lines of a box in plain text", strict=True)


@pytest.mark.parametrize("case", [pytest.param(case, id=case.name, marks=BOX_AS_TEXT if case.name == "sittingbourne-sheppey-2005-tabloid" else ()) for case in CASES])
def test_the_verdicts_are_the_same(case: Path) -> None:
    article, rng = as_text(case), random.Random(case.name)
    results = read_results([str(one) for one in sorted(case.iterdir()) if one.stem.split("-")[0] in {"results", "previous", "history"}])
    wanted = verdicts(article, results)
    assert wanted
    assert verdicts(as_page(article, rng), results) == wanted
    assert verdicts(as_document(article, rng), results) == wanted
