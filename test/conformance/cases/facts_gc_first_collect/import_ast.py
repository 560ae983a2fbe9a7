import gc, ast
print(gc.collect(), gc.collect())
