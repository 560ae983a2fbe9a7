import sys
calls = []
def tracer(frame, event, arg):
    if not frame.f_code.co_filename.endswith('main.py'): return None
    calls.append((event, frame.f_code.co_name, frame.f_lineno, arg if event == 'return' else (arg[0].__name__ if event == 'exception' else None)))
    return tracer
def square(n):
    r = n * n
    return r
def risky(n):
    for i in range(n):
        if i == 1:
            raise ValueError(i)
def gen():
    yield 1
    yield 2
def run():
    square(3)
    try:
        risky(3)
    except ValueError:
        pass
    return [square(x) for x in gen()]
sys.settrace(tracer); run(); sys.settrace(None)
for c in calls: print(*c)
prof = []
def profiler(frame, event, arg): prof.append((event, frame.f_code.co_name if 'c_' not in event else arg.__name__))
sys.setprofile(profiler); len(str(square(2))); sys.setprofile(None); print(prof)
print(sys.gettrace(), sys.getprofile())
counts = {}
def counter(frame, event, arg):
    if event == 'call': counts[frame.f_code.co_name] = counts.get(frame.f_code.co_name, 0) + 1
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
sys.setprofile(counter); fib(8); sys.setprofile(None); print(counts)
depth = 0
def show(frame, event, arg):
    global depth
    if event == 'call': print('  ' * depth + frame.f_code.co_name, frame.f_locals); depth += 1
    elif event == 'return': depth -= 1; print('  ' * depth + '->', arg)
    return show
def fact(n): return 1 if n < 2 else n * fact(n - 1)
sys.settrace(show); fact(3); sys.settrace(None)
try: sys.settrace()
except TypeError as e: print(e)
def broken(f, e, a): raise RuntimeError('in tracer')
sys.settrace(broken)
fact(2)
