from dataclasses import dataclass, fields, InitVar
@dataclass
class A:
    x: int
    scale: InitVar[int] = 2
    def __post_init__(self, scale): self.total = self.x * scale
@dataclass
class B(A):
    z: str = 'z'
print(A(3).total, B(1, 5, 'q'), B(1).total, [f.name for f in fields(B)])
