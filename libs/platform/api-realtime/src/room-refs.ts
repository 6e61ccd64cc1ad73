import { isUuid } from '@tessellate/api-kernel';
import type { RoomRef, RoomType } from '@tessellate/contract';

export const keyOf = (room: RoomRef): string => `${room.type}:${room.id}`;

/** What a client calls a room, or null when nobody opens rooms of that kind. */
export function roomOf(value: unknown, isOpened: (type: RoomType) => boolean): RoomRef | null {
  const room = value as Partial<RoomRef> | null;
  return room && isOpened(room.type as RoomType) && isUuid(room.id)
    ? { type: room.type as RoomType, id: room.id }
    : null;
}

export function refOf(key: string): RoomRef {
  const [type, id] = key.split(':') as [RoomType, string];
  return { type, id };
}
