s = {1, 2, 3}
print(sorted(s), list(s))
print(sum(s), min(s), max(s), len(s))
print([x for x in {3, 1, 2}])
try:
    s[0]
except Exception as error:
    print(type(error).__name__, error)
try:
    exec('for x in s: s.add(x + 10)')
except Exception as error:
    print(type(error).__name__, error)
print(sorted({'b', 'a'}))
