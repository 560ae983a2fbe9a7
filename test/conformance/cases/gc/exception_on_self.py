import gc
class A:
    def run(self):
        try:
            raise ValueError
        except ValueError as e:
            self.error = e
gc.collect()
A().run()
print(gc.collect())
