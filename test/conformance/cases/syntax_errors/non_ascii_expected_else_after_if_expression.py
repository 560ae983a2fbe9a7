x = "é" if 3
