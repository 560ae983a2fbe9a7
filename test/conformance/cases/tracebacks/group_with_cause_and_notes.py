import sys
if sys.version_info < (3, 11): raise SystemExit("no groups")
def f(i):
    raise ValueError(f"v{i}")
excs = []
for i in range(3):
    try: f(i)
    except ValueError as e:
        e.add_note(f"n{i}")
        excs.append(e)
try:
    raise TypeError("inner") from excs[0]
except TypeError as e:
    excs.append(ExceptionGroup("sub", [e, KeyError("k")]))
raise ExceptionGroup("top", excs)
