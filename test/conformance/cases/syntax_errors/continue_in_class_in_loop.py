#
print('never printed')
for i in x:
    class A:
        continue
