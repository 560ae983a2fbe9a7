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


for it in ('iter([1])', 'reversed([1])', 'iter((1,))', "iter('a')", "iter('\\u1234')", "iter(b'a')", "iter(bytearray(b'a'))",
           "reversed('abc')", 'iter(S())', 'iter(range(3))', 'iter(range(10 ** 20))', 'zip()'):
    for a in ('None', "'a'", '1.5', 'IX()', '10 ** 30', '-1', 'True'):
        t(f'{it}.__setstate__({a})')
