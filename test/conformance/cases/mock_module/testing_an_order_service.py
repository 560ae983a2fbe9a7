import unittest
from unittest.mock import Mock, patch, call

class PaymentError(Exception):
    pass

class OrderService:
    def __init__(self, gateway, mailer):
        self.gateway, self.mailer = gateway, mailer

    def place(self, customer, amount):
        if amount <= 0:
            raise ValueError('amount must be positive')
        try:
            receipt = self.gateway.charge(customer, amount)
        except PaymentError as e:
            self.mailer.send(customer, f'failed: {e}')
            return None
        self.mailer.send(customer, f'paid {amount}, receipt {receipt}')
        return receipt

class TestOrderService(unittest.TestCase):
    def setUp(self):
        self.gateway = Mock(spec=['charge', 'refund'])
        self.mailer = Mock()
        self.service = OrderService(self.gateway, self.mailer)

    def test_success(self):
        self.gateway.charge.return_value = 'R1'
        self.assertEqual(self.service.place('ann', 10), 'R1')
        self.mailer.send.assert_called_once_with('ann', 'paid 10, receipt R1')

    def test_failure(self):
        self.gateway.charge.side_effect = PaymentError('no money')
        self.assertIsNone(self.service.place('bob', 5))
        self.assertEqual(self.mailer.mock_calls, [call.send('bob', 'failed: no money')])

    def test_refuses_nothing(self):
        with self.assertRaises(ValueError):
            self.service.place('eve', 0)
        self.gateway.charge.assert_not_called()

    def test_that_fails(self):
        self.service.place('zoe', 1)
        self.gateway.charge.assert_called_once_with('zoe', 2)

suite = unittest.defaultTestLoader.loadTestsFromTestCase(TestOrderService)
result = unittest.TestResult()
suite.run(result)
print(result)
for test, text in result.failures:
    print(test.id().split('.')[-1], text.strip().splitlines()[-3:])
