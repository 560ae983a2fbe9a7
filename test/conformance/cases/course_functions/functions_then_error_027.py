class Countdown:
    def __init__(self, start): self.start = start
    def __iter__(self):
        n = self.start
        while n > 0:
            received = yield n
            n -= received or 1
    def __len__(self): return self.start

c = Countdown(3)
print(list(c), len(c), sum(c), 4 in c, sorted(c)[:2])
it = iter(c)
print(next(it), it.send(2) if 3 > 3 else 'short', list(it))
first, *rest = Countdown(4)
print(first, rest, dict(enumerate(Countdown(3))))

class Account:
    def __init__(self, balance): self.balance = balance
    def pay(self, amount):
        assert amount > 0, f'bad amount {amount}'
        self.balance -= amount
        return self.balance

account = Account(90)
for amount in (4, 10, 0, 5):
    print(account.pay(amount))
