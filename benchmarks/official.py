"""Every file of a folder of official results: how it loads, or why not. Usage: official.py FOLDER [PART OF A NAME...]

One line a file: seconds, contests, days, votes, figures of the contests added up, seats by winner, warnings; or the refusal.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from pathlib import Path

from factcheck import read_results

FIGURES = ("electorate", "valid_votes", "rejected", "votes_cast")


def line(path: Path) -> str:
    """What is understood of a file, with its totals."""
    start = time.perf_counter()
    results = read_results([str(path)])
    if results.errors:
        return f"refused   {'; '.join(error.message for error in results.errors)}"
    contests = results.contests
    seconds = time.perf_counter() - start
    days = sorted({str(c.date or c.year or "no date") for c in contests})
    votes = sum(c.votes.value for contest in contests if not contest.tally for c in contest.candidacies if c.votes)
    added = {name: sum(found) for name in FIGURES if (found := [int(c.figures[name].value) for c in contests if name in c.figures])}
    won: Counter[str] = Counter()
    for contest in contests:
        most = max((c for c in contest.candidacies if c.votes and not c.aggregate), key=lambda c: c.votes.value if c.votes else 0, default=None)
        won.update(c.party for c in ([c for c in contest.candidacies if c.elected] or [most]) if c)
    doubtful = sum(1 for c in contests if c.doubtful)
    warnings = sum(len(table.warnings) for table in results.warned())
    parts = [f"{seconds:5.1f} s  {len(contests)} contests ({', '.join(sorted({c.kind for c in contests}))})", f"{days[0]} to {days[-1]}", f"votes {float(votes):,.0f}",
             *(f"{name} {value:,}" for name, value in added.items()), f"won {dict(won.most_common(5))}", f"warnings {warnings}", f"doubtful {doubtful}"]
    return ", ".join(parts)


if __name__ == "__main__":
    folder, wanted = Path(sys.argv[1]), sys.argv[2:]
    for file in sorted(path for path in folder.rglob("*") if path.is_file()):
        if not wanted or any(part in str(file) for part in wanted):
            print(f"{file.relative_to(folder)}\n    {line(file)}", flush=True)
