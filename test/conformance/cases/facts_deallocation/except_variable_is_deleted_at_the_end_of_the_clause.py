try: 1/0
except ZeroDivisionError as e: pass
try: e
except NameError as x: print(x)
e = 'old'
try: 1/0
except ZeroDivisionError as e: pass
print('e' in globals())
def f():
    e = 'old'
    try: 1/0
    except ZeroDivisionError as e: pass
    try: return e
    except UnboundLocalError as x: return str(x)
print(f())
