import sys, threading
for v in (None, 0, 3, "text", [1], (), 1.5, True, ("a", "b"), object):
    try: sys.exit(v)
    except SystemExit as e: print(repr(e), e.code if v is not object else "obj", e.args if v is not object else "")
try: sys.exit()
except SystemExit as e: print(e.code, e.args)
try: exit("bye")
except SystemExit as e: print(e.code)
try: quit()
except SystemExit as e: print(e.code)
try: raise SystemExit(1, 2)
except SystemExit as e: print(e.code)
sys.exit({"a": 1})
