import sys
ref = sys.getrefcount
print(ref(1257), ref('two words'), ref(7.25), ref((1, 2)), ref(10**20))
