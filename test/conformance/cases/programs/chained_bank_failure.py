"""A bank whose last operation ends in an exception with a chain of causes."""
class BankError(Exception):
    code = 10

    def __init__(self, message, *, account=None):
        super().__init__(message)
        self.account = account

    def __str__(self):
        text = super().__str__()
        return f'[{self.code}] {text}' + (f' ({self.account})' if self.account else '')

class Insufficient(BankError):
    code = 11

class Ledger(dict):
    def __missing__(self, key):
        raise LookupError(f'no account {key!r}')

class Bank:
    def __init__(self):
        self.ledger = Ledger(ana=100, bob=0)

    def _take(self, name, amount):
        try:
            have = self.ledger[name]
            rest = have - amount
        except LookupError as e:
            raise BankError('unknown', account=name) from e
        except TypeError:
            raise BankError('bad amount')
        if rest < 0:
            raise Insufficient(f'{have} < {amount}', account=name)
        self.ledger[name] = rest

    def transfer(self, a, b, amount):
        try:
            self._take(a, amount)
            self.ledger[b] += amount
        except BankError as e:
            e.__notes__ = ['transfer %s -> %s' % (a, b)]
            raise
        finally:
            print('done', a, b, amount)

bank = Bank()
bank.transfer('ana', 'bob', 30)
for args in [('ana', 'bob', 300), ('zoe', 'bob', 1), ('ana', 'bob', '5'), ('ana', 'zoe', 1)]:
    try:
        bank.transfer(*args)
    except BankError as e:
        print(type(e).__name__, e, e.args, repr(e.__cause__), repr(e.__context__), e.__suppress_context__, e.__notes__)
    except LookupError as e:
        print('lookup', e)
print(bank.ledger)

def main():
    try:
        bank.transfer('nobody', 'bob', 5)
    except BankError as outer:
        try:
            bank.transfer('ana', 'bob', None)
        except BankError as inner:
            raise RuntimeError('two failures') from outer

main()
