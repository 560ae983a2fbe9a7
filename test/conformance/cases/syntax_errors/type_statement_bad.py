#
print('never printed')
type X[T] = int
type Y[] = int
