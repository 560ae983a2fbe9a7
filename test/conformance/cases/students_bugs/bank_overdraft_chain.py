class BankError(Exception):
    """Base of all errors of the bank."""


class InsufficientFunds(BankError):
    def __init__(self, account, needed):
        super().__init__(account, needed)
        self.account = account
        self.needed = needed

    def __str__(self):
        return f"{self.account} needs {self.needed:,.2f} more"


class Account:
    def __init__(self, owner, balance=0.0):
        self.owner = owner
        self._balance = balance
        self.history = []

    def withdraw(self, amount):
        if amount > self._balance:
            raise InsufficientFunds(self.owner, amount - self._balance)
        self._balance -= amount
        self.history.append(("withdraw", amount))

    def deposit(self, amount):
        self._balance += amount
        self.history.append(("deposit", amount))

    def __repr__(self):
        return f"<{type(self).__name__} {self.owner!r} {self._balance:.2f}>"


def transfer(a, b, amount):
    try:
        a.withdraw(amount)
        b.deposit(amount)
    except InsufficientFunds as exc:
        raise BankError(f"transfer of {amount} from {a} failed") from exc
    finally:
        print("transfer done:", a, b)


alice, bob = Account("Alice", 100), Account("Bob")
transfer(alice, bob, 30)
print(alice.history, bob.history)
try:
    transfer(bob, alice, 5000)
except BankError as e:
    print(type(e).__name__, e, "|", e.__cause__, "|", e.__cause__.args)
    print(e.__context__ is e.__cause__, e.__suppress_context__)
    print([c.__name__ for c in type(e.__cause__).__mro__])
try:
    alice.balnce
except AttributeError as e:
    print(e, e.name, e.obj is alice)
print(repr(InsufficientFunds("Z", 1)))
transfer(bob, alice, 1_000_000)
