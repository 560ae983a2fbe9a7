import threading, time

stop = False
count = 0

def spin():
    global count
    while not stop:
        count += 1

t = threading.Thread(target=spin)
t.start()
time.sleep(0.05)
stop = True
t.join()
print(count > 0, t.is_alive())
flag = []
def setter():
    flag.append(1)
threading.Timer(0.01, setter).start()
spins = 0
while not flag:
    spins += 1
    time.sleep(0.001)
print(spins > 0)
