import { rebased } from './rebased';

describe('A form over what somebody else saved meanwhile', () => {
  const begun = { days: [1], from: '07:30', places: 20 as number | string };
  const now = { days: [1, 2], from: '09:00', places: 30 };

  it('keeps what was changed here, and takes over the rest', () => {
    expect(rebased({ ...begun, days: [5] }, begun, now)).toEqual({ ...now, days: [5] });
    expect(rebased({ ...begun, days: [1, 5], from: '' }, begun, now)).toEqual({ ...now, days: [1, 5], from: '' });
  });

  it('takes a number that a field has as words for unchanged', () => {
    expect(rebased({ ...begun, places: '20' }, begun, now)).toEqual(now);
  });
});
