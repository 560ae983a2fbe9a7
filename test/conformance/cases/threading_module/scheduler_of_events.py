import sched, time

s = sched.scheduler(time.monotonic, time.sleep)
log = []
s.enter(0.03, 1, log.append, ("third",))
s.enter(0.01, 2, log.append, ("first",))
cancelled = s.enter(0.02, 1, log.append, argument=("never",))
s.enter(0.02, 1, log.append, kwargs={}, argument=("second",))
s.cancel(cancelled)
print(len(s.queue), s.empty(), [e.priority for e in s.queue])
s.run()
print(log, s.empty())
try:
    s.cancel(cancelled)
except ValueError:
    print("gone")
now = [0]
fake = sched.scheduler(lambda: now[0], lambda d: now.__setitem__(0, now[0] + d))
fake.enterabs(10, 2, print, ("ten, low",))
fake.enterabs(10, 1, print, ("ten, high",))
fake.enterabs(5, 1, lambda: fake.enter(1, 1, print, ("six",)))
print(fake.run(blocking=False))
fake.run()
print(now)
