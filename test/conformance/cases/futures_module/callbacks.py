from concurrent.futures import ThreadPoolExecutor, Future

log = []
with ThreadPoolExecutor(2) as pool:
    f = pool.submit(lambda: 42)
    f.add_done_callback(lambda fut: log.append(fut.result()))
f.add_done_callback(lambda fut: log.append("late"))
print(log)

f = Future()
f.add_done_callback(lambda fut: print("done:", fut.done(), fut.cancelled()))
f.set_running_or_notify_cancel()
print(f.running())
f.set_result(1)
for call in (lambda: f.set_result(2), lambda: f.set_exception(ValueError())):
    try:
        call()
    except Exception as e:
        print(type(e).__name__, str(e).split(":")[0])
