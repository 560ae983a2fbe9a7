s = 'Hello, World'
print([(x.isdecimal(), x.isdigit(), x.isnumeric()) for x in ('5', '²', '½', '٣', 'Ⅷ', '', '1a')])
