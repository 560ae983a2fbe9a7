import copy
class Team:
    def __init__(self, name, members): self.name, self.members, self.copies = name, members, 0
    def __repr__(self): return f'Team({self.name}, {self.members})'
class Custom(Team):
    def __copy__(self): c = Custom(self.name + '*', self.members); return c
    def __deepcopy__(self, memo): print('memo', len(memo) >= 0); return Custom(self.name + '**', copy.deepcopy(self.members, memo))
a = Team('a', [['x'], ['y']])
alias, shallow, deep = a, copy.copy(a), copy.deepcopy(a)
a.members[0].append('z'); a.members.append(['new']); a.name = 'A'
print(alias, shallow, deep, shallow.members is a.members, sep='\n')
l = [1, [2, 3], {'k': [4]}, (5, [6])]
for c in (l[:], list(l), l.copy(), copy.copy(l), [*l], copy.deepcopy(l)):
    print(c == l, c is l, c[1] is l[1], c[3] is l[3], c[2]['k'] is l[2]['k'])
t = (1, 'a'); print(copy.copy(t) is t, copy.deepcopy(t) is t, copy.deepcopy((1, [])) is t, copy.deepcopy(5), copy.copy('s'), copy.deepcopy(len) is len, copy.deepcopy(Team) is Team, copy.copy(None))
c = Custom('c', [1]); print(copy.copy(c), copy.deepcopy(c), copy.deepcopy([c, c]))
loop = [1]; loop.append(loop); d = copy.deepcopy(loop); print(d, d[1] is d, d is loop)
shared = []; two = copy.deepcopy([shared, shared]); print(two[0] is two[1])
d = {'a': [1], (1, 2): {3}}; e = dict(d); f = copy.deepcopy(d); d['a'].append(2); print(e, f, d.copy() == d)
def dup(x, memo=None): return x
for bad in (lambda: copy.copy(), lambda: copy.deepcopy(i for i in []), lambda: copy.copy(open('/dev/null')), lambda: copy.deepcopy(__import__('sys')), lambda: copy.deepcopy(lambda: 0), lambda: copy.replace(a, name='q'), lambda: copy.copy(range(3)), lambda: copy.deepcopy({}.keys()), lambda: copy.copy(NotImplemented), lambda: copy.deepcopy(__import__('threading').Lock())):
    try: print(str(bad())[:30])
    except Exception as e: print(type(e).__name__, '|', e)
class S:
    __slots__ = ('a', 'b')
s = S(); s.a = [1]; s2 = copy.deepcopy(s); print(s2.a, s2.a is s.a, hasattr(s2, 'b'))
class Meta(type): pass
class Single:
    _i = None
    def __new__(cls): cls._i = cls._i or super().__new__(cls); return cls._i
print(copy.copy(Single()) is Single(), copy.deepcopy(Single()) is Single())
class NoCopy:
    def __reduce_ex__(self, p): raise TypeError('no copies of me')
copy.copy([NoCopy()]); copy.deepcopy([NoCopy()])
