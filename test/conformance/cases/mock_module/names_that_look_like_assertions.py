from unittest.mock import Mock
m = Mock()
for name in ('assert_called_onec', 'asert_called', 'called_once', 'assert_foo', 'assrt_x', 'has_calls'):
    try:
        getattr(m, name)
        print(name, 'is a mock')
    except AttributeError as e:
        print(e)
print(type(Mock(unsafe=True).assert_what).__name__)
