import threading, time

done = []

def sleeper(n):
    time.sleep(n / 20)
    done.append(n)

threads = [threading.Thread(target=sleeper, args=(n,)) for n in (5, 1, 4, 2, 3)]
for t in threads:
    t.start()
print(threading.active_count())
for t in threads:
    t.join()
print(done, threading.active_count())
