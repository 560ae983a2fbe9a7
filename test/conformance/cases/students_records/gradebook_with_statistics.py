import statistics
from collections import defaultdict, namedtuple

Grade = namedtuple("Grade", "student subject points weight", defaults=[1])
data = """
ann;math;15
ann;physics;12.5;2
bob;math;9
bob;physics;17;2
cid;math;11
cid;art;20;3
dan;math;15
"""
grades = []
for line in data.strip().splitlines():
    student, subject, points, *rest = line.split(";")
    grades.append(Grade(student, subject, float(points), *map(int, rest)))
print(grades[0], grades[1]._asdict())
by_student, by_subject = defaultdict(list), defaultdict(list)
for g in grades:
    by_student[g.student].append(g)
    by_subject[g.subject].append(g.points)
print(f"{'student':<10}|{'n':^5}|{'mean':>8}|{'weighted':>10}")
print("-" * 10 + "+" + "-" * 5 + "+" + "-" * 8 + "+" + "-" * 10)
for student, gs in sorted(by_student.items()):
    mean = statistics.fmean(g.points for g in gs)
    weighted = sum(g.points * g.weight for g in gs) / sum(g.weight for g in gs)
    print(f"{student:<10}|{len(gs):^5}|{mean:>8.2f}|{weighted:>10.3f}")
math = by_subject["math"]
print(statistics.mean(math), statistics.median(math), statistics.mode(math), statistics.multimode(math))
print(statistics.median_low(math), statistics.median_high(math), statistics.median_grouped(math))
print(f"{statistics.stdev(math):.6f} {statistics.pstdev(math):.6f} {statistics.variance(math)} {statistics.pvariance(math)}")
print(statistics.quantiles(math, n=4), statistics.quantiles([1, 2, 3, 4, 5], n=3, method="inclusive"))
print(statistics.harmonic_mean([40, 60]), statistics.geometric_mean([54, 24, 36]))
print(statistics.mean([1, 2, 4]), statistics.mean(["a"] and [True, False]), statistics.mode("aabbbc"))
x, y = [1, 2, 3, 4, 5], [2, 4, 5, 4, 5]
print(statistics.covariance(x, y), round(statistics.correlation(x, y), 6), statistics.linear_regression(x, y))
nd = statistics.NormalDist.from_samples([2.5, 3.1, 2.1, 2.4, 2.7, 3.5])
print(nd, round(nd.cdf(3), 6), round(nd.inv_cdf(0.5), 3), nd + 1, round(nd.zscore(3), 4))
for call in (lambda: statistics.mean([]), lambda: statistics.median([]), lambda: statistics.stdev([1]), lambda: statistics.mode([]),
             lambda: statistics.mean(["a", "b"]), lambda: statistics.harmonic_mean([1, -1]), lambda: statistics.quantiles([1], n=0),
             lambda: statistics.correlation([1, 1], [2, 3]), lambda: statistics.NormalDist(0, -1)):
    try:
        print(call())
    except (statistics.StatisticsError, TypeError) as e:
        print(type(e).__name__, e)
print(max(grades, key=lambda g: (g.points, g.weight)).student, grades[0]._replace(points=0), Grade._fields, Grade._field_defaults)
Grade("x", "y")
