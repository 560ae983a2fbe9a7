import sys
if sys.version_info < (3, 11): raise SystemExit("no groups")
raise ExceptionGroup("many", [ValueError(i) for i in range(20)])
