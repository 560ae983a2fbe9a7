def primes(limit):
    found = []
    candidate = 2
    while len(found) < limit:
        if all(candidate % p for p in found if p * p <= candidate):
            found.append(candidate)
        candidate += 1
    return found

def factorize(n):
    out = []
    for p in primes(20):
        while n % p == 0:
            out.append(p)
            n //= p
    return out + [n] if n > 1 else out

print(primes(8 + 5))
for n in (3 * 60, 97, 1001, 2 ** 8):
    print(n, factorize(n))

class Account:
    def __init__(self, balance): self.balance = balance
    def pay(self, amount):
        assert amount > 0, f'bad amount {amount}'
        self.balance -= amount
        return self.balance

account = Account(30)
for amount in (1, 10, 0, 5):
    print(account.pay(amount))
