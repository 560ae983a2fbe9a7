import sys
def f():
    p = sys._getframe().f_locals
    print(sorted(set(dir(p)) - set(dir(object))))
    T=type(p)
    for op in ("p.setdefault()", "p.setdefault(1,2,3)", "p.get(1,2,3)", "T(frame=1)","T(1,2)", "T(x=2)","p.__contains__(1)", "p.keys(1)", "p.__reversed__()", "p.setdefault([])", "p[[]]", "p[[]]=1","[] in p", "p.get([])", "p == p2", "p.update({1:2, 'p': 5}) or p[1]", "p != {}", "p == 3", "T.__module__, T.__name__, T.__basicsize__, T.__hash__","p.copy(1)", "class_()", "p.__ior__({'a':1}) is p", "p.__or__(1)", "len(p.__ror__({}))", "isinstance(p, abc.Mapping), isinstance(p, abc.MutableMapping)", "dict(p) == p","p.__len__()", "p.update(None)", "p.update()", "p.update(1,2)", "p.__sizeof__(), sys.getsizeof(p)", "p.__delitem__(1)", "T.get.__text_signature__", "p.items.__name__", "match_(p)", "{**p}.keys()", "g(**p)", "list(p)", "p._items()"):
        p2 = sys._getframe().f_locals
        from collections import abc
        def class_():
            class X(T): pass
        def match_(p):
            match p:
                case {"op": o}: return o
        def g(**k): return sorted(k)
        try: print(op, repr(eval(op))[:150])
        except BaseException as e: print(op, type(e).__name__, e)
        if p.__class__ is not T: p = p2
f()
