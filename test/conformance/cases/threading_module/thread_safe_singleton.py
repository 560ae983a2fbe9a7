import threading

class Config:
    _instance = None
    _lock = threading.Lock()
    made = 0

    def __new__(cls):
        if cls._instance is None:
            with cls._lock:
                if cls._instance is None:
                    cls._instance = super().__new__(cls)
                    cls.made += 1
        return cls._instance

found = []
ts = [threading.Thread(target=lambda: found.append(Config())) for _ in range(8)]
for t in ts: t.start()
for t in ts: t.join()
print(len({id(c) for c in found}), Config.made)
