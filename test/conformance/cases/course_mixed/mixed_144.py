def rotate(items, k):
    k %= len(items)
    return items[-k:] + items[:-k] if k else items[:]

numbers = [1, 5, 3, 33, 49, 4, 2, 11]
for k in (0, 1, 5, -1, len(numbers)):
    print(k, rotate(numbers, k))

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

message = 'apple nutmeg elder olive kiwi sage pear nutmeg banana thyme elder olive pear'
secret = caesar(message, 5)
print(secret)
print(caesar(secret, -5) == message, [caesar('kiwi', k) for k in range(3)])
print(message.translate(str.maketrans('aeiou', 'AEIOU')), message.split('e', 2))
