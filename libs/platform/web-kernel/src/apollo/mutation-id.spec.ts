import { renderHook } from '@testing-library/react';
import { useOnce } from './mutation-id';

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
