# How iterators of itertools are taken apart and put together again, step by step, and what that warns of.
import itertools as I, warnings, copy, pickle, operator
warnings.simplefilter('ignore')
def mk():
    yield 'accumulate', lambda: I.accumulate([1,2,3])
    yield 'accumulate f', lambda: I.accumulate([1,2,3],operator.mul)
    yield 'accumulate i', lambda: I.accumulate([1,2,3],initial=10)
    yield 'accumulate None', lambda: I.accumulate([None,None,3],lambda a,b:b)
    yield 'chain', lambda: I.chain([1],[2,3])
    yield 'chain empty', lambda: I.chain()
    yield 'fi', lambda: I.chain.from_iterable([[1],[2,3]])
    yield 'combinations', lambda: I.combinations('abc',2)
    yield 'combinations0', lambda: I.combinations('abc',5)
    yield 'cwr', lambda: I.combinations_with_replacement('ab',2)
    yield 'permutations', lambda: I.permutations('abc',2)
    yield 'permutations0', lambda: I.permutations('abc',5)
    yield 'product', lambda: I.product('ab',repeat=2)
    yield 'product0', lambda: I.product('ab','')
    yield 'compress', lambda: I.compress('abc',[1,0,1])
    yield 'count', lambda: I.count(3)
    yield 'count2', lambda: I.count(3,2)
    yield 'countf', lambda: I.count(3.5,-1)
    yield 'countb', lambda: I.count(2**62,1)
    yield 'cycle', lambda: I.cycle('abc')
    yield 'cycle0', lambda: I.cycle('')
    yield 'dropwhile', lambda: I.dropwhile(str.islower,'abCd')
    yield 'takewhile', lambda: I.takewhile(str.islower,'abCd')
    yield 'filterfalse', lambda: I.filterfalse(None,[0,1,'',2])
    yield 'groupby', lambda: I.groupby('aabc')
    yield 'groupbyk', lambda: I.groupby('aAbc',str.lower)
    yield 'islice', lambda: I.islice('abcdef',1,5,2)
    yield 'islice1', lambda: I.islice('abcdef',2)
    yield 'islicen', lambda: I.islice('abcdef',None)
    yield 'pairwise', lambda: I.pairwise('abc')
    yield 'repeat', lambda: I.repeat('a')
    yield 'repeat3', lambda: I.repeat('a',3)
    yield 'starmap', lambda: I.starmap(pow,[(2,3),(3,2)])
    yield 'tee', lambda: I.tee('abc')[0]
    yield 'zip_longest', lambda: I.zip_longest('ab','c',fillvalue='z')
    if hasattr(I,'batched'): yield 'batched', lambda: I.batched('abcde',2)
def show(x,d=0):
    n=type(x).__name__
    if isinstance(x,(tuple,list)) and d<6: return (n+'(' if n not in('tuple','list') else '[('[n=='tuple'])+', '.join(show(y,d+1) for y in x)+')'
    if hasattr(type(x),'__next__'):
        try: return n+'<'+show(x.__reduce__(),d+1)+'>'
        except Exception as e: return n+'<'+type(e).__name__+str(e)+'>'
    if isinstance(x,type) or callable(x): return getattr(x,'__qualname__',n)
    if n.startswith('_tee'): return n
    return repr(x) if '0x' not in repr(x) else n
for n,f in mk():
    for steps in 0,1,2,3,4,6:
        x=f()
        try:
            for _ in range(steps): next(x)
        except StopIteration: pass
        try: r=show(x.__reduce__())
        except Exception as e: r=type(e).__name__+' '+str(e)
        print(n,steps,r)
        rest=None
        for g in copy.copy,copy.deepcopy,lambda x:pickle.loads(pickle.dumps(x,2)):
            x=f()
            try:
                for _ in range(steps): next(x)
            except StopIteration: pass
            try:
                y=g(x); print('  ',type(y).__name__, list(I.islice(y,5)) if 'groupby' not in n else [(k,list(v)) for k,v in y], end='')
            except Exception as e: print('  ',type(e).__name__,str(e)[:90],end='')
        print()
g=I.groupby('aab'); k,v=next(g); print(show(v.__reduce__())); next(v); print(show(v.__reduce__())); 
t=I.tee('abc'); print(type(t[0]),type(t[0].__reduce__())); td=t[0].__reduce__()
print(type(t[0]).__name__, hasattr(t[0],'__setstate__'), hasattr(I,'_tee_dataobject'))
a,b=t; next(a); c=copy.copy(a); print(list(c),list(a),list(b))
def t2(f,*a):
    try: print(f(*a))
    except BaseException as e: print(type(e).__name__,e)
for o in (I.accumulate([1]),I.chain(),I.combinations('abc',2),I.combinations_with_replacement('abc',2),I.permutations('abc',2),I.product('ab','cd'),I.cycle('ab'),I.dropwhile(bool,[]),I.takewhile(bool,[]),I.islice('abc',2),I.zip_longest('a'),I.tee('a')[0],I.groupby('a'),I.count(),I.repeat(1),I.pairwise('a'),I.compress('a',[1]),I.starmap(pow,[]),I.filterfalse(None,[])):
    print(type(o).__name__, sorted(k for k in type(o).__dict__ if k in ('__reduce__','__setstate__','__copy__','__length_hint__','__sizeof__')))
    for s in (3,(),(1,),(1,2),(1,2,3),('a','b'),((0,1),),(0,1),(5,9),(iter('z'),),(iter('z'),iter('y')),([1],1),(1,[1]),([9,9],0),(5,5),((0,1),(1,)),([3],True)):
        if hasattr(o,'__setstate__') and type(o).__name__!='_tee':
            t2(o.__setstate__,s)
    t2(lambda:list(I.islice(o,4)))
warnings.simplefilter('always')
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    for n,f in mk():
        x=f(); del w[:]; 
        try: x.__reduce__()
        except TypeError: pass
        a=len(w)
        try: copy.copy(x)
        except TypeError: pass
        b=len(w)
        try: x.__setstate__(0) if "Deprec" else 0
        except (TypeError,AttributeError,ValueError): pass
        print(n,a,b,len(w),w and (w[0].category.__name__,str(w[0].message)))
