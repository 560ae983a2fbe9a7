#
print('never printed')
(a[0] := 1)
