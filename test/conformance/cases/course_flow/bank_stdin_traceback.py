from decimal import Decimal, InvalidOperation, getcontext
getcontext().prec = 12

class InsufficientFunds(Exception):
    def __init__(self, need, have):
        self.need, self.have = need, have
        super().__init__(f'need {need} but have {have}')

class Account:
    rate = Decimal('0.0125')
    _count = 0
    def __init__(self, owner, balance='0'):
        self.owner = owner
        self.__balance = Decimal(balance)
        type(self)._count += 1
        self.number = f'{Account._count:04d}'
    @property
    def balance(self):
        return self.__balance.quantize(Decimal('0.01'))
    def withdraw(self, amount):
        if amount > self.__balance:
            raise InsufficientFunds(amount, self.balance)
        self.__balance -= amount
    def deposit(self, amount):
        if amount <= 0:
            raise ValueError(f'bad amount: {amount!r}')
        self.__balance += amount
    def month(self):
        self.__balance *= 1 + self.rate

accounts = {}
while (line := input()) != 'end':
    cmd, name, *args = line.split(',')
    try:
        if cmd == 'open':
            accounts[name] = Account(name, *args)
        elif cmd == 'in':
            accounts[name].deposit(Decimal(args[0]))
        elif cmd == 'out':
            accounts[name].withdraw(Decimal(args[0]))
        elif cmd == 'month':
            accounts[name].month()
        print(f'{line:<20}|{accounts[name].balance:>12,}|')
    except (InvalidOperation, KeyError, IndexError) as e:
        print(f'{line:<20}|{type(e).__name__}|{e}|{e.args}')
    except InsufficientFunds as e:
        e.add_note('ask the manager') if hasattr(e, 'add_note') else None
        print(f'{line:<20}|{e}|{e.need - e.have}')
print(vars(accounts['ann']))
accounts['bob'].balance = 5
