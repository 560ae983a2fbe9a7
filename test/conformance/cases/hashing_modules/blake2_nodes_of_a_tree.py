# BLAKE2 nodes of a hash tree: their parameters, the mark of the last one, and what is refused.
import hashlib
def tree(buf, f, **kw):
    FANOUT, DEPTH, LEAF, INNER = 2, 2, 4096, 64
    h00 = f(buf[0:LEAF], fanout=FANOUT, depth=DEPTH, leaf_size=LEAF, inner_size=f.MAX_DIGEST_SIZE, node_offset=0, node_depth=0, last_node=False)
    h01 = f(buf[LEAF:], fanout=FANOUT, depth=DEPTH, leaf_size=LEAF, inner_size=f.MAX_DIGEST_SIZE, node_offset=1, node_depth=0, last_node=True)
    h10 = f(digest_size=32, fanout=FANOUT, depth=DEPTH, leaf_size=LEAF, inner_size=f.MAX_DIGEST_SIZE, node_offset=0, node_depth=1, last_node=True)
    h10.update(h00.digest()); h10.update(h01.digest())
    return h00.hexdigest(), h01.hexdigest(), h10.hexdigest(), h10.copy().hexdigest()
for f in (hashlib.blake2b, hashlib.blake2s):
    print(f.__name__, tree(bytearray(6000), f))
    for n in (0, 1, 64, 65, 128, 129, 1000):
        for key in (b'', b'secret'):
            for last in (False, True):
                h = f(b'x' * n, key=key, salt=b'salt', person=b'me', digest_size=20, fanout=255, depth=255, leaf_size=2**32-1, node_offset=2**47+5, node_depth=255, inner_size=32, last_node=last)
                g = h.copy(); g.update(b'more'); h2 = f(key=key, last_node=last); h2.update(b'y'*n)
                print(n, key, last, h.hexdigest(), g.hexdigest(), h2.hexdigest(), h.digest() == h.digest())
    for bad in (dict(fanout=256), dict(node_offset=2**48), dict(depth=0), dict(leaf_size=2**32), dict(node_offset=2**64), dict(node_depth=-1), dict(inner_size=65), dict(node_offset=-1)):
        try: print(f(**bad).hexdigest())
        except (ValueError, OverflowError) as e: print(type(e).__name__, e)
    print(f(fanout=0, depth=1, inner_size=0).hexdigest())
