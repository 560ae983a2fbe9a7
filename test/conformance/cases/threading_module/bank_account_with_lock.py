import threading

class BankAccount:
    def __init__(self, balance=0):
        self.balance = balance
        self.lock = threading.Lock()

    def deposit(self, amount):
        with self.lock:
            new = self.balance + amount
            self.balance = new

    def withdraw(self, amount):
        with self.lock:
            if self.balance < amount:
                raise ValueError("insufficient funds")
            self.balance -= amount

account = BankAccount(100)
errors = []

def customer(times):
    for _ in range(times):
        account.deposit(10)
        try:
            account.withdraw(5)
        except ValueError as e:
            errors.append(e)

threads = [threading.Thread(target=customer, args=(200,)) for _ in range(5)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(account.balance, len(errors), account.lock.locked())
