import gc
class A:
    def __del__(self): print('freed')
a = A(); a.me = a
a.me = None
del a
print(gc.collect())
