import queue, threading

DONE = object()

class Stage(threading.Thread):
    def __init__(self, func, inbox, outbox):
        super().__init__()
        self.func, self.inbox, self.outbox = func, inbox, outbox

    def run(self):
        while True:
            item = self.inbox.get()
            if item is DONE:
                self.outbox.put(DONE)
                break
            self.outbox.put(self.func(item))

queues = [queue.Queue(maxsize=2) for _ in range(4)]
funcs = [str.strip, str.title, lambda s: (len(s), s)]
stages = [Stage(f, a, b) for f, a, b in zip(funcs, queues, queues[1:])]
for s in stages:
    s.start()

def feed():
    for line in ["  the quick ", "brown fox", " jumps  ", "over the", "lazy dog "]:
        queues[0].put(line)
    queues[0].put(DONE)

feeder = threading.Thread(target=feed)
feeder.start()
out = []
while (item := queues[-1].get()) is not DONE:
    out.append(item)
for t in [feeder, *stages]:
    t.join()
print(out)
