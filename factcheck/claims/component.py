"""A spaCy component: the claims of a text as spans, with what each is about.

    import spacy, factcheck
    nlp = spacy.blank("en")
    claims = nlp.add_pipe("factcheck_claims")
    claims.names = factcheck.read_results(["results.csv"]).names      # names only: the figures stay out of reading
    for span in nlp("Labour won by 10,974 votes.").spans["factcheck"]:
        print(span.text, span.label_, span._.claim.readings[0].subject)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spacy.language import Language
from spacy.tokens import Doc, Span

from factcheck.names import Names

if TYPE_CHECKING:
    from factcheck.claims.claim import Claim

SPANS = "factcheck"


class ClaimsComponent:
    """Puts a span for each claim into `doc.spans["factcheck"]`, labelled with its measure; `span._.claim` is the Claim.

    `names` are the names of the tables; without them parties are known and people are not.
    """

    def __init__(self, names: Names | None = None) -> None:
        self.names = names or Names({}, lambda seat: ())

    def __call__(self, doc: Doc) -> Doc:
        """Read the claims of one text."""
        from factcheck.article import parse
        from factcheck.claims.understanding import understand
        from factcheck.quantities import find_quantities

        article = parse("", doc.text)
        spans = []
        for claim in understand(article, find_quantities(article), self.names).claims:
            span = doc.char_span(claim.start, claim.end, label=claim.readings[0].measure, alignment_mode="expand")
            if span is not None:
                span._.claim = claim
                spans.append(span)
        doc.spans[SPANS] = spans
        return doc


@Language.factory("factcheck_claims")
def make_component(nlp: Language, name: str) -> ClaimsComponent:
    """The factory behind `nlp.add_pipe("factcheck_claims")`."""
    if not Span.has_extension("claim"):
        Span.set_extension("claim", default=None)
    return ClaimsComponent()


def claim_of(span: Span) -> Claim | None:
    """The Claim behind a span of the component."""
    found: Claim | None = span._.claim
    return found
