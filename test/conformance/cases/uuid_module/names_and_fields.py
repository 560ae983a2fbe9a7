import copy
import pickle
import sys
import uuid

for name in ("python.org", "heap", ""):
    print(uuid.uuid3(uuid.NAMESPACE_DNS, name), uuid.uuid5(uuid.NAMESPACE_URL, name))
one = uuid.UUID("{12345678-1234-5678-9234-567812345678}")
print(one, repr(one), one.hex, one.urn, one.int, one.bytes, one.bytes_le)
print(one.fields, one.time_low, one.time_mid, one.time_hi_version, one.clock_seq, one.node, one.time)
print(one.variant, one.version, uuid.UUID(int=0).variant, uuid.UUID(int=0).version, uuid.UUID(int=2**128 - 1).variant)
print(uuid.UUID(bytes=one.bytes) == one, uuid.UUID(bytes_le=one.bytes_le) == one, uuid.UUID(fields=one.fields) == one)
print(uuid.UUID(int=5, version=4), uuid.UUID(int=1) < uuid.UUID(int=2), hash(one) == hash(one.int), int(one) == one.int)
print(pickle.loads(pickle.dumps(one)) == one, copy.deepcopy(one) == one, sys.getsizeof(one), one.is_safe)
print(sorted([uuid.UUID(int=3), uuid.UUID(int=1)]), one == 5, uuid.SafeUUID.unsafe)
random_one = uuid.uuid4()
print(random_one.version, random_one.variant, random_one != uuid.uuid4(), len(str(random_one)))
timed = uuid.uuid1(node=0x0242AC120002, clock_seq=77)
print(timed.version, timed.node, timed.clock_seq, uuid.uuid1().version, uuid.uuid1() != uuid.uuid1())
