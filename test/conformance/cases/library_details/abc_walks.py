# What the iterators of the abstract sequences hold, and what the abstract generator gives when it is closed.
import sys
from collections.abc import Generator, MutableSet, Sequence


class Wrapped(Sequence):
    def __init__(self, *items):
        self.items = items

    def __getitem__(self, index):
        return self.items[index]

    def __len__(self):
        return len(self.items)


item = object()
wrapped = Wrapped(item)
print(sys.getrefcount(item))
for each in wrapped:
    print(sys.getrefcount(each))
for each in reversed(wrapped):
    print(sys.getrefcount(each))


class Ends(Generator):
    def send(self, value):
        return value

    def throw(self, *details):
        raise StopIteration(4)


print(Ends().close(), next(Ends()))


class Noisy(MutableSet):
    def __init__(self, *items):
        self.items = list(items)

    def __iter__(self):
        try:
            yield from list(self.items)
        finally:
            print("walk over")

    def __contains__(self, value):
        return value in self.items

    def __len__(self):
        return len(self.items)

    def add(self, value):
        self.items.append(value)

    def discard(self, value):
        print("discard", value)
        self.items.remove(value)


noisy = Noisy(1, 2)
print(noisy.pop())
print(sorted(noisy | {5}) if not isinstance(noisy, Generator) else None)
