import { jest } from '@jest/globals';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter, useLocation } from 'react-router';
import type { Destination } from './navigation';
import { useShortcuts } from './use-shortcuts';

const destinations = [{ to: '/community', label: 'Community', short: 'Community', key: 'c' }] as Destination[];

/** As if it were pressed that long after the page began. */
async function press(key: string, timeStamp: number) {
  const event = new KeyboardEvent('keydown', { key });
  Object.defineProperty(event, 'timeStamp', { value: timeStamp });
  await act(async () => void window.dispatchEvent(event));
}

function begin() {
  const wrapper = ({ children }: { children: ReactNode }) => <MemoryRouter>{children}</MemoryRouter>;
  return renderHook(
    () => {
      useShortcuts({ destinations, onSearch: jest.fn(), onHelp: jest.fn() });
      return useLocation().pathname;
    },
    { wrapper },
  ).result;
}

describe('A letter', () => {
  it('goes to a place right after g, and not later', async () => {
    const path = begin();
    await press('g', 5_000);
    await press('c', 6_500);
    expect(path.current).toBe('/');
    await press('g', 7_000);
    await press('c', 7_100);
    expect(path.current).toBe('/community');
  });

  it('goes nowhere by itself, also when it is pressed at once after the page began', async () => {
    const path = begin();
    await press('c', 700);
    expect(path.current).toBe('/');
  });
});
