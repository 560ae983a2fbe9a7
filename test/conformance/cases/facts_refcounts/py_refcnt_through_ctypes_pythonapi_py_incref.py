import ctypes, sys
x = object()
ctypes.pythonapi.Py_IncRef(ctypes.py_object(x))
print(sys.getrefcount(x))
ctypes.pythonapi.Py_DecRef(ctypes.py_object(x))
print(sys.getrefcount(x))
ctypes.pythonapi.Py_IncRef(ctypes.py_object(None))
