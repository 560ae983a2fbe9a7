# Lines traced and counted, functions and callers noted.
import trace, sys, os, io, contextlib
def helper(n):
    """Doc."""
    if n > 2:
        return n
    # comment
    total = 0
    for i in range(n):
        total += i
    return total
class A:
    def m(self):
        return helper(2)
def main():
    a = A()
    print(a.m(), helper(5))
t = trace.Trace(count=False, trace=True)
t.run('main()')
print(t.runfunc(helper, 1))
t = trace.Trace(count=1, trace=0, ignoredirs=[sys.prefix])
t.runfunc(main)
r = t.results()
r.write_results(show_missing=True, coverdir='cov', summary=False)
print({k[1]: v for k, v in sorted(r.counts.items())}, os.listdir('cov'))
print(open('cov/main.cover').read())
t = trace.Trace(count=1, trace=0, countfuncs=1); t.runfunc(main); t.results().write_results()
t = trace.Trace(count=0, trace=0, countcallers=1); t.runfunc(main)
buf = io.StringIO()
with contextlib.redirect_stdout(buf): t.results().write_results()
print(buf.getvalue().replace(os.path.dirname(trace.__file__), 'LIB'))
t = trace.Trace(count=0, trace=0); t.run('print("quiet", main.__name__)')
t = trace.Trace(count=1, trace=1)
try: t.run('x = 1\nhelper("a")')
except TypeError as e: print(e)
t.runctx('y = helper(z)', {'helper': helper}, {'z': 3})
