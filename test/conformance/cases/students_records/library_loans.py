from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import Enum, auto


class Kind(Enum):
    NOVEL = auto()
    MANUAL = auto()
    COMIC = auto()

    @property
    def loan_days(self):
        return {Kind.NOVEL: 21, Kind.MANUAL: 14}.get(self, 7)


@dataclass(order=True)
class Book:
    title: str
    author: str = field(compare=False)
    kind: Kind = field(compare=False, default=Kind.NOVEL)
    copies: int = field(default=1, compare=False, repr=False)


@dataclass
class Loan:
    book: Book
    member: str
    start: date
    returned: date | None = None

    @property
    def due(self):
        return self.start + timedelta(days=self.book.kind.loan_days)

    def fine(self, today):
        late = ((self.returned or today) - self.due).days
        return max(0, late) * 0.25


class Library:
    def __init__(self):
        self.books, self.loans = {}, []

    def add(self, *books):
        for b in books:
            self.books[b.title] = b
        return self

    def lend(self, title, member, start):
        book = self.books[title]
        if not book.copies:
            raise LookupError(f"no copy of {title!r} left")
        book.copies -= 1
        self.loans.append(Loan(book, member, start))
        return self.loans[-1]


lib = Library().add(Book("Emma", "Austen"), Book("C Manual", "K&R", Kind.MANUAL, 2), Book("Asterix", "Goscinny", Kind.COMIC))
day = date(2024, 2, 20)
first = lib.lend("Emma", "ann", day)
lib.lend("Asterix", "bob", day + timedelta(weeks=1))
print(first)
print(sorted(lib.books.values()))
for loan in lib.loans:
    print(f"{loan.book.title:10}{loan.due:%a %d %b %Y} {loan.fine(date(2024, 4, 1)):6.2f} {loan.book.kind}")
first.returned = date(2024, 3, 12)
print(first.fine(date(2024, 4, 1)), first.due.isoformat(), first.due - day)
print(list(Kind), Kind["COMIC"].loan_days, Kind(2), Kind.MANUAL in Kind)
try:
    lib.lend("Emma", "cid", day)
except LookupError as e:
    print(type(e).__name__, e)
print(Book("A", "x") < Book("B", "a"), Book("A", "x") == Book("A", "y"))
lib.lend("Dune", "dan", day)
