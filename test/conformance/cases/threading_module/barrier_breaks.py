import threading

barrier = threading.Barrier(2)
try:
    barrier.wait(timeout=0.01)
except threading.BrokenBarrierError as e:
    print("broken", repr(e), barrier.broken)
barrier.reset()
print(barrier.broken)
results = []
def waits():
    try:
        results.append(barrier.wait())
    except threading.BrokenBarrierError:
        results.append("broken")
t = threading.Thread(target=waits)
t.start()
barrier.abort()
t.join()
print(results, barrier.broken)
