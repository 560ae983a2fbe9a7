a = [3, 1, 2]
print(any([]), all([]))
print(any([0, '', None]), any([0, 1]))
print(all([1, 'a']), all([1, 0]))
print(any(x > 2 for x in a))
try:
    any(5)
except Exception as error:
    print(type(error).__name__, error)
