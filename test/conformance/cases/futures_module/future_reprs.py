from concurrent.futures import Future, ThreadPoolExecutor
import re

def show(f):
    print(re.sub("0x[0-9a-f]+", "0x", repr(f)))

f = Future(); show(f)
f.set_running_or_notify_cancel(); show(f)
f.set_result([1]); show(f)
f = Future(); f.set_exception(KeyError("x")); show(f)
f = Future(); f.cancel(); show(f)
f.set_running_or_notify_cancel(); show(f)
