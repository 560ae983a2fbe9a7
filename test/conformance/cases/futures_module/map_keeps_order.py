from concurrent.futures import ThreadPoolExecutor
import time

def slow_identity(x):
    time.sleep((5 - x) / 100)
    return x

with ThreadPoolExecutor(5) as pool:
    print(list(pool.map(slow_identity, range(5))))
    print(list(pool.map(pow, [2, 3, 4], [5, 2, 1])))
    try:
        for r in pool.map(lambda x: 10 // x, [5, 0, 2]):
            print(r)
    except ZeroDivisionError as e:
        print("stopped by", e)
