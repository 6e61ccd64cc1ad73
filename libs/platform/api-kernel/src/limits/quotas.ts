import { LIMITS } from '@tessellate/contract';

const MB = 1024 * 1024;

/** How much one person may have stored. */
export interface Quota {
  /** Bytes of files within a day. */
  filesPerDay: number;
  /** Bytes of files that stand in nothing yet; they are removed after a month. */
  filesUnused: number;
  /** Bytes of all files. */
  files: number;
  drafts: number;
  draftBytes: number;
}

/** An article with all its attachments, written twice, is far below; so is a year of them. */
export const QUOTA_OF_MEMBERS: Quota = {
  filesPerDay: 500 * MB,
  filesUnused: 500 * MB,
  files: 5_000 * MB,
  drafts: 200,
  draftBytes: 5_000_000,
};

/** An account alone needs a picture of its owner and a form that is being filled in. */
export const QUOTA_OF_OTHERS: Quota = {
  filesPerDay: 30 * MB,
  filesUnused: 30 * MB,
  files: 100 * MB,
  drafts: 10,
  draftBytes: 2 * LIMITS.draftBytes,
};
