import threading

def fail():
    raise RuntimeError("in a thread")

def exits():
    raise SystemExit(4)

seen = []

def hook(args):
    seen.append((args.exc_type.__name__, str(args.exc_value), args.thread.name, args.exc_traceback is not None))

threading.excepthook = hook
for target in (fail, exits):
    t = threading.Thread(target=target, name=target.__name__)
    t.start()
    t.join()
print(seen)
threading.excepthook = threading.__excepthook__
print(threading.excepthook is threading.__excepthook__)
