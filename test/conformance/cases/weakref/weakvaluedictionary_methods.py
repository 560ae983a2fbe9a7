import weakref
class A: pass
a = A()
d = weakref.WeakValueDictionary(x=a)
print(d.setdefault('x', A()) is a, d.pop('x') is a, len(d))
d.update({'k': a})
print(list(d.items())[0][1] is a, list(d.values())[0] is a, [r() is a for r in d.valuerefs()])
d.clear()
print(len(d))
