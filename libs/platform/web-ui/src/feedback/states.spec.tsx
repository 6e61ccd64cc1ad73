import { jest } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { UiProvider } from '../theme/ui-provider';
import { ErrorState, NotFoundState, UnreachablePage } from './states';

describe('A page that cannot be shown', () => {
  const show = (state: React.ReactNode) =>
    render(
      <MemoryRouter>
        <UiProvider>{state}</UiProvider>
      </MemoryRouter>,
    );

  it('says at once what happened, that what was written is kept, and tries again when asked', () => {
    const onRetry = jest.fn();
    show(<ErrorState message="The server did not answer." onRetry={onRetry} />);
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toContain('The server did not answer.');
    expect(alert.textContent).toContain('kept on this device');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledTimes(1);
  });

  it('is what the app says while the server cannot be reached; a part of a page goes on to speak for itself', () => {
    const Elsewhere = ({ onRetry }: { onRetry: () => void }) => <button onClick={onRetry}>What is here</button>;
    const onRetry = jest.fn();
    show(
      <UnreachablePage value={Elsewhere}>
        <ErrorState size="page" message="No answer." onRetry={onRetry} />
        <ErrorState size="section" message="This part has none." onRetry={onRetry} />
      </UnreachablePage>,
    );
    expect(screen.queryByText('No answer.')).toBeNull();
    expect(screen.getByText('This part has none.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'What is here' }));
    expect(onRetry).toHaveBeenCalledTimes(1);
  });

  it('says the same of what is absent and of what may not be seen, as the page’s heading, with a way on', () => {
    show(<NotFoundState what="This strategy" />);
    expect(screen.getByRole('heading', { level: 1, name: 'This strategy could not be found' })).toBeTruthy();
    expect(screen.getByText(/removed.*mistyped.*not in/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Go to home' }).getAttribute('href')).toBe('/');
  });
});
