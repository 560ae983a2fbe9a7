import traceback, sys
def f(): 1/0
def show(g):
    try: g()
    except BaseException as e: traceback.print_exception(e, file=sys.stdout)
show(f)
def h():
    return max(f(), 2) + [1][0]
show(h)
def m():
    x = {'ключ': 1}
    return (x['ключ'] +
        x['нет'])
show(m)
def n(): return [1,2][5] if 1 else 2
show(n)
def k(): return int('x') + len(
    [1])
show(k)
def u(): return "日本" + 5 + "語"
show(u)
try: eval('1+*2')
except SyntaxError: print(traceback.format_exc())
def lam(): return (lambda: 1 // 0)()
show(lam)
print(traceback.format_exc() if sys.exc_info()[0] else 'none')
try: f()
except Exception: print(traceback.format_exc()); traceback.print_exc(limit=1)
