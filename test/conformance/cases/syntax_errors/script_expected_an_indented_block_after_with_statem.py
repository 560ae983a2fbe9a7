with open("x") as f:

   # hi