import sys, time
def loop():
    for i in range(3):
        try:
            if i == 1: raise KeyboardInterrupt('pressed')
            print('tick', i)
        except KeyboardInterrupt as e:
            print('caught', repr(e), isinstance(e, Exception), KeyboardInterrupt.__mro__[1].__name__)
            continue
        except Exception: print('never')
    raise KeyboardInterrupt
try: loop()
except Exception: print('no')
finally: print('cleanup')
