from concurrent.futures import ThreadPoolExecutor, TimeoutError, as_completed
import concurrent.futures, time

with ThreadPoolExecutor(1) as pool:
    f = pool.submit(time.sleep, 0.5)
    for call in (lambda: f.result(timeout=0.01), lambda: f.exception(timeout=0.01)):
        try:
            call()
        except concurrent.futures.TimeoutError as e:
            print(type(e).__module__, type(e).__name__, e)
    try:
        for _ in as_completed([f], timeout=0.01):
            pass
    except TimeoutError as e:
        print(e)
    print(f.result())
