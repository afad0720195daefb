"""A copy of a Word document with a comment on each figure that is wrong: factcheck --comments FILE."""

from __future__ import annotations

from factcheck.comments.writing import commented

__all__ = ["commented"]
