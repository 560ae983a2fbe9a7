"""Grades from text, statistics, a bar chart, and rounding that surprises."""
from statistics import mean, median, mode, stdev, pstdev, multimode, quantiles, StatisticsError, fmean, harmonic_mean
from collections import namedtuple, defaultdict
from itertools import groupby

RAW = '''
Ana;10;8.5;9
Bob;7;;5
  Cyd ; 6.25 ;7.75; 10
Dee;abc;4
Eve
Ana;3
'''
Student = namedtuple('Student', ['name', 'grades', 'class_'], defaults=('1A',))
students, bad = {}, []
for n, line in enumerate(RAW.strip('\n').split('\n'), start=1):
    name, *marks = map(str.strip, line.split(';'))
    try:
        grades = tuple(float(m) for m in marks if m)
        if not grades:
            raise ValueError('no grades')
        if name in students:
            grades = students[name].grades + grades
        students[name] = Student(name, grades)
    except ValueError as e:
        bad.append((n, e))
for s in students.values():
    avg = mean(s.grades)
    print(f'{s.name:.<8}{avg:>6.2f} {median(s.grades)!s:>5} {"*" * int(avg)} {stdev(s.grades) if len(s.grades) > 1 else "n/a"}')
print(bad, students['Ana']._asdict(), students['Bob']._replace(name='Rob'), Student._fields, sep='\n')
allg = sorted(g for s in students.values() for g in s.grades)
print(mode(allg), multimode(allg), quantiles(allg, n=4), pstdev(allg), fmean(allg), harmonic_mean(allg))
for key, group in groupby(allg, key=lambda g: 'fail' if g < 6 else 'pass' if g < 9 else 'top'):
    print(key, list(group))
print([round(x) for x in (0.5, 1.5, 2.5, -0.5)], round(2.675, 2), round(1e16 + 1.5), round(1234.5678, -2), round(15, -1), round(25, -1), 0.1 + 0.2, 1 / 3)
for f in (lambda: mean([]), lambda: mode([]), lambda: stdev([1]), lambda: median([]), lambda: mean('ab'), lambda: quantiles([1]), lambda: harmonic_mean([-1]), lambda: Student(), lambda: Student('a', 1, 2, 3), lambda: Student('a', 1)._replace(x=1), lambda: setattr(students['Ana'], 'name', 'X'), lambda: Student._make([1]), lambda: namedtuple('T', 'a a'), lambda: namedtuple('T', 'def x'), lambda: namedtuple('1T', 'x'), lambda: namedtuple('T', '_x'), lambda: namedtuple('T', 'a b', defaults=(1, 2, 3)), lambda: namedtuple('T', 'def a a _b', rename=True)._fields, lambda: round('x'), lambda: round(1.5, 'x'), lambda: round(float('nan'))):
    try:
        print(f())
    except (StatisticsError, TypeError, AttributeError, ValueError) as e:
        print(type(e).__name__, e)
