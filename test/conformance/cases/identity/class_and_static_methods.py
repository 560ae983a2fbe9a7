class A:
    @classmethod
    def c(cls): pass
    @staticmethod
    def s(): pass
print(A.c is A.c, A.c == A.c, A.s is A.s, A().s is A.s)
