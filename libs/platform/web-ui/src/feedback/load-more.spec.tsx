import { jest } from '@jest/globals';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { UiProvider } from '../theme/ui-provider';
import { LoadMore } from './load-more';

type Seen = (entries: { isIntersecting: boolean }[]) => void;

describe('The end of a list that goes on', () => {
  const onMore = jest.fn();
  let seen: Seen | null = null;
  const list = (props: Partial<Parameters<typeof LoadMore>[0]>) => (
    <UiProvider>
      <LoadMore hasMore loading={false} onMore={onMore} {...props} />
    </UiProvider>
  );
  beforeEach(() => {
    onMore.mockClear();
    seen = null;
    Object.assign(globalThis, {
      IntersectionObserver: class {
        constructor(tell: Seen) {
          seen = tell;
        }
        observe() {}
        disconnect() {
          seen = null;
        }
      },
    });
  });
  afterEach(() => Reflect.deleteProperty(globalThis, 'IntersectionObserver'));

  it('loads by its button, and is not there once everything is', () => {
    const { rerender } = render(list({ label: 'Show older threads' }));
    fireEvent.click(screen.getByRole('button', { name: 'Show older threads' }));
    expect(onMore).toHaveBeenCalledTimes(1);
    expect(seen).toBeNull();
    rerender(list({ hasMore: false }));
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('loads by itself when it comes near, until that fails: then only by its button, which says so', () => {
    const { rerender } = render(list({ automatic: true }));
    act(() => seen?.([{ isIntersecting: false }]));
    expect(onMore).not.toHaveBeenCalled();
    act(() => seen?.([{ isIntersecting: true }]));
    expect(onMore).toHaveBeenCalledTimes(1);
    rerender(list({ automatic: true, failed: true }));
    expect(seen).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'That did not load. Try again' }));
    expect(onMore).toHaveBeenCalledTimes(2);
  });
});
