import threading, time
from collections import deque

class Shop:
    def __init__(self, chairs):
        self.chairs = chairs
        self.waiting = deque()
        self.cond = threading.Condition()
        self.open = True
        self.served, self.turned_away = [], []

    def enter(self, name):
        with self.cond:
            if len(self.waiting) == self.chairs:
                self.turned_away.append(name)
                return False
            self.waiting.append(name)
            self.cond.notify()
            return True

    def barber(self):
        while True:
            with self.cond:
                while not self.waiting and self.open:
                    self.cond.wait()
                if not self.waiting:
                    return
                customer = self.waiting.popleft()
            time.sleep(0.02)
            self.served.append(customer)

    def close(self):
        with self.cond:
            self.open = False
            self.cond.notify_all()

shop = Shop(2)
barber = threading.Thread(target=shop.barber)
barber.start()
time.sleep(0.01)
for i in range(3):
    shop.enter(f"c{i}")
    time.sleep(0.03)
shop.close()
barber.join()
print(shop.served, shop.turned_away)
