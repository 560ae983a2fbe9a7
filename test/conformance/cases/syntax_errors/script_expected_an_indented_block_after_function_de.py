class A:
    def f(self):
        """doc"""
    def g(self):
