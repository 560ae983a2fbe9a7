import sys
if sys.version_info < (3, 11): raise SystemExit("no groups")
g = ValueError("leaf")
for i in range(13): g = ExceptionGroup(f"g{i}", [g])
raise g
