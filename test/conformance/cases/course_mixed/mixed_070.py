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

for row in spiral(1 + 1):
    print(' '.join(f'{v:2}' for v in row))

def transpose(matrix): return [list(row) for row in zip(*matrix)]
def multiply(a, b): return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]

m = [[49, 10, 47, 37, -2, 15, 13, 3][:3], [49, 10, 47, 37, -2, 15, 13, 3][3:6]]
print(m, transpose(m))
print(multiply(m, transpose(m)))
m[0][0] = 'changed'
print(transpose(m)[0])

def group_by(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups

print(group_by([25, 24, 13, 24, 28, 41, 45, 24, 18, 37, 44, 11], lambda v: v % 7))
print(group_by('the quick brown fox'.split(), len))
print({k: len(v) for k, v in group_by([25, 24, 13, 24, 28, 41, 45, 24, 18, 37, 44, 11], lambda v: v > 0).items()})

def encode(text):
    out, previous, run = '', '', 0
    for c in text + '\0':
        if c == previous:
            run += 1
        else:
            if previous: out += previous + (str(run) if run > 1 else '')
            previous, run = c, 1
    return out

def is_palindrome(s):
    letters = [c for c in s.lower() if c.isalnum()]
    return letters == letters[::-1]

for s in ('aaabccdddd', 'apple', 'apple'[::-1] + 'apple', 'Never odd or even'):
    print(s, encode(s), is_palindrome(s))
