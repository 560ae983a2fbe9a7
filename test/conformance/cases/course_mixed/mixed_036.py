def max_subarray(numbers):
    best = current = numbers[0]
    start = best_start = best_end = 0
    for i, n in enumerate(numbers[1:], 1):
        if current < 0:
            current, start = n, i
        else:
            current += n
        if current > best:
            best, best_start, best_end = current, start, i
    return best, numbers[best_start:best_end + 1]

print(max_subarray([10, 1, -2, 3, -20, -9, 8, 14, -5]))
print(max_subarray([-5, -5]))

def group_by(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups

print(group_by([-3, 37, 29, 41, 34, 25, 12, 39, -8, 17, 19, -2], lambda v: v % 5))
print(group_by('the quick brown fox'.split(), len))
print({k: len(v) for k, v in group_by([-3, 37, 29, 41, 34, 25, 12, 39, -8, 17, 19, -2], lambda v: v > 0).items()})

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
    with section('inner7') as i:
        print(o, i)
        raise ValueError('inside')
    print('still here')

def caesar(text, shift):
    return ''.join(chr((ord(c) - 97 + shift) % 26 + 97) if c.isalpha() else c for c in text)

message = 'lemon mango pear thyme pear quince iris grape elder'
secret = caesar(message, 4)
print(secret)
print(caesar(secret, -4) == message, [caesar('kiwi', k) for k in range(3)])
print(message.translate(str.maketrans('aeiou', 'AEIOU')), message.split('e', 2))
