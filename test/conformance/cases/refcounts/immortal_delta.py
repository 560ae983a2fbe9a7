import sys
ref = sys.getrefcount
def delta(x):
    before = ref(x)
    l = [x] * 100
    return ref(x) - before
print(delta(None), delta(True), delta(5), delta(257), delta(''), delta('a'), delta(()), delta(int), delta(len), delta(ValueError))
