if True:
  é = 1
 é = 2
