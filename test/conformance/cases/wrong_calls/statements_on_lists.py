"""Slicing assignment and its refusals."""
def attempt(code, **names):
    env = {'x': list(range(8)), **names}
    try:
        exec(code, env)
        print(f'{code:<32}', env['x'])
    except Exception as e:
        print(f'{code:<32}', type(e).__name__, e)

for code in '''x[2:4] = 'abc'
x[::2] = [0]*4
x[::2] = [0]*3
x[5:2] = [9, 9]
x[:] = ()
x[1:3] = 5
x[::-1] = x
x[10:] = [1]
x[-100:1] = 'z'
x[8] = 1
x['a'] = 1
x[1.0]
x[None:None:None] = [1]
x[::0] = []
del x[::3]
del x[20]
del x[-3:]
del x[::-2]
del x['q']
x += 'hi'
x += 5
x = x + (1,)
x *= 0
x *= 2.0
x = x[1:2] * 3
x = 3 * x[:1] + x[-1:]
x.insert(-100, 'a')
x.insert(100, 'a')
x.insert('1', 'a')
x.extend(5)
x.extend({'k': 1})
x.sort(key=lambda v: -v)
x.sort(reverse=True, key=str)
x.sort(lambda v: v)
x.sort(key=len)
x.append()
x.append(1, 2)
x = sorted([3, 'a'])
x = sorted([1, None])
x = sorted([(1, 'a'), (1, 2)])
x = sorted([{1}, {1, 2}, set()])
x = sorted([1j, 2])
x = max([])
x = max([], default='none')
x = max(1, 'a')
x = max('a', 'b', default=3)
x = min(3)
x = min([1, 2], key=None)
x = sum([[1], [2]])
x = sum([[1], [2]], [])
x = sum('ab', '')
x = sum([1, 'a'])
x = x.copy() is x
x = x.index(3, 4)
x = x.index(3, -6, 9)
x = x.count(True)
x = [*x, *x][slice(2, None, 5)]
x = slice(1, 20, 3).indices(8)
x = x[slice(None, -2)]
x = 5 in x, '5' in x
x = 'a' in 5
x = 3 in 'abc'
x = list(reversed(x))
x = list(reversed({1}))
x = x.reverse()
x = list(range(5, 0, -2)) + list(range(0))
x = list(range(1, 2, 0))
x = list(range(1.5))
x = [[0] * 2] * 2; x[0][0] = 1
x.clear(1)
x = tuple(x)[1:1] or 'empty'
x = list(5)
x = list(1, 2)
x = list(a=1)
x = [1, 2] < [1, 'a']
x = [1, 2] < [1]
x = [1, 2] < (1, 2)
x = [] == ()
x = [float('nan')] == [float('nan')]
x = -x
x = x.foo
x.pop('a')
x.pop(-9)
x = x.pop(), x.pop(0), x.pop(-2)
x = bytes([300])
x = bytearray(b'abc'); x[1] = 256
x = bytearray(b'abc'); x[1:2] = [1, 2]
x = 'abc'; x[0] = 'z'
x = (1, 2); x[0] = 3
x = (1, 2); del x[0]
x = ([],); x[0].append(1)
x = ([],); x[0] += [1]
x = range(10)[2:8:2][1]
x = range(10)[99]
x = 'hello'[10]
x = 'hello'[1:10:2]'''.splitlines():
    attempt(code)
