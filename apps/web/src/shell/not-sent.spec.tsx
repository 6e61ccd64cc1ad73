import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { OutboxProvider, type Delivery } from '@tessellate/drafts-web';
import { AppServicesProvider, createAppServices } from '@tessellate/web-kernel';
import { UiProvider } from '@tessellate/web-ui';
import { NotSent } from './not-sent';

const document = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Bars first.' }] }] };

describe('What the server refused while another page is open', () => {
  let delivery: Delivery = { kind: 'stored' };
  const sent: string[] = [];
  const sender = () => ({
    accepts: () => true,
    refused: 'A comment was not sent',
    load: () =>
      Promise.resolve((place: string) => {
        sent.push(place);
        return Promise.resolve(delivery);
      }),
  });
  beforeEach(() => {
    sent.length = 0;
    const failure = 'This strategy is no longer shared with you.';
    const payload = [{ id: 'c', parentId: null, document, at: '2026-11-23T08:12:00Z', failure }];
    const record = { payload, baseVersion: null, dirty: true, updatedAt: '2026-11-23T08:12:00.000Z' };
    localStorage.setItem('tessellate.draft/ada/outbox:STRATEGY:2', JSON.stringify(record));
    const services = createAppServices();
    services.session.setPerson('ada');
    render(
      <AppServicesProvider services={services}>
        <UiProvider>
          <OutboxProvider senders={[sender]}>
            <NotSent />
          </OutboxProvider>
        </UiProvider>
      </AppServicesProvider>,
    );
  });

  it('is shown with the reason and the words, and goes out when its author says so', async () => {
    expect(await screen.findByText('Bars first.', {}, { timeout: 5_000 })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'A comment was not sent' })).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toBe('This strategy is no longer shared with you.');
    expect(sent).toEqual([]);
    delivery = { kind: 'stored' };
    fireEvent.click(screen.getByText('Send again'));
    await waitFor(() => expect(sent).toEqual(['STRATEGY:2']));
    await waitFor(() => expect(screen.queryByText('Bars first.')).toBeNull());
  });

  it('is gone from the device once its author removes it', async () => {
    fireEvent.click(await screen.findByText('Remove', {}, { timeout: 5_000 }));
    await waitFor(() => expect(screen.queryByText('Bars first.')).toBeNull());
    await waitFor(() => expect(localStorage.getItem('tessellate.draft/ada/outbox:STRATEGY:2')).toBeNull());
    expect(sent).toEqual([]);
  });
});
