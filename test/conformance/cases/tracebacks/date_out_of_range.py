import datetime
def f(): return datetime.date(2020,13,1)
f()
