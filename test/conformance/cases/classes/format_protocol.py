class A:
    def __format__(self, spec): return f'<{spec}>'
print(f'{A():abc}', '{:>5}'.format(A()), format(A()), f'{A()}')
