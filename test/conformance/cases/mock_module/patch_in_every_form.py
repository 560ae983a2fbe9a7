from unittest.mock import patch, MagicMock, DEFAULT
import math, sys

class Service:
    url = 'http://real'
    def fetch(self): return 'real data'

def use(): return Service().fetch()

with patch('__main__.Service.fetch') as fetch:
    fetch.return_value = 'fake'
    print(use(), fetch.called)
print(use())

@patch.object(Service, 'fetch', return_value='decorated')
def test(mock_fetch):
    print(use(), mock_fetch.call_count)
test()

@patch('__main__.Service.url', 'other')
def test2():
    print(Service.url)
test2()
print(Service.url)

config = {'debug': False}
with patch.dict(config, {'debug': True, 'new': 1}):
    print(config)
with patch.dict(config, clear=True):
    print(config)
print(config)

with patch.multiple(Service, url='m', fetch=DEFAULT) as made:
    made['fetch'].return_value = 'multi'
    print(Service.url, use(), sorted(made))

patcher = patch('math.sqrt', lambda x: 'patched')
patcher.start()
print(math.sqrt(4))
patcher.stop()
print(math.sqrt(4))
for wrong in (lambda: patch('nodot'), lambda: patch.object(Service, 'missing').start(), lambda: patch('__main__.Service.nope').__enter__()):
    try:
        wrong()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
with patch('builtins.print') as fake:
    print('not shown')
print(fake.mock_calls)
