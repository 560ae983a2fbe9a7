import random
from collections import ChainMap, Counter, OrderedDict, deque

random.seed(2024)
parties = ["red", "blue", "green", "none"]
votes = random.choices(parties, weights=[40, 35, 20, 5], k=500)
count = Counter(votes)
print(count.most_common(), count.total() if hasattr(count, "total") else sum(count.values()))
print(count.most_common(1)[0], count["pink"], "pink" in count, len(count), sorted(count.elements())[:2])
for party, n in sorted(count.items(), key=lambda kv: (-kv[1], kv[0])):
    print(f"{party:>6} {n:4} {n / len(votes):7.2%} {'#' * (n // 10)}")


def dhondt(votes, seats):
    won = Counter()
    for _ in range(seats):
        best = max(sorted(votes), key=lambda p: votes[p] / (won[p] + 1))
        won[best] += 1
    return won


seats = dhondt({p: n for p, n in count.items() if p != "none"}, 21)
print(seats, +Counter(a=1, b=-2), -Counter(a=1, b=-2), Counter("abca") - Counter("ab"), Counter("aab") & Counter("ab"), Counter("aab") | Counter("bc"))
print(Counter(a=3) == Counter(a=3, b=0), Counter(a=1) <= Counter(a=2) if hasattr(Counter, "__le__") else None)
ballots = [random.sample(parties[:3], 3) for _ in range(200)]
round_no = 0
remaining = set(parties[:3])
while True:
    round_no += 1
    tally = Counter(next(c for c in b if c in remaining) for b in ballots)
    leader, n = tally.most_common(1)[0]
    print("round", round_no, sorted(tally.items()))
    if n * 2 > len(ballots) or len(remaining) == 1:
        print("winner", leader)
        break
    remaining.discard(min(tally, key=lambda c: (tally[c], c)))
districts = ChainMap({"red": 3}, {"red": 1, "blue": 9}, {"green": 4})
print(districts["red"], dict(districts), len(districts), districts.maps, districts.parents, districts.new_child({"x": 1}))
recent = deque(votes, maxlen=4)
recent.append("late")
recent.rotate(1)
print(recent, recent.count("late"), recent.index("late"), list(reversed(recent)))
od = OrderedDict(seats)
od.move_to_end("red")
print(od, od.popitem(last=False), list(od), OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1) == {"a": 1})
seats.update(red=5, blue=None)
del districts["red"]
try:
    del districts["green"]
except KeyError as e:
    print("KeyError", e)
try:
    recent.insert(1, "x")
except IndexError as e:
    print(e)
print(seats.most_common())
