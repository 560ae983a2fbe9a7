from unittest.mock import PropertyMock, patch
class Thermometer:
    @property
    def celsius(self): return 20
    @celsius.setter
    def celsius(self, value): pass
with patch('__main__.Thermometer.celsius', new_callable=PropertyMock) as p:
    p.return_value = 99
    t = Thermometer()
    print(t.celsius)
    t.celsius = 5
    print(p.mock_calls)
print(Thermometer().celsius)
