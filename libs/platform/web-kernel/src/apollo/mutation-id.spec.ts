import { renderHook } from '@testing-library/react';
import { useMutationId, useOnce } from './mutation-id';

describe('an act whose answer was lost', () => {
  it('has the same id when it is done again, and a new one once it or another act was answered', async () => {
    const { result } = renderHook(() => useOnce());
    const sent: string[] = [];
    const act = (name: string, lost = false) =>
      result
        .current(name, async id => {
          sent.push(id);
          if (lost) throw new Error('The connection was lost.');
        })
        .catch(() => undefined);
    await act('lock', true);
    await act('lock');
    await act('lock', true);
    await act('unlock');
    await act('lock');
    expect(sent[1]).toBe(sent[0]);
    expect(new Set(sent).size).toBe(4);
  });
});

describe('the id of what a form sends', () => {
  it('stays for the same words until they were taken, and other words after a lost answer are another act', () => {
    const { result } = renderHook(() => useMutationId());
    const { mutationId, renew } = result.current;
    const first = mutationId({ choice: 'COMING' });
    expect(mutationId({ choice: 'COMING' })).toBe(first);
    const second = mutationId({ choice: 'APOLOGIES' });
    expect(second).not.toBe(first);
    expect(mutationId({ choice: 'APOLOGIES' })).toBe(second);
    renew();
    expect(mutationId({ choice: 'APOLOGIES' })).not.toBe(second);
    const made = mutationId();
    expect(mutationId()).toBe(made);
  });
});
