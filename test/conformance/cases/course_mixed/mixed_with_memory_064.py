import gc, sys, weakref

gc.collect()
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

print(max_subarray([-2, 12, 1, 4, -17, 5, -11, -17, -18]))
print(max_subarray([-3, -4]))

# Two names, one object
first = [[-3, 46, 32, 31, 3, -3, 30, 29]]
second = first
print('same object:', first is second, sys.getrefcount(first))
second.append(7)
print(first == second, len(first[0]), sys.getrefcount(first))
second = list(first)
print('copy:', first is second, first[0] is second[0], sys.getrefcount(first), sys.getrefcount(first[0]))
del second
print(sys.getrefcount(first[0]))
