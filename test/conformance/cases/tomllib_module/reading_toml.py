# tomllib: values, tables, and the message and place of each error; there is none in 3.10.
import tomllib, io
ok = ['', 'a = 1', 'a.b.c = "x"\na.b.d = 2', '[t]\nx=1\n[t.u]\ny=2\n[[arr]]\nn=1\n[[arr]]\nn=2\n[arr.sub]\nz=1', 'i=1_000\nh=0xDEAD_beef\no=0o17\nb=0b1010\nneg=-5\npos=+7\nf=1.5\ne=1e3\nE=-2.5E-2\ninf=inf\nni=-inf\nn=nan',
 'd=1979-05-27\nt=07:32:00.999999\ndt=1979-05-27T07:32:00Z\nld=1979-05-27 07:32:00\noff=1979-05-27T00:32:00.5-07:00\nlow=1979-05-27t00:00:00z', "s='lit\\n'\nm='''\nmulti\nline'''\nb=\"esc \\t \\u00e9 \\U0001F600 \\\"q\\\"\"\nmb=\"\"\"\na\\\n   b\n\"\"\"", 'arr=[1,2,\n 3, # c\n]\nnest=[[1,2],["a"]]\nmix=[1,"a",{x=1}]', 'p={x=1,y={z=2}}\ne={}', '"quoted key"=1\n\'lit key\'=2\n"a".b=3\n1234=5', '# comment\r\na=true\r\nb=false\r\n', 'q="""x""""\nr=\'\'\'y\'\'\'\'', 'a=[]\n[x.y.z]\n[x]\nb=1','fruit.apple.color=1\nfruit.apple.taste.sweet=true']
for s in ok:
    try: print(tomllib.loads(s))
    except Exception as e: print('ERR', type(e).__name__, e)
bad = ['a', 'a =', '= 1', 'a = 1 b', 'a=1\na=2', '[a]\n[a]', 'a="x', "a='x", 'a="\n"', 'a="""x', 'a=[1,2', 'a={x=1', 'a={x=1,}', 'a=01', 'a=1__0', 'a=_1', 'a=tru', 'a=2020-13-01', 'a=25:00:00', 'a="\\q"', 'a="\\u12"', 'a="\\ud800"', '[a', '[[a]', '[]', 'a.=1', '[a.]\n', 'a=1\n[a.b]', 'a.b=1\na=2', '[[a]]\n[a]', 'a=[]\n[[a]]', 'x={a=1}\nx.b=2', 'x={a=1}\n[x.c]', '[a.b]\n[a]\nb=1','a=\x01','# \x01','a="\x7f"','a=1\r','[a]\nb.c=1\n[a.b]\n','a={x=1\n}','a=0x','a=1.','a=.5','a=inf1','a=+nan','[a] x', '\ufeffa=1','a=1\n\n  bad line here','a = {b = 1, b = 2}', 'a.b = 1\na.b.c = 2', 'a = "é"\n b = @', 'a=[1 2]','a=1e','a=-','"a\nb"=1','a="""\\z"""']
for s in bad:
    try: print('OK?', repr(s), tomllib.loads(s))
    except Exception as e: print(type(e).__name__, e)
for f in (lambda: tomllib.loads(b'a=1'), lambda: tomllib.load(io.StringIO('a=1')), lambda: tomllib.loads(5), lambda: tomllib.load(io.BytesIO(b'a=1.5'), parse_float=str), lambda: tomllib.loads('a=1.5', parse_float=lambda x: {}), lambda: tomllib.load(io.BytesIO(b'\xff')), lambda: tomllib.loads('a='+'['*50+']'*50)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(tomllib.__all__, tomllib.TOMLDecodeError.__module__, tomllib.TOMLDecodeError.__mro__)
from decimal import Decimal
print(tomllib.loads('a=1.10\nb=inf', parse_float=Decimal))
d=tomllib.loads('dt=1979-05-27T07:32:00+01:30'); print(repr(d['dt']))
