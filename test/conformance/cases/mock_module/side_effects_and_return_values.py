from unittest.mock import Mock, DEFAULT
m = Mock(return_value=3)
print(m(), m(1, 2))
m.side_effect = [1, 2, ValueError('boom')]
print(m(), m())
for _ in range(2):
    try:
        print(m())
    except (ValueError, StopIteration) as e:
        print(type(e).__name__, e)
m.side_effect = lambda x: x * 2
print(m(21))
m.side_effect = lambda x: DEFAULT
print(m(21))
m.side_effect = KeyError('k')
try:
    m()
except KeyError as e:
    print('KeyError', e)
m.side_effect = None
m.return_value = 'fixed'
print(m(), m.call_count)
