from concurrent.futures import ThreadPoolExecutor

def square(x):
    return x * x

with ThreadPoolExecutor(max_workers=3) as pool:
    futures = [pool.submit(square, n) for n in range(5)]
    print([f.result() for f in futures])
print(all(f.done() for f in futures), futures[0].running(), futures[0].cancelled())
try:
    pool.submit(square, 1)
except RuntimeError as e:
    print(e)
