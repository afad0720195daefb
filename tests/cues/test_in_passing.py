"""Figures told in passing, and of the elections that "then", "that night" and "two years before that" point back to."""

from __future__ import annotations

import pytest

from factcheck.results import Results
from tests.cues.marlbridge import LEAD
from tests.marked import assert_stands, assert_told

TOLD = [
    # "then" and "that night" are of the year named before
    ("Not since 2017 has a candidate won more than 27,000 votes. Oakes had <{}> then.", "27,984", "26,731"),
    ("Mr Oakes had 25,300 votes in 2015. The Lib Dems were on <{}> then.", "8,950", "15,320"),
    ("The last time the seat looked safe was 2017. The majority that night was <{}>.", "16,224", "11,411"),
    ("Old hands compared it with 2015. That night the Conservatives led the Lib Dems by <{}> to 8,950.", "25,300", "26,731"),
    ("Mr Oakes had a majority of 11,411 in 2019, and <{}> two years before that.", "16,224", "16,350"),
    ("In 2017 Mr Oakes won by 16,224. He had won by <{}> two years before that.", "16,350", "11,411"),
    ("The Conservative majority here had been 32.9 points in 2015 and 31.8 in 2017. By 2019 it had come down to <{}>, and on Thursday it was gone.", "22.8", "6.8"),
    ("The Lib Dem share went from <{}> at the last election to 37.7%.", "30.6%", "36.0%"),
    ("Term had ended weeks before, which may explain why <{}> valid votes came out of a register of 71,350.", "48,977", "49,989"),
    # majorities
    ("Helen Tranter celebrates after taking Marlbridge by <{}>.", "3,354", "3,142"),
    ("Helen Tranter grins after capturing the seat from the Conservatives by <{}> votes.", "3,354", "3,142"),
    ("Ms Tranter was cheered to the rafters after winning back the seat by <{}>.", "3,354", "3,435"),
    ("The final gap, <{}> votes, was less than a third of the cushion the Conservatives took into the campaign.", "3,354", "3,142"),
    ("The eventual margin, <{}> votes, surprised everyone.", "3,354", "8,057"),
    ("Tory big beast mauled by vet as <{}> majority goes up in smoke", "11,411", "14,111"),
    ("The new MP will sit on a majority that is <{}> smaller than the one she overturned.", "8,057", "7,893"),
    # who was ahead of whom
    ("The Conservatives kept second place - by <{}> votes from Labour.", "7,893", "8,937"),
    ("Labour took third place, by <{}> votes from Reform.", "1,311", "1,876"),
    ("It was Labour who ran second to Mr Oakes in 2017, <{}> votes behind.", "16,224", "11,411"),
    ("The Lib Dems had come third in 2017, <{}> votes behind the Tories.", "17,769", "17,679"),
    ("<{}> votes divided Mr Oakes from Ms Nair.", "7,893", "7,215"),
    ("The Tories were within <{}> of keeping Marlbridge.", "3,354", "3,142"),
    ("Mr Oakes had got in last time by <{}> votes.", "11,411", "16,224"),
    ("A mere <{}> people made the difference.", "3,354", "3,543"),
    ("Ms Tranter carried the redrawn constituency, which reaches as far as the coast, by <{}> votes.", "3,354", "3,142"),
    # votes
    ("Two numbers matter. The other is <{}>, the votes which went to Reform.", "5,904", "5,409"),
    ("Mr Wicks had a red-hot go on <{}>, well behind the Greens' Joan Ferris.", "412", "1,876"),
    ("Mr Stroud put in a decent showing on <{}>, just behind Labour's Priya Nair.", "5,904", "7,215"),
    ("The Green vote is up again but <{}> was not enough to save the deposit.", "1,876", "1,530"),
    ("The Tories have gone from 27,984 votes in 2017 to <{}> in 2019 and 15,108 in 2024.", "26,731", "25,300"),
    ("All told, <{}> votes were cast for losing candidates.", "30,515", "35,015"),
    ("Tory MP of nine years loses <{}> votes and his seat", "11,623", "16,123"),
    ("The Conservatives have shed 12,876 votes since 2017, <{}> of them since the last election.", "11,623", "16,123"),
    ("The Greens' vote has risen by 776 since 2017 and by <{}> since 2019.", "346", "463"),
    ("In Marlbridge, 26,731 people voted for Mr Oakes in 2019. <{}> fewer did so last Thursday.", "11,623", "16,123"),
    ("Ms Tranter tacked on a further <{}> this time.", "3,142", "3,421"),
    ("Mr Oakes crashed to 15,108, shedding <{}> supporters since 2019.", "11,623", "16,123"),
    ("Labour polled <{}> more than the party did when it lost in 2019.", "807", "708"),
    ("Labour's vote rose by 807. So did the Greens', by <{}>.", "346", "1,876"),
    ("Ms Tranter polled 18,462 of <{}> for the Lib Dems.", "48,977", "49,129"),
    ("With Labour's Priya Nair finding <{}> and the Greens nearly 2,000, hardly anybody was left out.", "7,215", "5,904"),
    ("Mr Stroud made it to <{}> on the night.", "5,904", "7,215"),
    ("Ms Tranter ended on 18,462 votes to <{}> for Simon Oakes, who also took her on in 2019.", "15,108", "26,731"),
    ("Ms Nair improved on the Labour showing of last time, though <{}> votes and 14.7 per cent will hardly cheer her.", "7,215", "6,408"),
    ("Ms Nair improved on the Labour showing of last time, though 7,215 votes and <{}> will hardly cheer her.", "14.7 per cent", "1.9 per cent"),
    ("Officials counted 49,129, <{}> fewer than in 2019.", "978", "987"),
    # shares
    ("Labour, the party that won <{}> here under Anna Platt in 2017, is a shadow of that now.", "23.0%", "20.0%"),
    ("Mr Stroud's 12.1% for Reform is not far behind the <{}> that Ray Coombs won for Ukip here in 2015.", "14.9%", "19.4%"),
    ("No candidate had won with less than half of the vote for a decade. Ms Tranter did, with <{}>.", "37.7%", "30.8%"),
    ("In percentage terms it was <{}> to 30.8.", "37.7", "30.6"),
    ("The winner's vote works out at roughly <{}> of the registered electorate.", "26%", "38%"),
    # papers, people and deposits
    ("Fewer spoiled papers than you might think: 152, which is <{}> up on 2019.", "34", "43"),
    ("Another <{}> turned up, or posted something, and had their papers rejected.", "152", "251"),
    ("On the day 152 of <{}> papers could not be counted.", "49,129", "48,977"),
    ("The candidates were called up to the platform, all <{}> of them.", "six", "seven"),
    ("The taxman pockets <{}> lost deposits.", "two", "three"),
    ("Ms Ferris would have needed <{}> to save her deposit.", "2,449", "2,944"),
    ("Mr Stroud was <{}> votes clear of the 5% he needed to hang on to his £500.", "3,455", "4,028"),
]

TRUE = [
    "Ray Coombs got 7,400 in 2015, and Ukip never stood here again. Mr Stroud fell <1,496> votes short of that mark on Thursday.",
    'I asked a man outside whether he had voted Reform. "Me and <5,903> others," he said.',
    "Even if half of Mr Stroud's voters - <2,952> people - had gone back to Mr Oakes, he would still have lost.",
    "Ms Tranter gained more votes between 2017 and 2019 than she has since: <5,105> then, 3,142 this time.",
    "At her first try, in 2017, Ms Tranter added to the Lib Dem vote. It went up by <1,265> on Tom Searle's score.",
    "Mr Oakes had 26,731 behind him when he held the seat with 11,411 to spare; on Thursday that dwindled to <15,108>.",
    "Tory organisers had hoped to harvest votes from Labour; instead their share slipped <22.6> points.",
    "On that reckoning Mr Oakes inherited <51.2> per cent of the vote.",
    "The swing was 12.0 points.\n\nKevin Stroud drew the top spot on the ballot paper, for a party with no candidate here five years earlier, and walked off with 5,904 of them. That is <12.1> per cent.",
    "The Lib Dems won 18,462 votes to the Tories' 15,108, a majority of 3,354. That is <37.7> per cent of everyone who voted.",
    "Nowhere else locally did the Lib Dems put on more than <five> points.",
]


@pytest.mark.parametrize(("sentence", "true", "false"), TOLD)
def test_told(marlbridge: Results, sentence: str, true: str, false: str) -> None:
    assert_told(LEAD + sentence, true, false, marlbridge)


@pytest.mark.parametrize("sentence", TRUE)
def test_what_is_true_is_not_accused(marlbridge: Results, sentence: str) -> None:
    assert_stands(LEAD + sentence, marlbridge)
