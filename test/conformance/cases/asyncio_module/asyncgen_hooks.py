import sys

async def gen():
    try:
        yield 1
        yield 2
    finally:
        print("cleanup")

def first(agen):
    print("first", agen.__name__)

def final(agen):
    print("finalize", agen.__name__)
    try:
        agen.aclose().send(None)
    except StopIteration:
        print("closed")

print(sys.get_asyncgen_hooks())
old = sys.get_asyncgen_hooks()
sys.set_asyncgen_hooks(firstiter=first, finalizer=final)
g = gen()
try:
    g.__anext__().send(None)
except StopIteration as e:
    print(e.value)
del g
sys.set_asyncgen_hooks(*old)
try:
    sys.set_asyncgen_hooks(firstiter=5)
except TypeError as e:
    print(e)
