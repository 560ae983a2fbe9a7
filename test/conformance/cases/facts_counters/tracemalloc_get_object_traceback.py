import tracemalloc
x = [1]
print(tracemalloc.get_object_traceback(x))
tracemalloc.start()
y = [1]
z = object()
tb = tracemalloc.get_object_traceback(z)
print(tb[0].filename.endswith('main.py'), tb[0].lineno, len(tb))
print(tracemalloc.get_object_traceback(5))
