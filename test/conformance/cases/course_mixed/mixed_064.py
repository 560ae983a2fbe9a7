def bubble_sort(items):
    items = list(items)
    swaps = 0
    for end in range(len(items) - 1, 0, -1):
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
                swaps += 1
    return items, swaps

print(bubble_sort([2, 47, 44, -4, 17, 50, 20, 22]))
print(bubble_sort('5hello'))

def power_set(items):
    result = [()]
    for item in items:
        result += [s + (item,) for s in result]
    return result

target = 3
sets = power_set([8, 5, 7, 8, 3])
print(len(sets), sets[:6])
print([s for s in sets if sum(s) == target])

from enum import Enum

class Status(Enum):
    NEW = 4
    OPEN = 'open'
    DONE = (1, 2)
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

x = Book('Kim')
for step in ('open', 'Done', 'lost'):
    try:
        print(x.move(step))
    except ValueError as error:
        print('error:', error)
print(list(Status), Status('open'), x.status is Status.DONE, Status.DONE.value)
