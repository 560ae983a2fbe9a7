def evens(limit):
    for n in range(0, limit, 2):
        yield n

def running_total(numbers):
    total = 0
    for n in numbers:
        total += n
        yield total

print(list(running_total(evens(3 * 2))), sum(evens(3)), max(running_total([13, 16, 47, 18, 14, -2, -1, 1])))
pairs = ((a, b) for a in range(3) for b in 'xy' if a)
print(next(pairs), list(pairs), next(pairs, 'empty'))

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
    with section('inner4') as i:
        print(o, i)
        raise ValueError('inside')
    print('still here')

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

for s in ('aaabccdddd', 'lemon', 'lemon'[::-1] + 'lemon', 'Never odd or even'):
    print(s, encode(s), is_palindrome(s))

def histogram(values, width=5):
    counts = {}
    for v in values:
        low = v // width * width
        counts[low] = counts.get(low, 0) + 1
    for low in sorted(counts):
        print(f'{low:>4}..{low + width - 1:<4}{"#" * counts[low]}')

histogram([15, 29, 23, 41, 43, 14, 6, 9, 21, 39, 41, 47, 38, 5, 46], 8 * 2)
