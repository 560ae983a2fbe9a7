class Account:
    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self.balance += amount
        return self.balance


accounts = [Account(name) for name in ("Ada", "Grace", "Edsger")]
for index, account in enumerate(accounts):
    account.deposit(10 * (index + 1))
try:
    accounts[0].deposit(-1)
except ValueError as error:
    print("refused:", error)
print({account.owner: account.balance for account in accounts})
