class P:
    def __eq__(self, o): return True
try: hash(P())
except TypeError as e: print(e)
print(P.__hash__, P() == 5)
