def f1():
    try: return 'try'
    finally: print('f1 finally')
def f3():
    for i in range(3):
        try:
            if i == 1: continue
            print('body', i)
            if i == 2: break
        except Exception: pass
        else: print('else', i)
        finally: print('finally', i)
    else: print('loop else')
    return i
def f4():
    x = [1]
    try: return x
    finally: x.append(2)
def f5():
    x = 1
    try: return x
    finally: x = 2
def f6():
    try:
        try: raise KeyError('a')
        finally: raise ValueError('b')
    except ValueError as e:
        return repr(e), repr(e.__context__), e.__suppress_context__
def f7():
    try: raise KeyError('k')
    except KeyError as e:
        try: raise IndexError('i') from e
        except IndexError as e2: return e2.__cause__ is e, e2.__context__ is e, e2.__suppress_context__
def f8():
    while True:
        try:
            yield 1
        except GeneratorExit:
            print('closing'); raise
        except ValueError as e:
            yield f'caught {e}'
        finally: print('gen finally')
def f9():
    try: yield
    except GeneratorExit: yield 'ignored'
print(f1(), f3(), f4(), f5(), f6(), f7(), sep='\n')
g = f8(); print(next(g), g.throw(ValueError('boo'))); 
print(next(g)); g.close()
try: next(g)
except StopIteration as s: print('stopped', s.value)
g = f9(); next(g)
try: g.close()
except RuntimeError as e: print(e)
class Res:
    def __init__(self, n, swallow=False): self.n, self.s = n, swallow
    def __enter__(self): print('enter', self.n); return self
    def __exit__(self, t, v, tb): print('exit', self.n, t and t.__name__, v, tb and tb.tb_lineno); return self.s
with Res('a'), Res('b', True) as b, Res('c'):
    raise OSError(2, 'No such thing', 'file.txt')
def w():
    with Res('w'): return 'from with'
print(w())
def nested():
    try:
        try: 1 / 0
        except ZeroDivisionError: print('inner'); raise
        else: print('never')
        finally: print('fin')
    except ArithmeticError as e: print('outer', type(e).__name__, e.__context__); return 1
    finally: print('last')
nested()
import sys
def state():
    out = [sys.exc_info()[0]]
    try: raise TypeError
    except TypeError:
        out.append(sys.exc_info()[0].__name__)
        try: raise KeyError
        except KeyError: out.append(sys.exc_info()[0].__name__)
        out.append(sys.exc_info()[0].__name__)
    out.append(sys.exc_info()[0])
    return out
print(state())
try: raise
except RuntimeError as e: print(e)
try: raise 5
except TypeError as e: print(e)
try: raise ValueError from 5
except TypeError as e: print(e)
try: 
    try: 1/0
    except "str": pass
except TypeError as e: print(e, '|', repr(e.__context__))
try: assert (1, 'always true')[0] == 2, {'detail': 3}
except AssertionError as e: print(e.args, str(e))
def last():
    try: 1/0
    finally: int('x')
last()
