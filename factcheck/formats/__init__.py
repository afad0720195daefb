"""Report to text, one module a format. Pure: no file, no environment, no results."""
