import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { jest } from '@jest/globals';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { useServerForm } from './use-server-form';

const refused = (message: string, extensions: object) =>
  new CombinedGraphQLErrors({ errors: [{ message, extensions: { code: 'INVALID_INPUT', ...extensions } }] });

describe('A form that the server has the last word on', () => {
  const send = jest.fn<(values: { title: string }, mutationId: string) => Promise<unknown>>();
  function Rename() {
    const { form, problem, busy, submit } = useServerForm({
      initialValues: { title: 'First lessons' },
      validate: ({ title }) => (title.trim() ? {} : { title: 'Give it a title.' }),
      send,
    });
    const { error, ...title } = form.getInputProps('title');
    return (
      <>
        <input aria-label="Title" {...title} />
        <p data-testid="field">{error}</p>
        <p data-testid="foot">{problem}</p>
        <p data-testid="state">{`${busy ? 'busy' : 'idle'} ${form.isDirty() ? 'changed' : 'saved'}`}</p>
        <button onClick={() => submit()}>Rename</button>
      </>
    );
  }
  const type = (value: string) => fireEvent.change(screen.getByLabelText('Title'), { target: { value } });
  const press = () => act(async () => void fireEvent.click(screen.getByRole('button')));
  const says = (what: string) => screen.getByTestId(what).textContent;
  const idOf = (call: number) => send.mock.calls[call]?.[1];
  beforeEach(() => {
    send.mockReset();
    render(<Rename />);
  });

  it('sends nothing that breaks its own rules, and knows whether it holds changes', async () => {
    type(' ');
    await press();
    expect([says('field'), says('state')]).toEqual(['Give it a title.', 'idle changed']);
    expect(send).not.toHaveBeenCalled();
    type('Last lessons');
    expect(says('field')).toBe('');
    send.mockResolvedValueOnce(undefined);
    await press();
    expect(send.mock.calls[0]?.[0]).toEqual({ title: 'Last lessons' });
    expect(says('state')).toBe('idle saved');
  });

  it('shows at its field what the server refuses there, and everything else at its foot', async () => {
    send.mockRejectedValueOnce(refused('This title is taken.', { field: 'input.title' }));
    await press();
    expect([says('field'), says('foot')]).toEqual(['This title is taken.', '']);
    send.mockRejectedValueOnce(refused('Too many.', { fields: { title: 'Too long.' } }));
    await press();
    expect([says('field'), says('foot')]).toEqual(['Too long.', '']);
    send.mockRejectedValueOnce(refused('Choose another group.', { field: 'input.groupId' }));
    await press();
    expect([says('field'), says('foot')]).toEqual(['', 'Choose another group.']);
  });

  it('repeats an act whose answer was lost under its id, and begins a new one after a refusal', async () => {
    send.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    await press();
    send.mockRejectedValueOnce(refused('This title is taken.', { field: 'title' }));
    await press();
    expect(idOf(1)).toBe(idOf(0));
    send.mockResolvedValueOnce(undefined);
    await press();
    expect(idOf(2)).not.toBe(idOf(1));
  });
});
