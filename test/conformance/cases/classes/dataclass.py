from dataclasses import dataclass, field
@dataclass
class P:
    x: int
    y: int = 0
    tags: list = field(default_factory=list)
p = P(1)
print(p, p == P(1), P(1, 2, ['a']), p != P(2))
p.tags.append('t'); print(P(1).tags, p)
try: P()
except TypeError as e: print(e)
