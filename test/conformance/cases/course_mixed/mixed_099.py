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

print(count_inversions([6, 34, 5, 19, 19, -1, 7, 34, -6, 29]))

def permutations(items):
    if len(items) <= 1:
        yield list(items)
        return
    for i in range(len(items)):
        rest = items[:i] + items[i + 1:]
        for p in permutations(rest):
            yield [items[i]] + p

all_of_them = list(permutations([46, 21, 10, 22]))
print(len(all_of_them), all_of_them[0], all_of_them[-1])
print(max(permutations('cab')), sum(1 for p in permutations([1, 2, 3, 4]) if p[0] < p[1]))

import re
text = 'mango olive thyme banana apple cherry kiwi iris nutmeg banana hazel elder 2024-02-15, mail fig@example.com or sage@test.org!'
print(re.findall(r'[\w.]+@[\w.]+\w', text))
print(re.sub(r'(\d+)-(\d+)-(\d+)', r'\3/\2/\1', text)[-60:])
print([m.start() for m in re.finditer('e', text)][:5], re.split(r'\W+', text)[:4])
match = re.search(r'(?P<year>\d{4})-(?P<month>\d\d)', text)
print(match.groupdict(), match.span(), bool(re.fullmatch('[a-z]+', 'fig')))
