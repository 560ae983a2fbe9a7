from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from functools import reduce

DOCUMENTS = [
    "the rain in spain stays mainly in the plain",
    "in hartford hereford and hampshire hurricanes hardly ever happen",
    "the cat sat on the mat and the dog sat on the cat",
    "a plain cat in the rain",
]

def count_words(text):
    return Counter(text.split())

def merge(a, b):
    a.update(b)
    return a

with ThreadPoolExecutor(max_workers=3) as pool:
    total = reduce(merge, pool.map(count_words, DOCUMENTS), Counter())
for word, n in sorted(total.items(), key=lambda p: (-p[1], p[0]))[:6]:
    print(f"{word:<8}{n}")
print(sum(total.values()), len(total))
