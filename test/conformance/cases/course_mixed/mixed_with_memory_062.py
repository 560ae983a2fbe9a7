import gc, sys, weakref

gc.collect()
def bubble_sort(items):
    items = list(items)
    swaps = 0
    for end in range(len(items) - 1, 0, -1):
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
                swaps += 1
    return items, swaps

print(bubble_sort([9, 12, 32, 12, 1, 45, -3, 43]))
print(bubble_sort('9hello'))

def rotate(items, k):
    k %= len(items)
    return items[-k:] + items[:-k] if k else items[:]

numbers = [20, 20, 15, -9, 33, 39, 20, 44]
for k in (0, 1, 5, -1, len(numbers)):
    print(k, rotate(numbers, k))

# A cycle and the collector
class Link:
    def __init__(self, name): self.name = name
    def __del__(self): print('  deleting', self.name)

ring = [Link(n) for n in range(4 + 1)]
for i, link in enumerate(ring):
    link.next = ring[i - 1]
gc.collect()
del ring, link, i
print('names are gone')
print('collected', gc.collect(), gc.collect())
