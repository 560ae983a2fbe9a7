class A:
    x = 1
    def __getattribute__(self, n):
        if n == 'secret': raise AttributeError('hidden')
        return super().__getattribute__(n)
    def __getattr__(self, n): return 'fallback ' + n
print(A().x, A().secret, A().nope)
