def t(e):
    try: print(e, '=', ascii(eval(e)))
    except BaseException as x: print(e, type(x).__name__, ascii(str(x)))
for m in ('find', 'rfind', 'index', 'rindex', 'count', 'removeprefix', 'removesuffix', 'partition', 'rpartition', 'split', 'rsplit', 'strip', 'lstrip', 'join', 'startswith', 'endswith', 'center', 'ljust', 'zfill', 'translate', 'format_map', 'encode'):
    for a in ('None', '1', 'b"a"', '2 ** 70', '-2 ** 70', '"a", 2 ** 70', '"a", None, None', '"a", "b"', '2, None', '()', 'object'):
        if a == 'object': continue
        t(f"'abc'.{m}({a})")
for a in ('None, None', '"a", None', '1, "b"', '"a", "b", None', '"a", "b", 2 ** 70', '"a", "b", -2 ** 70', '"a"', '"a", "b", 1, 2'): t(f"'abc'.replace({a})")
for a in ('1, 2', 'None, None', '"a", None', '"a", "b", None', '"a", "bc"', 'None', '1', '"a", "b", "c", "d"'): t(f"str.maketrans({a})")
for a in ('[1, 2], [3]', 'None, None', '2, None', '"::", "a"', '":", 10 ** 3'): t(f"b'abc'.hex({a})"); t(f"memoryview(b'abc').hex({a})")
import types
t('types.SimpleNamespace.__subclasshook__(x=1)')
class A:
    class B: pass
t('A.B.__subclasshook__()'); t('A.B.__init_subclass__(1)'); t('A.B().__format__()'); t('A.B().__dir__(1)'); t('A.B().__reduce__(1)')
