import { expect, test } from 'vitest';
import { currencySign } from './currency-sign';

test.each([['USD', '$'], ['EUR', '€'], ['CHF', 'CHF'], ['ZZZ', 'ZZZ']])('the sign of %s is %s', (currency, sign) => {
  expect(currencySign(currency)).toBe(sign);
});
