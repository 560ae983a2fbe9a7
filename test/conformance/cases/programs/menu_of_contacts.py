"""A menu program on stdin: contacts in a dict, saved as JSON, loaded back, searched by pattern; it quits with a code."""
import json, re, sys
from pathlib import Path
FILE = Path('contacts.json')
class Contacts(dict):
    def __missing__(self, key): raise SystemExit(f'nobody called {key}')
    def find(self, pattern): return {k: v for k, v in self.items() if re.search(pattern, k, re.I)}
def command(name):
    def register(fn):
        COMMANDS[name] = fn
        return fn
    return register
COMMANDS = {}
book = Contacts()
@command('add')
def add(name, *phones, kind='home'): book.setdefault(name, {}).setdefault(kind, []).extend(phones)
@command('find')
def find(pattern): print(json.dumps(book.find(pattern), indent=1, sort_keys=True))
@command('save')
def save(): print(FILE.write_text(json.dumps(book)), 'characters')
@command('load')
def load():
    book.clear()
    book.update(json.loads(FILE.read_text()))
@command('call')
def call(name): print('calling', book[name]['home'][0])
@command('quit')
def leave(code='0'): sys.exit(int(code))
while True:
    try:
        words = input('> ').split()
        if not words: continue
        verb, *args = words
        kwargs = dict(a.split('=', 1) for a in args if '=' in a)
        COMMANDS[verb](*[a for a in args if '=' not in a], **kwargs)
    except KeyError as e:
        print('unknown command', e, 'of', sorted(COMMANDS))
    except (TypeError, re.error, OSError, json.JSONDecodeError, IndexError) as e:
        print(type(e).__name__, e)
    except EOFError:
        print('end of input')
        break
    else:
        print('ok', len(book))
