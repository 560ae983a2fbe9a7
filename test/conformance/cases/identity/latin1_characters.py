print(all(chr(i) is chr(i) for i in range(256)), chr(256) is chr(256))
print("é"[0] is chr(233), "ßa"[0] is chr(223), "€a"[0] is chr(8364))
print("é" is "é", "€" is "€")
