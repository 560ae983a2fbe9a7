from dataclasses import dataclass, field, asdict, astuple, replace, FrozenInstanceError
@dataclass(frozen=True, order=True)
class P:
    x: int
    y: int = field(default=5, compare=False, repr=False)
a, b = P(1), P(2)
print(a < b, hash(a) == hash(P(1, 9)), a, asdict(a), astuple(b), replace(a, x=7))
try: a.x = 1
except FrozenInstanceError as e: print(type(e).__name__, e)
