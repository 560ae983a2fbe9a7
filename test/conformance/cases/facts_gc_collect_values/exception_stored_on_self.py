import gc
gc.collect()
class A:
    def run(self):
        try: 1/0
        except ZeroDivisionError as e: self.err = e
a = A()
a.run()
del a
print(gc.collect(), gc.collect())
