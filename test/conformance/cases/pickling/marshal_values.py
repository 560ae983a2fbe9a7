# Values and code objects to bytes and back.
import marshal,sys,io
def t(f,*a,**k):
    try: r=f(*a,**k); print(r)
    except BaseException as e: print(type(e).__name__,e)
vals=[None,True,False,...,StopIteration,0,1,-1,255,2**31-1,2**31,-2**31,-2**31-1,2**40,-2**62,2**100,-2**100,0.0,1.5,-0.0,float('inf'),1+2j,'', 'abc','a b','éa','€😀','\ud800','x'*300,'y'*256,b'',b'ab',b'z'*300,bytearray(b'ab'),memoryview(b'ab'),(),(1,2),tuple(range(300)),[],[1,'a'],{},{'a':1,2:[3]},set(),{1,2,3},frozenset(),frozenset('ab'),[[1],[1]],('a','a')]
for v in vals:
    for ver in range(5):
        try: d=marshal.dumps(v,ver)
        except Exception as e: print(ver,type(e).__name__,e); continue
        print(ver,d if len(d)<80 else (len(d),hash(d)))
        try:
            w=marshal.loads(d); 
            if not (w==v and type(w) is type(v)): print('   ',repr(w)[:60])
        except Exception as e: print('   load',type(e).__name__,e)
a=[1]; t(marshal.dumps,[a,a]); x=marshal.loads(marshal.dumps([a,a])); print(x[0] is x[1])
r=[]; r.append(r); x=marshal.loads(marshal.dumps(r)); print(x[0] is x); t(marshal.dumps,r,2)
class S(str): pass
class I(int): pass
for v in (object(),S('a'),I(3),print,int,range(3),slice(1),lambda:0,1j.__class__): t(marshal.dumps,v); t(marshal.dumps,[v])
for d in (b'',b'?',b'i',b'i\1',b'l\xff\xff\xff\x7f',b'(\xff\xff\xff\xff',b'[\xff\xff\xff\xff',b'r\x00\x00\x00\x00',b'0',b'[\x01\x00\x00\x000',b'(\x01\x00\x00\x000',b'z\x05ab',b's\xff\xff\xff\xff',b'f\x01x',b'g\0',b'c\0',b'{N0',b'{NN0',b'{N',b'\xa9\x00',b'<\xff\xff\xff\xff',b'u\x01\x00\x00\x00\xff',b'T extra',b'l\x01\x00\x00\x00\x00\x80',b'l\x01\x00\x00\x00\x00\x00',b'<\x01\x00\x00\x00[\x00\x00\x00\x00',b'R\0\0\0\0'): t(marshal.loads,d)
f=io.BytesIO(); marshal.dump([1],f); marshal.dump('q',f); f.seek(0); print(marshal.load(f),marshal.load(f)); t(marshal.load,f); t(marshal.load,3); t(marshal.loads,'a'); t(marshal.dump,1,3); t(marshal.dumps); t(marshal.loads,memoryview(b'T'))
def g(a,*,b=2):
    'doc'
    try: return [x for x in (a,b,1.5,'q',b'z',None,...,2**70)]
    except E: pass
class C:
    def m(self): return super().m
code=g.__code__
c2=marshal.loads(marshal.dumps(code)); print(c2==code, c2.co_name, c2.co_consts==code.co_consts,c2.co_firstlineno)
import types
print(types.FunctionType(c2,globals(),'g',(),None)(5,b=3))
m=compile("import sys\nx=[i*2 for i in range(3)]\nclass A:\n  def f(self): return x\nprint(A().f(), f'{x!r:>20}')\nmatch x:\n  case [a,*b]: print(a,b)\nif x and not x[0] or len(x)>2: print(x[1:2], {**{1:2}}, *x)\ndef gen():\n  yield 1\n  yield from x\nprint(list(gen()))\nwhile x: x.pop()\nassert not x, 'm'\n",'f','exec')
exec(marshal.loads(marshal.dumps(m)))
print(marshal.version, sorted(k for k in dir(marshal) if k[0]!='_'))
if sys.version_info>=(3,13):
    t(marshal.dumps,code,allow_code=False); t(marshal.loads,marshal.dumps(code),allow_code=False); t(marshal.dumps,[1],allow_code=False)
