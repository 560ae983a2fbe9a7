from unittest.mock import Mock, MagicMock, create_autospec, NonCallableMock
class Account:
    kind = 'basic'
    def __init__(self, owner): self.owner = owner
    def deposit(self, amount): return amount
    def __len__(self): return 3
m = Mock(spec=Account)
print(isinstance(m, Account), m.__class__ is Account)
m.deposit(1, 2, 3)
for name in ('withdraw', 'owner'):
    try:
        getattr(m, name)
    except AttributeError as e:
        print('AttributeError', e)
m.extra = 1
s = Mock(spec_set=Account)
try:
    s.extra = 1
except AttributeError as e:
    print('AttributeError', e)
a = create_autospec(Account)
for call in (lambda: a(), lambda: a('me').deposit(), lambda: a('me').deposit(5)):
    try:
        print(type(call()).__name__)
    except TypeError as e:
        print('TypeError', e)
print(len(MagicMock(spec=Account)))
n = NonCallableMock()
try:
    n()
except TypeError as e:
    print('TypeError', e)
def f(a, b=2, *, c): return a
g = create_autospec(f, return_value='r')
print(g(1, c=3), g.call_args)
try:
    g(1)
except TypeError as e:
    print('TypeError', e)
g.assert_called_once_with(1, c=3)
