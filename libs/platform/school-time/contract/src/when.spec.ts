import { describe, expect, it } from '@jest/globals';
import { londonTime } from './london';
import { dayText, whenText } from './when';

describe('dates in letters', () => {
  it('read like dates on screen, by London’s clock', () => {
    const at = (time: string) => londonTime('2027-09-02', time);
    expect(dayText(at('13:30'))).toBe('Thu 2 Sep');
    expect(whenText(at('13:30'), at('16:00'))).toBe('Thu 2 Sep, 1:30–4 pm');
    expect(whenText(at('09:15'), at('15:30'))).toBe('Thu 2 Sep, 9:15 am–3:30 pm');
    expect(whenText(at('09:00'))).toBe('Thu 2 Sep, 9 am');
  });
});
