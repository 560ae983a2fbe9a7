print(list(enumerate('ab', 1)), list(reversed([1, 2])), sorted('bca', reverse=True), list(reversed(range(3))), list(reversed({'a': 1})))
try: reversed({1})
except TypeError as e: print(e)
