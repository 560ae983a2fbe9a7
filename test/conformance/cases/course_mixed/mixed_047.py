from dataclasses import dataclass, field, asdict

@dataclass(order=True)
class Movie:
    minutes: int
    title: str = field(compare=False, default='Gus')
    tags: list = field(default_factory=list, repr=False)

    def tagged(self, *tags):
        self.tags.extend(tags)
        return self

a, b = Movie(72), Movie(56, 'Gus').tagged('new', 'hot')
print(a, b, a < b, asdict(b))
print(sorted([a, b, Movie(0)])[0], a == Movie(72, 'other'))
try:
    Movie()
except TypeError as error:
    print(error)

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

print(count_inversions([32, -6, 8, 23, 40, -3, 4, 20, 29, 49]))

def two_sum(numbers, target):
    seen = {}
    for i, n in enumerate(numbers):
        if target - n in seen:
            return seen[target - n], i
        seen[n] = i
    return None

numbers = [46, 31, 22, 20, 47, 34, 7, 2]
for target in (numbers[0] + numbers[3], 2, 999):
    print(target, two_sum(numbers, target))

def caesar(text, shift):
    return ''.join(chr((ord(c) - 97 + shift) % 26 + 97) if c.isalpha() else c for c in text)

message = 'banana elder elder apple kiwi damson cherry cherry damson cherry fig'
secret = caesar(message, 4)
print(secret)
print(caesar(secret, -4) == message, [caesar('juniper', k) for k in range(3)])
print(message.translate(str.maketrans('aeiou', 'AEIOU')), message.split('e', 2))
