import bisect
import sys

marks = [33, 99, 77, 70, 89, 90, 100]

def grade(score, breakpoints=[60, 70, 80, 90], grades="FDCBA"):
    return grades[bisect.bisect(breakpoints, score)]

print([grade(score) for score in marks])
row = [1, 2, 2, 2, 5]
print(bisect.bisect_left(row, 2), bisect.bisect_right(row, 2), bisect.bisect(row, 2, 2, 3), bisect.bisect_left(row, 9, hi=-1))
bisect.insort(row, 3)
bisect.insort_left(row, 2)
print(row, sys.getsizeof(row))
words = ["pear", "fig", "banana"]
words.sort(key=len)
bisect.insort(words, "kiwi", key=len)
bisect.insort_left(words, "plum", key=len)
print(words, bisect.bisect(words, 4, key=len), bisect.bisect_left(words, 4, key=len))
print(bisect.bisect_left(range(0, 1000, 3), 500), bisect.bisect("aabbcc", "b"), bisect.bisect((1.5, 2.5), 2))
print(bisect.bisect, bisect.insort is bisect.insort_right, bisect.bisect.__text_signature__)

class Shelf(list):
    def insert(self, index, value):
        print("insert", index, value)
        super().insert(index, value)

shelf = Shelf([10, 30])
bisect.insort(shelf, 20)
print(shelf)
marker = object()
holder = [1]
bisect.insort(holder, 5)
before = sys.getrefcount(marker)
bisect.insort([], marker)
print(sys.getrefcount(marker) - before)
