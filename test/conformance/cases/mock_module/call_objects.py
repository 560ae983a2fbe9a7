from unittest.mock import call, Mock, ANY
print(call, call(1, a=2), call.foo(3), call.foo.bar(), call.foo(1).bar(2), call().x)
print(call(1) == call(1), call(1) == call(2), call.a(1) == ('a', (1,)), call(1, b=2) == ((1,), {'b': 2}), call(1) == call(ANY))
print(call.a.b(1).call_list(), len(call(1)), tuple(call.x(1, y=2)))
m = Mock()
m.one.two(1)(2)
print(m.mock_calls, m.mock_calls == call.one.two(1)(2).call_list())
print(m.mock_calls[0].args, m.mock_calls[0].kwargs, [call.one.two(1)] in m.mock_calls)
