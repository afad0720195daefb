"""Cues of how many lost a deposit or kept it, by what they did not reach and what befell them. See `factcheck.claims.cue` for how a
line is written.

Of "those four" or "the bottom three" others may have gone the same way: such a line weighs too little to accuse.
"""

from __future__ import annotations

from factcheck.claims.cue import Cue as C
from factcheck.claims.cues.places import LOSE, MONEY

_PART = 0.85  # of some, who may be all
_PEOPLE = r"(?:(?:[a-z-]+ )?(?:{cands}|candidate|runner|contender|hopeful|party|parties|people|persons|person|men and women)(?: (?:here|in C|on the (?:ballot )?paper|in the (?:field|race|running)))?)"
_THE_FIELD = r"(?:the |all |all the |an? (?:[a-z]+ )?(?:field|list|line-up|slate|total) of )"
_REST = rf"(?: {_PEOPLE}| on the (?:ballot )?paper| on the ballot| in the (?:field|race|running)| names)?(?: (?:who|that) (?:stood|ran))?"
_OF_ALL = rf" (?:out )?of {_THE_FIELD}N{_REST}"
_COUNT = r"(?<!\bof )(?<!\bof the )(?<!\bof all )(?<!\btop )(?<!\bbottom )(?<!\blast )(?<!\bother )(?<!\bremaining )(?<!\bthose )(?<!\bthese )(?<!\bX the )(?<!\bof G )"
_BY_THE_WAY = r"(?:,? (?:then|alas|sadly|therefore|too|meanwhile|in all|accordingly|thus|as a result),?)?"
_BACK = r"(?:{deposit}|X stake|X (?:back|returned|refunded|each)|(?:money|cash|stake) (?:back|returned|refunded))"
_SHORT_OF = (
    r"(?:failed to|did not|didn't|could not|couldn't|were unable to|was unable to|never|do not|don't) (?:reach|get|win|secure|attain|poll|obtain|meet|clear|hit|make|manage|muster|achieve|gain|attract|pass|cross|receive|score)"
    r" (?:[a-z-]+ ){0,4}?(?:P|F|level|threshold|share|mark|bar|line|hurdle|minimum|figure|percentage|number of votes|votes|vote|support)\b[^.;:NDABRT]{0,60}?" + _BACK
)
_FEW = rf"(?:polled|took|got|won|had|received|scored|attracted|managed|secured|drew|finished (?:on|with)|ended (?:on|with))(?: (?:under|below|short of))? (?:P|F)(?:{{of_vote}})?,? and (?:so |thus |therefore |thereby |duly |accordingly |consequently )?(?:will |must |have |had |has )?(?:{LOSE}|to forfeit|lost)"
_GONE = (
    r"(?:left (?:G|their|the) (?:X )?(?:deposits?|stakes?) behind|(?:(?:will|can|may|must) (?:be )?|are |were |have |had )?(?:writ(?:e|ing|ten)|wrote) off (?:G|their|the) (?:X )?(?:deposits?|stakes?|X)|"
    r"(?:waved|kissed|waving|kissing|wave|kiss) (?:theirs|G) (?:goodbye|bye-bye|ta-ta|farewell|adieu)|(?:are|were|is|was|will be|go home|went home|ended up|end up|came away) (?:X )(?:lighter|poorer|worse off|down)|"
    r"(?:coughed up|cough up) (?:G |their |the )?(?:X|{deposit})|had (?:G|their) (?:X|{deposit}s?) (?:taken|confiscated|pocketed|kept)|watched (?:G|their|a|the) (?:X|X deposits?|deposits?) (?:go|vanish|disappear|slip away))"
)
_FELL = (_SHORT_OF, _FEW, _GONE)
_WERE = r"(?:(?:were|was|are|is|have been|had been|will be|went|have|had) )?"
_GIVEN_UP = "lost|forfeited|surrendered|gone|sacrificed|yielded|forfeit|given up"
_END = r"(?=[.,;:!)]|$| -| and\b| but\b)"

FORFEITS: tuple[C, ...] = (
    # "Three of the eight candidates failed to reach the level needed to keep a deposit"
    *(C("lost_deposit", 0.96, rf"{_COUNT}<N>(?:{_OF_ALL}| {_PEOPLE})?{_BY_THE_WAY} {fell}", subject="none") for fell in _FELL),
    *(C("candidates", 0.96, rf"(?:\bN|\bone|\bX) (?:out )?of {_THE_FIELD}<N>{_REST}{_BY_THE_WAY} {fell}", subject="none") for fell in _FELL),
    *(C("lost_deposit", _PART, rf"(?:the |those |these |all |bottom |last |lowest )+<N>(?: of G| {_PEOPLE})?(?: (?:all|each|duly))? {fell}", subject="none")
      for fell in (*_FELL, rf"{LOSE}(?: [a-z]+| G){{0,3}} (?:X )?{MONEY}", rf"(?:forfeit|forfeited){_END}")),
    C("lost_deposit", _PART, rf"<N>{_OF_ALL} paid (?:the |G |their )?(?:X|{{deposit}}){_END}", subject="none"),
    C("lost_deposit", 0.95, r"^<N>(?: -|:)? lost deposits?(?=[.,;:(]|$| -)", subject="none"),
    C("lost_deposit", _PART, r"^<N> (?:shall|will|would|won't|can|could) (?:not |never )?(?:be )?(?:see|seeing) (?:G|it|them|theirs|the money) again\b", subject="none"),
    C("lost_deposit", _PART, r"(?:\bnone|\bnot one|\bnot a single one|\bnot X|\bneither|\bnobody) ?(?:of |among )?(?:the |those |these |all )+<N>(?: of G| " + _PEOPLE + r")? [^.;:NDABR]{0,60}?" + _BACK, subject="none"),
    # "deposits were forfeited by five of the 11", "deposits gone for the last two"
    *(C("lost_deposit", weight, rf"{{deposit}}(?: of X)?,? {_WERE}(?:{_GIVEN_UP}|relinquished) (?:by|for|from) {whose}", subject="none")
      for weight, whose in ((0.96, rf"<N>{_OF_ALL}"), (_PART, rf"(?:the )?(?:last|bottom|lowest|final) <N>(?: {_PEOPLE})?{_END}"))),
    C("candidates", 0.96, rf"{{deposit}}(?: of X)?,? {_WERE}(?:{_GIVEN_UP}|relinquished) (?:by|for|from) (?:N (?:out )?of|X) (?:the |all |the total of )<N>(?![ -](?:votes|points|seats|wards))", subject="none"),
    C("lost_deposit", 0.99, rf"{{deposit}}(?: of X)?,? {_WERE}(?:{_GIVEN_UP}) (?:by|for|from) the (?:remaining|other) <N>(?: {_PEOPLE})?{_END}", subject="none", make="rest_of_field"),
    # "John Lowry's deposit was one of two forfeited", "he and Holmes were the two whose deposits stayed with the council"
    C("lost_deposit", 0.96, r"{deposit}s?,? (?:was |were |is |are )?(?:one of|among|X of|X) (?:the )?<N> (?:to be |that were |which were )?(?:forfeited|lost|surrendered|forfeit|gone)\b", subject="none"),
    C("lost_deposit", 0.96, r"(?<!\bof )(?<!\bamong )\b(?:the|only) <N>(?: " + _PEOPLE + r")? whose (?:X |G )?(?:deposits?|money|stakes?|X) (?:(?:will|would|have|has|had) )?(?:stay|stayed|stays|remain|remained|remains|(?:was|were|is|are|been) (?:lost|forfeited|kept|retained|forfeit|gone)|went|go|goes|gone|did not come back|disappeared|vanished)\b", subject="none"),
    # "lost theirs as well, so that's five deposits for the Treasury"
    C("lost_deposit", 0.92, r"(?:theirs|deposits?|X|money|cash|goodbye)\b[^.;:NPDT]{0,30}(?:,| -|;|:) ?(?:so )?(?:(?:that's|that is|that makes|making|which makes|which is|a total of) )?<N> (?:deposits|cheques|stakes|forfeits|forfeitures|lots of X)\b(?! (?:kept|saved|back|returned|refunded|retained|safe))", subject="none"),
    C("lost_deposit", 0.92, r"(?:U|treasury|exchequer|taxpayers?|public purse|council|nation|state|chancellor) (?:is|was|are|were|will be|ends? up|ended up) <N> (?:cheques|deposits|stakes|lots of X) (?:better off|richer|to the good|up)\b", subject="none"),
    # "the only one of the five to go home poorer", "alone of the five"
    C("candidates", 0.965, rf"\bthe (?:only )?(?:one|N|X)(?: one)?(?: {_PEOPLE})? of (?:the |all )?<N>{_REST} (?:to|who|not to|that) (?:have |had |has )?(?:(?:[a-z]+ )?(?:{LOSE}|lose|forfeit|{_GONE})|go(?:ne)? home poorer|went home poorer|cough(?:ed)? up|pay up)", subject="none"),
    C("candidates", 0.965, rf"\balone (?:of|among) (?:the |all )?<N>{_REST} (?:[a-z]+ )?(?:{LOSE}|lost|forfeited|surrendered|{_GONE})", subject="none"),
    C("candidates", 0.96, rf"{{deposit}}[^.:NPDT]{{0,60}}(?:;|,|:| -)[^.;:PD]{{0,60}}? (?:was|is|were|being) (?:the )?(?:only |N |X |one )+(?:of )?(?:the )?<N>{_REST} (?:not to|to fail|who (?:did not|didn't|failed)|to (?:do so|miss|suffer)){_END}", subject="none"),
    C("lost_deposit", 0.97, rf"\b(?:the |only )+<N> (?:one )?(?:of (?:the |all )?N{_REST}|{_PEOPLE} of the N) (?:to|who) (?:have |had |has )?(?:{LOSE}|lose|forfeit)(?: [a-z]+| G){{0,3}} (?:X )?{MONEY}", subject="none"),
    C("lost_deposit", 0.97, rf"\b(?:the |only )+<N> one (?:to|who) (?:have |had |has )?(?:{LOSE}|lose|forfeit)(?: [a-z]+| G){{0,3}} (?:X )?{MONEY}", subject="none"),
    C("kept_deposit", 0.985, rf"\b(?:all|everyone|everybody) (?:but|except|bar|save)(?: for)? <N> of (?:whom|which|G|them) (?:[a-z]+ ){{0,2}}?{LOSE}(?: [a-z]+| G){{0,3}} (?:X )?{MONEY}", subject="none"),
    # "none of the remaining eight reached the 743 needed": those named may be among them
    C("lost_deposit", _PART, r"(?:none|not one) of the (?:other|remaining) <N>(?: {cands})? (?:reached|passed|managed|cleared|kept|saved|retained|got|held on to|came near|polled|topped|exceeded)\b[^.;:]{0,60}" + _BACK, subject="none"),
    C("lost_deposit", 0.99, rf"<N> (?:other|more|further) (?:{{cands}}|parties|people)\b[^.;:]{{0,120}}? (?:and )?(?:did not|didn't|failed to|could not|couldn't|do not|also failed to) (?:keep|save|retain|hold on to|recover|get back) (?:G |their |the )?(?:X )?{MONEY}", subject="none", make="others_besides"),
    C("lost_deposit", _PART, rf"<N> (?:other|more|further) (?:{{cands}}|parties|people)\b[^.;:]{{0,120}}? (?:and )?(?:did not|didn't|failed to|could not|couldn't|do not|also failed to) (?:keep|save|retain|hold on to|recover|get back) (?:G |their |the )?(?:X )?{MONEY}", subject="none"),
    # "as did all four other outsiders"
    C("lost_deposit", 0.995, r"{deposit}[^.;:NPDT]{0,30}, (?:as|and so|so) (?:did|do|have|has) (?:all )?<N> (?:other|more|further)\b", subject="none", make="others_besides"),
)
