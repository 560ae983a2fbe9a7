import sys, threading

gate, inside = threading.Event(), threading.Event()

def outer():
    inner()

def inner():
    inside.set()
    gate.wait()

t = threading.Thread(target=outer)
t.start()
inside.wait()
frames = sys._current_frames()
frame = frames[t.ident]
names = []
while frame:
    names.append(frame.f_code.co_name)
    frame = frame.f_back
print(len(frames), "inner" in names, "outer" in names, frames[threading.get_ident()] is sys._getframe())
del frames, frame
gate.set()
t.join()
print(list(sys._current_frames()) == [threading.get_ident()])
