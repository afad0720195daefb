"""What a reader of a report needs of the results beside the verdicts: the contests that are cited, and the history of a seat."""

from factcheck.evidence.model import Evidence, History, Point

__all__ = ["Evidence", "History", "Point"]
