from collections import Counter, OrderedDict, defaultdict, deque


def attempt(label, action):
    try:
        print(label, "->", action())
    except (RuntimeError, TypeError, KeyError, ValueError, IndexError) as e:
        print(label, "->", type(e).__name__ + ":", e)


def delete_from_dict():
    stock = {"a": 1, "b": 0, "c": 3}
    for k in stock:
        if stock[k] == 0:
            del stock[k]
    return stock


def replace_in_dict():
    d = {"a": 1, "b": 2}
    for k in d:
        d[k] += 1
    return d


def swap_keys():
    d = {"a": 1}
    for k in d:
        del d[k]
        d[k + "x"] = 1
    return d


def remove_from_list():
    nums = [1, 2, 2, 3, 2, 2]
    for n in nums:
        if n == 2:
            nums.remove(n)
    return nums


def grow_list():
    nums = [1]
    for n in nums:
        nums.append(n * 2)
        if len(nums) > 6:
            break
    return nums


def change(thing, op):
    def run():
        for item in thing:
            op(thing, item)
        return thing
    return run


attempt("dict delete", delete_from_dict)
attempt("dict replace", replace_in_dict)
attempt("dict swap", swap_keys)
attempt("list remove", remove_from_list)
attempt("list grow", grow_list)
attempt("set add", change({1, 2}, lambda s, i: s.add(i + 10)))
attempt("set discard", change({1, 2}, lambda s, i: s.discard(i)))
attempt("deque", change(deque([1, 2]), lambda q, i: q.append(i)))
attempt("ordered", change(OrderedDict(a=1, b=2), lambda d, k: d.move_to_end(k) if k == "a" and len(d) < 3 else d.pop(k)))
attempt("default", change(defaultdict(int, a=1), lambda d, k: d[k + k]))
attempt("counter", change(Counter("aab"), lambda c, k: c.subtract(k)))
attempt("items view", lambda: [d.popitem() for d in [{1: 2, 3: 4}] for _ in d.items()])
attempt("reversed", lambda: [nums.pop() for nums in [[1, 2, 3, 4]] for _ in reversed(nums)])
attempt("empty pops", lambda: [].pop())
attempt("empty popitem", lambda: {}.popitem())
attempt("empty set", lambda: set().pop())
attempt("list(d)", lambda: [d.pop(k) for d in [{1: "x", 2: "y"}] for k in list(d)])
scores = {"ann": 3, "bob": 5}
for name, score in scores.items():
    scores[name.upper()] = score
