#
print('never printed')
import a as b()
