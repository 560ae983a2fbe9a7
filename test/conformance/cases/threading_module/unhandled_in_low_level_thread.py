import _thread, time

def fails():
    return [][0]

_thread.start_new_thread(fails, ())
time.sleep(0.05)
print("goes on")
