class Collection:
    def __init__(self, *items):
        self._items = list(items)
    def __len__(self): return len(self._items)
    def __getitem__(self, i):
        return Collection(*self._items[i]) if isinstance(i, slice) else self._items[i]
    def __setitem__(self, i, v): self._items[i] = v
    def __contains__(self, v): return v in self._items
    def __iter__(self): return iter(self._items)
    def __add__(self, other): return Collection(*self, *other)
    def __bool__(self): return bool(self._items)
    def __repr__(self): return f'Collection{tuple(self._items)}'

c = Collection('Jon', 96, 'Ana')
print(c, len(c), c[1], c[-1], c[:2], 'Jon' in c)
c[0] = 'model'
print(c + [1, 2], list(reversed(c)), bool(Collection()), [*c])
try:
    c[88 + 10]
except IndexError as error:
    print('IndexError', error)

class Book:
    count = 0

    def __init__(self, title, pages=91):
        self.title = title
        self.pages = pages
        Book.count += 1

    def __repr__(self):
        return f'Book({self.title!r}, {self.pages})'

    def __eq__(self, other):
        return isinstance(other, Book) and (self.title, self.pages) == (other.title, other.pages)

    def __lt__(self, other):
        return self.pages < other.pages

items = [Book('Eve'), Book('Hana', 27), Book('zed', 0)]
print(items, Book.count)
print(sorted(items), max(items), items[0] == Book('Eve'))
items.sort(key=lambda i: i.title, reverse=True)
print([i.title for i in items], items[0] in items)
