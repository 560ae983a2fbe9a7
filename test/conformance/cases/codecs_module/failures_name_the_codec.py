# What an exception tells of the codec it came from: a note, or the exception around it.
import codecs
for f in (lambda: '\u1234'.encode('cp1252'), lambda: b'\x81'.decode('cp1252'), lambda: b''.decode('nonexistent'), lambda: ''.encode('nonexist'), lambda:codecs.decode(b'xx','hex'), lambda: codecs.encode('\u1234','latin-1'), lambda: '\u1234'.encode('latin-1'), lambda: b'+?'.decode('utf-7'), lambda: '\ud800'.encode('utf-16'), lambda: b'x'.decode('utf-16'), lambda: codecs.encode('\ud800','utf-8'), lambda: b'x'.decode('utf-32-le'), lambda: codecs.encode(1,'rot13'), lambda: codecs.decode(b'x','base64'), lambda: codecs.decode(b'\\x','unicode_escape'), lambda: b'\\x'.decode('unicode_escape'), lambda: bytearray().decode('nonex'), lambda: str(b'','nonex'), lambda: memoryview(b'').tobytes().decode('x','y')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e, getattr(e,'__notes__',None), repr(e.__cause__))
def se(n):
    def enc(s,e='strict'): raise RuntimeError('bad enc') if s=='a' else (KeyError if s=='b' else KeyError(1,2)) if s!='d' else ValueError('v')
    def dec(b,e='strict'): raise RuntimeError('bad dec')
    return codecs.CodecInfo(enc,dec,name='x') if n=='foo' else None
codecs.register(se)
for f in (lambda: 'a'.encode('foo'), lambda: 'b'.encode('foo'),lambda: 'c'.encode('foo'),lambda: 'd'.encode('foo'), lambda: b'a'.decode('foo'), lambda: codecs.encode('a','foo'), lambda: codecs.decode(b'a','FOO')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e, getattr(e,'__notes__',None), repr(e.__cause__))
