import threading

gate = threading.Event()
idents = []
def work():
    idents.append(threading.get_ident())
    gate.wait()
ts = [threading.Thread(target=work, name=f"t{i}") for i in range(3)]
for t in ts: t.start()
print([t.name for t in threading.enumerate()], threading.active_count())
print(len(set(idents)), [t.ident for t in ts] == idents, all(isinstance(t.native_id, int) for t in ts))
gate.set()
for t in ts: t.join()
print([t.name for t in threading.enumerate()], ts[0].ident == idents[0])
print(threading.main_thread().ident == threading.get_ident())
