def f():
    for i in range(3):
        try: continue
        finally: print('f', i)
    try: return 'try'
    finally: print('last')
print(f())
def g():
    while True:
        try: return 1
        finally: break
    return 2
print(g())
