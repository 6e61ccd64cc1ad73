import { waitInWords } from './rate-limits.service';

it.each([
  [1, 'a minute'],
  [60, 'a minute'],
  [61, '2 minutes'],
  [15 * 60, '15 minutes'],
  [3600, 'an hour'],
  [3601, '2 hours'],
])('%i seconds are said as %j, never shorter than they are', (seconds, words) => {
  expect(waitInWords(seconds)).toBe(words);
});
