"""What the command is made of: arguments, files, running, output, fixing, watching. With cli.py the only home of streams and arguments."""
