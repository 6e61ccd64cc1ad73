import { render, screen } from '@testing-library/react';
import { SaveState } from './save-state';

describe('Whether what is written is safe', () => {
  it('is said where a screen reader hears it change, with the time of the last save', () => {
    const { rerender } = render(<SaveState status="idle" />);
    const said = screen.getByRole('status');
    expect(said.textContent).toBe('');
    rerender(<SaveState status="saving" />);
    expect(said.textContent).toBe('Saving …');
    rerender(<SaveState status="saved" savedAt="2026-11-28T16:20:00Z" />);
    expect(said.textContent).toBe('Saved 4:20 pm');
    rerender(<SaveState status="device" />);
    expect(said.textContent).toBe('Not saved – kept on this device');
    expect(screen.getByRole('status')).toBe(said);
  });
});
