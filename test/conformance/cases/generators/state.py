import inspect
def g(): yield
it = g()
print(inspect.getgeneratorstate(it)); next(it)
print(inspect.getgeneratorstate(it), it.gi_running, it.gi_yieldfrom, it.gi_frame.f_lineno); list(it)
print(inspect.getgeneratorstate(it), it.gi_frame)
