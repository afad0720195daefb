"""What the command says of itself: the words that options take, usage, exit status, examples, and how columns are named."""

SEVERITIES = ("error", "warning", "info")
LEVELS = (*SEVERITIES, "never")
FORMATS = ("full", "concise", "json", "github", "sarif", "rdjson", "junit", "markdown", "html")
SHOWS = ("findings", "all")

USAGE = """%(prog)s [options] ARTICLE... TABLE...
       %(prog)s results show TABLE...
       %(prog)s results build DATABASE TABLE...
       %(prog)s serve [TABLE...]
       %(prog)s lsp [TABLE...]
       %(prog)s rule [NAME]
       %(prog)s completion SHELL"""
EPILOG = """\
exit status:
  0  nothing at or above the fail level
  1  something is
  2  something could not be checked at all: a file that cannot be read, an unknown option, no table,
     or tables in which no contest is the article's

examples:
  factcheck article.txt results.csv previous.csv
  factcheck drafts --results results.csv --format concise
  factcheck draft.md results.csv --diff
  factcheck drafts results.csv --watch
  cat draft.txt | factcheck - results.csv
  factcheck results show results.csv
  factcheck results build elections.sqlite history.csv 2019.csv
  factcheck serve elections.sqlite
  factcheck rule wrong-swing
"""
COLUMNS = """\
--columns votes="Votes Obtained" settles what a heading cannot; a column without one is #3, counted from 1. The same in a
TOML file for --columns-file, for all tables or below the pattern of a name:

  contest = "Bezirk"
  ["night-*.csv"]
  votes = "Votes Obtained"
  ignore = ["Total", "Rank"]

meanings: {meanings}
exit status: 0 all files could be read, however doubtful, 2 one could not
"""
LSP = """\
Editors are set up to start it for text, Markdown and HTML; docs/editors.md has the settings for Neovim, VS Code, Helix, Zed and Emacs.

needs pip install 'factcheck-elections[lsp]'
"""
SERVE = """\
examples:
  factcheck serve                                   a page at http://127.0.0.1:8642/
  factcheck serve elections.sqlite --library night  with the desk's database, and a folder of tonight's results
  factcheck serve night.csv --contest Chester       for editors by LanguageTool's protocol: http://127.0.0.1:8642/v2

needs pip install 'factcheck-elections[web]'
"""
