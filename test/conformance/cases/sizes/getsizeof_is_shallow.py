import sys
inner = list(range(1000))
print(sys.getsizeof([inner]) == sys.getsizeof([None]), sys.getsizeof((inner,)), sys.getsizeof({'k': inner}))
