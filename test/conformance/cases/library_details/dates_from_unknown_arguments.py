# What dates and times say of arguments too many, missing or unknown.
from datetime import *
import datetime as m
def t(label, f):
    try: r=f(); print(label, repr(r)[:60])
    except Exception as e: print(label, type(e).__name__, e)
d=date(2024,1,2); dt=datetime(2024,1,2,3); tm=time(1,2); td=timedelta(1); tz=timezone.utc
import warnings
warnings.simplefilter('ignore')
for n,f in (('date',date),('datetime',datetime),('time',time),('timedelta',timedelta)):
    for a,k in (((),{}),((2024,),{}),((1,2,3,4,5,6,7,8,9,10,11),{}),((1,),{'foo':1}),((),{'foo':1}),((),{'year':5}),((),{'days':5,'hour':3,'offset':td})):
        t(n, lambda: f(*a,**k))
for o in (d,dt,tm,td,tz,date,datetime,time):
    for n in ('today','now','utcnow','fromtimestamp','fromordinal','fromisoformat','fromisocalendar','combine','strptime','strftime','isoformat','replace','weekday','isocalendar','timetuple','total_seconds','utcoffset','tzname','dst','astimezone','timestamp','ctime','toordinal','date','timetz','fromutc','__format__','__add__','__reduce__','utctimetuple','isoweekday','utcfromtimestamp'):
        if not hasattr(o,n) or isinstance(o, type) and n not in ('today', 'now', 'utcnow', 'fromtimestamp', 'fromordinal', 'fromisoformat', 'fromisocalendar', 'strptime', 'utcfromtimestamp'): continue
        if n == 'combine' or o is tz and n == '__reduce__': continue
        for a,k in (((),{}),((1,2,3,4,5,6,7,8,9,10),{}),((),{'foo':1}),((1,2),{})):
            if n in ('today','now','utcnow','astimezone','timestamp') and not a and not k: continue
            t(getattr(o,'__name__',type(o).__name__.lower())+'.'+n, lambda: getattr(o,n)(*a,**k))
