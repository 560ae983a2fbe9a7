import weakref
print(weakref.ref.__name__, weakref.ReferenceType is weakref.ref, weakref.ProxyType.__name__, weakref.CallableProxyType.__name__)
