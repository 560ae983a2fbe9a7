class E(Exception):
    def __str__(self): raise ZeroDivisionError("in str")
raise E("x")
