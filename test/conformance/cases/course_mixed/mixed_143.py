from enum import Enum

class Status(Enum):
    NEW = 4
    OPEN = 'open'
    DONE = (1, 11)
    @classmethod
    def parse(cls, text):
        try:
            return cls[text.upper()]
        except KeyError:
            raise ValueError(f'unknown status {text!r}') from None

class Movie:
    def __init__(self, title): self.title, self.status = title, Status.NEW
    def move(self, text):
        old, self.status = self.status, Status.parse(text)
        return f'{self.title}: {old.name} -> {self.status.name}'

x = Movie('Eve')
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
    with section('inner2') as i:
        print(o, i)
        raise ValueError('inside')
    print('still here')

def two_sum(numbers, target):
    seen = {}
    for i, n in enumerate(numbers):
        if target - n in seen:
            return seen[target - n], i
        seen[n] = i
    return None

numbers = [9, -3, 27, 15, 30, 1, 45, 22]
for target in (numbers[0] + numbers[3], 4, 999):
    print(target, two_sum(numbers, target))
