import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { RoomRef, RoomType, ServerToClientEvents, SocketAck } from '@tessellate/contract';
import {
  APP_CONFIG,
  type AppConfig,
  AppError,
  outOfService,
  type RequestContext,
  RequestContextFactory,
  Signals,
} from '@tessellate/api-kernel';
import { Server } from 'socket.io';
import { InMemoryAdapter, type RealtimeAdapter } from './realtime-adapter';
import { sameOrigin } from './same-origin';
import { cannotTell, TOO_FAST, TOO_MANY_ROOMS, tooManySockets, UNKNOWN_ROOM, UNSEEN } from './refusals';
import { RoomPresence } from './room-presence';
import { keyOf, refOf, roomOf } from './room-refs';
import type { PeopleLookup, TessellateServer, TessellateSocket } from './server';
import { SocketLimits } from './socket-limits';

/** How a domain opens its rooms: one room is one access scope. */
export interface RoomPolicy {
  type: RoomType;
  canJoin(ctx: RequestContext, id: string): Promise<boolean>;
  /** Who may write there too; without it, whoever may join. Nobody else is told of as writing. */
  canEdit?(ctx: RequestContext, id: string): Promise<boolean>;
}

const MAX_ROOMS = 60;
const TYPING_EVERY_MS = 1_500;

/**
 * The live layer. Sockets tell and listen, they never write. Every join is checked by the domain's policy; when access
 * ends or a session is revoked, sockets leave at once, on every server process.
 */
@Injectable()
export class Realtime implements OnApplicationBootstrap {
  private readonly logger = new Logger(Realtime.name);
  private readonly policies = new Map<RoomType, RoomPolicy>();
  private readonly limits: SocketLimits;
  private people: PeopleLookup = async () => [];
  private adapter: RealtimeAdapter = InMemoryAdapter;
  private io: TessellateServer | null = null;
  private presence: RoomPresence | null = null;

  constructor(
    private readonly adapterHost: HttpAdapterHost,
    private readonly contexts: RequestContextFactory,
    private readonly signals: Signals,
    @Inject(APP_CONFIG) config: AppConfig,
  ) {
    this.limits = new SocketLimits(config.rateLimits);
  }

  /** @throws when another domain opened this kind of room: who may join must not depend on who came last */
  registerRoom(policy: RoomPolicy): void {
    if (this.policies.has(policy.type)) throw new Error(`Two domains open rooms of the kind ${policy.type}`);
    this.policies.set(policy.type, policy);
  }

  usePeople(lookup: PeopleLookup): void {
    this.people = lookup;
  }

  /** What carries news to other server processes; before this one starts. Without it there is one process. */
  useAdapter(adapter: RealtimeAdapter): void {
    this.adapter = adapter;
  }

  /** Sends to everybody in the room, on every server process. Encoded once however many listen. */
  emit<Name extends keyof ServerToClientEvents>(
    room: RoomRef,
    name: Name,
    ...args: Parameters<ServerToClientEvents[Name]>
  ): void {
    this.io?.to(keyOf(room)).emit(name, ...args);
  }

  /** Sends to all devices of one person. */
  emitToPerson<Name extends keyof ServerToClientEvents>(
    personId: string,
    name: Name,
    ...args: Parameters<ServerToClientEvents[Name]>
  ): void {
    this.io?.to(`PERSON:${personId}`).emit(name, ...args);
  }

  /** The same to those on this process, for what every process hears by itself (`Signals`): each tells its own. */
  emitToPersonHere<Name extends keyof ServerToClientEvents>(
    personId: string,
    name: Name,
    ...args: Parameters<ServerToClientEvents[Name]>
  ): void {
    this.io?.local.to(`PERSON:${personId}`).emit(name, ...args);
  }

  onApplicationBootstrap(): void {
    // The seed and jobs run without an HTTP server; nobody listens to them.
    if (!this.adapterHost.httpAdapter) return;
    const server = this.adapterHost.httpAdapter.getHttpServer();
    this.io = new Server(server, {
      path: '/socket.io',
      adapter: this.adapter,
      serveClient: false,
      maxHttpBufferSize: 16_384,
      pingInterval: 25_000,
      pingTimeout: 20_000,
      connectTimeout: 10_000,
      // Messages are small and many; compressing each costs more memory per socket than it saves.
      perMessageDeflate: false,
      httpCompression: { threshold: 2_048 },
      cors: { origin: false },
      allowRequest: (request, decide) => decide(null, sameOrigin(request.headers.origin, request.headers.host)),
    });
    this.presence = new RoomPresence(this.io, ids => this.people(ids));
    this.io.use((socket, next) => void this.authenticate(socket as TessellateSocket, next));
    this.io.on('connection', socket => this.connected(socket as TessellateSocket));
    this.signals.on('access', personId => void this.recheck(personId));
    this.signals.on('room', key => void this.recheckRoom(key));
    this.signals.on('session', personId => void this.endSessions(personId));
  }

  /**
   * Ends every connection of this process. Must come before anything else stops: Apollo and the HTTP server wait for open
   * connections, and a socket never ends by itself. Clients move to another process, or come back when this one is up again.
   */
  close(): void {
    if (!this.io) return;
    const rooms = new Set(this.localSockets(null).flatMap(socket => [...socket.data.joined]));
    this.io.local.disconnectSockets(true);
    this.presence?.close([...rooms]);
    void this.io.sockets.adapter.close();
    this.io.engine.close();
  }

  private async authenticate(socket: TessellateSocket, next: (error?: Error) => void): Promise<void> {
    try {
      const ctx = await this.contexts.fromHeaders({ cookie: socket.handshake.headers.cookie });
      if (!ctx.viewer) return next(new Error('UNAUTHENTICATED'));
      const { personId, sessionId } = ctx.viewer;
      // Gone while it was looked at: nothing would tell that it left.
      if (socket.conn.readyState !== 'open') return next(new Error('UNAUTHENTICATED'));
      const pace = this.limits.enter({ personId, sessionId });
      if (!pace) return next(tooManySockets());
      socket.conn.once('close', () => this.limits.leave({ personId, sessionId }));
      socket.data = {
        personId,
        sessionId,
        pace,
        cookie: socket.handshake.headers.cookie,
        joined: new Set(),
        typedAt: 0,
      };
      next();
    } catch (error) {
      this.logger.warn(`A socket could not be authenticated: ${(error as Error).message}`);
      next(cannotTell());
    }
  }

  private connected(socket: TessellateSocket): void {
    void socket.join(`PERSON:${socket.data.personId}`);
    socket.use((_event, next) => (socket.data.pace.maySay() ? next() : void socket.disconnect(true)));
    socket.on(
      'room.join',
      (value, ack) => void this.join(socket, value).then(answer => typeof ack === 'function' && ack(answer)),
    );
    socket.on('room.leave', value => {
      const room = this.roomOf(value);
      if (room) this.leave(socket, room);
    });
    socket.on('typing.tell', value => void this.typing(socket, value));
    socket.on('disconnecting', () => {
      for (const key of socket.data.joined) this.presence?.changed(key);
    });
  }

  private async join(socket: TessellateSocket, value: unknown): Promise<SocketAck> {
    const room = this.roomOf(value);
    if (!room) return UNKNOWN_ROOM;
    if (socket.data.joined.size >= MAX_ROOMS) return TOO_MANY_ROOMS;
    if (!socket.data.pace.mayJoin()) return TOO_FAST;
    try {
      if (!(await this.mayJoin(socket, room))) return UNSEEN;
      await socket.join(keyOf(room));
      socket.data.joined.add(keyOf(room));
      // Access may have ended between the check and the join; the second look closes that gap.
      if (!(await this.mayJoin(socket, room))) {
        this.evict(socket, room);
        return UNSEEN;
      }
      this.presence?.changed(keyOf(room));
      return { ok: true };
    } catch (error) {
      const code = (error instanceof AppError ? error : outOfService(error))?.code ?? 'INTERNAL';
      return { ok: false, code, message: 'Live updates could not start. We will keep trying.' };
    }
  }

  private async mayJoin(socket: TessellateSocket, room: RoomRef): Promise<boolean> {
    const policy = this.policies.get(room.type);
    if (!policy) return false;
    const ctx = await this.contexts.fromHeaders({ cookie: socket.data.cookie });
    return ctx.viewer?.personId === socket.data.personId && policy.canJoin(ctx, room.id);
  }

  private async mayEdit(socket: TessellateSocket, { type, id }: RoomRef): Promise<boolean> {
    const canEdit = this.policies.get(type)?.canEdit;
    if (!canEdit) return true;
    const ctx = await this.contexts.fromHeaders({ cookie: socket.data.cookie });
    return ctx.viewer?.personId === socket.data.personId && canEdit(ctx, id);
  }

  private roomOf(value: unknown): RoomRef | null {
    return roomOf(value, type => this.policies.has(type));
  }

  private leave(socket: TessellateSocket, room: RoomRef): void {
    socket.data.joined.delete(keyOf(room));
    void socket.leave(keyOf(room));
    this.presence?.changed(keyOf(room));
  }

  private evict(socket: TessellateSocket, room: RoomRef): void {
    this.leave(socket, room);
    socket.emit('room.evicted', room);
  }

  private async typing(socket: TessellateSocket, value: unknown): Promise<void> {
    const room = this.roomOf(value);
    const now = Date.now();
    if (!room || !socket.data.joined.has(keyOf(room)) || now - socket.data.typedAt < TYPING_EVERY_MS) return;
    socket.data.typedAt = now;
    if (!(await this.mayEdit(socket, room).catch(() => false))) return;
    const [person] = await this.people([socket.data.personId]);
    if (person) socket.to(keyOf(room)).emit('typing.told', { room, person: { id: person.id, name: person.name } });
  }

  /** Looks at every room of the person's sockets again and leaves those that are closed to them now. */
  private async recheck(personId: string | null): Promise<void> {
    for (const socket of this.localSockets(personId)) {
      for (const key of [...socket.data.joined]) await this.leaveIfClosed(socket, key);
    }
  }

  /** The same for everybody in one room. Without a key `access` looks at all of them anyway. */
  private async recheckRoom(key: string | null): Promise<void> {
    if (!key) return;
    const inside = this.localSockets(null).filter(socket => socket.data.joined.has(key));
    await Promise.all(inside.map(socket => this.leaveIfClosed(socket, key)));
  }

  private async leaveIfClosed(socket: TessellateSocket, key: string): Promise<void> {
    const room = refOf(key);
    const still = await this.mayJoin(socket, room).catch(() => false);
    // The word comes twice, from this process and with the commit: the person is told once.
    if (!still && socket.data.joined.has(key)) this.evict(socket, room);
  }

  /** Disconnects the sockets whose session no longer answers. */
  private async endSessions(personId: string | null): Promise<void> {
    for (const socket of this.localSockets(personId)) {
      const ctx = await this.contexts.fromHeaders({ cookie: socket.data.cookie }).catch(() => null);
      if (ctx?.viewer) continue;
      socket.emit('session.ended');
      socket.disconnect(true);
    }
  }

  private localSockets(personId: string | null): TessellateSocket[] {
    const all = [...(this.io?.sockets.sockets.values() ?? [])] as TessellateSocket[];
    return personId ? all.filter(socket => socket.data.personId === personId) : all;
  }
}
