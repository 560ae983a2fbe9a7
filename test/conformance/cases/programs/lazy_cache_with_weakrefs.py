import weakref, gc

class Image:
    loads = 0
    def __init__(self, path):
        Image.loads += 1
        self.path = path
        self.pixels = [0] * 10
    def __repr__(self): return f'<Image {self.path}>'

class Cache:
    def __init__(self):
        self.images = weakref.WeakValueDictionary()
        self.hits = self.misses = 0
    def get(self, path):
        image = self.images.get(path)
        if image is None:
            self.misses += 1
            image = self.images[path] = Image(path)
        else:
            self.hits += 1
        return image

cache = Cache()
a = cache.get('a.png')
b = cache.get('b.png')
print(cache.get('a.png') is a, sorted(cache.images), Image.loads)
del b
print(sorted(cache.images), cache.hits, cache.misses)
c = cache.get('b.png')
print(Image.loads, len(cache.images))
a.next, c.next = c, a
del a, c
print(len(cache.images))
gc.collect()
print(len(cache.images), cache.hits, cache.misses)
data = weakref.WeakKeyDictionary()
x, y = Image('x'), Image('y')
data[x] = 'first'; data[y] = 'second'
del x
print(list(data.values()), len(data))
finalizer = weakref.finalize(y, print, 'y is finalized')
del y
print(finalizer.alive, len(data))
