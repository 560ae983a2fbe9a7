import threading
from contextvars import ContextVar, copy_context

request = ContextVar("request", default=None)
request.set("main")
seen = []

def handler(name):
    seen.append(request.get())
    request.set(name)
    seen.append(request.get())

for name in ("one", "two"):
    t = threading.Thread(target=handler, args=(name,))
    t.start()
    t.join()
print(seen, request.get())
ctx = copy_context()
t = threading.Thread(target=ctx.run, args=(handler, "three"))
t.start()
t.join()
print(seen[-2:], request.get(), ctx[request])
