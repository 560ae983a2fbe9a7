x: int = 5
y: str
def f(a: 'Forward', *b: int, c: list = None) -> None: z: int = 1
print(__annotations__, f.__annotations__)
class A:
    p: int
    q: str = 'x'
print(A.__annotations__)
