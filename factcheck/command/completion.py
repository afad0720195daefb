"""Completion of options, their values, rules, subcommands and files in bash, zsh and tcsh."""

from __future__ import annotations

import argparse

from factcheck.rules import BY_NAME

_FILES = ("files", "results", "output_file", "comments", "columns_file", "config", "suppressions", "baseline", "stdin_filename")
_RULES = ("select", "ignore")
_WORDS = "rule results serve lsp completion"
# The first word may be a subcommand; the names of rules are asked for with `factcheck rule`.
_PREAMBLE = {
    "bash": f"""_factcheck_files() {{
  compgen -f -- "$1"
  [ "$COMP_CWORD" -eq 1 ] && compgen -W "{_WORDS}" -- "$1"
  [ "${{COMP_WORDS[1]}}" = rule ] && compgen -W "{' '.join(BY_NAME)}" -- "$1"
  return 0
}}
_factcheck_rules() {{ compgen -W "{' '.join(BY_NAME)}" -- "$1"; }}
""",
    "zsh": f"""_factcheck_files() {{
  (( CURRENT == 2 )) && compadd -- {_WORDS}
  [[ ${{words[2]}} == rule ]] && compadd -- {' '.join(BY_NAME)}
  _files
}}
_factcheck_rules() {{ compadd -- {' '.join(BY_NAME)} }}
""",
}


def script(shell: str, parser: argparse.ArgumentParser) -> str:
    """What the shell is to source."""
    import shtab

    for action in parser._actions:
        if action.dest in _FILES:
            action.complete = {"bash": "_factcheck_files", "zsh": "_factcheck_files", "tcsh": "f"}  # type: ignore[attr-defined]
        elif action.dest in _RULES:
            action.complete = {"bash": "_factcheck_rules", "zsh": "_factcheck_rules"}  # type: ignore[attr-defined]
    text = shtab.complete(parser, shell, preamble=_PREAMBLE.get(shell, ""))
    return text if text.endswith("\n") else f"{text}\n"
