s = 'Hello, World'
print('Straße'.casefold())
print('ΣΑΣ'.casefold())
print('İ'.casefold())
