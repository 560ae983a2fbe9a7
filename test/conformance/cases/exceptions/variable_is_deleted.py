try: 1 / 0
except ZeroDivisionError as err: pass
try: err
except NameError as e: print(e)
