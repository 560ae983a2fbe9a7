import threading

def work(n):
    print("working", n)

threads = [threading.Thread(target=work, args=(i,)) for i in range(4)]
for t in threads:
    print(t.name, t.is_alive(), t.daemon, t.ident is None)
    t.start()
    t.join()
    print(t.name, t.is_alive(), t.ident is None)
