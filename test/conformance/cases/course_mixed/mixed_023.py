def power_set(items):
    result = [()]
    for item in items:
        result += [s + (item,) for s in result]
    return result

target = 3
sets = power_set([8, 1, 9, 2, 8])
print(len(sets), sets[:6])
print([s for s in sets if sum(s) == target])

from dataclasses import dataclass, field, asdict

@dataclass(order=True)
class Student:
    grade: int
    name: str = field(compare=False, default='Gus')
    tags: list = field(default_factory=list, repr=False)

    def tagged(self, *tags):
        self.tags.extend(tags)
        return self

a, b = Student(94), Student(74, 'Jon').tagged('new', 'hot')
print(a, b, a < b, asdict(b))
print(sorted([a, b, Student(0)])[0], a == Student(94, 'other'))
try:
    Student()
except TypeError as error:
    print(error)

def two_sum(numbers, target):
    seen = {}
    for i, n in enumerate(numbers):
        if target - n in seen:
            return seen[target - n], i
        seen[n] = i
    return None

numbers = [34, 16, 21, 17, 29, 1, 14, 47]
for target in (numbers[0] + numbers[3], 5, 999):
    print(target, two_sum(numbers, target))
