import threading

class Summer(threading.Thread):
    def __init__(self, numbers):
        super().__init__()
        self.numbers = numbers
        self.result = None

    def run(self):
        self.result = sum(self.numbers)

parts = [range(i, 1000, 4) for i in range(4)]
threads = [Summer(p) for p in parts]
for t in threads:
    t.start()
for t in threads:
    t.join()
print([t.result for t in threads], sum(t.result for t in threads) == sum(range(1000)))
