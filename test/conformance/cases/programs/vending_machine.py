"""A vending machine as a state machine on the words of stdin."""
from enum import Enum, auto, Flag
import sys

class State(Enum):
    IDLE = auto()
    PAID = auto()
    SERVING = 'serving'
    BROKEN = (4, 'bad')

    def __str__(self):
        return self.name.title()

    @property
    def terminal(self):
        return self is State.BROKEN

class Coins(Flag):
    NONE = 0
    NICKEL = auto()
    DIME = auto()
    QUARTER = auto()
    SILVER = NICKEL | DIME

VALUES = {Coins.NICKEL: 5, Coins.DIME: 10, Coins.QUARTER: 25}

class Machine:
    transitions: dict = {}

    def on(source, event):
        def register(fn):
            Machine_transitions.append((source, event, fn))
            return fn
        return register

    Machine_transitions = transitions_list = []
    globals()['Machine_transitions'] = Machine_transitions

    def __init__(self):
        self.state, self.seen, self.cents = State.IDLE, Coins.NONE, 0

    @on(State.IDLE, 'coin')
    @on(State.PAID, 'coin')
    def coin(self, name='nickel'):
        coin = Coins[name.upper()]
        self.seen |= coin
        self.cents += VALUES[coin]
        return State.PAID

    @on(State.PAID, 'choose')
    def choose(self, price):
        if (price := int(price)) > self.cents:
            print('short by', price - self.cents)
            return self.state
        self.cents -= price
        return State.SERVING

    @on(State.SERVING, 'take')
    def take(self):
        return State.PAID if self.cents else State.IDLE

    @on(State.PAID, 'kick')
    def kick(self):
        return State((4, 'bad'))

    def fire(self, event, *args):
        for source, name, fn in Machine_transitions:
            if source is self.state and name == event:
                old, self.state = self.state, fn(self, *args)
                print(f'{old} --{event}--> {self.state!s:>8} {self.cents:>3}c {self.seen!r}')
                return not self.state.terminal
        raise LookupError(f'{event!r} not allowed in {self.state!r}')

m = Machine()
for n, line in enumerate(sys.stdin, 1):
    words = line.split()
    match words:
        case []:
            continue
        case ['#', *_]:
            print('comment', len(words) - 1)
        case [event, *args]:
            try:
                if not m.fire(event, *args): break
            except (LookupError, TypeError, ValueError) as e:
                print(n, type(e).__name__, e)
else:
    print('no break')
print(repr(sys.stdin.readline()), sys.stdin.read())
print([s.value for s in State], list(Coins), Coins(3), Coins.SILVER in Coins(7), ~Coins.NICKEL, bool(Coins.NONE))
try:
    Coins(99)
except ValueError as e:
    print(e)
print(State.BROKEN.value, State.IDLE < State.PAID)
