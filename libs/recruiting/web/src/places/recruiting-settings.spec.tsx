import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { ApolloLink } from '@apollo/client/link';
import { jest } from '@jest/globals';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { AppServicesProvider, createAppServices, type FragmentOf } from '@tessellate/web-kernel';
import { UiProvider } from '@tessellate/web-ui';
import { throwError } from 'rxjs';
import { RecruitingSettings, type RecruitingSettingsFragment } from './recruiting-settings';

const BEGUN = { capacity: 20, offerDays: 5, recruitingUntil: '2027-03-31T22:59:00.000Z' };
const GROUP = { __typename: 'BoardGroup', id: 'g1', ...BEGUN } as unknown as FragmentOf<
  typeof RecruitingSettingsFragment
>;
/** Another manager has set both meanwhile, of which the first is changed here too. */
const THEIRS = { ...BEGUN, capacity: 30, offerDays: 7 };

describe('Places and dates that another manager has saved meanwhile', () => {
  const onClose = jest.fn();
  let sent: Record<string, unknown>[];
  const field = (name: string) => screen.findByRole<HTMLInputElement>('textbox', { name });
  const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save' }));

  beforeEach(async () => {
    sent = [];
    onClose.mockClear();
    const services = createAppServices();
    services.client.setLink(
      new ApolloLink(({ variables }) => {
        sent.push(variables['input'] as Record<string, unknown>);
        const extensions = { code: 'STALE', field: 'capacity', current: THEIRS };
        const message = 'Another manager has just set this to 30. Save again if yours is right.';
        return throwError(() => new CombinedGraphQLErrors({ errors: [{ message, extensions }] }));
      }),
    );
    render(
      <AppServicesProvider services={services}>
        <UiProvider>
          <RecruitingSettings group={GROUP} opened onClose={onClose} onSaved={jest.fn()} />
        </UiProvider>
      </AppServicesProvider>,
    );
    fireEvent.change(await field('Places'), { target: { value: '25' } });
    save();
    await waitFor(() => expect(sent).toHaveLength(1));
  });

  it('are told at the field that both have changed, with what was typed kept', async () => {
    expect(await screen.findByText(/has just set this to 30/)).toBeTruthy();
    const places = await field('Places');
    expect([places.value, places.getAttribute('aria-invalid')]).toEqual(['25', 'true']);
    expect(onClose).not.toHaveBeenCalled();
  });

  it('stand where nothing was changed here, so that the next save undoes nothing', async () => {
    await waitFor(async () => expect((await field('Days an offer stays open')).value).toBe('7'));
    save();
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[0]).toMatchObject({ ...BEGUN, capacity: 25, base: BEGUN });
    expect(sent[1]).toMatchObject({ ...THEIRS, capacity: 25, base: THEIRS });
    expect(sent[1]?.['mutationId']).not.toBe(sent[0]?.['mutationId']);
  });
});
