"""The table of cues, a module a family of measures. To teach the reader a wording, add a line and a test of it."""

from __future__ import annotations

from factcheck.claims.cue import Cue
from factcheck.claims.cues.against_several import AGAINST_SEVERAL
from factcheck.claims.cues.asides import ASIDES
from factcheck.claims.cues.ballots import BALLOTS, BALLOTS_CHANGE
from factcheck.claims.cues.by_place import BY_PLACE
from factcheck.claims.cues.came import CAME
from factcheck.claims.cues.chambers import CHAMBERS
from factcheck.claims.cues.close_run import CLOSE_RUN
from factcheck.claims.cues.deposits import DEPOSITS_TOLD
from factcheck.claims.cues.everyday import EVERYDAY
from factcheck.claims.cues.fields import FIELDS_TOLD
from factcheck.claims.cues.forfeits import FORFEITS
from factcheck.claims.cues.in_other_words import IN_OTHER_WORDS
from factcheck.claims.cues.in_passing import IN_PASSING
from factcheck.claims.cues.inherit import INHERIT
from factcheck.claims.cues.labels import LABELS
from factcheck.claims.cues.leads import LEADS
from factcheck.claims.cues.majority import MAJORITY, MAJORITY_CHANGE, PREVIOUS_MAJORITY, PREVIOUS_MARGIN
from factcheck.claims.cues.makeup import MAKEUP
from factcheck.claims.cues.measured import MEASURED
from factcheck.claims.cues.moved import MOVED
from factcheck.claims.cues.not_results import NOT_RESULTS, SCOPES
from factcheck.claims.cues.outcomes import OUTCOMES
from factcheck.claims.cues.papers import PAPERS_TOLD
from factcheck.claims.cues.placed import PLACED
from factcheck.claims.cues.places import PLACES
from factcheck.claims.cues.preferences import PREFERENCES
from factcheck.claims.cues.questions import QUESTIONS
from factcheck.claims.cues.relations import RELATIONS
from factcheck.claims.cues.seats import SEATS
from factcheck.claims.cues.share import SHARE, SHARE_CHANGE
from factcheck.claims.cues.side_by_side import SIDE_BY_SIDE
from factcheck.claims.cues.spans import SPANS
from factcheck.claims.cues.stood import STOOD
from factcheck.claims.cues.swing import SWING
from factcheck.claims.cues.tallies import TALLIES
from factcheck.claims.cues.then_and_now import THEN_AND_NOW
from factcheck.claims.cues.transfers import TRANSFERS
from factcheck.claims.cues.turnout import TURNOUT, TURNOUT_CHANGE
from factcheck.claims.cues.turns_of_phrase import TURNS_OF_PHRASE
from factcheck.claims.cues.voters import VOTERS
from factcheck.claims.cues.votes import VOTES, VOTES_CHANGE

# Where two lines of the same weight match, the earlier family comes first.
ALL: tuple[Cue, ...] = (
    *MAJORITY,
    *PREVIOUS_MAJORITY,
    *PREVIOUS_MARGIN,
    *VOTES,
    *SHARE,
    *VOTERS,
    *TURNOUT,
    *BALLOTS,
    *PAPERS_TOLD,
    *PLACES,
    *DEPOSITS_TOLD,
    *FORFEITS,
    *PLACED,
    *FIELDS_TOLD,
    *STOOD,
    *PREFERENCES,
    *TRANSFERS,
    *MAJORITY_CHANGE,
    *SHARE_CHANGE,
    *TURNOUT_CHANGE,
    *VOTES_CHANGE,
    *TURNS_OF_PHRASE, *IN_PASSING, *EVERYDAY,
    *IN_OTHER_WORDS,
    *MOVED,
    *BALLOTS_CHANGE,
    *SWING,
    *RELATIONS,
    *MEASURED,
    *SIDE_BY_SIDE,
    *AGAINST_SEVERAL,
    *SEATS,
    *CHAMBERS,
    *TALLIES,
    *MAKEUP,
    *ASIDES,
    *QUESTIONS,
    *LABELS,
    *SPANS,
    *LEADS,
    *CLOSE_RUN,
    *OUTCOMES,
    *BY_PLACE,
    *CAME,
    *THEN_AND_NOW,
    *INHERIT,
    *NOT_RESULTS,
)

__all__ = ["ALL", "SCOPES"]
