import keyword
print(keyword.iskeyword('for'), keyword.iskeyword('print'), len(keyword.kwlist), keyword.softkwlist)
