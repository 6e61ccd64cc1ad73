import { describe, expect, it } from '@jest/globals';
import { beginPaste, stillThere } from './plain-paste';

describe('what was pasted into a plain field', () => {
  const area = Object.assign(document.createElement('textarea'), {
    value: 'One or four',
    selectionStart: 4,
    selectionEnd: 6,
  });
  const data = { getData: () => 'two,\r\nthree,' } as unknown as DataTransfer;
  const pasted = beginPaste(area, data);

  it('stands where it was put, with its line breaks as the field has them', () => {
    expect(pasted).toMatchObject({ at: 4, text: 'two,\nthree,', field: 'One two,\nthree, four' });
    expect(stillThere(pasted, 'One two,\nthree, four')).toBe(pasted);
  });

  it('is found again after words were typed behind it, before it, and at its end', () => {
    const behind = stillThere(pasted, 'One two,\nthree, four five');
    expect(behind?.at).toBe(4);
    expect(stillThere(behind, 'Well: One two,\nthree, four five')?.at).toBe(10);
    expect(stillThere(pasted, 'One two,\nthree,! four')?.at).toBe(4);
    expect(stillThere(pasted, 'two,\nthree, four')?.at).toBe(0);
  });

  it('is what stands there once somebody has changed it', () => {
    expect(stillThere(pasted, 'One two,\nthre, four')).toBeNull();
    expect(stillThere(pasted, '')).toBeNull();
  });
});
