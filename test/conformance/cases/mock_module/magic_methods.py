from unittest.mock import MagicMock, Mock
m = MagicMock()
print(len(m), int(m), bool(m), list(m), 3 in m, float(m), m == m, m != m, m == 3)
m.__len__.return_value = 5
m.__getitem__.side_effect = lambda k: k * 2
m.__iter__.return_value = [1, 2]
m.__str__.return_value = 'a mock'
m.__contains__.return_value = True
print(len(m), m[4], list(m), list(m), str(m), 9 in m)
with m as entered:
    print(entered is m.__enter__.return_value)
m.__exit__.assert_called_once_with(None, None, None)
try:
    m < 3
except TypeError as e:
    print('TypeError', e)
try:
    len(Mock())
except TypeError as e:
    print('TypeError', e)
p = Mock()
p.__add__ = lambda self, other: ('sum', other)
print(p + 1)
