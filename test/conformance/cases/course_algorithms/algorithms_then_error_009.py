def merge_intervals(intervals):
    merged = []
    for start, end in sorted(intervals):
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return merged

points = [33, 22, 59, 42, 27, 2, 10, 45, 39, 31, 34, 50]
pairs = [(min(p, q), max(p, q)) for p, q in zip(points[::2], points[1::2])]
print(pairs)
print(merge_intervals(pairs))

def two_sum(numbers, target):
    seen = {}
    for i, n in enumerate(numbers):
        if target - n in seen:
            return seen[target - n], i
        seen[n] = i
    return None

numbers = [7, 10, -5, 37, 44, 15, 27, 40]
for target in (numbers[0] + numbers[3], 3, 999):
    print(target, two_sum(numbers, target))

class Account:
    def __init__(self, balance): self.balance = balance
    def pay(self, amount):
        assert amount > 0, f'bad amount {amount}'
        self.balance -= amount
        return self.balance

account = Account(20)
for amount in (5, 10, 0, 5):
    print(account.pay(amount))
