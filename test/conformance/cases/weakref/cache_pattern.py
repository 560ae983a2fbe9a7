import weakref
class Image:
    def __init__(self, name): self.name = name
    def __del__(self): print('unload', self.name)
cache = weakref.WeakValueDictionary()
def load(name):
    image = cache.get(name)
    if image is None:
        image = cache[name] = Image(name)
        print('load', name)
    return image
a = load('x')
b = load('x')
print(a is b)
del a, b
c = load('x')
