# uuid1() leaves the numbers of random alone unless it needs one; what is kept of a UUID when it is copied; what is refused first.
import random
import uuid

random.seed(3); a=random.random(); random.seed(3); uuid.uuid1(); uuid.uuid4(); print(a==random.random())
random.seed(3); a=random.getrandbits(14); random.seed(3); print(uuid.uuid1(5).clock_seq==a, uuid.uuid1(5, 7))if 0 else print(uuid.uuid1(5).clock_seq==a)
print(uuid.uuid1().is_safe, uuid.uuid1(4,4).is_safe, uuid.uuid4().is_safe)
u=uuid.UUID(int=5)
import pickle,copy
print(pickle.loads(pickle.dumps(u)), copy.copy(u), u.__getstate__(), uuid.uuid1().__getstate__().get('is_safe'))
for a in ({'hex':5},{'bytes':'x'*16},{'bytes_le':'x'*16},{'int':'a'},{'int':-1},{'fields':(1,)},{'fields':(1,2,3,400,5,6)},{'fields':(1,2,3,4,5,2**48)},{'int':1,'version':9},{'bytes':b''},{'bytes_le':b''},{}, {'hex':'a','int':3}):
    try: print(uuid.UUID(**a))
    except Exception as e: print(type(e).__name__, e)
print(uuid.uuid5(uuid.NAMESPACE_DNS,'a'), uuid.uuid3(uuid.NAMESPACE_X500,'b'))
try: print(uuid.uuid5(uuid.NAMESPACE_DNS,b'a'))
except Exception as e: print(type(e).__name__, e)
print(repr(u))
