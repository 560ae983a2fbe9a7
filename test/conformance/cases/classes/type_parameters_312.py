import sys
if sys.version_info >= (3, 12):
    exec('class Box[T]:\n    def __init__(self, v: T): self.v = v\nprint(Box[int](5).v, Box.__type_params__)\ndef first[T](l: list[T]) -> T: return l[0]\nprint(first([1]))\ntype Pair[A] = tuple[A, A]\nprint(Pair, Pair[int], Pair.__value__)')
else:
    print('older')
