keep = []
class A:
    def __del__(self):
        print('del')
        keep.append(self)
a = A()
del a
print(len(keep))
keep.clear()
print('gone without a second __del__')
