import threading, time

def work():
    time.sleep(0.03)
    print("worker finished")

threading.Thread(target=work).start()
raise SystemError("main fails")
