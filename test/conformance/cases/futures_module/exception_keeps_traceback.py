from concurrent.futures import ThreadPoolExecutor
import traceback

def inner():
    return {}["missing"]

def outer():
    return inner()

with ThreadPoolExecutor(1) as pool:
    f = pool.submit(outer)
e = f.exception()
print(repr(e), [fr.name for fr in traceback.extract_tb(e.__traceback__) if fr.filename.endswith("main.py")])
try:
    f.result()
except KeyError as err:
    print(err is e)
