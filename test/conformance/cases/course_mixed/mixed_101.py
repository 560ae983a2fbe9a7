def merge_intervals(intervals):
    merged = []
    for start, end in sorted(intervals):
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return merged

points = [37, 44, 46, 51, 1, 43, 41, 57, 49, 20, 56, 30]
pairs = [(min(p, q), max(p, q)) for p, q in zip(points[::2], points[1::2])]
print(pairs)
print(merge_intervals(pairs))

class Song:
    def __init__(self, track, seconds):
        self.track = track
        self.seconds = seconds

    @property
    def seconds(self):
        return self._seconds

    @seconds.setter
    def seconds(self, value):
        if not isinstance(value, (int, float)):
            raise TypeError('seconds must be a number')
        if value < 0:
            raise ValueError('seconds cannot be negative')
        self._seconds = value

    def __str__(self):
        return f'{self.track}: {self.seconds}'

x = Song('Bob', 8)
print(x)
for value in (44, -1, 'many'):
    try:
        x.seconds = value
        print('set to', x.seconds)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(vars(x))

def power_set(items):
    result = [()]
    for item in items:
        result += [s + (item,) for s in result]
    return result

target = 4
sets = power_set([1, 2, 8, 9, 4])
print(len(sets), sets[:6])
print([s for s in sets if sum(s) == target])

def knapsack(weights, values, capacity):
    best = [0] * (capacity + 1)
    for w, v in zip(weights, values):
        for c in range(capacity, w - 1, -1):
            best[c] = max(best[c], best[c - w] + v)
    return best[-1]

weights = [3, 2, 13, 9, 12, 9]
print([knapsack(weights, weights[::-1], c) for c in (0, 5, 20, 50)])
