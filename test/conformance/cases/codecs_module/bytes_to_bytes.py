# Codecs from bytes to bytes.
import codecs
data=[b'', b'hello world', bytes(range(256)), b'a=b\tc \n x'*12, bytearray(b'abc'), memoryview(b'xyz')]
for n in 'base64','hex','quopri','zlib','uu','zip','quoted-printable','base_64','uu_codec':
    for d in data:
        try:
            e=codecs.encode(d,n)
            print(n, e if n[0]!='z' else len(e), codecs.decode(e,n)==d)
        except Exception as x: print(n,type(x),x)
    for b in [b'\xff', b'=zz',b'begin 666 x\n#86)C\n \nend\n',b'begin\nM',b'abc']:
        try: print(codecs.decode(b,n))
        except Exception as x: print(n,type(x).__name__,x, getattr(x,'__notes__',None))
    try: codecs.encode(b'x',n,'ignore')
    except Exception as x: print(n,type(x).__name__,x, getattr(x,'__notes__',None))
    try: print(codecs.encode('x',n))
    except Exception as x: print(n,type(x).__name__,x, getattr(x,'__notes__',None))
    print(codecs.lookup(n).name)
    try: b'x'.decode(n)
    except Exception as x: print(n,type(x).__name__,x, getattr(x,'__notes__',None))
    try: 'x'.encode(n)
    except Exception as x: print(n,type(x).__name__,x, getattr(x,'__notes__',None))
