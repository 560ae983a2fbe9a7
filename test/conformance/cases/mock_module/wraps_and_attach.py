from unittest.mock import Mock, MagicMock, call
class Real:
    def double(self, x): return 2 * x
    value = 7
r = Mock(wraps=Real())
print(r.double(4), r.double.call_args)
r.double.return_value = 'set'
print(r.double(4))
m = Mock()
child = Mock(name='child')
m.attach_mock(child, 'kid')
m.kid(1)
child(2)
print(m.mock_calls)
m.configure_mock(**{'a.b.return_value': 3, 'c': 4})
print(m.a.b(), m.c)
del m.c
try:
    m.c
except AttributeError as e:
    print('AttributeError', e)
