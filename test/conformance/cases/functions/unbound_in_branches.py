def f(flag):
    if flag: y = 1
    return y
print(f(True))
try: f(False)
except UnboundLocalError as e: print(e)
