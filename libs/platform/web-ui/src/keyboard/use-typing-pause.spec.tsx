import { jest } from '@jest/globals';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { useTypingPause } from './use-typing-pause';

function Page({ ended }: { ended: boolean }) {
  const asks = useTypingPause(ended);
  return (
    <>
      <textarea />
      {asks ? <p>Sign in to continue</p> : null}
    </>
  );
}

describe('A dialog that nobody asked for', () => {
  const type = (key: string) => {
    const box = screen.getByRole('textbox');
    fireEvent.keyDown(box, { key });
    fireEvent.input(box, { target: { value: key } });
  };
  const after = (ms: number) => act(async () => jest.advanceTimersByTime(ms));

  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('comes when whoever is typing pauses, so that no key goes to it', async () => {
    const { rerender } = render(<Page ended={false} />);
    type('a');
    rerender(<Page ended />);
    for (const key of ['b', 'c', 'd']) {
      await after(1_000);
      expect(screen.queryByText('Sign in to continue')).toBeNull();
      type(key);
    }
    await after(1_600);
    expect(screen.getByText('Sign in to continue')).toBeTruthy();
    rerender(<Page ended={false} />);
    expect(screen.queryByText('Sign in to continue')).toBeNull();
  });

  it('comes at once where nobody types, and after a shortcut', async () => {
    const { rerender } = render(<Page ended={false} />);
    await after(5_000);
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter', ctrlKey: true });
    rerender(<Page ended />);
    await after(0);
    expect(screen.getByText('Sign in to continue')).toBeTruthy();
  });
});
