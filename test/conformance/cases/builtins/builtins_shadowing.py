list = [1, 2]
try: list((1,))
except TypeError as e: print(e)
del list
print(list((1,)))
