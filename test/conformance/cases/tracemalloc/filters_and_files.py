import tracemalloc
from tracemalloc import DomainFilter, Filter, Snapshot

traces = [(0, 10, (("a.py", 2), ("b.py", 4)), 3), (1, 2, (("a.py", 5), ("b.py", 4)), 3), (2, 66, (("b.py", 1),), 1)]
snapshot = Snapshot(traces, 2)
for one in (Filter(True, "a.py"), Filter(False, "b.py", all_frames=True), Filter(False, "a.py", domain=1),
            Filter(True, "*.pyc", domain=1), DomainFilter(False, 2)):
    print([trace.size for trace in snapshot.filter_traces([one]).traces])
print(Filter(True, "a.py", 5)._match_traceback(traces[1][2]))
snapshot.dump("kept")
again = Snapshot.load("kept")
print(again.traces == snapshot.traces, again.traceback_limit, again.statistics("filename"))
