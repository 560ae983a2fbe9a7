# How exhausted iterators are rebuilt, also when the name of their builtin exhausts them.
it=reversed([1,2,3]); print(list(it), it.__reduce__(), it.__length_hint__())
it=reversed([1,2,3]); print(tuple(it), it.__reduce__())
it=reversed([1,2,3]); print([*it], it.__reduce__())
it=reversed([1,2,3]); a,b,c=it; print(it.__reduce__())
it=reversed([1,2,3]); next(it);next(it);next(it); print(it.__reduce__()); print(next(it,0), it.__reduce__())
import builtins
def run(name, it):
    class K:
        def __hash__(s): return hash(name)
        def __eq__(s, o): list(it); return o == name
    d=builtins.__dict__; old=d[name]; del d[name]; d[K()]=old
    try: r=it.__reduce__()
    finally:
        for k in list(d):
            if type(k) is K: dict.pop(d,k)
        d[name]=old
    return r
for name, it in (('iter',iter([1,2])),('iter',iter((1,2))),('iter',iter('ab')),('iter',iter(b'ab')),('reversed',reversed([1,2])),('iter',iter({1:2})),('iter',iter({5})),('iter',iter(range(3))),('iter',iter(lambda: 1, 1)),('iter',iter(bytearray(b'xy')))):
    try: print(run(name, it))
    except Exception as e: print(type(e), e)
