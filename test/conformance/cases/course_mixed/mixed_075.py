def evens(limit):
    for n in range(0, limit, 2):
        yield n

def running_total(numbers):
    total = 0
    for n in numbers:
        total += n
        yield total

print(list(running_total(evens(3 * 2))), sum(evens(3)), max(running_total([42, 9, 31, 22, 9, 6, 48, 37])))
pairs = ((a, b) for a in range(3) for b in 'xy' if a)
print(next(pairs), list(pairs), next(pairs, 'empty'))

from enum import Enum

class Status(Enum):
    NEW = 3
    OPEN = 'open'
    DONE = (1, 6)
    @classmethod
    def parse(cls, text):
        try:
            return cls[text.upper()]
        except KeyError:
            raise ValueError(f'unknown status {text!r}') from None

class Car:
    def __init__(self, model): self.model, self.status = model, Status.NEW
    def move(self, text):
        old, self.status = self.status, Status.parse(text)
        return f'{self.model}: {old.name} -> {self.status.name}'

x = Car('Cleo')
for step in ('open', 'Done', 'lost'):
    try:
        print(x.move(step))
    except ValueError as error:
        print('error:', error)
print(list(Status), Status('open'), x.status is Status.DONE, Status.DONE.value)

from contextlib import contextmanager

@contextmanager
def section(name):
    print('<' + name + '>')
    try:
        yield name.upper()
    except ValueError as error:
        print('handled', error)
    finally:
        print('</' + name + '>')

with section('outer') as o:
    with section('inner8') as i:
        print(o, i)
        raise ValueError('inside')
    print('still here')
