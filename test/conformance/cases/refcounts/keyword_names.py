import sys
ref = sys.getrefcount
def f(**kw):
    return [ref(k) < 1000 for k in kw]
print(f(alpha=1), f(**{''.join(['be', 'ta']): 1}))
