from dataclasses import dataclass, field, asdict

@dataclass(order=True)
class Book:
    pages: int
    title: str = field(compare=False, default='Hana')
    tags: list = field(default_factory=list, repr=False)

    def tagged(self, *tags):
        self.tags.extend(tags)
        return self

a, b = Book(62), Book(31, 'Kim').tagged('new', 'hot')
print(a, b, a < b, asdict(b))
print(sorted([a, b, Book(0)])[0], a == Book(62, 'other'))
try:
    Book()
except TypeError as error:
    print(error)

class Player:
    count = 0

    def __init__(self, nick, score=92):
        self.nick = nick
        self.score = score
        Player.count += 1

    def __repr__(self):
        return f'Player({self.nick!r}, {self.score})'

    def __eq__(self, other):
        return isinstance(other, Player) and (self.nick, self.score) == (other.nick, other.score)

    def __lt__(self, other):
        return self.score < other.score

items = [Player('Eve'), Player('Ana', 22), Player('zed', 0)]
print(items, Player.count)
print(sorted(items), max(items), items[0] == Player('Eve'))
items.sort(key=lambda i: i.nick, reverse=True)
print([i.nick for i in items], items[0] in items)
