import sched, time
clock = [0]
def wait(seconds): clock[0] += seconds
s = sched.scheduler(lambda: clock[0], wait)
def say(*args, **kw): print(clock[0], args, kw)
s.enter(5, 1, say, ('five',))
s.enter(2, 2, say, ('two, later',))
s.enter(2, 1, say, ('two, first',), {'k': 1})
e = s.enter(3, 1, say, ('cancelled',))
s.enterabs(10, 1, say)
s.cancel(e)
print(s.empty(), [(x.time, x.priority) for x in s.queue])
print(s.run(blocking=False), clock)
s.run()
print(s.empty(), clock)
try:
    s.cancel(e)
except ValueError as err:
    print('ValueError')
