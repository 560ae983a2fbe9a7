print(hash(range(3)) == hash(range(0, 3, 1)), hash(range(0)) == hash(range(5, 5)))
try:
    print(isinstance(hash(slice(1)), int))
except TypeError as e:
    print(e)
