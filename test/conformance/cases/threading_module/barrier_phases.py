import threading

barrier = threading.Barrier(3, action=lambda: log.append("--"))
log = []

def worker(name):
    for phase in range(3):
        log.append(f"{name}{phase}")
        barrier.wait()

threads = [threading.Thread(target=worker, args=(n,)) for n in "abc"]
for t in threads: t.start()
for t in threads: t.join()
for i in range(0, len(log), 4):
    print(sorted(log[i:i + 3]), log[i + 3])
print(barrier.parties, barrier.n_waiting, barrier.broken)
