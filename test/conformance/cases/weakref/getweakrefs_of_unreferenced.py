import weakref
print(weakref.getweakrefcount(1), weakref.getweakrefs('a'), weakref.getweakrefcount([]))
