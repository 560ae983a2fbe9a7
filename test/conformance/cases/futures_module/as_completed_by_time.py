from concurrent.futures import ThreadPoolExecutor, as_completed
import time

def job(n):
    time.sleep(n / 8)
    if n == 2:
        raise ValueError(f"job {n}")
    return n

with ThreadPoolExecutor(4) as pool:
    futures = {pool.submit(job, n): n for n in (3, 1, 2)}
    for f in as_completed(futures):
        try:
            print(futures[f], "->", f.result())
        except ValueError as e:
            print(futures[f], "failed:", e)
