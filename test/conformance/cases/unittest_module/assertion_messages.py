import unittest
class T(unittest.TestCase):
    pass
t = T()
checks = [
    lambda: t.assertEqual(1, 2), lambda: t.assertEqual('abc', 'abd'), lambda: t.assertEqual('one\ntwo\n', 'one\n2\n'), lambda: t.assertEqual([1, 2], [1, 3]), lambda: t.assertEqual((1,), (1, 2)),
    lambda: t.assertEqual({'a': 1}, {'a': 2, 'b': 3}), lambda: t.assertEqual({1, 2}, {2, 3}), lambda: t.assertNotEqual(1, 1), lambda: t.assertTrue(0), lambda: t.assertFalse([1]), lambda: t.assertIs([], []),
    lambda: t.assertIsNone(3), lambda: t.assertIsNotNone(None), lambda: t.assertIn(1, [2]), lambda: t.assertNotIn(1, [1]), lambda: t.assertIsInstance(1, str), lambda: t.assertNotIsInstance(1, int),
    lambda: t.assertGreater(1, 2), lambda: t.assertLessEqual(3, 2), lambda: t.assertAlmostEqual(1.0, 1.1), lambda: t.assertAlmostEqual(1, 2, delta=0.5), lambda: t.assertNotAlmostEqual(1, 1), lambda: t.assertRegex('abc', 'x+'),
    lambda: t.assertNotRegex('abc', 'b'), lambda: t.assertCountEqual([1, 1, 2], [1, 2, 2]), lambda: t.assertRaises(ValueError, int, '3'), lambda: t.assertRaisesRegex(ValueError, 'xyz', int, 'a'), lambda: t.assertWarns(UserWarning, int, 3),
    lambda: t.fail('because'), lambda: t.assertEqual(1, 2, 'my message'), lambda: t.assertDictEqual({}, {'k': [1] * 3}), lambda: t.assertSequenceEqual([1], (2,)), lambda: t.assertMultiLineEqual('a', 'b'),
]
for c in checks:
    try:
        c()
        print('passed')
    except AssertionError as e:
        print(e)
        print('-')
