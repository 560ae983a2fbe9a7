class A:
    def __class_getitem__(cls, k): return f'{cls.__name__}[{k}]'
print(A[int], A['x'], list[int], dict[str, int])
