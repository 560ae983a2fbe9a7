#
print('never printed')
{**d for d in x}
