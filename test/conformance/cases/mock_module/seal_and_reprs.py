from unittest.mock import Mock, MagicMock, seal
import re
def show(m): print(re.sub(r"id='\d+'", "id=N", repr(m)))
m = Mock()
show(m); show(m.a); show(m.a.b()); show(m()); show(Mock(name='n')); show(Mock(name='n').x); show(MagicMock(spec=int)); show(MagicMock(spec_set=str, name='s'))
m = Mock()
m.sub.attr = 1
seal(m)
for f in (lambda: m.other, lambda: m.sub.more, lambda: m()):
    try:
        f()
    except AttributeError as e:
        print('AttributeError', e)
print(m.sub.attr)
