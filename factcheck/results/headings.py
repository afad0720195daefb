"""What the heading of a column, or the label of a row, means: a table of synonyms.

To teach it a heading, add words to a line. Headings are compared in lower case, with underscores and line breaks as spaces
and footnote marks dropped; lines are tried in order and must match the whole heading.
"""

from __future__ import annotations

import re
from functools import cache

from factcheck.patterns import compiled
from factcheck.results.heading_words import by_words
from factcheck.results.languages import in_english

# What seats and wards are called, with what they lie in or elect to in front: "District ward", "Lok Sabha constituency (name)".
_OF_WARDS = r"(?:district|borough|burgh|county|town|village|parish|community|city|unitary|metropolitan|municipal|council|london borough|electoral|local|current|new|principal area)"
_OF_SEATS = (r"(?:electoral|westminster|uk|parliament(?:ary)?|holyrood|scottish|welsh|senedd|assembly|federal|provincial|legislative|house|senate|congressional|commons|lok sabha|rajya sabha|vidhan sabha|"
             r"state|dáil|dail|single|general|polling|counting|voting|pcc|police|mayoral|ge|mp|sp|council|new|current)")
_NAMED = (rf"(?:names? of )?(?:the )?(?:(?:{_OF_WARDS} )+(?:wards?|divisions?|electoral (?:wards?|divisions?|districts?|areas?))|(?:{_OF_SEATS} )+(?:constituency|division|riding|seat|electorate(?= name)|segment|contest)|"
          r"(?:federal|state|house|senate|congressional|legislative|assembly|council|electoral|provincial|voting|counting|pcc|police|force|mayoral|combined authority|local electoral|election) (?:district|area)|federal electorate|state electorate|wahlkreis(?:name)?|"
          r"(?:ward|division|constituency|seat|riding)(?: ?(?:/|or|or the|and) ?(?:ward|division|constituency|seat|riding|council|area))+|lea|police force|(?:ward|division|seat|constituency|riding|electorate)(?= names?\b| \())"
          r"(?: names?)?(?: \((?:names?|new|lea|pc|ac|new boundaries|(?:19|20)\d\d boundaries)\))?")
# field, pattern
FIELDS: tuple[tuple[str, str], ...] = (
    ("seats_before", r"(?:seats?|mps|meps|msps|councillors|cllrs|members) (?:before|defended|defending|previously|last time|at dissolution|held before|\(?(?:19|20)\d\d\)?)|(?:19|20)\d\d (?:seats?|mps|councillors)|(?:previous|old|last|defended) (?:seats|mps|councillors)|seats before (?:the )?election|prev(?:ious)? number of (?:seats|mps|councillors)"),
    # How large a part of the papers was rejected, and by how many points it and the turnout moved, as printed.
    ("rejected_share_change", r"(?:informal(?:ity)?|rejected|spoil[et]d?)(?: votes?| ballots?)?(?: rate)? (?:swing|change|\+/-)|change in (?:informal(?:ity)?|rejected|spoil[et]d?)(?: votes?| ballots?)?(?: rate)?"),
    ("rejected_share", (r"(?:informal(?:ity)?|rejected|spoil[et]d?)(?: votes?| ballots?| papers)?(?: rate| as)? ?\(?(?:%|percent|percentage|per cent|rate)(?: of (?:all |total )?(?:votes|ballots|papers)(?: cast)?)?\)?|"
                        r"(?:%|percent(?:age)?(?: of)?) (?:informal(?:ity)?|rejected|spoil[et]d?)(?: votes?| ballots?| papers)?.*|informality")),
    ("turnout_change", r"turnout (?:swing|change|\+/-)|change in (?:voter )?(?:turnout|participation)"),
    # Where voters have two votes: seats won in the constituencies, and those from the lists.
    ("constituency_seats", r"(?:constituency|first[- ]past[- ]the[- ]post|fptp|electorate|direct|directly elected) (?:seats|msps|mss|ams|mps|members|mandates)(?: won| elected)?|(?:seats|msps|mss|ams|members) \(?(?:constituency|constituencies|fptp|electorate)\)?"),
    ("list_seats", r"(?:regional|region|list|regional list|party list|top[- ]up|additional(?: member)?|london-?wide) (?:seats|msps|mss|ams|mps|members|mandates)(?: won| elected)?|(?:seats|msps|mss|ams|members) \(?(?:regional|regions?|list|party list|regional list)\)?"),
    ("ignore", (r"(?:elected|election) order|order (?:elected|of (?:being )?elect(?:ed|ion))|(?:ons )?region(?!al (?:votes?|list|share|%)).*|country(?: name)?|country/region|.*occupation.*|.*residence.*|percentage of valid ballots.*|previous turnout.*|real precinct|.*authority code|turnout (?:region|uk|diff|rank).*|middle names?.*|.*gender.*|sitting mp|former mp|.*mnis.*|.*electoral commission.*|democracy club.*|dc person.*|.*person ?id|person id|birth.*|"
               r"sitting mp\??|incumbent\??|historic ?elected|(?:state|county|jurisdiction) (?:fips|cen|ic)|dataverse|magnitude|version|osn|s\.? ?no?\.?|sl\.? ?no?\.?|party symbol|sex|age|evotes|email.*|.*url.*|.*adjunct.*|constituency type|writ date|.*source.*|notes?|election current|parish|postcode|.*colou?r|nuts.*|old person ids|is standing.*|.*party id|party ec id|"
               r"mp gender|cancelled poll|candidate id|confidence|prev(?:ious)? .*|previous general election|name in source|quality flags|twitter.*|ballot position|is member of previous legislature|order of appearance")),
    ("contest_id", r"contest id|ons id ?2?|ons (?:constituency |ward )?(?:code|id)|gss(?: code)?|ward code|pano|constituency id|post id|division ?id|(?:race|contest|ed) code|contest group id|race ?id|ballot paper id|area code|press association.*|electoral district number.*|riding (?:number|no\.?|code)|id"),
    # What tells the rows of one contest apart: where the votes were cast and how, at which count, in which state of counting.
    ("area", r"(?:polling )?booths?(?: name)?|voting (?:place|cent(?:re|er)|area)s?(?: name)|voting (?:place|cent(?:re|er))|reporting ?unit ?name|count(?:y|ies)(?: name)?|precinct(?: name| code)?|election district|polling ?(?:places?|districts?|stations?)(?: name)?|polling station (?:name|number)(?:/.*)?|poll (?:number|name)|municipality|(?:election )?county name"),
    ("level", r"level|reporting level"),
    ("count", r"count(?: ?number| no)?|round(?: number)?|count ?stage|stage(?: ?number| no\.?| of (?:the )?count)?"),
    ("stage", r"type of results?"),
    ("mode", r"write-?in|(?:vote |voting )?mode|vote ?type|voting ?method|ordinary special|before onday|local overseas"),
    ("transfers", r"transfers?"),
    ("running", r"(?:running|cumulative) total"),
    ("office", r"office(?: ?name| title)?|race ?name|(?:ballot )?(?:question|measure|proposition|initiative)"),
    ("state", r"state(?: ?ab| ?name)?|province(?: name)?|territory|(?:provinces?|states?)(?: ?/ ?| or | and )(?:territor(?:y|ies)|ut|union territor(?:y|ies))(?: name)?"),
    ("contest", (r"name of seat|(?:seat|ward|division) (?:up|vacant|contested|being fought|at stake)|vacancy|(?:ward|seat|division) with (?:a|the) vacancy|pcon(?:\d\d)?(?: ?name|nm)?|const(?:ituency)? ?name|const nm|by-?elections?|(?:neighbourhood |local )?plan(?: area| name)?|neighbourhood(?: plan)? area|(?:wahl|stadt|land)?(?:gebiet|kreis)(?:sname)?|gemeinde|stimmkreis|constituency/ward|ward/constituency|burgh(?: name)?|where|race|circonscription|(?:pc|ac) name|lea|local electoral area|police(?: force)? area|force area|mayoralty|mayoral (?:authority|area)|combined authority|constituenc(?:y|ies)(?: name)?|constituency ?name.*|boundary comm(?:ission)? name|post label|ward(?: ?/ ?county electoral district)?(?: name)?|ward/?division|division(?: ?nm| name)?|electoral (?:district|division|area|ward)(?: name.*)?|seat(?: ?name)?|contest(?: name)?|area(?: name)?|district(?: name)?|"
                r"riding(?: name)?|ed (?:english )?name|polling area|counting area|council area|(?:local )?authority area|local authority ward|county division|voting area|name of (?:constituency|ward|division)|" + _NAMED)),
    ("council", r"principal (?:council|authority)|(?:local )?authority(?: name)?|local authority(?!.*(?:code|type)).*|(?:lower|upper) tier authority|council(?: name)?|organisation(?: name)?|county council"),
    ("date", r"date of (?:the )?(?:referendum|ballot|vote)|(?:vote|voting) (?:held|day)|held on|day of poll|date held|poll held on|when|as (?:at|of)|(?:position|standing|state|seats) (?:as )?(?:at|of|after)|(?:(?:by-?|general )?election |election ?|polling |poll )*date(?: of (?:by-?)?election| of poll)?|election ?day|polling day|date of (?:by-)?election"),
    # When a result was declared, hours after the poll.
    ("declared", r"(?:date|time|date and time|date/time) (?:of )?declar(?:ation|ed)|declaration (?:date|time|date and time|date/time)|declared(?: at| on)?"),
    ("election", r"election(?: id| name| year| event)?|event(?: name)?|event english name|year|general election|contest year"),
    ("candidate", r"candidate standing|in the running|on the ballot|persons?|who stood|election candidates?|(?:kandidat|bewerber|wahlkreisbewerber|direktkandidat)(?:in|/in|\(in\)|\*in|:in|en|innen)?|names? of (?:the )?(?:persons?|nominees?)|candidate'?s? full names?|persons? nominated|candidates? (?:nominated|surname first|details)|names? of candidates? \(surname first\)|candidates? \(in order of .*\)|runners?|hopefuls?|(?:name of )?candidates?(?: name|s name|'s name| \(\* = .*)?|person name|name|full name|candidate/candidat|names? of candidates?|who|contender|answers?|responses?|repl(?:y|ies)|option|choice|name in full|candidate \((?:party|party (?:label|name))\)|candidate and party|candidate, party|name and (?:description|party)|candidate and description|choice ?name|electorate candidates?(?: valid votes)?|nominee|contestants?|(?:candidate'?s )?ballot name|name on (?:the )?ballot(?: paper)?|candidats?|nom du candidat|(?:(?:name of )?candidates?,? ?)?\(?(?:surname|last name|family name)(?:,| and| &| ?/| then) ?(?:(?:first |other |given )names?|first|fore ?names?|initials?|others?)\)?|(?:candidates?|names?) \((?:surname|last name)(?: first|,.*| and .*)\)"),
    ("first", r"common names?|candidate(?:'s)? (?:first|given)|can ?name ?first|(?:candidate )?(?:first|given|fore) ?names?(?:\(?s?\)?)|candidate(?:'s)? first name.*|firstname|forenames?(?:\(s\))?|given ?nm|other names?|given name.*|candidate given name|christian names?"),
    ("surname", r"can ?name ?last|candidate(?:'s)? (?:last|family)|(?:candidate )?(?:surname|last names?|family name)(?: ?- ?.*)?|candidate(?:'s)? (?:family|last) name.*|candidate surname"),
    ("winner_first", r"(?:member|mp|winning candidate) (?:first|given) ?name"),
    ("winner_surname", r"leading candidate|(?:winner|winning candidate|mp|elected) \((?:and )?party\)|(?:winner|mp) (?:and|&|/) party|(?:member|mp|winning candidate) (?:surname|family name)|mp fullname|winner(?: name)?|name of winning candidate|mp(?: elected)?|member|new mp|elected (?:mp|member|candidate|councillor)|(?:mp|councillor|candidate|member) (?:elected|returned)|winning candidate|who won|(?:your |new |ward |local )?(?:councillor|cllr)(?: name)?|(?:new |sitting )(?:member|councillor)|(?:member|mp|councillor|president|mayor|governor|senator)[ -]elect|name of (?:the )?(?:councillor|member|mp)(?: elected)?|(?:successful|elected|returned) candidate|td|msp|ms|mla|mep|(?:mp|member|councillor|msp|td)(?:'s)? name"),
    ("second_name", r"trailing candidate|loser(?: name)?|losing candidate|defeated candidate|runner-? ?up(?: name| \(party\))?|second \(party\)|second(?: placed)? candidate|nearest rival"),
    ("winner_votes", r"(?:winning|(?:winner|winning candidate|elected (?:candidate|councillor|member)|mp)(?:'?s)?|first(?: placed)?) votes?|votes? (?:for|of) (?:the )?(?:winner|winning candidate)"),
    ("second_votes", r"los(?:er|ing candidate)(?:'?s)? votes?|(?:runner-? ?up(?:'?s)?|(?:second placed|second placed candidate|nearest rival|runner up)(?:'?s)?|2nd(?: placed)?) votes?|votes? (?:for|of) (?:the )?(?:runner-? ?up|second)"),
    ("other_winner", r"(?:of which )?other winner"),
    ("result", r"(?:short |long )?result(?: summary| text)?|gain/hold|outcome|what happened"),
    ("winner_party", r"leading party|(?:gained|taken|captured) by|gaining party|new (?:mp|member)'?s party|new party|first(?: placed)? party|winner party|winning party|winner group|won by|(?:party|group) of (?:mp|winner|councillor|(?:the )?(?:winning candidate|(?:elected )?(?:councillor|member|candidate)(?: elected)?))|(?:winning candidate|councillor|elected member)'?s? party|held by|mp party|winner's party"),
    ("second_party", r"trailing party|second(?: placed)? party|second group|second|runner-? ?up party|2nd"),
    ("party_code", r"(?:main )?party (?:abbreviation|abbr|code)|party ?ab|choice party|political interest code|abbreviation|primary party abbreviation|nomination party abbreviation"),
    ("party", (r"(?:political|registered) (?:group|description)|allegiance|party colours|stood as|(?:(?:standing|stood|stands) )?for (?:whom|which party|what party)|(?:standing|stood) for|partei(?:en)?|(?:wahlvorschlag|liste|kreiswahlvorschlag)|on behalf of|pol\.? party|party \(as on (?:the )?ballot(?: paper)?\)|party description|description on ballot(?: paper)?|party detailed|ballot (?:paper )?description|party english name|political affiliation(?: name)?|(?:candidate )?part(?:y|ies)(?: name| nm| group| simplified| detailed)?|partynm|description(?: \(if any\)| on ballot paper| \(if any\)/party)?|political (?:party|affiliation|description).*|political part(?:y|ies)(?: description)?|nomination party name|primary party name|"
              r"party(?: or|/) ?description|affiliation|representing|party group|standing for|description of candidate|party/description|parti|party \(abbreviation\)|party affiliation|registered party|ticket|label|political description|group|banner|stood for|standing as")),
    ("share", (r"percent(?:age)? of total|of valid|as (?:%|percentage|per cent)|erststimmen(?:anteil| ?\(?(?:%|in %|prozent|in prozent|anteil)\)?)|(?:stimmen)?anteil(?: ?\(?(?:%|in %)\)?)?|prozent|% of total|proportion|p\.c\.?|share of total|percent of total valid ballots(?: cast)?|total \(?%\)?|pct ?vote|vote ?pct|[a-z. ]+\.? percentage of valid votes|% votes obtained|total percentage|percent of votes|(?:vote |votes? )?share(?: of (?:the )?(?:vote|votes|poll|valid votes?)(?: cast)?)?(?: \(?(?:%|pct|per cent|percent)\)?)?|% ?(?:of |share)?(?:the )?(?:valid |total )?(?:votes?|poll|share)?|(?:vote )?(?:pct|percent|per cent|percentage)(?: of (?:the )?(?:valid )?(?:votes?|poll))?|percentage of votes obtained.*|vote share(?!.*(?:change|chg|\+/-|±|swing)).*|share pct|perc|pc|"
              r"votes? ?%|%|round (?:1|one)(?: votes?)? ?(?:%|share)|% (?:vote|votes) share|(?:vote )?share \(?notional\)?|(?:notional|estimated|implied) (?:\d{4} )?(?:vote )?share(?: \(?(?:%|pct|percent|per cent)\)?)?|vote ?share ?\d{4}|share \d{4}|percentages?|% of (?:total )?(?:valid )?votes?|percentage (?:share|vote)|% of valid|(?:% |percent |percentage )share|poll ?%|% of (?:valid |the )?poll|poll share|(?:(?:primary|first|1st|formal|popular|candidate|personal|constituency|fp|electorate(?= votes?)) ?)(?:votes? |round |count |pref(?:erence)?s? |(?:pref(?:erence)?|round) votes? )?(?:%|share|percentage)|(?:fpv) ?%|% (?:of )?(?:the )?(?:popular|formal|primary|first preference|1st pref(?:erence)?s?|candidate|constituency) ?(?:votes?)?|% votes?|vote share percentage|(?:% )?over total votes polled.*|% of (?:the )?(?:uk |total |valid |all )?votes?(?: cast)?|uk share")),
    # Counts that stand beside the ordinary one in the same row: after preferences, and of parties where voters have two votes.
    ("preferred_share", r"(?:tcp|2cp|2pp|tpp|(?:two|2)[ -](?:candidate|party)[ -]preferred|after preferences)(?: votes?)? ?(?:%|share|percentage)|% (?:tcp|2cp|2pp|tpp|after preferences)"),
    ("preferred_votes", r"(?:total |all )?(?:tcp|2cp|2pp|tpp|(?:two|2)[ -](?:candidate|party)[ -]preferred|after (?:second |2nd )?preferences)(?: votes?)?(?: count|[:,]? total)?|(?:votes?|total(?: votes?)?) after (?:second |2nd )?preferences"),
    ("party_share", r"zweitstimmen(?:anteil| ?\(?(?:%|in %|prozent|in prozent|anteil)\)?)|(?:party|list|regional|(?:party|regional) list)(?: votes?)? ?(?:%|share|percent(?:age)?|pct)|(?:%|share|percentage|proportion)(?: of)?(?: the)? (?:party|list|regional) votes?"),
    ("party_votes", r"zweitstimmen(?: \(?(?:anzahl|absolut)\)?)?|(?:total )?(?:party|list|regional|(?:party|regional) list) votes?(?:[:,]? (?:total|all|number|count))?"),
    # In a table of parties: the councils that they control.
    ("councils_change", r"(?:change in|change on|net gain of|\+/-|net|±) (?:number of )?(?:councils|authorities)|(?:councils|authorities)(?: controlled)?(?: -|:)? ?\(?(?:change|\+/-|net|±)\)?|(?:council|authority) change"),
    ("councils", r"(?:total |number of |no\.? of )?(?:councils|authorities)(?: (?:controlled|won|held|run|total|now|after|in control))?|councils (?:with|under) (?:majority|control)"),
    ("seats_change", r"(?:change in|change on|net gain of|\+/-|net|±) (?:number of )?(?:seats|mps|councillors|constituencies)|(?:seats?|mps?|councillors) (?:change|\+/-|net|±)|net(?: change| \+/-| ±| gains?(?:/loss(?:es)?)?)?(?: (?:in|of) seats)?|seat change|gains?/loss(?:es)?"),
    # In a table of parties: the seats behind the change.
    ("gained", r"(?:seats?|constituencies|mps|councillors) (?:gained|gains|picked up)|(?:gained|gains)(?: seats)?"),
    ("lost", r"(?:seats?|constituencies|mps|councillors) (?:lost|losses)|(?:lost|losses)(?: seats)?"),
    ("votes_change", r"change in (?:number of )?votes|\+/- votes|votes? (?:\+/-|change \(number\)|difference)"),
    ("swing", r"total ?swing|swing(?: \(%\))?"),
    ("change", r"(?:pts|pp|points) change|movement|diff\.? on (?:19|20)\d\d|up/down|(?:notional |(?:percentage )?points? |%(?:age)? )*(?:share |vote |pct |% )?(?:notional )?change.*|\+/-.*|±.*|(?:share|vote|vote share|%|pct|% share) ?(?:\+/-|±)(?: ?%)?|chg|diff(?:\.|erence)?|(?:vs?\.?|versus|cf\.?|since|on|compared (?:with|to)) (?:(?:the )?(?:ge ?)?(?:19|20)\d\d(?: ge)?|last time|previous|notional)|% change|change in share.*|vote change|vote share change|pp change"),
    ("rank", r"place in (?:the )?poll|finished|ranking|came|placing|placed|rank|position|place|pos\.?|pl\.?|order|finish"),
    ("decided", r"(?:elected|excluded|eliminated)(?: or (?:excluded|eliminated))? (?:at|on|in)|(?:occurred|elected|elected/excluded|excluded|status|decided|result|out) (?:on|at|in) (?:count|stage|round)(?: no\.?| number)?|(?:count|stage|round) (?:elected|excluded|elected/excluded|occurred)|occurred on (?:count|stage)|(?:elected|excluded|elected/excluded|decided)(?: or excluded)? (?:(?:at|on|in) )?\(?(?:count|stage|round)\)?|(?:count|stage|round) (?:elected|excluded|decided|of election)"),
    ("elected", r"elected.*|(?:was|is|were) (?:elected|successful|winner)|elec'?d|elect'd|winner|is winner|(?:contest|race|election) winner|winning|won|e|status|is winning candidate|elected \(y/n\)|successful"),
    ("to_fill", r"vote for"),
    ("votes", (r"votes got|ballots won|papers for|(?:n|num) ?votes|erststimmen(?: \(?(?:anzahl|absolut)\)?)?|stimmen|anzahl stimmen|tally|crosses|votes? (?:in figures|given)|votes? [-–] (?:number|no\.?)|can ?votes|got|how many(?: votes)?|(?:how many|votes?) (?:they|each) got|(?:first[- ]past[- ]the[- ]post|fptp|constituency|candidate) votes?(?: cast| polled)?|primary votes?|fpv|f\.?p\.? votes|(?:total )?popular votes?(?: total| number)?|votes secured|(?:n\.l\.|p\.e\.i\.|n\.s\.|n\.b\.|que\.|ont\.|man\.|sask\.|alta\.|b\.c\.|y\.t\.|n\.w\.t\.|nun\.) valid votes|candidate ?poll votes count.*|votes?|number of votes.*|votes? (?:obtained|polled|received|won|total|recorded|count|number|for)|vote ?count|poll vote|votes obtained.*|candidate ?votes|total ?votes? (?:polled|received)|(?:total |all )?first pref(?:erence)?s?(?: votes?)?|first prefs|1st pref(?:erence)?s?(?: votes?)?|(?:first|1st) (?:count|round|stage|ballot|choices?)(?: votes?)?|(?:votes?(?:,| in)? )?\(?(?:(?:the )?(?:first|1st) round|round (?:1|one))\)?(?: votes?)?|(?:count|stage) 1|poll(?:ed)?|"
              r"(?:constituency|individual|personal|electorate|electorate candidate|local candidate|riding) votes?|votes recorded|valid votes cast for|notional (?:\d{4} )?votes?|votes? \(?notional\)?|votes? \d{4}|ballots for|(?:no\.?|nos\.?|nr\.?|num\.?|number|#|count)(?: of)?(?: the)?(?: valid)? ?votes?(?: (?:polled|received|recorded|obtained|won|rec'?d|rcvd))?|no\.? of votes.*|votes? cast for(?: (?:each|the|every) candidate)?|votes polled|votes? (?:no\.?|nos\.?|nr\.?|num\.?|#)|votes? (?:rec'?v?d|rcvd|recvd|gained|taken|attained|achieved|secured|tally)|(?:total|valid) party votes|candidate votes: total|votes? ?\((?:number|nos?\.?|nr\.?|num\.?|n|#|count)\)|(?:number of |no\.? of )?votes? ?(?:\((?:outcome|result|elected|status|\* ?= ?elected)\)|(?:and|/) (?:outcome|result))")),
    ("second_count", r"(?:second|2nd) (?:pref(?:erence)?s?|count|round|ballot).*|final (?:votes?|count|total|round|tally)|total after.*|final"),
    ("electorate", r"(?:(?:people|residents|adults|electors|voters|citizens|number|total) )?(?:registered|able|eligible|entitled) to vote|(?:people|residents|adults) (?:registered|on the (?:register|roll|list))|(?:voters?|electors|names) on (?:the )?list|voter roll|size of (?:the )?(?:register|roll)|roll size|no\.? of voters registered|could vote|wahlberechtigte|(?:number|no\.?) eligible to vote|number entitled to vote|[ée]lecteurs inscrits|(?:total |registered |eligible )?(?:electorate|electors|registered (?:voters|electors)|eligible(?: (?:voters|electors|to vote))?|entitled to vote|register(?:ed)?(?: total)?|(?:electoral )?register(?: of (?:electors|voters))?|names on (?:the )?(?:register|roll)|roll|electoral roll|voters on roll|number of electors|number on register|enrolment|electors on (?:the )?(?:master )?roll|electors for polling station|size of (?:the )?electorate|number of registered electors|total electors|total electorate|ed electors on list count)(?: \(?number\)?)?|electors/.*"),
    ("valid_votes", r"(?:admitted|accepted) (?:votes|ballots|papers)|votes validly cast|total formal|sum of votes|gültige(?: (?:stimmen|erststimmen))?|bulletins valides|formal(?: ?votes)?|ed valid vote count|valid total|(?:total |number of |total number of )?valid (?:votes?|poll|ballots?|ballot papers|papers|vote)(?: cast| counted| polled)?|valid(?: total)?|total valid.*|total ?votes?|totalvotes|total votes cast for candidates|votes total|all valid votes|valid votes.*|uk valid votes|total (?:number|no\.?|#) ?(?:of )?votes?|total votes \(valid\)"),
    ("rejected", r"bad votes|rejected at (?:the )?count|not counted|set aside|rejects|null votes|blanks|(?:blank|invalid|spoil[et]d?|rejected|void|null)(?: ?/ ?| and | or )(?:blank|invalid|spoil[et]d?|rejected|void|null)(?: (?:votes?|ballots?|papers))?|ungültige(?: (?:stimmen|erststimmen))?|(?:number|no\.?) rejected|disallowed|spoils|bad papers|uncounted|papers not counted|informal total|informal (?:party|candidate) votes|bulletins rejet[ée]s|ed rejected ballot count|rejected ballots for polling station|(?:of (?:which|these),?:? )?(?:total |all |number of |total number of )?(?:rejected|spoilt|spoiled|invalid|void|informal|num spoilt|doubtful)(?: (?:ballots?|ballot papers|papers|votes?))?(?: at the count)?(?: \(?total\)?)?|(?:total )?(?:number of )?ballot papers rejected.*|total rejected.*|rejected votes|(?:papers|ballots?|votes) (?:rejected|spoilt|spoiled|invalid|void)|total number of rejected.*"),
    ("votes_cast", (r"(?:number|people|those|electors) (?:who )?(?:voted|voting|turning out)|took part|turned out|total (?:papers|cast)|(?:votes|ballots|papers) in total|all votes|wähler(?:innen)?|abgegebene stimmen|verifi(?:ed|cation) total|(?:number|total|people|electors|no\.?) (?:voted|voting)|total ballots cast|total voters|(?:total |number of |total number of )?(?:ballots?|ballot papers|votes|papers)(?: papers)? (?:cast|issued|returned|verified|counted|at count|at the count|in (?:the )?box(?:es)?)|votes cast|(?:num )?turnout reported|num ballots|total (?:poll|ballots?|ballot papers)|ballots|ballot papers|total votes cast|votescast|verified(?: ballot papers| papers| votes)?|total number of ballot papers(?!.*(?:reject|spoil|invalid)).*|total votes including rejected|turnout \(?(?:number|votes|count)\)?|"
                   r"number voting|voted|number of people who voted|verified ballot papers|votes_cast|ballots cast.*|papers in box")),
    ("turnout", r"(?:voting|voted|turned out) ?(?:%|per cent|pct)|turnout ?%age|(?:share|proportion) (?:voting|who voted|turning out)|wahlbeteiligung(?: \(?(?:%|in %)\)?)?|turn[- ]out|participation|taux de participation|percentage of voter turnout|voter participation percentage|votes cast to electors on master roll|(?:valid vote |ballot box |percentage |notional |voter )?turnout(?: \(?(?:%|pct|percent|percentage|per cent|valid votes|ec method|in source pct|incl rejected pct|valid pct)\)?)?|turnout ?%|% ?turnout|pct turnout|turnout percentage|(?:% |percentage )poll|turnout.*pct|percentage turnout|% poll|(?:%|per ?cent|percentage) (?:of (?:the )?(?:electorate|electors) )?(?:voting|who voted|voted)|voter turnout|turnout rate|turnout constituency|turnout ?% ?\(.*\)|turnout \(.*\) ?%?"),
    ("majority", r"margin of win|gap to (?:the )?(?:second|2nd|runner-? ?up|next)|winner ahead by|winning gap|size of win|majority over (?:the )?(?:second|2nd|runner-? ?up)|(?:new|current) majority|winning majority|size of majority|votes ahead|gap|majority in votes|numerical majority|majority of votes|ahead by|(?:won|led) by \(votes\)|number majority|majority(?: votes| \(votes\)| count| \(?number\)?)?|maj|winning margin|majority/.*|plurality|margin|lead|prev majority|(?:winning |victory )?margin of (?:victory|the winner)|victory margin|(?:winning |winner'?s |victory )?(?:margin|lead|plurality|(?<=s )majority)(?: in votes| \(?votes?\)?| over (?:the )?(?:second(?:[ -]placed)?|runner-? ?up|2nd)| of votes)?"),
    ("margin_points", r"(?:margin|majority|lead) ?\(?(?:in )?(?:pts?|points?|pp|percentage points|% points)\)?|majority(?: \(?(?:%|pct|percent|percentage|per cent)\)?)|majority percentage.*|% majority|maj(?:ority)? ?%|margin ?%|% margin|lead ?%"),
    ("to_fill", r"vacanc(?:y|ies)|seats (?:contested|to fill|available|up|up for election|at stake)|number (?:to be elected|of seats|of vacancies)|seats to be filled|number of (?:councillors|members|candidates) to be elected|(?:councillors|members) to (?:be elected|elect)|to elect|electing"),
    ("seats", r"(?:total |number of )?(?:seats|mps|meps|msps|mlas|mss|ams|councillors|members|constituencies|wards|divisions|ridings|districts|electorates) (?:won|elected|returned|total|held|taken|secured)|(?:number|no\.?|total|candidates)(?: of)?(?: candidates)? (?:elected|won|returned|successful)|sitze(?: \(?gesamt\)?)?|seats(?: total| held| now| after)?|(?:number of )?(?:mps|meps|msps|mlas|mss|ams|tds|councillors|cllrs|members)(?: elected| won| returned| now| after)?|seats gained and held|total (?:seats|councillors|mps|meps|msps|mss|ams|mlas|members)|new (?:seats|total of seats)"),
    ("candidates", r"nominations|(?:number of |no\.? of )?candidates(?: standing| stood| fielded| number| nominated)?|stood|nominated|number standing|(?:number of )?(?:seats|constituencies|wards|divisions|ridings|districts) (?:fought|contested by party)|(?:constituencies|wards|divisions|ridings) contested|contested"),
    ("quota", r"(?:electoral |droop )?quota"),
    ("reported", r"(?:num(?:ber)? (?:of )?)?(?:precincts?|county|counties|polls?|polling (?:places|stations)|units|stations|booths) ?(?:report(?:ing|ed)|rptg|counted|in)"),
    ("to_report", r"(?:num(?:ber)? (?:of )?)?(?:precincts?|county|polls?|units|stations) ?(?:total|participating|to report)|total precincts"),
    ("boundary_set", r"boundary set"),
    ("confidence", r"confidence"),
)
# Fields that belong to the contest, not to a candidate.
OF_CONTEST = ("electorate", "valid_votes", "rejected", "votes_cast", "turnout", "majority", "margin_points", "to_fill", "quota", "rejected_share", "rejected_share_change", "turnout_change")
# Headings of what is larger than a seat: the contest of a table of parties, and no more than where a candidate's seat is.
LARGER = frozenset({
    "nation", "region", "country", "region name", "country name", "nation name", "nation/region", "nation or region", "region/nation", "country/region", "region or nation",
    "country or region", "counting region", "electoral region", "european region", "european parliament region", "eu region", "part of the uk", "parliamentary region", "province", "state", "state/territory", "state or territory", "province/territory", "territory", "euro region",
})
# Fields that say who stands in a row, and those that say how many voted for them.
WHO = frozenset({"candidate", "surname", "party", "party_code"})
COUNTED = frozenset({"votes", "share", "seats"})
# How much of a contest is counted: "Precincts reporting", "% of polls in", "Booths still to report".
_COUNTING = (
    r"(?:(?:%|per ?cent|percentage|number|no\.?|total)(?: of)?(?: the)? )?(?:precincts?|polls|polling (?:places|stations|divisions|districts)|booths|(?:ballot )?boxes|stations|counties|municipalities|"
    r"towns|townships|units|districts|wards|divisions|voting (?:areas|places|cent(?:re|er)s)|returns|(?:expected |estimated )?votes?),? "
    r"(?:(?:still|yet|not yet|fully|partially|so far) )?(?:report(?:ing|ed)|rptg|counted|in|completed?|declared|outstanding|to report|to come|remaining)(?: \(?%\)?)?")
# Rows that are no candidate: what their first cell says, and the figure that they give.
ROW_LABELS: tuple[tuple[str, str], ...] = (
    ("electorate", r"(?:total )?(?:number of )?(?:names|electors|voters|registered electors|registered voters) on (?:the )?(?:final |master |official )?(?:electoral )?(?:lists?|rolls?|register)|(?:the )?(?:total |registered |eligible )?(?:electorate|electors|registered electors|register|roll|eligible electors|number of electors|electoral register|number of (?:registered )?electors)(?: (?:was|is|number))?:?"),
    ("turnout", r"(?:percentage |voter |verified |overall |total |final |% )?(?:turnout|turn-out|poll)(?: \(?(?:%|percentage|valid votes|per cent|inc.*)\)?)?:?|% ?poll|% ?turnout|t/?o\.?|t"),
    ("rejected", r"(?:[-–•>] ?)?of (?:which|these|whom),?:? (?:rejected|spoil[et]d?|invalid)(?: (?:ballots?|ballot papers|papers|votes))*|(?:total |number of |total number of )?(?:rejected|spoilt|spoiled|invalid|void|blank(?=(?: ?/ ?| and | or |, )))(?:(?: ?/ ?| and | or |, )(?:rejected|spoil[et]d?|invalid|void|blank|null))*(?: (?:ballots?|ballot papers|papers|votes))*(?: \(?total\)?)?:?|(?:total )?(?:number of )?(?:ballot )?papers rejected.*|total rejected.*|papers rejected.*|total number of rejected.*|rejected|rej\.?"),
    ("votes_cast", r"verifi(?:ed|cation) total|(?:number|total|people|electors|no\.?) (?:voted|voting)|(?:total |number of |total number of )?(?:ballots?|ballot papers|votes|papers) (?:cast|issued|returned|verified|counted|polled|at the count)(?: total)?:?|total (?:poll|ballots|ballot papers|vote)|verified(?: total| ballot papers)?|ballot papers|total number of ballot papers.*|total votes cast|number of ballot papers.*|ballot papers verified|(?:total )?ballot papers (?:counted|at the count).*"),
    ("valid_votes", r"eligible valid votes|(?:[-–•>] ?)?of (?:which|these|whom),?:? valid(?: (?:votes?|ballots?|ballot papers|papers))*|(?:total |number of |total number of )?formal(?: ?votes?| ballots?| ballot papers)?|valid total|(?:total |number of |total number of )?valid (?:votes?|poll|ballot papers|papers|ballots|vote)(?: cast| counted)?(?: \(?total\)?)?:?|total valid.*|total(?: votes)?:?|valid votes.*|grand total|uk total|united kingdom|great britain|uk|totals?|all parties|all candidates|all(?: valid)?(?: votes?| voters)?(?: together| combined| counted)?|(?:sum|total)(?: of| for| from)(?: all| the| valid)*(?: votes?| candidates| parties)?|overall(?: total)?|(?:votes?|total) for all(?: candidates| parties)"),
    ("majority", r"(?:the )?majority(?: \(?votes\)?)?:?|majority over (?:the )?(?:second(?:[ -]placed?)?|runner-? ?up|2nd|next)(?: candidate)?|(?:winning )?margin of victory|(?:winning|victory) margin|maj|(?!(?:prev|previous|old|last|former|notional|defended|estimated|next) )[a-z]+(?: [a-z]+)? majority(?: \(?votes\)?)?:?|(?:majority|maj) (?:in|at) (?:the )?(?:19|20)\d\d.*|[a-z]+(?: [a-z]+)? (?:hold|gain(?: from [a-z]+(?: [a-z]+)?)?)(?: ?[,:;.–-])? (?:maj|majority)(?: of)?:?"),
    ("margin_points", r"majority \(?%\)?|% majority"),
    ("to_fill", r"(?:number of )?(?:vacant seats|seats vacant|vacant places|seats available|seats|vacancies)(?: to (?:be filled|fill))?:?|number to be elected|vacancies|number of (?:councillors|members|candidates) to be elected|(?:councillors|members) to be elected"),
    ("quota", r"(?:electoral |droop )?quota:?"),
    ("seat", r"(?:name of )?(?:constituency|ward|division|electoral (?:area|division|ward|district)|seat|contest|riding|counting area|voting area|police area)(?: name)?:?"),
    ("before", r"(?:(?:prev(?:ious)?|old|last|former|notional|defended|estimated)(?: (?:19|20)\d\d)?|(?:19|20)\d\d notional) (?:majority|maj)(?: \(?(?:votes|%)\)?)?:?"),  # of the election before
    ("counting", _COUNTING),
    ("skip", r"(?:result|outcome)|(?:(?:declared )?winner|(?:duly )?elected|successful candidate|mp elected): .*|swing.*|.* (?:gain|hold)(?: from .*)?|.* win(?: \(new seat\))?|(?:result )?declar(?:ed|ation)(?: (?:time|at|made|of (?:the )?result).*)?|time (?:of |result )?declar.*|(?:count|counting|verification) (?:began|begun|started|ended|finished|completed|closed)(?: at)?|(?:last )?updated.*|polls? (?:opened|closed)(?: at)?"),
    ("date", r"(?:(?:date |poll |election )?held(?: on)?|date(?: of (?:the )?(?:(?:general |by-?)?election|poll))?|polling day|polling date|election date|poll date|date of the poll):?"),
)


# Short forms in headings and labels, written out; a dot may follow.
SHORT_FORMS: dict[str, str] = {
    "elex": "election", "elexn": "election", "elecn": "election",
    "maj": "majority", "t/o": "turnout", "t'out": "turnout", "cand": "candidate", "cands": "candidates", "const": "constituency", "elec": "electorate",
    "reg": "register", "rej": "rejected", "no": "number", "nos": "number", "oth": "other", "chg": "change", "pct": "%", "perc": "%", "pc": "%",
    "chng": "change", "&": "and", "v": "votes", "sh": "share", "abbr": "abbreviation", "desc": "description", "tot": "total",
    "pty": "party", "const'ency": "constituency", "el'ate": "electorate", "swg": "swing", "win": "winner", "vts": "votes", "vote's": "votes", "t/out": "turnout", "t-out": "turnout", "t'o": "turnout", "elect'te": "electorate", "e'ate": "electorate",
    "wd": "ward", "elec'ate": "electorate", "elect'ate": "electorate", "spt": "spoilt", "spld": "spoilt",
    "maj'ty": "majority", "constit": "constituency", "const'cy": "constituency", "cllrs": "councillors", "cllr": "councillor", "inv": "invalid", "prefs": "preferences", "pref": "preference",
}
_SHORT = re.compile(r"(?<![\w/])(?:" + "|".join(sorted(map(re.escape, SHORT_FORMS), key=len, reverse=True)) + r")(?![\w/])\.?")


# What a mark in the cells stands for: "Candidate (** incumbent)", "Candidate (* denotes sitting member)".
_MARKS_TOLD = re.compile(r"\s*\((?:\*{1,3}|[†‡§#+^])\s*(?:[=:–-]|(?:denotes|indicates|means|marks|is|for)\b)?\s*(?:the |an? )?(?:sitting|incumbent|outgoing|previous|former|defending|elected|winner|re-?elected)[a-z ]*\)$")


_LOOKED_UP = re.compile(r"(?<=\w) \(from [^()]+\)\Z")  # in which other table, as Airtable says: "Electorate (from Divisions)"


def normal(heading: str) -> str:
    """A heading as it is compared: lower case, single spaces, no footnote marks."""
    text = re.sub(r"[\s_]+", " ", heading.strip().strip("*†").casefold().replace("’", "'").replace("+/–", "+/-").replace("+/−", "+/-")).strip(" :")
    text = _LOOKED_UP.sub("", _MARKS_TOLD.sub("", text))
    text = re.sub(r"\s*\[\^?(?:note.*?|[a-z]|\d{1,2})\]|[⁰¹²³⁴-⁹]+$|(?<=[a-z])\d$(?<!id2)|\s*\((?:[a-z]|\d)\)(?:\+\([a-z]\))*$", "", text)
    return text.strip(" *†‡§")


def spaced(heading: str) -> str:
    """A heading as it is compared, with words that run together apart: "RaceName" is "race name"."""
    return normal(_CAMEL.sub(" ", heading))


@cache
def _compiled() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((field, compiled(pattern)) for field, pattern in FIELDS)


@cache
def field_of(heading: str) -> str | None:
    """The field that a heading names, or None."""
    if len(heading) > _LONG:
        return None
    return _field(heading) or _of_place(heading)


# The place in a heading, in front of a figure of its contest or behind it: "seat_electorate", "Turnout (ward)".
_PLACES = r"seat|constituency|const\.?|ward|division|riding|contest|race|electoral (?:area|ward|division|district)"
_LARGER = r"council|(?:local )?authority"  # which is the contest's where the contest is one
_BEFORE = re.compile(rf"(?P<place>{_PLACES}|{_LARGER})(?:'s)?[ :-]+(?P<rest>.+)")
_BEHIND = re.compile(rf"(?P<rest>.+?) \(?(?:(?:in|of|for|across)(?: the)? )?(?P<place>{_PLACES}|{_LARGER})\)?")


def placed(heading: str) -> tuple[str, str]:
    """(place, the rest) of a heading that names the place whose figure it is: ("ward", "turnout %"); ("", "") for others."""
    match = next((found for form in (_BEFORE, _BEHIND) if (found := form.fullmatch(spaced(heading)))), None)
    return (match["place"], match["rest"]) if match else ("", "")


def _of_place(heading: str) -> str | None:
    """The figure of a contest that a heading names beside its place."""
    place, rest = placed(heading)
    return field if place and not re.fullmatch(_LARGER, place) and (field := _field(rest)) in OF_CONTEST else None


def _field(heading: str) -> str | None:
    """The field that a heading names by itself."""
    split = _variants(spaced(heading)) if _CAMEL.search(heading) else []
    for text in (*_variants(normal(heading)), *split):
        for field, pattern in _compiled():
            if pattern.fullmatch(text):
                return None if field == "rejected" and _FOR_A_REASON.search(text) else field
    if (area := _SEATS_OF.fullmatch(heading.strip())) and _field(area["aside"]) is None:
        return _field(area["seat"])
    return next(filter(None, map(by_words, _variants(normal(heading)))), None) if not _NO.search(heading) else None


# "constituency (South West)": the column of seats of a place.
_SEATS_OF = re.compile(r"(?P<seat>(?i:parliamentary )?(?i:constituency|seat|ward|division|riding|electorate|district)(?i: names?)?) \((?P<aside>[A-Z][A-Za-z .,&'’-]{2,40})\)")


_NO = re.compile(r"\bno\b(?!\.)", re.I)  # an answer
# Ballot papers rejected for one reason, which are not all that were: "rejected for voting more than once", "... d) unmarked or void".
_FOR_A_REASON = re.compile(
    r"\b(?:for|as|because|due to)\b.*\b(?:official mark|more than|more candidates|too many|over ?vot\w*|identif\w*|writing|unmarked|blank|void|uncertain\w*|unclear)\b|"
    r"(?<!\w)[a-f]\) |rejected in part\b|\bwant of\b")


# Parts of words one of which every label of a row has: most cells are names, and are told at once.
_LABEL_WORDS = re.compile(
    r"^t$|held|result|outcome|succes|elec|regist|roll|turn|t/o|poll|reject|spoil|invalid|void|ballot|paper|vot|valid|total|maj|seat|vacanc|quota|constit|ward|divis|swing|gain|hold|win|date|"
    r"day|rej|tot|reg|fill|margin|lead|declar|count|verif|updat|uk\b|united|britain|all|number|plural|informal|doubt|enrol|names|sum|precinct|booth|box|station|unit|town|report|return|contest|riding|area", re.I)


_SENTENCE = re.compile(r"^the |:? (?:was|were|is|are)(?: as follows)?$")  # "The number of ballot papers rejected was"


@cache
def row_label(cell: str) -> str | None:
    """The figure that a row gives when its first cell is this label, or None."""
    if not _LABEL_WORDS.search(cell) and not in_english(normal(cell)):
        return None
    whole = () if _CAMEL.search(cell) else (*_variants(normal(cell)), *_variants(_SENTENCE.sub("", normal(cell))))
    for text in dict.fromkeys((*whole, *_variants(spaced(cell)))):
        if found := next((field for field, pattern in ROW_LABELS if re.fullmatch(pattern, text)), None):
            return None if found == "rejected" and _FOR_A_REASON.search(text) else found
    field = field_of(cell)
    return field if field in OF_CONTEST else None


_LONG = 160  # characters that a heading has at most
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")  # "RaceName", "DivisionNm"
# What tells that half of a heading is Welsh, whichever it is: "Etholwyr/Electors"; "Plaid" may be the party of that name.
_WELSH = re.compile(r"\b(?:seddi?|seddau|gwlad|rhanbarth|etholaeth|ward etholiadol|ymgeisydd|disgrifiad|nifer|enw|cyfenw|plaid(?= ?(?:/|-) ?party)|pleidlais|pleidleisiau|canran|etholwyr|etholwyd|gwrthodwyd|wrthodwyd|mwyafrif|a bleidleisiodd|dilys|cyfanswm)\b")
# What tells that the other half of a heading is French: "Votes obtained - Votes obtenus", "Electors/Électeurs".
_FRENCH = re.compile(r"\b(?:nom|pr[ée]nom|obtenus|valides|bulletins?|nombre|num[ée]ro|appartenance|candidate?s?|pourcentage|bureaux?|circonscription|total des)\b|[éèêâîôç]")


# Words before a name that do not change what it is a name of: "UK Parliamentary constituency".
_QUALIFIERS = re.compile(r"\b(?:uk|parliamentary|westminster|holyrood|senedd|scottish|welsh|county|borough|electoral|local|the) (?=[a-z])")


_YEAR = re.compile(r"\((?:[a-z]{3,9} )?(?:1[89]|20)\d\d\)|(?<=[a-z%] )\b(?:jan(?:uary)?|feb(?:ruary)?|march|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?) (?:1[89]|20)\d\d\b|\b(?:1[89]|20)\d\d\b")


# What only explains a heading: "Votes (1st prefs in Scotland)", "Candidate (where known)", "Majority (Labour hold)".
_ASIDE = re.compile(r" ?\((?:(?:1st|first)[ -]pref\w* (?:in|for|at) [a-z ]+|(?:where|if|when|as|see) [a-z ,.]+|[a-z -]+ (?:hold|held|gain(?: from [a-z -]+)?|win|no change))\)$|(?:(?<=swing)|(?<=change)) ?\((?:%|percentage|per cent)? ?(?:pts?|points|pp)\)$")


_KEBAB = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)+")  # "candidate-name", as keys of documents are written


def _variants(text: str) -> list[str]:
    """The ways to read a heading: as it stands, without a year, in one of its two languages, with short forms written out."""
    bare = _YEAR.sub("", text)
    halves = text.split(" / ") if text.count(" / ") == 1 else []
    for mark in ("/", " - "):
        first, _, second = text.partition(mark)
        if not halves and second and (_FRENCH.search(second) or _WELSH.search(text)):
            halves = [first.strip(" *"), second]
    unit = re.sub(r", ?(%|pct|per ?cent|percentage|number|no\.?|n|pp|points)$", r" (\1)", text)  # "Share, %"
    apart = re.sub(r"\b(first|second|final|1st|2nd)-(?=[a-z])", r"\1 ", text)  # "First-round votes"
    found = [text, bare, apart, *halves, _QUALIFIERS.sub("", text), unit, _ASIDE.sub("", text)]
    found += [english] if (english := in_english(text)) else []
    found += [one.removesuffix(" label") for one in found if one.endswith(" label")]  # of an answer of a query service
    found += [one.replace("-", " ") for one in found if _KEBAB.fullmatch(one)]
    found += [_SHORT.sub(lambda match: SHORT_FORMS[match[0].rstrip(".")], one) for one in found]
    return [one for one in dict.fromkeys(re.sub(r"\s+", " ", one).strip(" :") for one in found) if one]


def is_notional(text: str) -> bool:
    """Whether words say that figures are estimates on new boundaries."""
    text = re.sub(r"\b(?:against|change[sd]?|compared (?:with|to)|from|on|vs?\.?|versus|baseline)(?: [a-z]+){0,3} (?:the )?notional\b", " ", text, flags=re.I)  # what is measured from it
    return bool(re.search(r"\bnotional|\bestimated (?:result|votes|share)|\bon (?:the )?new boundaries", text, re.I))
