#
print('never printed')
class A[T: int = 5 x]: pass
