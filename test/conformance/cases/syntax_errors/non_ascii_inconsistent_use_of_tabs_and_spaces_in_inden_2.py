for é in range(3):
  print(é)
	print(1)
