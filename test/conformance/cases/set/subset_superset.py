s = {1, 2, 3}
print({1} <= s, {1} < s, s <= s, s < s)
print(s >= {1}, s > {1})
print(s.issubset([1, 2, 3, 4]), s.issuperset([1]))
print(s.isdisjoint([9]), s.isdisjoint({1}))
try:
    s <= [1]
except Exception as error:
    print(type(error).__name__, error)
print({1} == {1.0}, {1} == frozenset([1]))
print({1} == [1])
