def power_set(items):
    result = [()]
    for item in items:
        result += [s + (item,) for s in result]
    return result

target = 4
sets = power_set([6, 6, 7, 3, 5])
print(len(sets), sets[:6])
print([s for s in sets if sum(s) == target])

def transpose(matrix): return [list(row) for row in zip(*matrix)]
def multiply(a, b): return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]

m = [[10, 31, 24, 17, 14, 44, 43, 21][:3], [10, 31, 24, 17, 14, 44, 43, 21][3:6]]
print(m, transpose(m))
print(multiply(m, transpose(m)))
m[0][0] = 'changed'
print(transpose(m)[0])

class Account:
    def __init__(self, balance): self.balance = balance
    def pay(self, amount):
        assert amount > 0, f'bad amount {amount}'
        self.balance -= amount
        return self.balance

account = Account(80)
for amount in (3, 10, 0, 5):
    print(account.pay(amount))
