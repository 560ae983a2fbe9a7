import xml.etree.ElementTree as ET
from xml.dom import minidom

CATALOGUE = """<?xml version="1.0"?>
<collection shelf="New Arrivals">
<movie title="Enemy Behind"><type>War, Thriller</type><year>2003</year><stars>10</stars></movie>
<movie title="Transformers"><type>Anime</type><stars>8</stars></movie>
</collection>"""

tree = minidom.parseString(CATALOGUE)
collection = tree.documentElement
if collection.hasAttribute("shelf"):
    print("Root element:", collection.getAttribute("shelf"))
for movie in collection.getElementsByTagName("movie"):
    print("*" * 5, movie.getAttribute("title"))
    for name in ("type", "year", "stars"):
        found = movie.getElementsByTagName(name)
        print(name, found[0].childNodes[0].data if found else None)

root = ET.Element("data")
for number in range(3):
    item = ET.SubElement(root, "item", {"id": str(number)})
    item.text = "text %d" % number
print(minidom.parseString(ET.tostring(root)).toprettyxml(indent="   "))

document = minidom.Document()
invoice = document.createElement("invoice")
document.appendChild(invoice)
for name, price in {"pen": 1.5, "book <new>": 20}.items():
    line = document.createElement("line")
    line.setAttribute("price", str(price))
    line.appendChild(document.createTextNode(name))
    invoice.appendChild(line)
with open("invoice.xml", "w") as file:
    document.writexml(file, addindent="  ", newl="\n", encoding="utf-8")
print(open("invoice.xml").read())
print(minidom.parse("invoice.xml").getElementsByTagName("line").length)
minidom.parseString("<open><close></open>")
