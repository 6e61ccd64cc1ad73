import { jest } from '@jest/globals';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { UiProvider } from '../theme/ui-provider';
import { DraftVersions } from './two-versions';

describe('One’s words from here and from elsewhere', () => {
  const setValue = jest.fn();
  const resolveConflict = jest.fn();
  function Page() {
    const [conflict] = useState({ value: 'Written at home', updatedAt: '2026-11-20T16:00:00Z' });
    return (
      <DraftVersions
        draft={{ value: 'Written at school', conflict, setValue, resolveConflict }}
        what="this strategy"
        lead="Nobody else sees either."
        written={(text, label) => <p aria-label={label}>{text}</p>}
        together={(kept, mine) => `${kept} ${mine}`}
      />
    );
  }
  const title = 'You have also been writing this strategy somewhere else';
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
  beforeEach(async () => {
    jest.clearAllMocks();
    render(
      <UiProvider>
        <Page />
      </UiProvider>,
    );
    await screen.findByRole('dialog', { name: title });
  });

  it('are shown side by side, and either can be gone on with', () => {
    expect(screen.getByText('Written at school')).toBeTruthy();
    expect(screen.getByText('Written at home')).toBeTruthy();
    press('Keep mine');
    expect(resolveConflict).toHaveBeenLastCalledWith('mine');
    press('Use the other version');
    expect(resolveConflict).toHaveBeenLastCalledWith('theirs');
  });

  it('can be put together, where that makes sense', () => {
    press('Combine both');
    expect(setValue).toHaveBeenCalledWith('Written at home Written at school');
    expect(resolveConflict).toHaveBeenCalledWith('mine');
  });

  it('wait when the dialog is closed without a choice, and a line leads back to them', async () => {
    press('Close');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByRole('alert').textContent).toContain(title);
    expect(resolveConflict).not.toHaveBeenCalled();
    press('See both versions');
    expect(await screen.findByRole('dialog', { name: title })).toBeTruthy();
  });
});
