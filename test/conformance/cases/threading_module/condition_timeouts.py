import threading, time

cond = threading.Condition()
with cond:
    print(cond.wait(0.01))
    print(cond.wait_for(lambda: False, timeout=0.01), cond.wait_for(lambda: 5))
for call in (cond.wait, cond.notify, cond.notify_all, cond.release):
    try:
        call()
    except RuntimeError as e:
        print(e)
seen = []
def sleeper(n):
    with cond:
        seen.append((n, cond.wait(5)))
ts = [threading.Thread(target=sleeper, args=(n,)) for n in range(3)]
for t in ts: t.start()
time.sleep(0.05)
with cond:
    cond.notify(1)
time.sleep(0.05)
print(seen)
with cond:
    cond.notify_all()
for t in ts: t.join()
print(sorted(seen))
print(cond)
