import threading

def hook(args):
    print("hook sees", args.exc_type.__name__)
    del args

threading.excepthook = hook
t = threading.Thread(target=lambda: [][1])
t.start()
t.join()
print(threading.ExceptHookArgs((ValueError, None, None, None)))
