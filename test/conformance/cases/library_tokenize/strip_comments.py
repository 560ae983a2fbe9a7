import io
import keyword
import tokenize
from collections import Counter

SOURCE = '''#!/usr/bin/env python
"""Docs # not a comment."""
import os  # why

def f(x):  # double
    # whole line
    url = "http://a#b"  # fragment
    return x * 2

    # trailing
print(f(3))
'''


def strip(source):
    kept = [t for t in tokenize.generate_tokens(io.StringIO(source).readline) if t.type != tokenize.COMMENT]
    return '\n'.join(line.rstrip() for line in tokenize.untokenize(kept).splitlines() if line.strip(' \\'))


print(strip(SOURCE))
exec(strip(SOURCE))
tokens = list(tokenize.generate_tokens(io.StringIO(SOURCE).readline))
print([(t.start[0], t.string) for t in tokens if t.type == tokenize.COMMENT])
print(Counter(tokenize.tok_name[t.type] for t in tokens).most_common())
print([t.string for t in tokens if t.type == tokenize.NAME and keyword.iskeyword(t.string)])
print(sorted({t.string for t in tokens if t.type == tokenize.NAME and not keyword.iskeyword(t.string)}))
depth = deepest = 0
for t in tokens:
    depth += (t.type == tokenize.INDENT) - (t.type == tokenize.DEDENT)
    deepest = max(depth, deepest)
print(depth, deepest)
lines = iter(['a = 1\n', 'b = 2\n'])
print([t.string for t in tokenize.generate_tokens(lambda: next(lines))], [t.string for t in tokenize.generate_tokens(iter(['x\n']).__next__)])
