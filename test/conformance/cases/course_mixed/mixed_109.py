def binary_search(items, target):
    low, high = 0, len(items) - 1
    while low <= high:
        mid = (low + high) // 2
        if items[mid] == target:
            return mid
        if items[mid] < target:
            low = mid + 1
        else:
            high = mid - 1
    return -1

data = sorted([12, -8, -6, 7, 23, 48, -3, 11])
print(data)
print([binary_search(data, x) for x in (data[0], data[-1], 6, 1000)])

import re
text = 'mango pear apple quince pear damson grape thyme thyme rose juniper rose hazel 2024-02-15, mail apple@example.com or grape@test.org!'
print(re.findall(r'[\w.]+@[\w.]+\w', text))
print(re.sub(r'(\d+)-(\d+)-(\d+)', r'\3/\2/\1', text)[-60:])
print([m.start() for m in re.finditer('e', text)][:5], re.split(r'\W+', text)[:4])
match = re.search(r'(?P<year>\d{4})-(?P<month>\d\d)', text)
print(match.groupdict(), match.span(), bool(re.fullmatch('[a-z]+', 'apple')))

def group_by(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups

print(group_by([-1, 10, -1, 40, 41, 34, 13, -9, 0, 27, 17, 29], lambda v: v % 8))
print(group_by('the quick brown fox'.split(), len))
print({k: len(v) for k, v in group_by([-1, 10, -1, 40, 41, 34, 13, -9, 0, 27, 17, 29], lambda v: v > 0).items()})
