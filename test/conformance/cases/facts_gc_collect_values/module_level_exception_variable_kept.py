import gc
gc.collect()
try: 1/0
except ZeroDivisionError as e: err = e
del err
print(gc.collect(), gc.collect())
