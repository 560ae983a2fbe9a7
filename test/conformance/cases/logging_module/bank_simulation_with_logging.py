import logging
import sys

logging.basicConfig(stream=sys.stdout, level=logging.DEBUG, format='%(levelname)-8s %(name)-12s %(message)s')

class InsufficientFunds(Exception):
    def __init__(self, needed, available):
        super().__init__(f'need {needed}, have {available}')
        self.missing = needed - available

class Account:
    def __init__(self, owner, balance=0):
        self.owner, self.balance = owner, balance
        self.log = logging.getLogger(f'bank.{owner}')
        self.log.debug('opened with %d', balance)

    def deposit(self, amount):
        if amount <= 0:
            self.log.warning('ignored deposit of %r', amount)
            return
        self.balance += amount
        self.log.info('deposit %5d -> %d', amount, self.balance)

    def withdraw(self, amount):
        if amount > self.balance:
            raise InsufficientFunds(amount, self.balance)
        self.balance -= amount
        self.log.info('withdraw %4d -> %d', amount, self.balance)

def transfer(a, b, amount):
    log = logging.getLogger('bank')
    try:
        a.withdraw(amount)
    except InsufficientFunds as e:
        log.error('transfer %s->%s failed: %s (missing %d)', a.owner, b.owner, e, e.missing)
        return False
    b.deposit(amount)
    log.info('transferred %d', amount)
    return True

ann, bob = Account('ann', 100), Account('bob')
print(transfer(ann, bob, 70), transfer(ann, bob, 70), ann.balance, bob.balance)
bob.deposit(-5)
logging.getLogger('bank').setLevel(logging.ERROR)
print(transfer(bob, ann, 10), transfer(bob, ann, 1000))
print(sorted(n for n in logging.root.manager.loggerDict if n.startswith('bank')))
