import { jest } from '@jest/globals';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { UiProvider } from '../theme/ui-provider';
import { ReasonDialog } from './reason-dialog';

describe('A dialog that asks for a reason', () => {
  const onClose = jest.fn();
  const open = (onConfirm: (reason: string) => Promise<void>) =>
    render(
      <UiProvider>
        <ReasonDialog
          opened
          title="Remove Tom from the group?"
          confirmLabel="Remove"
          onConfirm={onConfirm}
          onClose={onClose}
          errorMessage={error => (error as Error).message}
        />
      </UiProvider>,
    );
  const reason = () => screen.findByRole('textbox', { name: 'Reason' });
  const remove = () => fireEvent.click(screen.getByRole('button', { name: 'Remove' }));
  beforeEach(() => onClose.mockClear());

  it('says who reads it, and does nothing without one', async () => {
    const onConfirm = jest.fn(async () => undefined);
    open(onConfirm);
    const field = await reason();
    expect(screen.getByRole('dialog', { name: 'Remove Tom from the group?' })).toBeTruthy();
    expect(screen.getByText(/The person concerned is told/)).toBeTruthy();
    fireEvent.change(field, { target: { value: ' a ' } });
    remove();
    expect(await screen.findByText(/Say in a few words why/)).toBeTruthy();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(onConfirm).not.toHaveBeenCalled();
  });

  it('keeps the words when it was refused, says why, and closes once it is done', async () => {
    const onConfirm = jest.fn(async (_reason: string) => undefined);
    onConfirm.mockRejectedValueOnce(new Error('Somebody else got there at the same moment.'));
    open(onConfirm);
    const field = (await reason()) as HTMLTextAreaElement;
    fireEvent.change(field, { target: { value: ' He asked for it. ' } });
    remove();
    expect(await screen.findByText('Somebody else got there at the same moment.')).toBeTruthy();
    expect(field.value).toBe(' He asked for it. ');
    expect(onClose).not.toHaveBeenCalled();
    remove();
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(onConfirm).toHaveBeenLastCalledWith('He asked for it.');
  });
});
