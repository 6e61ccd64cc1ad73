import type { RateRule, WriteRule, WriteRules } from '@tessellate/api-kernel';

const per =
  (seconds: number) =>
  (max: number): RateRule => ({ max, seconds });
const perMinute = per(60);
const perTenMinutes = per(600);
const perHour = per(3_600);
const perDay = per(24 * 3_600);

/**
 * How often people may do what. A live workshop is the measure: fifteen people who each send a message every other second,
 * react, and have their drafts saved every second, from one school's address, stay far below. Whoever only has an account
 * gets a small part of it, and visitors are counted by their address.
 */
const KINDS = {
  message: {
    words: 'You have sent a lot of messages in a short time.',
    member: [perMinute(80), perHour(1_500)],
    others: [perMinute(5), perHour(30)],
  },
  comment: {
    words: 'You have written a lot of comments in a short time.',
    member: [perMinute(40), perHour(400)],
    others: [perMinute(5), perHour(30)],
  },
  thread: {
    words: 'You have opened a lot of threads in a short time.',
    member: [perTenMinutes(15), perDay(60)],
    others: [perDay(2)],
    kept: true,
  },
  strategy: {
    words: 'You have shared a lot of strategies in a short time.',
    member: [perTenMinutes(15), perDay(60)],
    others: [perDay(2)],
    kept: true,
  },
  edit: {
    words: 'You have saved a lot of changes in a short time.',
    member: [perMinute(60), perHour(1_000)],
    others: [perMinute(10), perHour(60)],
  },
  reaction: {
    words: 'You have reacted to a lot in a short time.',
    member: [perMinute(150), perHour(3_000)],
    others: [perMinute(10), perHour(60)],
  },
  draft: {
    words: 'Your text is being saved very often. It is still on this device.',
    member: [perMinute(240)],
    others: [perMinute(40), perHour(600)],
  },
  // What the pages do by themselves while somebody reads.
  mark: {
    words: 'That was a lot in a short time.',
    member: [perMinute(600)],
    others: [perMinute(60)],
  },
  moderation: {
    words: 'You have moderated a lot in a short time.',
    member: [perMinute(60), perHour(600)],
    others: [perMinute(5)],
  },
  planning: {
    words: 'You have changed the plan a lot in a short time.',
    member: [perMinute(120), perHour(1_500)],
    others: [perMinute(5)],
  },
  workshop: {
    words: 'You have changed the register a lot in a short time.',
    member: [perMinute(120), perHour(1_500)],
    others: [perMinute(20)],
  },
  decision: {
    words: 'You have decided on a lot of applications in a short time.',
    member: [perMinute(60), perHour(600)],
    others: [perMinute(5)],
  },
  // Each sends mail to somebody.
  letter: {
    words: 'You have asked us to send a lot of messages.',
    member: [perTenMinutes(60), perDay(300)],
    others: [perDay(5)],
    kept: true,
  },
  import: {
    words: 'You have imported a lot of lists.',
    member: [perHour(20), perDay(60)],
    others: [perDay(2)],
    kept: true,
  },
  settings: {
    words: 'You have changed your settings a lot in a short time.',
    member: [perMinute(60), perHour(600)],
    others: [perMinute(15), perHour(120)],
  },
  interest: {
    words: 'There have been a lot of applications from your network.',
    member: [perMinute(60), perHour(120)],
    others: [perMinute(60), perHour(120)],
  },
  check: {
    words: 'That was a lot in a short time.',
    member: [perMinute(120)],
    others: [perMinute(120)],
  },
  // By a link in a letter: an answer, mostly given once.
  link: {
    words: 'That was a lot in a short time.',
    member: [perMinute(120), perHour(300)],
    others: [perMinute(120), perHour(300)],
  },
  // Pictures and documents, whatever their size; their bytes are counted by themselves.
  upload: {
    words: 'You have added a lot of files in a short time.',
    member: [perMinute(30), perHour(300)],
    others: [perMinute(3), perHour(10)],
  },
  other: {
    words: 'That was a lot in a short time.',
    member: [perMinute(60)],
    others: [perMinute(10)],
  },
} as const satisfies Record<string, WriteRule>;

type Kind = keyof typeof KINDS;

const MUTATIONS: Readonly<Record<string, Kind>> = {
  // identity
  updateProfile: 'settings',
  revokeSession: 'settings',
  signOutEverywhere: 'settings',
  // drafts, reactions and notices
  saveDraft: 'draft',
  discardDraft: 'draft',
  openDraft: 'draft',
  setReaction: 'reaction',
  markNoticesRead: 'mark',
  putOffNeed: 'mark',
  bringBackNeed: 'mark',
  // Counted once more as what it answers.
  answerNeed: 'other',
  skipFirstSteps: 'mark',
  bringBackFirstSteps: 'mark',
  beginFirstStep: 'mark',
  // Counted once more as the message or comment that it becomes.
  replyToNotice: 'other',
  chooseNotice: 'settings',
  changeNoticeHours: 'settings',
  // discussions
  createThread: 'thread',
  openConversation: 'thread',
  leaveConversation: 'edit',
  blockPerson: 'edit',
  chooseWriters: 'edit',
  postMessage: 'message',
  postPoll: 'message',
  voteInPoll: 'reaction',
  closePoll: 'edit',
  editMessage: 'message',
  removeMessage: 'moderation',
  restoreMessage: 'moderation',
  markThreadRead: 'mark',
  markThreadsRead: 'mark',
  markThreadUnread: 'edit',
  setThreadLevel: 'edit',
  savePost: 'edit',
  renameThread: 'moderation',
  pinThread: 'moderation',
  lockThread: 'moderation',
  unlockThread: 'moderation',
  editThreadSummary: 'edit',
  // comments
  postComment: 'comment',
  editComment: 'comment',
  removeComment: 'moderation',
  resolveComment: 'moderation',
  markCommentsSeen: 'mark',
  // practice and departments
  createStrategy: 'strategy',
  editStrategy: 'edit',
  changeStrategyReach: 'edit',
  answerStrategyOrigin: 'edit',
  removeStrategy: 'moderation',
  updateDepartmentProfile: 'edit',
  // programme: planning, workshops, tasks
  addCycleStep: 'planning',
  editCycleStep: 'planning',
  removeCycleStep: 'planning',
  reorderCycle: 'planning',
  publishCycle: 'planning',
  fillCycle: 'planning',
  moveWorkshop: 'planning',
  cancelCycleStep: 'planning',
  rsvpWorkshop: 'workshop',
  openRegister: 'workshop',
  markAttendance: 'workshop',
  attendWorkshop: 'workshop',
  undoMarks: 'workshop',
  moveWorkshopDay: 'workshop',
  showOnProjector: 'workshop',
  openWorkshopFeedback: 'workshop',
  closeWorkshopFeedback: 'workshop',
  answerWorkshopFeedback: 'workshop',
  addVisitor: 'workshop',
  removeVisitor: 'workshop',
  inviteVisitor: 'letter',
  shareTaskWork: 'edit',
  unshareTaskWork: 'edit',
  pairTaskPeers: 'planning',
  remindOfTask: 'letter',
  // programme: places
  decideApplications: 'decision',
  moveApplicationToHub: 'decision',
  moveMembers: 'decision',
  chaseHeadteacher: 'decision',
  nudgeHeadteachers: 'decision',
  recallSending: 'decision',
  sendHeld: 'decision',
  sendLetter: 'letter',
  updateRecruiting: 'decision',
  addApplicationNote: 'decision',
  removeWorkGroupMember: 'decision',
  createWorkGroup: 'decision',
  appointFacilitator: 'decision',
  endFacilitatorRole: 'decision',
  inviteFacilitator: 'letter',
  withdrawFacilitatorInvitation: 'decision',
  createProject: 'decision',
  saveProjectDraft: 'edit',
  discardProjectDraft: 'decision',
  publishProject: 'decision',
  closeProject: 'decision',
  reopenProject: 'decision',
  createHub: 'decision',
  editHub: 'decision',
  closeHub: 'decision',
  reopenHub: 'decision',
  transferHub: 'decision',
  appointHubManager: 'decision',
  inviteHubManager: 'letter',
  withdrawHubInvitation: 'decision',
  removeHubManager: 'decision',
  resendInvitation: 'letter',
  askForCommitment: 'letter',
  importApplications: 'import',
  // programme: public pages and calendar
  updateHubPage: 'edit',
  addTestimonial: 'edit',
  withdrawTestimonial: 'edit',
  makeCalendarAddress: 'settings',
  switchOffCalendarAddress: 'settings',
  setCalendarInvitations: 'settings',
  // by people without an account
  registerInterest: 'interest',
  requestRecruitingNews: 'interest',
  confirmRecruitingNews: 'link',
  forgetRecruitingNews: 'link',
  checkEligibility: 'check',
  withdrawApplication: 'link',
  askHeadteacher: 'link',
  answerCommitment: 'link',
  acceptOffer: 'link',
  declineOffer: 'link',
  acceptInvitation: 'link',
};

/** A new mutation needs a row; a test says so. */
export const writeRules: WriteRules = { kinds: KINDS, mutations: MUTATIONS, otherwise: 'other' };
