counter = 0
log = []
def increment(step):
    log.append(step)
    if step > 0:
        counter += step
    return counter
def fine():
    global counter
    counter += 1
    return counter
print(fine(), fine())
def conditional(flag):
    if flag:
        message = 'set'
    for n in []:
        pass
    try:
        print(message)
        print(n)
    except UnboundLocalError as e:
        print(type(e).__name__, e, e.name if hasattr(e, 'name') else None)
    del flag
    try: flag
    except NameError as e: print(e)
conditional(True); conditional(False)
def closure():
    def show(): return late
    try: show()
    except NameError as e: print(type(e).__name__, e)
    late = 1
    return show()
print(closure())
class Body:
    try:
        v = w
    except NameError as e:
        print(e)
    w = 2
increment(1)
