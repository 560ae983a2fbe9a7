# Source as bytes: its encoding is said by its beginning.
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e, getattr(e,'lineno',None), getattr(e,'offset',None))
t(lambda:eval(b'# coding: latin-1\n"\xe9"'))
t(lambda:eval(b'\xef\xbb\xbf"\xc3\xa9"'))
t(lambda:eval(b'"\xe9"'))
t(lambda:eval(b'# coding: nope\n1'))
t(lambda:compile(b'\xef\xbb\xbf# coding: latin-1\n1','f','exec'))
t(lambda:eval(b'1\x00'))
t(lambda:eval(bytearray(b'1+1')));t(lambda:eval(memoryview(b'1+2')))
t(lambda:eval(b'# coding: ascii\n"\xe9"'))
t(lambda:eval(b'# coding: utf-8\n"\xc3\xa9"'))
