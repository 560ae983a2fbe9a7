# Elements of XML as trees (ElementTree) and paths within them (ElementPath).
