import threading, time

def forever():
    while True:
        time.sleep(0.01)

t = threading.Thread(target=forever, daemon=True)
t.start()
print(t.daemon, t.is_alive())
threading.Thread(target=lambda: (time.sleep(0.03), print("not a daemon: waited for"))).start()
print("end of main")
