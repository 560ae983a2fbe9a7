from collections import defaultdict
import weakref

class Events:
    def __init__(self): self._handlers = defaultdict(list)

    def on(self, name):
        def register(f):
            self._handlers[name].append(f)
            return f
        return register

    def emit(self, name, *args, **kwargs):
        results = []
        for f in self._handlers.get(name, ()):
            try:
                results.append(f(*args, **kwargs))
            except Exception as e:
                results.append(f'{f.__name__} failed: {e!r}')
        return results

events = Events()

@events.on('greet')
def hello(name): return f'Hello {name}'

@events.on('greet')
@events.on('leave')
def log(name, **extra): return name.upper(), extra

@events.on('leave')
def broken(name): return name / 2

print(events.emit('greet', 'Bo'))
print(events.emit('leave', 'Bo'))
print(events.emit('nothing'))

class Listener:
    def __init__(self, name): self.name = name
    def heard(self, what): return f'{self.name} heard {what}'
    def __del__(self): print('listener', self.name, 'gone')

a = Listener('a')
ref = weakref.WeakMethod(a.heard)
events.on('noise')(lambda w: ref()(w) if ref() else None)
print(events.emit('noise', 'bang'))
del a
print(events.emit('noise', 'bang'))
