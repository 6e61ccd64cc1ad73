import type { RoomRef, ServerToClientEvents } from '@tessellate/contract';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useAppServices } from '../app/app-services';
import { roomKey } from './rooms';
import type { AppSocket, LiveSocket } from './socket';

export interface RoomHandlers extends Partial<ServerToClientEvents> {
  /**
   * After every join, the first one included: ask the server for what came after the last thing you have. What happened
   * between reading the page and joining is told to nobody else.
   */
  onResync: () => void;
  /** Access ended: show the not-found page. */
  onEvicted?: () => void;
}

const TYPING_EVERY_MS = 3_000;
type AnyHandler = (...args: unknown[]) => void;

/**
 * Enters a room while the component is on screen and hears its events. Handlers may change between renders. Presence and
 * typing are passed on only for this room; other events carry their own ids, which the handler compares.
 */
export function useRoom(room: RoomRef | null, handlers: RoomHandlers): { joined: boolean; tellTyping: () => void } {
  const { live, rooms } = useAppServices();
  const latest = useRef(handlers);
  const [joined, setJoined] = useState(false);
  useEffect(() => {
    latest.current = handlers;
  });
  const events = Object.keys(handlers)
    .filter(name => name.includes('.'))
    .sort()
    .join(' ');
  const type = room?.type;
  const id = room?.id;

  useEffect(() => {
    if (!type || !id) return;
    const leave = rooms.enter(
      { type, id },
      {
        onJoined: () => {
          setJoined(true);
          latest.current.onResync();
        },
        onEvicted: () => {
          setJoined(false);
          latest.current.onEvicted?.();
        },
      },
    );
    return () => {
      leave();
      setJoined(false);
    };
  }, [rooms, type, id]);

  useEffect(() => {
    if (!type || !id || !events) return;
    return listen(live, events.split(' '), (name, payload) => {
      const about = (payload as { room?: RoomRef } | undefined)?.room;
      if (about && roomKey(about) !== roomKey({ type, id })) return;
      (latest.current[name as keyof ServerToClientEvents] as AnyHandler | undefined)?.(payload);
    });
  }, [live, type, id, events]);

  const lastTold = useRef(0);
  const tellTyping = useCallback(() => {
    if (!type || !id || Date.now() - lastTold.current < TYPING_EVERY_MS) return;
    lastTold.current = Date.now();
    void live.get().then(
      socket => socket.connected && socket.volatile.emit('typing.tell', { type, id }),
      () => undefined,
    );
  }, [live, type, id]);

  return { joined, tellTyping };
}

/**
 * Hears one event wherever it comes from, such as the person's own unread counts.
 * @param onResync asks for what was missed, whenever the socket has connected; `null` where another part of the page does
 */
export function useSocketEvent<Name extends keyof ServerToClientEvents>(
  name: Name,
  handler: ServerToClientEvents[Name],
  onResync: (() => void) | null,
): void {
  const { live } = useAppServices();
  const latest = useRef({ handler, onResync });
  useEffect(() => {
    latest.current = { handler, onResync };
  });
  useEffect(
    () =>
      listen(live, [name, 'connect'], (heard, payload) =>
        heard === name ? (latest.current.handler as AnyHandler)(payload) : latest.current.onResync?.(),
      ),
    [live, name],
  );
}

function listen(live: LiveSocket, names: string[], handle: (name: string, payload: unknown) => void): () => void {
  let off = () => undefined as void;
  let ended = false;
  void live.get().then(
    (socket: AppSocket) => {
      if (ended) return;
      // The names come from typed handlers; socket.io's own types cannot follow a list of them.
      const untyped = socket as unknown as {
        on(name: string, handler: AnyHandler): void;
        off(name: string, handler: AnyHandler): void;
      };
      const pairs = names.map(name => [name, (payload: unknown) => handle(name, payload)] as const);
      pairs.forEach(([name, handler]) => untyped.on(name, handler as AnyHandler));
      off = () => pairs.forEach(([name, handler]) => untyped.off(name, handler as AnyHandler));
    },
    () => undefined,
  );
  return () => {
    ended = true;
    off();
  };
}
