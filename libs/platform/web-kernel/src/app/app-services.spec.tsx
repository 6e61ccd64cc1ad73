import { jest } from '@jest/globals';
import type { RoomRef } from '@tessellate/contract';

type Handler = (...args: never[]) => void;

/** The sockets that were opened, each with what the page hears by it and the rooms it asked for. */
const sockets: { connected: boolean; handlers: Map<string, Handler[]>; joined: RoomRef[] }[] = [];
jest.unstable_mockModule('socket.io-client', () => ({
  io: () => {
    const socket = { connected: true, handlers: new Map<string, Handler[]>(), joined: [] as RoomRef[] };
    sockets.push(socket);
    const emit = (name: string, room: RoomRef, answer?: (error: null, ack: { ok: true }) => void) => {
      if (name !== 'room.join') return;
      socket.joined.push(room);
      answer?.(null, { ok: true });
    };
    return {
      connected: true,
      on: (name: string, handler: Handler) =>
        socket.handlers.set(name, [...(socket.handlers.get(name) ?? []), handler]),
      off: () => undefined,
      emit,
      timeout: () => ({ emit }),
    };
  },
}));

const { act, render, screen, waitFor } = await import('@testing-library/react');
const { AppServicesProvider, createAppServices, useSession } = await import('./app-services');
const { useConnectionStatus } = await import('../live/use-connection');
const { useRoom } = await import('../live/use-room');
const { useSyncExternalStore } = await import('react');

function Page({ name, room }: { name: string; room: RoomRef }) {
  const session = useSession();
  const asked = useSyncExternalStore(session.onSignInRequest, session.isSignInRequested);
  const { joined } = useRoom(room, { onResync: () => undefined });
  const status = useConnectionStatus();
  return (
    <p data-testid={name}>
      {[session.personId, asked ? 'asked' : 'quiet', joined ? room.id : 'out', status].join(' ')}
    </p>
  );
}

describe('Two instances of the app side by side', () => {
  it('share neither session, rooms nor connection', async () => {
    const [one, two] = [createAppServices(), createAppServices()];
    one.session.setPerson('ada');
    two.session.setPerson('ben');
    render(
      <>
        <AppServicesProvider services={one}>
          <Page name="one" room={{ type: 'THREAD', id: 'threads' }} />
        </AppServicesProvider>
        <AppServicesProvider services={two}>
          <Page name="two" room={{ type: 'HUB', id: 'hubs' }} />
        </AppServicesProvider>
      </>,
    );
    const says = (name: string) => screen.getByTestId(name).textContent;
    await waitFor(() =>
      expect([says('one'), says('two')]).toEqual(['ada quiet threads online', 'ben quiet hubs online']),
    );
    expect(sockets.map(({ joined }) => joined.map(({ id }) => id)).sort()).toEqual([['hubs'], ['threads']]);

    act(() => void one.session.requestSignIn());
    expect([says('one'), says('two')]).toEqual(['ada asked threads online', 'ben quiet hubs online']);
    const [first] = sockets;
    act(() => first?.handlers.get('disconnect')?.forEach(handler => handler('transport close' as never)));
    act(() => one.connection.reportAnswerer('nobody'));
    expect([one.connection.status(), two.connection.status()]).toEqual(['online', 'online']);
    jest.useFakeTimers();
    one.connection.close();
    two.connection.close();
    jest.useRealTimers();
  });

  it('has no services of its own outside a provider', () => {
    const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(() => render(<Page name="lost" room={{ type: 'HUB', id: 'hubs' }} />)).toThrow('AppServicesProvider');
    quiet.mockRestore();
  });
});
