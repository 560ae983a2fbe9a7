def permutations(items):
    if len(items) <= 1:
        yield list(items)
        return
    for i in range(len(items)):
        rest = items[:i] + items[i + 1:]
        for p in permutations(rest):
            yield [items[i]] + p

all_of_them = list(permutations([27, 47, 27, 33]))
print(len(all_of_them), all_of_them[0], all_of_them[-1])
print(max(permutations('cab')), sum(1 for p in permutations([1, 2, 3, 4]) if p[0] < p[1]))

rows = [('quince', 2, 1.5), ('apple', 20, 22.25), ('total', 123456, -3)]
for name, count, price in rows:
    print(f'{name:<10}|{count:>8,}|{price:>+9.2f}|{count / 7:.3e}|{price:g}')
print('%-10s|%8d|%9.2f' % rows[0], '{0:>10}|{1:^8}|{2!r}'.format(*rows[1]))
print(str(rows[2]), repr('quince\n'), ascii('éapple'), f'{rows[0][2]:%}', f'{255:x} {255:#b} {-7:05d}')

def caesar(text, shift):
    return ''.join(chr((ord(c) - 97 + shift) % 26 + 97) if c.isalpha() else c for c in text)

message = 'rose fig fig nutmeg elder sage lemon cherry sage rose banana'
secret = caesar(message, 6)
print(secret)
print(caesar(secret, -6) == message, [caesar('elder', k) for k in range(3)])
print(message.translate(str.maketrans('aeiou', 'AEIOU')), message.split('e', 2))

def rotate(items, k):
    k %= len(items)
    return items[-k:] + items[:-k] if k else items[:]

numbers = [45, 15, 36, -6, 23, 43, -9, 46]
for k in (0, 1, 1, -1, len(numbers)):
    print(k, rotate(numbers, k))
