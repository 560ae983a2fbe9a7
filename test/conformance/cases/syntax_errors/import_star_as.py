#
print('never printed')
import a.b as c.d
