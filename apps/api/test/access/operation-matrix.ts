/**
 * Who may call which operation at all. What they then see of single objects is decided by the domains' policies and
 * tested there. A new operation without a row fails the sweep.
 */
export const ROLES = [
  'visitor',
  'account without a place',
  'participant',
  'facilitator',
  'alumni',
  'department colleague',
  'hub manager',
  'national coordinator',
] as const;
export type Role = (typeof ROLES)[number];

const everybody: readonly Role[] = ROLES;
const signedIn = ROLES.filter(role => role !== 'visitor');
const members: readonly Role[] = ['participant', 'facilitator', 'alumni', 'hub manager'];
const membersAndColleagues: readonly Role[] = [...members, 'department colleague'];
const moderators: readonly Role[] = ['facilitator', 'hub manager'];
const managers: readonly Role[] = ['hub manager'];
const hubManagers: readonly Role[] = ['hub manager'];

export const OPERATION_MATRIX: Readonly<Record<string, readonly Role[]>> = {
  // identity
  viewer: everybody,
  person: signedIn,
  searchPeople: signedIn,
  sessions: signedIn,
  updateProfile: signedIn,
  revokeSession: signedIn,
  signOutEverywhere: signedIn,
  // network
  hub: everybody,
  hubs: everybody,
  searchSchools: signedIn,
  findSchools: everybody,
  // programme
  myWorkGroups: signedIn,
  myApplications: signedIn,
  recruitingNews: everybody,
  requestRecruitingNews: everybody,
  confirmRecruitingNews: everybody,
  forgetRecruitingNews: everybody,
  searchCycleSteps: signedIn,
  workGroup: members,
  removeWorkGroupMember: moderators,
  // workshops
  workshop: members,
  rsvpWorkshop: members,
  openRegister: moderators,
  markAttendance: moderators,
  undoMarks: moderators,
  registerCsv: moderators,
  workGroupDays: moderators,
  attendWorkshop: signedIn,
  // programme: tasks
  task: members,
  taskWork: members,
  shareTaskWork: members,
  unshareTaskWork: members,
  remindOfTask: moderators,
  pairTaskPeers: moderators,
  // places
  recruitingGroups: moderators,
  recruitingGroup: moderators,
  application: moderators,
  decideApplications: managers,
  updateRecruiting: managers,
  addApplicationNote: managers,
  resendInvitation: managers,
  askForCommitment: managers,
  importPreview: managers,
  importApplications: managers,
  placeOffer: everybody,
  acceptOffer: everybody,
  declineOffer: everybody,
  placeInvitation: everybody,
  acceptInvitation: everybody,
  // programme: applications
  interestForm: everybody,
  checkEligibility: everybody,
  registerInterest: everybody,
  applicationStatus: everybody,
  withdrawApplication: everybody,
  askHeadteacher: everybody,
  commitment: everybody,
  answerCommitment: everybody,
  // programme: public pages
  managedHubPages: hubManagers,
  updateHubPage: hubManagers,
  addTestimonial: hubManagers,
  withdrawTestimonial: hubManagers,
  // programme: calendar
  calendarSettings: signedIn,
  makeCalendarAddress: signedIn,
  switchOffCalendarAddress: signedIn,
  setCalendarInvitations: signedIn,
  // programme: planning
  cyclePlan: moderators,
  cycleStepChange: moderators,
  addCycleStep: moderators,
  editCycleStep: moderators,
  removeCycleStep: moderators,
  reorderCycle: moderators,
  publishCycle: moderators,
  fillCycle: moderators,
  moveWorkshop: moderators,
  cancelCycleStep: moderators,
  // departments
  department: membersAndColleagues,
  departments: signedIn,
  searchDepartments: signedIn,
  updateDepartmentProfile: membersAndColleagues,
  // practice
  strategies: members,
  strategy: members,
  searchStrategies: members,
  strategyPreview: members,
  strategyReaches: members,
  createStrategy: members,
  editStrategy: members,
  changeStrategyReach: members,
  removeStrategy: members,
  // comments
  comment: membersAndColleagues,
  comments: membersAndColleagues,
  commentsViewerCan: membersAndColleagues,
  commentCounts: membersAndColleagues,
  commentNotices: membersAndColleagues,
  postComment: membersAndColleagues,
  editComment: membersAndColleagues,
  removeComment: membersAndColleagues,
  resolveComment: membersAndColleagues,
  markCommentsSeen: membersAndColleagues,
  // discussions
  threads: members,
  thread: members,
  message: members,
  messagesAfter: members,
  messageMentions: members,
  unreadThreads: members,
  searchThreads: members,
  createThread: members,
  renameThread: members,
  postMessage: members,
  editMessage: members,
  removeMessage: members,
  markThreadRead: members,
  pinThread: moderators,
  lockThread: moderators,
  unlockThread: moderators,
  // notifications
  notices: signedIn,
  unreadNotices: signedIn,
  noticeSettings: signedIn,
  markNoticesRead: signedIn,
  chooseNotice: signedIn,
  changeNoticeHours: signedIn,
  editThreadSummary: moderators,
  // platform
  draft: signedIn,
  drafts: signedIn,
  saveDraft: signedIn,
  discardDraft: signedIn,
  setReaction: membersAndColleagues,
};
