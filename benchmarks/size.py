"""What size costs: 100 MB of precinct rows against one article, and a database of results, in memory and in time.

    python benchmarks/size.py [MEGABYTES]

The file is made in a temporary folder. Ratios are of processor time, against the csv module and DuckDB merely reading it.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

OFFICES = ("President", "U.S. Senate", "Governor", "Lieutenant Governor", "Attorney General", "Auditor", "Treasurer", "Secretary of State",
           "Insurance Commissioner", "Comptroller", "Labor Commissioner", "Controller")
PEOPLE = (("DEM", "Able"), ("REP", "Baker"), ("LIB", "Cole"), ("GRN", "Drew"), ("", "Eads"))
FIRST = ("Alex", "Blair", "Casey", "Dana", "Ellis", "Frances", "Gale", "Harper", "Indy", "Jesse", "Kelly", "Logan")
_ROW = 72  # bytes, about


def write(path: Path, megabytes: int) -> int:
    """A file of precincts, and how many votes the first candidate for governor has in it."""
    total = 0
    with path.open("w", encoding="utf-8") as file:
        file.write("county,precinct,office,district,party,candidate,votes,early_voting,election_day\n")
        for precinct in range(megabytes * 1_000_000 // (_ROW * len(OFFICES) * len(PEOPLE))):
            for k, office in enumerate(OFFICES):
                for j, (party, name) in enumerate(PEOPLE):
                    votes = (precinct * 7 + k * 13 + j * 101) % 400 + (5 - j) * 20
                    total += votes if (k, j) == (2, 0) else 0
                    file.write(f"County {precinct // 400},Precinct {precinct:05d},{office},,{party},{FIRST[k]} {name},{votes},{votes // 3},{votes - votes // 3}\n")
    return total


def run(*arguments: str) -> tuple[float, int, str]:
    """(seconds of the processor, MB at most, output) of a process."""
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen([sys.executable, *arguments], stdout=output, stderr=subprocess.DEVNULL)
        _, _, used = os.wait4(process.pid, 0)
        output.seek(0)
        return used.ru_utime + used.ru_stime, used.ru_maxrss // (1024 if sys.platform != "darwin" else 1024**2), output.read().decode()


def main(megabytes: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        table, article, base = Path(folder) / "20201103__de__general__precinct.csv", Path(folder) / "article.txt", Path(folder) / "e.sqlite"
        votes = write(table, megabytes)
        article.write_text(f"Casey Able elected Governor\n\nCasey Able was elected Governor on November 3, 2020, with {votes:,} votes.\n", encoding="utf-8")
        bare = run("-m", "factcheck", "--stdin-filename", "a.txt", "--results", os.devnull)[0]
        seconds, memory, said = run("-m", "factcheck", str(article), str(table))
        print(f"{table.stat().st_size / 1e6:.0f} MB of precincts: {seconds:.1f} s, {memory} MB (at most 500); {said.strip().splitlines()[-1].partition(': ')[2]}")
        reader = f"import csv\nfor row in csv.reader(open({str(table)!r}, newline='')): pass"
        print(f"  / csv merely reading it: {seconds / run('-c', reader)[0]:.1f}")
        duck = f"import duckdb; duckdb.sql(\"SELECT count(votes) FROM read_csv('{table}')\").fetchall()"
        if (took := run("-c", duck))[2] is not None and took[0] > 0:
            print(f"  / DuckDB merely reading it: {seconds / took[0]:.1f}")
        built, most, _ = run("-m", "factcheck", "results", "build", str(base), str(table))
        print(f"database of it: built in {built:.1f} s with {most} MB, {base.stat().st_size / 1e6:.0f} MB on disk")
        seconds, memory, said = run("-m", "factcheck", str(article), str(base))
        print(f"checked against the database: {seconds:.1f} s ({bare:.1f} s without tables), {memory} MB; {said.strip().splitlines()[-1].partition(': ')[2]}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 100)
