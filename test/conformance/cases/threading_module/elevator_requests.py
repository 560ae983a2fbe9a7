import threading
from queue import PriorityQueue

class Elevator(threading.Thread):
    def __init__(self):
        super().__init__(daemon=True)
        self.requests = PriorityQueue()
        self.visited = []
        self.floor = 0

    def run(self):
        while True:
            priority, floor = self.requests.get()
            if floor is None:
                self.requests.task_done()
                return
            self.visited.append((self.floor, floor))
            self.floor = floor
            self.requests.task_done()

e = Elevator()
for priority, floor in [(2, 5), (1, 3), (3, 9), (1, 1)]:
    e.requests.put((priority, floor))
e.requests.put((99, None))
e.start()
e.requests.join()
e.join()
print(e.visited, e.floor)
