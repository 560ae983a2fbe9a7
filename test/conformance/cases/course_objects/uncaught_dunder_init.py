class Account:
    minimum = 10
    def __init__(self, owner, balance):
        self.owner = owner
        self.balance = self._check(balance)
    def _check(self, value):
        if value < type(self).minimum:
            raise ValueError(
                f'{self.owner}: {value} is below '
                f'{self.minimum}')
        return value
    @classmethod
    def parse(cls, text):
        name, _, amount = text.partition(':')
        return cls(name, int(amount))
class Savings(Account):
    def __init__(self, *args, rate=0.1):
        super().__init__(*args)
        self.rate = rate
print(vars(Savings.parse('ann:50')), Savings('z', 11, rate=1).rate)
for text in ('bob:5', 'carl', 'dan:x'):
    try:
        Savings.parse(text)
    except ValueError as error:
        print(text, '->', error)
accounts = [Savings.parse(t) for t in 'a:10,b:20'.split(',')]
print(sum(a.balance for a in accounts))
Savings.parse('eve:5') if accounts else None
