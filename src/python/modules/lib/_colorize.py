# Whether tracebacks and the prompt are coloured, and with what. Behaves as Lib/_colorize.py of CPython 3.13, where it is new.

import sys

if sys.version_info < (3, 13):
    raise ModuleNotFoundError(f"No module named {__name__!r}", name=__name__)

import io
import os

COLORIZE = True


class ANSIColors:
    BOLD_GREEN = "\x1b[1;32m"
    BOLD_MAGENTA = "\x1b[1;35m"
    BOLD_RED = "\x1b[1;31m"
    GREEN = "\x1b[32m"
    GREY = "\x1b[90m"
    MAGENTA = "\x1b[35m"
    RED = "\x1b[31m"
    RESET = "\x1b[0m"
    YELLOW = "\x1b[33m"


NoColors = ANSIColors()
NoColors.__dict__.update({name: "" for name in vars(ANSIColors) if name.isupper()})


def get_colors(colorize=False):
    """The colours, all of them empty where there are to be none."""
    return ANSIColors() if colorize or can_colorize() else NoColors


def can_colorize():
    """What the environment asks for decides; without it, whether stderr is a terminal."""
    env = {} if sys.flags.ignore_environment else os.environ
    if env.get("PYTHON_COLORS") in ("0", "1"):
        return env["PYTHON_COLORS"] == "1"
    if "NO_COLOR" in env or not COLORIZE:
        return False
    if "FORCE_COLOR" in env:
        return True
    if env.get("TERM") == "dumb" or not hasattr(sys.stderr, "fileno"):
        return False
    try:
        return os.isatty(sys.stderr.fileno())
    except io.UnsupportedOperation:
        return sys.stderr.isatty()
