import threading

data = threading.local()
data.value = "main"
out = []

def show():
    out.append(getattr(data, "value", "nothing"))
    data.value = "thread"
    out.append(data.value)
    out.append(sorted(data.__dict__))

t = threading.Thread(target=show)
t.start()
t.join()
print(out, data.value)

class Numbered(threading.local):
    count = 0
    def __init__(self, start, *, step=1):
        self.n = start
        type(self).count += 1
    def next(self):
        self.n += 1
        return self.n

num = Numbered(10, step=2)
print(num.next(), num.next())
def f():
    out.append(num.next())
for _ in range(2):
    t = threading.Thread(target=f)
    t.start()
    t.join()
print(out[-2:], num.next(), Numbered.count)
try:
    threading.local(5)
except TypeError as e:
    print(e)
try:
    data.missing
except AttributeError as e:
    print(e)
