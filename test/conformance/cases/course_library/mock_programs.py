from unittest.mock import Mock, MagicMock, patch, call, sentinel, ANY, create_autospec, PropertyMock
class Mailer:
    def send(self, to, subject, *, urgent=False): raise ConnectionError('no network')
    @property
    def status(self): return 'idle'
class Service:
    def __init__(self, mailer): self.mailer = mailer
    def remind(self, people):
        sent = 0
        for p in people:
            try: sent += bool(self.mailer.send(p, 'hello', urgent=p.startswith('!')))
            except ConnectionError as e: print('failed', e)
        return sent
m = Mock(spec=Mailer)
m.send.side_effect = [True, ConnectionError('boom'), False]
print(Service(m).remind(['a', '!b', 'c']), m.send.call_count, m.send.call_args, m.send.mock_calls, m.send.call_args.kwargs)
m.send.assert_any_call('a', 'hello', urgent=False)
for f in (lambda: m.send.assert_called_once(), lambda: m.send.assert_called_with('z'), lambda: m.send.assert_not_called(), lambda: m.nothing, lambda: m.send.assert_called_once_with('a'), lambda: m.send.assert_has_calls([call('q')]), lambda: m.send('x'), lambda: Mock().assert_foo(), lambda: Mock().assert_called(), lambda: m.send.assert_any_call('nope')):
    try: print(f())
    except BaseException as e: print(type(e).__name__, '|', e)
auto = create_autospec(Mailer, instance=True)
for f in (lambda: auto.send(), lambda: auto.send('a', 'b', urgent=1), lambda: auto.send('a', 'b', bad=1), lambda: auto.missing):
    try: print(type(f()).__name__)
    except Exception as e: print(type(e).__name__, '|', e)
mm = MagicMock(name='box')
mm.__len__.return_value = 7; mm.__getitem__.side_effect = lambda k: k * 2; mm.__contains__.return_value = True
print(len(mm), mm[4], 5 in mm, bool(mm), int(mm), str(mm)[:24], list(mm), mm.a.b.c().d is mm.a.b.c().d, mm.mock_calls[:3], hash(mm) == hash(mm))
with mm as inside: inside.work(1)
print(mm.__enter__.called, mm.method_calls)
with patch('builtins.input', side_effect=['3', 'x']) as fake:
    print(int(input('n? ')) + 1)
    try: int(input())
    except ValueError as e: print(e)
    try: input()
    except StopIteration as e: print('no more input')
    print(fake.call_args_list)
with patch.object(Mailer, 'send', return_value='sent') as s, patch.object(Mailer, 'status', new_callable=PropertyMock, return_value='busy'):
    print(Mailer().send(1), s.called, Mailer().status)
with patch.dict('os.environ', {'X': '1'}, clear=True):
    import os; print(dict(os.environ))
@patch(f'{__name__}.Service')
def f(S): S.return_value.remind.return_value = 42; return Service(None).remind([])
print(f(), Service.__name__, sentinel.thing, sentinel.thing is sentinel.thing, ANY == 5, call(1, a=2) == call(1, a=2), call.x.y(3), ANY)
try: patch.object(Mailer, 'zzz').start()
except AttributeError as e: print(e)
try: patch('nodot').start()
except Exception as e: print(type(e).__name__, e)
m.reset_mock(); print(m.send.call_count, m.mock_calls)
m.send.side_effect = None
m.send.assert_called_once_with('a', 'b')
