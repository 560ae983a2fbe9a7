# Lines end as on Windows.
x = 1
y = 2
z = 3
print("éé" x)
