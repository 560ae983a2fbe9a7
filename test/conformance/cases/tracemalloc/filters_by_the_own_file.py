import tracemalloc
tracemalloc.start()
before = tracemalloc.take_snapshot()
a = list(range(1000, 1100))
b = "x" * 5000
c = bytearray(3000)
after = tracemalloc.take_snapshot()
flt = [tracemalloc.Filter(True, __file__)]
after2 = after.filter_traces(flt)
for s in after2.compare_to(before.filter_traces(flt), "lineno")[:5]:
    if s.traceback[0].lineno > 3: print(s.traceback[0].lineno, s.size_diff, s.count_diff)
for s in after2.statistics("lineno")[:6]:
    if s.traceback[0].lineno > 3: print(s.traceback[0].lineno, s.size, s.count)
print(tracemalloc.get_object_traceback(a), tracemalloc.get_object_traceback(c)[0].lineno)
print(tracemalloc.get_traced_memory()[0] > 8000)
tracemalloc.clear_traces()
print(tracemalloc.get_traced_memory())
tracemalloc.stop()
print(tracemalloc.is_tracing(), tracemalloc.get_object_traceback(a))
