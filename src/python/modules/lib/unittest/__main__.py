"""`python -m unittest`: tests named on the command line, or those found below the working directory."""

import sys

from .main import main

__unittest = True

program = sys.argv[0]
if program.endswith("__main__.py"):
    # What help texts and messages call the program.
    sys.argv[0] = "python -m unittest"
del program

main(module=None)
