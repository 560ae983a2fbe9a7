import csv, io
from statistics import mean, median

data = """name,math,physics,art
Ana,90,85,77
Bob,60,,88
"Cruz, D.",75,95,abc
Dee,100,100,100
"""
students = {}
problems = []
for row in csv.DictReader(io.StringIO(data)):
    name = row.pop('name')
    grades = {}
    for subject, value in row.items():
        try:
            grades[subject] = int(value)
        except ValueError as e:
            problems.append(f'{name}/{subject}: {e}')
    students[name] = grades

print(f'{"Name":<10}|{"Avg":>7}|Best')
for name, grades in sorted(students.items(), key=lambda p: -mean(p[1].values())):
    best = max(grades, key=grades.get)
    print(f'{name:<10}|{mean(grades.values()):>7.2f}|{best}')
for subject in ('math', 'physics', 'art'):
    values = [g[subject] for g in students.values() if subject in g]
    print(subject, mean(values), median(values), min(values), max(values))
print(*problems, sep='\n')
out = io.StringIO()
w = csv.writer(out)
w.writerow(['name', 'passed'])
w.writerows((n, all(v >= 70 for v in g.values())) for n, g in students.items())
print(out.getvalue())
