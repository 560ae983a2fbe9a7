# -*- coding: foobar -*-
print('never shown')
