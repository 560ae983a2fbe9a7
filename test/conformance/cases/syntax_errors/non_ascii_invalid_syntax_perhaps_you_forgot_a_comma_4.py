# coding: latin-1
print("éé" x)
