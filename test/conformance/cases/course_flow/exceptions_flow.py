def f(x):
    try:
        print('try', x)
        if x == 0: return 'zero'
        if x == 1: raise ValueError('one')
        if x == 2: raise KeyError('two')
        if x == 3: [][3]
    except ValueError as e:
        print('VE', e); return 'value'
    except (KeyError, TypeError) as e:
        print('KE', e); raise RuntimeError('wrapped') from e
    else:
        print('else'); return 'else'
    finally:
        print('finally', x)
        if x == 9: return 'overridden'
for i in (0, 1, 2, 3, 4, 9):
    try: print('->', f(i))
    except Exception as e: print('!!', repr(e), repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
class AppError(Exception):
    code = 1
    def __str__(self): return f'[{self.code}] ' + super().__str__()
class NotFound(AppError): code = 404
try:
    try: raise NotFound('page', 7)
    except AppError as e:
        print(e, e.args, isinstance(e, NotFound)); raise
except Exception as e: print(type(e).__mro__[1].__name__, e.__traceback__ is not None, e.__traceback__.tb_lineno)
def loop():
    for i in range(3):
        try:
            if i == 1: continue
            if i == 2: break
            print('body', i)
        finally: print('cleanup', i)
    else: print('no break')
loop()
try: raise ValueError from None
except ValueError as e: print(e.__suppress_context__, e.args)
try:
    try: 1 / 0
    except ZeroDivisionError: undefined_name
except NameError as e: print(e, '|', e.__context__)
for bad in ('int("x")', '[1][5]', '{}["k"]', 'None.x', '"a" + 1', 'len(5)', 'abs()', 'open', 'int([])', 'float("1,5")', '(1,)[1:][0]', 'range(1.5)', '"abc".index("z")', '[].pop()', 'chr(-1)', 'ord("ab")', 'max([])', 'sum(["a"])', 'next(iter([]))', '1 < "a"', 'a, b = 1', 'import nope', 'assert 0, "m"', 'raise 5', 'del zz', '"%d" % "x"', '{}[[]]', '5()', '"x" * "y"', '2 ** -1 // 0', 'complex("j+")', 'round("a")', 'bytes([256])', '"é".encode("ascii")', 'b"\\xff".decode()'):
    try: exec(bad)
    except BaseException as e: print(f'{bad:22} {type(e).__name__}: {e}')
f(2)
