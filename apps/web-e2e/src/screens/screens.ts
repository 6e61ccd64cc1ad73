import type { Actor } from '../support/actor';
import { registerInterest } from '../support/interest';

export interface Screen {
  name: string;
  /** The address; asked of a member's session where it depends on what there is. */
  path: string | ((member: Actor) => Promise<string>);
  visitor?: boolean;
  /** Served as it is, without the app around it. */
  plain?: boolean;
  /** Whose session shows it; the reader’s unless it says otherwise. */
  as?: 'manager' | 'otherFacilitator' | 'departmentColleague' | 'national';
  /** The tab of the page that is meant, where it is not the first. */
  tab?: string;
}

const strategyId = async (member: Actor, own = false): Promise<string> => {
  const { strategies } = await member.ask<{
    strategies: { edges: { node: { id: string; viewerCan: { edit: boolean } } }[] };
  }>(
    'query ($filter: StrategyFilter) { strategies(first: 20, filter: $filter) { edges { node { id viewerCan { edit } } } } }',
    { filter: own ? { authorId: member.id } : null },
  );
  const found = strategies.edges.map(({ node }) => node).find(node => !own || node.viewerCan.edit);
  return found?.id ?? member.shareStrategy('A strategy of one’s own', 'With a few words.');
};

/** The thread with the most to read. */
const threadId = async (member: Actor): Promise<string> => {
  const { id } = await member.workGroup();
  const { threads } = await member.ask<{ threads: { edges: { node: { id: string; lastNumber: number } }[] } }>(
    'query ($id: UUID!) { threads(audienceId: $id, first: 50) { edges { node { id lastNumber } } } }',
    { id },
  );
  const [longest] = threads.edges.map(({ node }) => node).sort((a, b) => b.lastNumber - a.lastNumber);
  return longest?.id ?? member.startThread('A thread', ['Begin here.']);
};

const colleagueId = async (member: Actor): Promise<string> => {
  const { myWorkGroups } = await member.ask<{ myWorkGroups: { members: { person: { id: string } }[] }[] }>(
    '{ myWorkGroups { members { person { id } } } }',
  );
  const other = myWorkGroups[0]?.members.find(({ person }) => person.id !== member.id);
  if (!other) throw new Error('The Work Group has nobody else.');
  return other.person.id;
};

/** The next workshop of the person's group. */
const workshopPath = async (member: Actor): Promise<string> => {
  const { myWorkGroups } = await member.ask<{
    myWorkGroups: { id: string; steps: { id: string; kind: string; state: string }[] }[];
  }>('{ myWorkGroups { id steps { id kind state } } }');
  const group = myWorkGroups[0];
  const step = group?.steps.find(({ kind, state }) => kind === 'WORKSHOP' && state !== 'DONE');
  if (!group || !step) throw new Error('The Work Group has no workshop to come.');
  return `/group/${group.id}/workshops/${step.id}`;
};

/** Where the group's second task is, which some have shared and others have not begun. */
const taskPath = async (member: Actor): Promise<string> => {
  const { id } = await member.workGroup();
  const { workGroup } = await member.ask<{ workGroup: { steps: { id: string; kind: string; number: number }[] } }>(
    'query ($id: UUID!) { workGroup(id: $id) { steps { id kind number } } }',
    { id },
  );
  const task = workGroup.steps.find(step => step.kind === 'TASK' && step.number === 2);
  if (!task) throw new Error('The Work Group has no second task.');
  return `/group/${id}/tasks/${task.id}`;
};

const sharedWorkPath = async (member: Actor): Promise<string> => {
  const path = await taskPath(member);
  const { task } = await member.ask<{ task: { sharedWork: { id: string; parts: unknown[] }[] } }>(
    'query ($id: UUID!) { task(id: $id) { sharedWork { id parts { id } } } }',
    { id: path.split('/').at(-1) },
  );
  const work = task.sharedWork.find(({ parts }) => parts.length === 3) ?? task.sharedWork[0];
  return `${path}/work/${work?.id}`;
};

/** The pages of a new application, which only its links open. */
const applicationPage = async (member: Actor, whose: 'status' | 'commitment'): Promise<string> =>
  (await registerInterest(member.context.request, member.url))[whose];

const boardPath = async (manager: Actor): Promise<string> => {
  const { recruitingGroups } = await manager.ask<{ recruitingGroups: { id: string }[] }>('{ recruitingGroups { id } }');
  return `/hub/recruiting/${recruitingGroups[0]?.id}`;
};

/** One with notes and a history. */
const applicationPath = async (manager: Actor): Promise<string> => {
  const { recruitingGroups } = await manager.ask<{
    recruitingGroups: { id: string; applications: { edges: { node: { id: string } }[] } }[];
  }>('{ recruitingGroups { id applications(filter: { search: "leila" }) { edges { node { id } } } } }');
  const [group] = recruitingGroups;
  return `/hub/recruiting/${group?.id}?application=${group?.applications.edges[0]?.node.id}`;
};

/** Hubs have the same ids everywhere. */
const SUSSEX = '4d480000-0000-4000-8000-000000000036';
const NOBODY = '00000000-0000-4000-8000-000000000000';

/** Every screen of the app, as a member with a full community sees it. */
export const SCREENS: readonly Screen[] = [
  { name: 'welcome', path: '/', visitor: true },
  { name: 'sign-in', path: '/sign-in', visitor: true },
  { name: 'sign-up', path: '/sign-up', visitor: true },
  { name: 'forgot-password', path: '/forgot-password', visitor: true },
  { name: 'mailbox', path: '/mailbox', visitor: true },
  { name: 'not-found-visitor', path: '/no-such-page', visitor: true },
  { name: 'interest', path: '/interest', visitor: true },
  { name: 'application', path: member => applicationPage(member, 'status') },
  { name: 'commitment', path: member => applicationPage(member, 'commitment') },
  { name: 'application-broken-link', path: '/application', visitor: true },
  // the public pages, served as whole HTML
  { name: 'public-project', path: '/projects/secondary-subject-leadership', visitor: true, plain: true },
  { name: 'public-hubs', path: '/hubs?q=york', visitor: true, plain: true },
  { name: 'public-hub', path: '/hubs/yorkshire-ridings', visitor: true, plain: true },
  {
    name: 'public-hub-project',
    path: '/hubs/yorkshire-ridings/secondary-subject-leadership',
    visitor: true,
    plain: true,
  },
  { name: 'public-not-found', path: '/hubs/nowhere', visitor: true, plain: true },
  { name: 'public-hub-quiet', path: '/hubs/solent', visitor: true, plain: true },
  { name: 'recruiting-news', path: '/recruiting-news?hub=solent', visitor: true },
  { name: 'hub', path: '/hub', as: 'manager' },
  { name: 'hub-group-new', path: '/hub/groups/new', as: 'manager' },
  { name: 'hub-page', path: '/hub/page', as: 'manager' },
  { name: 'home', path: '/' },
  { name: 'home-manager', path: '/', as: 'manager' },
  { name: 'home-colleague', path: '/', as: 'departmentColleague' },
  { name: 'home-national', path: '/', as: 'national' },
  { name: 'national', path: '/national', as: 'national' },
  { name: 'national-hub', path: `/national/hubs/${SUSSEX}`, as: 'national' },
  { name: 'national-projects', path: '/national/projects', as: 'national' },
  {
    name: 'national-project',
    path: '/national/projects/53534c00-0000-4000-8000-000000000001',
    as: 'national',
  },
  { name: 'national-project-new', path: '/national/projects/new', as: 'national' },
  {
    name: 'national-project-edit',
    path: '/national/projects/53534c00-0000-4000-8000-000000000001/edit',
    as: 'national',
  },
  {
    name: 'national-project-preview',
    path: '/national/projects/53534c00-0000-4000-8000-000000000001/preview',
    as: 'national',
  },
  { name: 'national-hub-new', path: '/national/hubs/new', as: 'national' },
  { name: 'group', path: async member => `/group/${(await member.workGroup()).id}` },
  {
    name: 'plan',
    path: async member => `/group/${(await member.workGroup()).id}/plan`,
    as: 'otherFacilitator',
  },
  { name: 'plan-not-found', path: `/group/${NOBODY}/plan` },
  { name: 'workshop', path: workshopPath },
  {
    name: 'workshop-register',
    path: async member => `${await workshopPath(member)}/register`,
    as: 'otherFacilitator',
  },
  {
    name: 'workshop-present',
    path: async member => `${await workshopPath(member)}/present`,
    as: 'otherFacilitator',
  },
  { name: 'workshop-led', path: workshopPath, as: 'otherFacilitator' },
  { name: 'attend', path: '/attend' },
  { name: 'task', path: taskPath },
  { name: 'task-work', path: sharedWorkPath },
  { name: 'task-findings', path: async member => `${await taskPath(member)}/findings` },
  { name: 'feed', path: '/practice' },
  { name: 'feed-empty', path: '/practice?idea=VARIATION&stage=KS5&topic=probability&reach=HUB' },
  { name: 'feed-members-only', path: '/practice', as: 'departmentColleague' },
  { name: 'strategy', path: async member => `/practice/${await strategyId(member)}` },
  { name: 'strategy-new', path: '/practice/new' },
  { name: 'strategy-drafts', path: '/practice/drafts' },
  { name: 'strategy-edit', path: async member => `/practice/${await strategyId(member, true)}/edit` },
  {
    name: 'strategy-preview',
    path: async member => `/practice/${await strategyId(member, true)}/edit`,
    tab: 'Preview',
  },
  { name: 'departments', path: '/departments' },
  { name: 'department', path: async member => `/departments/${(await member.department()).id}` },
  { name: 'department-edit', path: async member => `/departments/${(await member.department()).id}/edit` },
  { name: 'discussions', path: '/discussions' },
  { name: 'saved', path: '/saved' },
  { name: 'messages', path: '/messages' },
  { name: 'new-message', path: '/messages?new=message' },
  { name: 'conversation', path: async member => `/discussions/${await member.conversation()}` },
  { name: 'thread', path: async member => `/discussions/${await threadId(member)}` },
  { name: 'thread-closed', path: async member => `/discussions/${await member.closedThread()}` },
  { name: 'community', path: '/community' },
  { name: 'notices', path: '/notices' },
  { name: 'notice-settings', path: '/notices/settings' },
  { name: 'unsubscribe-not-found', path: '/notices/unsubscribe?token=none', visitor: true },
  { name: 'profile', path: '/profile' },
  { name: 'person', path: async member => `/people/${await colleagueId(member)}` },
  { name: 'recruiting', path: '/hub/recruiting', as: 'manager' },
  { name: 'recruiting-board', path: boardPath, as: 'manager' },
  { name: 'recruiting-nobody', path: async manager => `${await boardPath(manager)}?q=nobody`, as: 'manager' },
  { name: 'letters-registrants', path: async manager => `${await boardPath(manager)}/letters`, as: 'manager' },
  {
    name: 'letters-members',
    path: async member => `/group/${(await member.workGroup()).id}/letters`,
    as: 'otherFacilitator',
  },
  { name: 'board-application', path: applicationPath, as: 'manager' },
  { name: 'join-broken-link', path: '/join#none', visitor: true },
  { name: 'not-found', path: `/discussions/${NOBODY}` },
];
