import gc
class A:
    def __del__(self):
        global saved
        saved = self
a = A(); a.me = a
del a
print(gc.collect(), saved.me is saved)
saved = None
print(gc.collect())
