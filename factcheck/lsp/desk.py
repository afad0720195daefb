"""Checks texts as the command would check their files: tables by front matter, else by configuration; read again when they change."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from factcheck.article import Article
from factcheck.command.files import TABLES
from factcheck.command.plan import Draft, Options, Plan, plan_of_text
from factcheck.command.running import Runner, stamp
from factcheck.config.finding import OWN, SHARED
from factcheck.errors import FactcheckError, InternalError
from factcheck.lsp.texts import Text, article_of
from factcheck.report import ArticleReport

_ADVICE = f"name it in {OWN}, or in the draft's front matter (results: FILE)"
_WARM = "Labour won 61 per cent of the vote, a majority of 10,974."

# What tells, for each file and folder that a check depended on, that it is another now.
Stamps = dict[str, object]


@dataclass(frozen=True)
class Checked:
    """A version of a text, and what was found in it: no report where it could not be checked, or is not to be."""

    name: str
    text: Text
    report: ArticleReport | None = None
    errors: tuple[FactcheckError, ...] = ()
    stamps: Stamps | None = None


class Desk:
    """Checks one text after the other; for one thread alone, since the names of parties are set for as long as a check lasts."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self.runner = Runner(options.debug, advice=_ADVICE)

    def warm(self) -> None:
        """Load what every check needs, so that the first does not wait for it."""
        from factcheck.article import parse
        from factcheck.checking import check_article
        from factcheck.results import Results

        check_article(parse("warm.txt", _WARM), Results())

    def check(self, name: str, text: Text, kind: str) -> Checked:
        """The report on a text under a name, or why there is none."""
        stamps = stamps_of(_places(name))
        try:
            article = article_of(name, text, kind)
            plan = self._plan(article)
            stamps = stamps_of({**_places(name), **_used(plan)})
            for draft in plan.drafts:
                self.runner.refresh(draft.shelf)
            report = self.runner.run(plan) if plan.drafts else None
        except FactcheckError as error:
            return Checked(name, text, None, (error,), stamps)
        except Exception as error:  # whatever it is, the editor goes on
            return Checked(name, text, None, (internal(error),), stamps)
        return Checked(name, text, next(iter(report.articles), None), report.errors, stamps) if report else Checked(name, text, stamps=stamps)

    def _plan(self, article: Article) -> Plan:
        return plan_of_text(self.options, article)


def internal(error: Exception) -> InternalError:
    """A fault of ours; its text may quote the article, so its kind alone is told."""
    return InternalError(f"internal error ({type(error).__name__}); please report it")


def stamps_of(names: Stamps) -> Stamps:
    """How files are now; of folders which tables and configurations are in them."""
    return {name: _listed(Path(name)) if name.endswith("/") else stamp(name) for name in names}


def _places(name: str) -> Stamps:
    """Where the configuration of a draft is, or may come to be."""
    folders = Path(name).absolute().parents
    return dict.fromkeys([f"{folders[0]}/", *(str(folder / one) for folder in folders for one in (OWN, SHARED))])


def _used(plan: Plan) -> Stamps:
    """The files that a plan rests on, and the folders in which its patterns may find others."""
    return dict.fromkeys(name for draft in plan.drafts for name in _used_by(draft))


def _used_by(draft: Draft) -> Iterator[str]:
    for table in draft.shelf.tables:
        yield table
        yield f"{Path(table).absolute().parent}/"
    if draft.config.path:
        yield draft.config.path
        yield f"{draft.config.folder.absolute()}/"
    yield from (entry.path for entry in draft.entries)


def _listed(folder: Path) -> object:
    try:
        return sorted(one.name for one in folder.iterdir() if one.suffix.casefold() in TABLES)
    except OSError:
        return None
