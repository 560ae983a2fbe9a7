class InsufficientFunds(Exception):
    def __init__(self, needed, available):
        super().__init__(f'need {needed}, have {available}')
        self.shortfall = needed - available

class Account:
    interest = 0.02

    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance
        self.history = []

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError('Deposit must be positive')
        self.balance += amount
        self.history.append(('deposit', amount))

    def withdraw(self, amount):
        if amount > self.balance:
            raise InsufficientFunds(amount, self.balance)
        self.balance -= amount
        self.history.append(('withdraw', amount))

    def __str__(self):
        return f'{self.owner}: ${self.balance:,.2f}'

class Savings(Account):
    def add_interest(self):
        self.deposit(self.balance * self.interest)

acc = Savings('Ana', 100)
acc.deposit(50)
acc.add_interest()
print(acc)
for amount in (20, 1000, -5):
    try:
        if amount < 0:
            acc.deposit(amount)
        else:
            acc.withdraw(amount)
    except InsufficientFunds as e:
        print('Error:', e, '- short by', e.shortfall)
    except ValueError as e:
        print('Error:', e)
print(acc.history)
