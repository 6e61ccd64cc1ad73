import type { TargetType } from '@tessellate/contract';

/** What sockets carry of a comment: the same for everybody who may see it. */
export interface LiveComment {
  id: string;
  targetType: TargetType;
  targetId: string;
  parentId: string | null;
  author: { id: string; name: string; jobTitle: string; pictureFileId: string | null };
  html: string;
  text: string;
  version: number;
  createdAt: string;
  editedAt: string | null;
  resolvedAt: string | null;
  removedAt: string | null;
}
