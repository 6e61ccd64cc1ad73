import { commentsGroupAFirst } from './comments-a1';
import { commentsGroupASecond } from './comments-a2';
import { commentsAlumniAndFacilitators } from './comments-alumni';
import { commentsGroupB } from './comments-b';
import { commentsGroupC } from './comments-c';
import { commentsDepartments } from './comments-departments';
import type { CommentSeed } from './types';

/** Comments and replies on strategies and on departments' practice. */
export const comments: readonly CommentSeed[] = [
  ...commentsGroupAFirst,
  ...commentsGroupASecond,
  ...commentsGroupB,
  ...commentsGroupC,
  ...commentsAlumniAndFacilitators,
  ...commentsDepartments,
];
