import { isUuid } from '@tessellate/api-kernel';
import { ROOM_TYPES, type RoomRef, type RoomType } from '@tessellate/contract';

export const keyOf = (room: RoomRef): string => `${room.type}:${room.id}`;

/** What a client calls a room, or null when there is no such thing. */
export function roomOf(value: unknown): RoomRef | null {
  const room = value as Partial<RoomRef> | null;
  return room && ROOM_TYPES.includes(room.type as RoomType) && isUuid(room.id)
    ? { type: room.type as RoomType, id: room.id }
    : null;
}
