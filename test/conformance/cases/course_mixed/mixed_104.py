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
    with section('inner6') as i:
        print(o, i)
        raise ValueError('inside')
    print('still here')

from enum import Enum

class Status(Enum):
    NEW = 5
    OPEN = 'open'
    DONE = (1, 33)
    @classmethod
    def parse(cls, text):
        try:
            return cls[text.upper()]
        except KeyError:
            raise ValueError(f'unknown status {text!r}') from None

class Book:
    def __init__(self, title): self.title, self.status = title, Status.NEW
    def move(self, text):
        old, self.status = self.status, Status.parse(text)
        return f'{self.title}: {old.name} -> {self.status.name}'

x = Book('Finn')
for step in ('open', 'Done', 'lost'):
    try:
        print(x.move(step))
    except ValueError as error:
        print('error:', error)
print(list(Status), Status('open'), x.status is Status.DONE, Status.DONE.value)

def fibonacci(n, memo={}):
    if n in memo:
        return memo[n]
    memo[n] = n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)
    return memo[n]

print([fibonacci(i) for i in range(8 + 8)])
print(fibonacci(100), len(fibonacci.__defaults__[0]))
