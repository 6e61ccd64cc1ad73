import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import { useAppServices, newMutationId, type AppServices } from '@tessellate/web-kernel';
import { useDeviceStore } from '../use-device-store';
import { Outbox, type OutboxSender } from './outbox';
import type { OutboxEntry } from './outbox-list';

const OutboxContext = createContext<Outbox | null>(null);

/** Where so much waits already that nothing more is taken. */
export const OUTBOX_FULL =
  'Too much is already waiting to be sent. What you wrote is still here; send it once the rest has gone.';

export type MakeOutboxSender = (services: AppServices) => OutboxSender;

interface OutboxProviderProps {
  senders: readonly MakeOutboxSender[];
  children: ReactNode;
}

/** One outbox for all pages of a signed-in person. */
export function OutboxProvider({ senders, children }: OutboxProviderProps) {
  const services = useAppServices();
  const device = useDeviceStore();
  const [outbox] = useState(() => {
    const { session, connection } = services;
    const made = senders.map(make => make(services));
    return new Outbox({ device, connection, senders: made, personId: () => session.personId });
  });
  useEffect(() => {
    outbox.start();
    return () => outbox.close();
  }, [outbox]);
  return <OutboxContext value={outbox}>{children}</OutboxContext>;
}

function useOutboxItself(): Outbox {
  const outbox = useContext(OutboxContext);
  if (!outbox) throw new Error('OutboxProvider is missing above this component.');
  return outbox;
}

const NONE: readonly never[] = [];

/**
 * What was written at one place and the server does not have yet. `Content` is what the place's sender needs.
 * @param onStored hears the answer to what this page has sent
 */
export function useOutbox<Content extends object>(place: string, onStored?: (answer: unknown) => void) {
  const outbox = useOutboxItself();
  const { entries, loaded, waitsFor } = useSyncExternalStore(outbox.subscribe, outbox.getState);
  const latest = useRef(onStored);
  useEffect(() => {
    latest.current = onStored;
  });
  useEffect(() => outbox.watch(place, answer => latest.current?.(answer)), [outbox, place]);
  const acts = useMemo(
    () => ({
      /** @returns false where so much waits that nothing more is taken */
      send: (content: Content) =>
        outbox.add(place, { ...content, id: newMutationId(), at: new Date().toISOString(), failure: null }),
      retry: (id: string, change?: Partial<Content>) => outbox.retry(place, id, change),
      forget: (id: string) => outbox.remove(place, id),
    }),
    [outbox, place],
  );
  const sendAgain = useCallback(() => void outbox.send(), [outbox]);
  const unsent = (entries.get(place) ?? NONE) as readonly (Content & OutboxEntry)[];
  return { loaded, unsent, waitsFor, sendAgain, ...acts };
}

/** What waits, or was refused, at places that are not on the screen. */
export function useOutboxElsewhere() {
  const outbox = useOutboxItself();
  const { entries, shown, waitsFor } = useSyncExternalStore(outbox.subscribe, outbox.getState);
  return useMemo(
    () => ({
      waitsFor,
      elsewhere: [...entries].flatMap(([place, list]) =>
        shown.has(place) ? [] : list.map(entry => ({ place, entry, refused: outbox.refusedAt(place) })),
      ),
      retry: (place: string, id: string) => outbox.retry(place, id),
      remove: (place: string, id: string) => outbox.remove(place, id),
    }),
    [entries, outbox, shown, waitsFor],
  );
}
