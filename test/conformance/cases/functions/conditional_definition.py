if 1 > 0:
    def f(): return 'first'
else:
    def f(): return 'second'
print(f())
