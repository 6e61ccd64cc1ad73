/** Limits shared by both ends, so that the form says what the server will enforce. Sizes in characters unless named otherwise. */
export const LIMITS = {
  title: 160,
  name: 120,
  profileText: 1_000,
  shortText: 300,
  reason: 500,
  latex: 2_000,
  alt: 500,
  documentBytes: 200_000,
  messageBytes: 20_000,
  draftBytes: 250_000,
  imageBytes: 10 * 1024 * 1024,
  attachmentBytes: 25 * 1024 * 1024,
  fileName: 120,
  pageSize: 100,
} as const;
