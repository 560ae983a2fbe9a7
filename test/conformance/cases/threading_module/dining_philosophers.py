import threading, time

class Philosopher(threading.Thread):
    def __init__(self, index, left, right, meals):
        super().__init__(name=f"P{index}")
        self.left, self.right = left, right
        self.meals = meals
        self.eaten = 0

    def run(self):
        first, second = sorted((self.left, self.right), key=id)
        while self.eaten < self.meals:
            with first:
                with second:
                    self.eaten += 1
                    time.sleep(0.001)
            time.sleep(0.001)

forks = [threading.Lock() for _ in range(5)]
people = [Philosopher(i, forks[i], forks[(i + 1) % 5], 3) for i in range(5)]
for p in people:
    p.start()
for p in people:
    p.join()
for p in people:
    print(p.name, p.eaten)
print(any(f.locked() for f in forks))
