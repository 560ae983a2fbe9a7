import sys
print(sys.getsizeof(len), sys.getsizeof([].append), sys.getsizeof(list.append), sys.getsizeof(list.__len__), sys.getsizeof([].__len__), sys.getsizeof(int.real), sys.getsizeof(dict.fromkeys))
