import datetime,decimal,pickle,copy
from datetime import *
from decimal import Decimal, Context
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class D(date):
    pass
t(lambda: D(2020,1,1).zz); t(lambda: D(2020,1,1)); t(lambda: (date, D, date.__name__, date.__qualname__, Decimal, timezone.utc)); t(lambda: pickle.loads(pickle.dumps([date(2020,1,1),Decimal('1.5'),D(2021,1,1)]))); t(lambda: copy.deepcopy(datetime(2020,1,1,2)))
D.x=5; t(lambda: D.x); t(lambda: str(type(D(2020,1,1)-date(2019,1,1))))
