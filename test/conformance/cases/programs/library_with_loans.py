"""A lending library: inheritance, class attributes, properties, dates."""
from datetime import date, timedelta
from abc import ABC, abstractmethod

class Media(ABC):
    _count = 0
    days = 14

    def __init_subclass__(cls, /, fee=0.25, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.fee = fee

    def __init__(self, title):
        type(self)._count += 1
        Media._count += type(self) is not Media
        self.title, self.number = title, Media._count

    @property
    @abstractmethod
    def kind(self): ...

    @abstractmethod
    def describe(self):
        return f'#{self.number} {self.title}'

    def __lt__(self, other): return self.title.casefold() < other.title.casefold()
    def __repr__(self): return f'{type(self).__qualname__}({self.title!r})'

class Book(Media):
    kind = 'book'
    def __init__(self, title, author, *, pages=0):
        super().__init__(title)
        self.author, self.pages = author, pages
    def describe(self): return super().describe() + f' by {self.author}'

class Film(Media, fee=1):
    days = 3
    kind = property(lambda self: 'film')
    def describe(self): return super().describe().upper()

class Half(Media):
    kind = 'half'

class Loan:
    def __init__(self, item, day):
        self.item, self.due = item, day + timedelta(days=item.days)
    def late_fee(self, today):
        late = today - self.due
        return max(late.days, 0) * self.item.fee
    def __format__(self, spec):
        return format(f'{self.item.title} until {self.due:%d %b}', spec)

start = date(2024, 2, 20)
items = [Book('dune', 'Herbert', pages=500), Film('Alien'), Book('Carrie', 'King')]
loans = [Loan(i, start) for i in items]
print(sorted(items), min(items), Media._count, Book._count, Film._count, Film.fee, Book.fee)
for loan in loans:
    print(f'[{loan:>26}]', loan.late_fee(date(2024, 3, 10)), loan.item.describe(), loan.item.kind)
for attempt in ('Media("x")', 'Half("x")', 'Book("x")', 'Book("x", "y", 5)', 'Film()', 'items[1].kind', 'items[1].__setattr__("kind", 1)', 'items[0] < 5', 'items[0] > items[1]', 'Loan(items[0], "today")', 'Half.describe(items[0])', 'type("Z", (Media,), {}, fee=9, x=1)', 'f"{loans[0]:q}"', 'f"{items[0]:>10}"'):
    try:
        print(attempt, '->', eval(attempt))
    except Exception as e:
        print(attempt, '->', type(e).__name__, e)
print(Media.__abstractmethods__ == frozenset({'kind', 'describe'}), Half.__abstractmethods__)
