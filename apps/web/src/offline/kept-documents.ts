/** Where answers of one sort are kept on the device: how many of them, and for how long. */
export const SHELVES = {
  strategies: { most: 30, days: 60 },
  /** Workshops, tasks, and one's own and shared work on them. */
  steps: { most: 40, days: 60 },
  threads: { most: 60, days: 60 },
  comments: { most: 150, days: 60 },
  /** Home, lists, and what stands beside the text of a page. */
  places: { most: 150, days: 60 },
} as const;

type ShelfName = keyof typeof SHELVES;

interface KeptDocument {
  shelf: ShelfName;
  /** The field that a page is about: where it is null, what was kept of the page goes. */
  about?: string;
}

const places = (...names: string[]): Record<string, KeptDocument> =>
  Object.fromEntries(names.map(name => [name, { shelf: 'places' }]));

/**
 * The questions whose answers a device keeps: those of the pages that are read. What is secret, such as sessions and links with a
 * token, and what only people who run a hub see, is none of them.
 */
export const KEPT_DOCUMENTS: Readonly<Record<string, KeptDocument>> = {
  StrategyPage: { shelf: 'strategies', about: 'strategy' },
  WorkshopPage: { shelf: 'steps', about: 'workshop' },
  TaskPage: { shelf: 'steps', about: 'task' },
  TaskWorkPage: { shelf: 'steps', about: 'taskWork' },
  TaskFindings: { shelf: 'steps' },
  ThreadPage: { shelf: 'threads', about: 'thread' },
  CommentHost: { shelf: 'comments' },
  CommentList: { shelf: 'comments' },
  ...places('ShellViewer', 'UnreadThreads', 'UnreadNotices'),
  ...places('MyCycle', 'Needs', 'NewFromGroup', 'DiscussionGroups', 'ThreadList'),
  ...places(
    'MyGroup',
    'WorkGroupPage',
    'GroupSteps',
    'StrategyFeed',
    'StrategyEditor',
    'StrategyDrafts',
    'MoreByAuthor',
    'HubNames',
  ),
  ...places('ThreadLifecycle', 'ThreadContext', 'ThreadHub', 'ConversationList', 'ConversationPeople'),
};

/** Small pictures of these pages; a phone's storage is not ours to fill. */
export const PICTURES = { most: 120, days: 60, mostBytes: 400_000 } as const;

export const cacheOf = (shelf: ShelfName | 'pictures'): string => `kept-${shelf}`;

export const CACHES: readonly string[] = [...(Object.keys(SHELVES) as ShelfName[]).map(cacheOf), cacheOf('pictures')];

/** Says whose the rest is. */
export const WHOSE = 'kept-whose';
