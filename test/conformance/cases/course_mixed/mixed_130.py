def count_inversions(items):
    if len(items) < 2:
        return list(items), 0
    middle = len(items) // 2
    left, a = count_inversions(items[:middle])
    right, b = count_inversions(items[middle:])
    merged, total = [], a + b
    while left and right:
        if left[0] <= right[0]:
            merged.append(left.pop(0))
        else:
            total += len(left)
            merged.append(right.pop(0))
    return merged + left + right, total

print(count_inversions([29, 40, -5, 45, 39, 22, 38, 0, 6, 21]))

text = 'mango sage elder pear elder kiwi thyme thyme'
counts = {}
for word in text.split():
    counts[word] = counts.get(word, 0) + 1
for word, n in sorted(counts.items(), key=lambda p: (-p[1], p[0])):
    print(f'{word:<10}{n:>3} {"*" * n}')
print(len(set(text)), max(counts, key=counts.get), text.count('e'), text.find('rose'))

class Book:
    count = 0

    def __init__(self, title, pages=99):
        self.title = title
        self.pages = pages
        Book.count += 1

    def __repr__(self):
        return f'Book({self.title!r}, {self.pages})'

    def __eq__(self, other):
        return isinstance(other, Book) and (self.title, self.pages) == (other.title, other.pages)

    def __lt__(self, other):
        return self.pages < other.pages

items = [Book('Cleo'), Book('Bob', 48), Book('zed', 0)]
print(items, Book.count)
print(sorted(items), max(items), items[0] == Book('Cleo'))
items.sort(key=lambda i: i.title, reverse=True)
print([i.title for i in items], items[0] in items)

def spiral(n):
    grid = [[0] * n for _ in range(n)]
    x = y = 0
    dx, dy = 0, 1
    for i in range(1, n * n + 1):
        grid[x][y] = i
        if not (0 <= x + dx < n and 0 <= y + dy < n) or grid[x + dx][y + dy]:
            dx, dy = dy, -dx
        x, y = x + dx, y + dy
    return grid

for row in spiral(2 + 1):
    print(' '.join(f'{v:2}' for v in row))
