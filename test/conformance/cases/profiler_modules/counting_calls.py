# cProfile, profile and pstats: what is counted and how it is listed; times are masked.
import math, cProfile, pstats, io, re, profile
def fib(n): return n if n < 2 else fib(n-1) + fib(n-2)
def work():
    data = [fib(i) for i in range(6)]
    data.sort(); "".join(map(str, data)); len(data)
    return sorted(data, key=lambda x: -x)
def clean(s): return re.sub(r'\d+\.\d{3}', 'T.TTT', re.sub(r'\S*/(\w+\.py)', r'\1', s))
def show(p, *a, m='print_stats', sort=('stdname',)):
    s = io.StringIO(); st = pstats.Stats(p, stream=s).strip_dirs().sort_stats(*sort); getattr(st, m)(*a); print(clean(s.getvalue()))
p = cProfile.Profile(); p.enable(); work(); p.disable()
show(p); p=cProfile.Profile(); p.runcall(work); show(p, sort=('calls','name')); 
p=cProfile.Profile(); p.run('work()'); show(p, 3, 'fib', sort=('ncalls',)); 
p=cProfile.Profile(); p.run('work()'); show(p, m='print_callers')
p=cProfile.Profile(); p.run('work()'); show(p, m='print_callees')
p=cProfile.Profile(); p.run('work()'); st=pstats.Stats(p).strip_dirs(); prof=st.get_stats_profile(); print(sorted(prof.func_profiles)); print(prof.func_profiles['fib'].ncalls)
p=profile.Profile(); p.run('work()'); show(p)
p=profile.Profile(); p.runcall(work); show(p)
print(list(pstats.SortKey), pstats.SortKey.TIME == 'time', pstats.SortKey('cumtime'))
for f in (lambda: pstats.Stats(cProfile.Profile()), lambda: pstats.Stats(p).sort_stats('bogus'), lambda: pstats.Stats(5)):
    try: f()
    except Exception as e: print(type(e).__name__, re.sub('0x[0-9a-f]+','X',str(e)))
class A:
    def m(self): return [].append(1)
    @staticmethod
    def s(): return dict.fromkeys('ab')
    def g(self):
        yield 1
        yield 2
p=cProfile.Profile()
with p: A().m(); A.s(); list(A().g()); {}.get(1); 'a'.upper(); max(1,2); math.sqrt(4)
s=io.StringIO(); pstats.Stats(p,stream=s).strip_dirs().sort_stats('stdname').print_stats(); print(re.sub(r'cProfile.py:\d+','cProfile.py:N',clean(s.getvalue())))
s=io.StringIO(); pstats.Stats(p,stream=s).strip_dirs().print_stats(0); print(clean(s.getvalue()))
