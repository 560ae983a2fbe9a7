l = []
print(l.append is l.append, l.append == l.append, [].append == [].append, list.append is list.append)
