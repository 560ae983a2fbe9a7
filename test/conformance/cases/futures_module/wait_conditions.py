from concurrent.futures import ThreadPoolExecutor, wait, FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED
import time

def job(n):
    time.sleep(n / 6)
    if n == 2:
        raise KeyError(n)
    return n

with ThreadPoolExecutor(3) as pool:
    fs = [pool.submit(job, n) for n in (1, 2, 3)]
    r = wait(fs, return_when=FIRST_COMPLETED)
    print(len(r.done), len(r.not_done), type(r).__name__)
    r = wait(fs, return_when=FIRST_EXCEPTION)
    print(len(r.done), len(r.not_done))
    r = wait(fs, timeout=0.001)
    print(len(r.not_done))
    done, not_done = wait(fs, return_when=ALL_COMPLETED)
    print(len(done), len(not_done), repr(fs[1].exception()))
