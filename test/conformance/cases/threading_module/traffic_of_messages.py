import threading
from collections import defaultdict
from queue import Queue

class Bus:
    def __init__(self):
        self.handlers = defaultdict(list)
        self.lock = threading.Lock()
        self.queue = Queue()
        self.thread = threading.Thread(target=self._loop)
        self.thread.start()

    def subscribe(self, topic, handler):
        with self.lock:
            self.handlers[topic].append(handler)

    def publish(self, topic, payload):
        self.queue.put((topic, payload))

    def _loop(self):
        for topic, payload in iter(self.queue.get, None):
            with self.lock:
                handlers = list(self.handlers[topic])
            for h in handlers:
                h(payload)

    def close(self):
        self.queue.put(None)
        self.thread.join()

bus = Bus()
totals = defaultdict(int)
bus.subscribe("sale", lambda p: totals.__setitem__(p["item"], totals[p["item"]] + p["n"]))
bus.subscribe("sale", lambda p: totals.__setitem__("all", totals["all"] + p["n"]))
bus.subscribe("print", print)
for item, n in [("apple", 3), ("pear", 2), ("apple", 4)]:
    bus.publish("sale", {"item": item, "n": n})
bus.publish("print", "printed by the bus")
bus.close()
print(dict(totals))
