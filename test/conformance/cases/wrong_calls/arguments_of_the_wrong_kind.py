def t(*texts):
    for text in texts:
        try:
            print(text, '->', ascii(eval(text)))
        except BaseException as e:
            print(text, '!!', type(e).__name__, ascii(str(e)))


class IX:
    def __index__(self):
        return 1


class S:
    def __getitem__(self, i):
        raise IndexError


for a in ('1, 2, 3', '1', 'key=1, x=2', 'x=1', '1, key=None', '1, 2, key=None', 'key=None, reverse=1, x=2'):
    t(f'[3, 1].sort({a})', f'sorted([3, 1], {a})')
for a in ('', '1', '1, 2', '1, 2, 3', 'x=1', 'None, "a"'):
    t(f'property(lambda s: 1).__set_name__({a})')
for a in ('None', "'\\ud800'", '1'):
    t(f'float.fromhex({a})', f'float.__getformat__({a})', f'"a".encode({a})', f'b"a".decode({a})', f'str(b"a", {a})')
    t(f'format(1, {a})', f'format(1.5, {a})', f'format(1j, {a})', f'format("a", {a})', f'format([], {a})', f'bytes("a", {a})')
    t(f'bytes.fromhex({a})', f"bytes(b'a').hex({a})")
    t(f'open({a!s}, {a})', f'type({a}, (), {{}})', f'type("A", {a}, {{}})', f'type("A", (), {a})')
for a in ('1', "'x'", 'None', "'xx'", 'sep=1', "sep='x'", 'bytes_per_sep=1', "':', 2, 3", "':', None", "':', bytes_per_sep=2"):
    t(f"memoryview(b'abcd').hex({a})")
for a in ('1, 2, 3, 4', 'x=1', ''):
    t(f"memoryview(b'abcd').__exit__({a})")
t('memoryview()', 'memoryview(1, 2)', 'memoryview(obj=b"")', 'memoryview(object=b"a", x=1)')
for a in ("'m', ('f',)", "'m', 1", "'m', ()", "'m', ('f', 1, 2)", "'m', ('f', 1, 2, 't', 5)", "'m', 'abcd'"):
    t(f'SyntaxError({a})')
t("UnicodeDecodeError('a', b'b', 1, 2, None)", "UnicodeDecodeError('a', None, 1, 2, 'c')", "UnicodeEncodeError(None, 'b', 1, 2, 'c')")
for a in ('1', '"a"', 'co_name=1', 'co_argcount="a"', 'co_consts=1', 'co_code=1', 'co_flags=1.5', 'co_firstlineno=None'):
    t(f'(lambda: 0).__code__.replace({a})')
