class InsufficientFunds(Exception):
    def __init__(self, needed, available):
        super().__init__(f"need {needed:.2f}, have {available:.2f}")
        self.needed = needed
        self.available = available

class Account:
    count = 0
    def __init__(self, owner, balance=0):
        self.owner = owner
        self._balance = balance
        Account.count += 1
    @property
    def balance(self):
        return self._balance
    @balance.setter
    def balance(self, value):
        if value < 0:
            raise ValueError("negative balance")
        self._balance = value
    def withdraw(self, amount):
        if amount > self._balance:
            raise InsufficientFunds(amount, self._balance)
        self.balance -= amount
        return self
    def __repr__(self):
        return f"{type(self).__name__}({self.owner!r}, {self.balance})"
    def __eq__(self, other):
        return isinstance(other, Account) and self.owner == other.owner

class Savings(Account):
    rate = 0.05
    def grow(self, years=1):
        for _ in range(years):
            self.balance *= 1 + self.rate
        return round(self.balance, 2)

a, b = Account("Ann", 50), Savings("Bob", 100)
print(a, b, Account.count, Savings.count)
print(b.grow(3), a == Account("Ann"), a != b)
try:
    a.withdraw(80)
except InsufficientFunds as e:
    print(e, e.needed, e.args)
try:
    a.balance = -1
except ValueError as e:
    print("refused:", e)
try:
    hash(a)
except TypeError as e:
    print(e)
try:
    a.withdraw(10).withdraw(40).withdraw(1)
except InsufficientFunds as e:
    print(a, e.__context__)
a.withdraw(7)
