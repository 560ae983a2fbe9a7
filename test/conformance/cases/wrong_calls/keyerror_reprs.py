"""KeyError and other exceptions: str against repr, odd keys and messages."""
from collections import ChainMap, Counter, OrderedDict, defaultdict, deque, UserDict
from types import MappingProxyType
import enum, os

class Key:
    def __init__(self, n): self.n = n
    def __repr__(self): return f'<Key {self.n}>'
    def __hash__(self): return hash(self.n)
    def __eq__(self, other): return isinstance(other, Key) and self.n == other.n

class Reg(UserDict):
    def __setitem__(self, key, value):
        if not isinstance(key, str):
            raise TypeError(f'key must be str, not {type(key).__name__}')
        super().__setitem__(key.lower(), value)

def show(fn):
    try:
        print('ok', fn())
    except Exception as e:
        print(f'{type(e).__name__}: {e} | {e!r} | {e.args!r}')

maps = [{}, OrderedDict(a=1), defaultdict(list), defaultdict(None), ChainMap({}, {'q': 1}), Counter(), MappingProxyType({}), Reg(a=1)]
for m in maps:
    for k in ["it's", 'say "hi"', (1, 'x'), Key(3), None, '\n', 1.0]:
        show(lambda: m[k])
    show(lambda: m.pop('zz'))
    show(lambda: m.popitem())
    show(lambda: m[[]])
show(lambda: {1}.remove(Key(5)))
show(lambda: {1}.remove({2}))
show(lambda: set().pop())
show(lambda: [].pop())
show(lambda: [1].pop(5))
show(lambda: deque().popleft())
show(lambda: [1, 2].remove(Key(1)))
show(lambda: [1].index('x'))
show(lambda: (1,).index('x'))
show(lambda: 'abc'.index('x'))
show(lambda: b'abc'.index(b'x'))
show(lambda: range(3).index(9))
show(lambda: deque([1]).index(7))
show(lambda: deque([1]).remove(7))
show(lambda: os.environ['NOPE'])
show(lambda: enum.Enum('Color', 'RED GREEN')['BLUE'])
show(lambda: enum.Enum('Color', 'RED GREEN')(7))
show(lambda: {}['a']['b'])
show(lambda: OrderedDict().popitem(last=False))
show(lambda: OrderedDict(a=1).move_to_end('zzz'))
show(lambda: Counter(a=1) - Counter(a=5))
show(lambda: Counter('abracadabra').most_common(None)[:2])
show(lambda: Reg({1: 2}))
show(lambda: ChainMap({}).popitem())
show(lambda: ChainMap({}).pop('x'))
try:
    raise KeyError
except KeyError as e:
    print([str(e)], repr(e))
try:
    raise KeyError('a', 'b')
except KeyError as e:
    print([str(e)], repr(e))
raise KeyError('multi\nline')
