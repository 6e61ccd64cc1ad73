import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { jest } from '@jest/globals';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { useDraftForm } from './use-draft-form';

const refused = (message: string, extensions: object) =>
  new CombinedGraphQLErrors({ errors: [{ message, extensions: { code: 'INVALID_INPUT', ...extensions } }] });

describe('A form whose values are kept as a draft', () => {
  const send = jest.fn<(values: { text: string }, mutationId: string) => Promise<unknown>>();
  const onRefused = jest.fn<(error: unknown) => boolean>();
  function Summary() {
    const [text, setText] = useState('Next time');
    const { errors, problem, busy, submit } = useDraftForm({
      values: { text },
      fields: ['text'],
      validate: values => (values.text ? {} : { text: 'Write something.' }),
      send,
      onRefused,
    });
    return (
      <>
        <input aria-label="Summary" value={text} onChange={event => setText(event.currentTarget.value)} />
        <p data-testid="said">{[errors.text, problem, busy ? 'busy' : 'idle'].filter(Boolean).join('|')}</p>
        <button onClick={submit}>Save</button>
      </>
    );
  }
  const type = (value: string) => fireEvent.change(screen.getByLabelText('Summary'), { target: { value } });
  const press = () => act(async () => void fireEvent.click(screen.getByRole('button')));
  const said = () => screen.getByTestId('said').textContent;
  const idOf = (call: number) => send.mock.calls[call]?.[1];
  beforeEach(() => {
    send.mockReset();
    onRefused.mockReset();
    render(<Summary />);
  });

  it('says what is wrong at its field or at its foot, and nothing where it is told otherwise', async () => {
    type('');
    await press();
    expect([said(), send.mock.calls.length]).toEqual(['Write something.|idle', 0]);
    type('Next year');
    send.mockRejectedValueOnce(refused('Too long.', { field: 'input.text' }));
    await press();
    expect(said()).toBe('Too long.|idle');
    send.mockRejectedValueOnce(refused('The thread is locked.', { code: 'LOCKED' }));
    await press();
    expect(said()).toBe('The thread is locked.|idle');
    send.mockRejectedValueOnce(refused('There is a newer one.', { code: 'STALE' }));
    onRefused.mockReturnValueOnce(true);
    await press();
    expect(said()).toBe('idle');
  });

  it('takes other words after a lost answer for another act, the same ones for the same', async () => {
    send.mockRejectedValue(new TypeError('Failed to fetch'));
    await press();
    await press();
    type('Next year');
    await press();
    expect(idOf(1)).toBe(idOf(0));
    expect(idOf(2)).not.toBe(idOf(0));
  });

  it('sends once, however often it is asked', async () => {
    let done = (): void => undefined;
    send.mockReturnValueOnce(new Promise<void>(resolve => (done = resolve)));
    await press();
    await press();
    expect([said(), send.mock.calls.length]).toEqual(['busy', 1]);
    await act(async () => done());
    expect(said()).toBe('idle');
  });
});
