import { describe, expect, it } from '@jest/globals';
import { isShown } from './step-fields';
import { emptyForm } from './step-form-state';

describe('what the form of a step shows', () => {
  const online = { ...emptyForm(), format: 'ONLINE' as const };

  it('takes a refusal at its field only where the field is there', () => {
    expect(isShown('title', 'WORKSHOP', emptyForm())).toBe(true);
    expect(isShown('venue', 'WORKSHOP', emptyForm())).toBe(true);
    expect(isShown('venue', 'WORKSHOP', online)).toBe(false);
    expect(isShown('joinUrl', 'WORKSHOP', emptyForm())).toBe(false);
    expect(isShown('startsAt', 'TASK', emptyForm())).toBe(false);
    expect(isShown('url', 'TASK', emptyForm())).toBe(true);
    expect(isShown('afterId', 'WORKSHOP', emptyForm())).toBe(false);
    expect(isShown(undefined, 'WORKSHOP', emptyForm())).toBe(false);
  });
});
