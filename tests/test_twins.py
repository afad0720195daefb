"""Sixteen true sentences and their sixteen false twins."""

from __future__ import annotations

from benchmarks.twins import flagged


def test_every_false_twin_is_flagged_and_no_true_one() -> None:
    assert flagged() == ([], [])
