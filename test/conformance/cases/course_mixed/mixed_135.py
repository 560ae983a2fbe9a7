class Song:
    def __init__(self, track, seconds):
        self.track = track
        self.seconds = seconds

    @property
    def seconds(self):
        return self._seconds

    @seconds.setter
    def seconds(self, value):
        if not isinstance(value, (int, float)):
            raise TypeError('seconds must be a number')
        if value < 0:
            raise ValueError('seconds cannot be negative')
        self._seconds = value

    def __str__(self):
        return f'{self.track}: {self.seconds}'

x = Song('Ana', 84)
print(x)
for value in (27, -1, 'many'):
    try:
        x.seconds = value
        print('set to', x.seconds)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(vars(x))

def trace(function):
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        result = function(*args, **kwargs)
        print(f'{function.__name__}{args}{kwargs or ""} -> {result}')
        return result
    wrapper.calls = 0
    return wrapper

@trace
def add(a, b=6): return a + b
@trace
def fact(n): return 1 if n < 2 else n * fact(n - 1)
add(1), add(2, b=3), fact(3)
print(add.calls, fact.calls, add.__name__)

words = ['quince', 'fig', 'rose', 'iris', 'apple', 'banana']
print(' '.join(w.capitalize() for w in words), '-'.join(words).upper())
print(sorted(words, key=lambda w: (len(w), w[::-1])), [w[:4] for w in words])
print([w for w in words if set(w) & set('xyz')], {w[0]: w for w in words})
print('|'.join(f'{w:^9}' for w in words), f'{words[0]!r:>12}', f'{len(words):03d}')

from dataclasses import dataclass, field, asdict

@dataclass(order=True)
class Student:
    grade: int
    name: str = field(compare=False, default='Dan')
    tags: list = field(default_factory=list, repr=False)

    def tagged(self, *tags):
        self.tags.extend(tags)
        return self

a, b = Student(91), Student(29, 'Ivy').tagged('new', 'hot')
print(a, b, a < b, asdict(b))
print(sorted([a, b, Student(0)])[0], a == Student(91, 'other'))
try:
    Student()
except TypeError as error:
    print(error)
