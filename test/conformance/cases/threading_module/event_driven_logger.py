import threading, queue, time

class Logger(threading.Thread):
    def __init__(self):
        super().__init__(name="logger", daemon=True)
        self.queue = queue.Queue()
        self.lines = []
        self._stop_event = threading.Event()

    def run(self):
        while not (self._stop_event.is_set() and self.queue.empty()):
            try:
                level, text = self.queue.get(timeout=0.01)
            except queue.Empty:
                continue
            self.lines.append(f"{level:<5} {text}")
            self.queue.task_done()

    def log(self, level, text):
        self.queue.put((level, text))

    def stop(self):
        self._stop_event.set()
        self.join()

logger = Logger()
logger.start()
for i in range(3):
    logger.log("INFO", f"message {i}")
logger.log("WARN", "almost done")
logger.queue.join()
logger.stop()
print("\n".join(logger.lines))
print(logger.is_alive())
