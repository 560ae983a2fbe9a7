import threading

ping, pong = threading.Semaphore(1), threading.Semaphore(0)
log = []

def player(name, mine, other, times):
    for i in range(times):
        mine.acquire()
        log.append(f"{name}{i}")
        other.release()

a = threading.Thread(target=player, args=("ping", ping, pong, 4))
b = threading.Thread(target=player, args=("pong", pong, ping, 4))
a.start(); b.start(); a.join(); b.join()
print(" ".join(log))
