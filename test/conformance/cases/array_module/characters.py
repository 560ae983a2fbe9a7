from array import array
import warnings
warnings.simplefilter("ignore")
letters = array("u", "héllo \U0001f600")
print(letters, letters.tounicode(), len(letters), letters[-1], letters.itemsize)
letters.extend("xyz")
letters.fromunicode("!")
letters.append("é")
print(letters, letters.tolist()[-3:], letters.index("x"))
for value in ("ab", "", 5):
    try:
        letters.append(value)
    except TypeError as error:
        print(error)
try:
    array("i", letters)
except TypeError as error:
    print(error)
