/** Rows put into the shape in which the web app's own operations are answered. */
export type Row = Record<string, unknown>;

const cursor = (...values: unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url');
const person = (id: unknown, name: unknown, pictureFileId: unknown) => ({
  __typename: 'Person',
  id,
  name,
  pictureFileId,
});

export function shapeFeed(found: Row[], first: number) {
  const rows = found.slice(0, first);
  const edges = rows.map(row => ({
    __typename: 'StrategyEdge',
    cursor: cursor(row['key'], row['id']),
    node: {
      __typename: 'Strategy',
      id: row['id'],
      author: person(row['author_id'], row['author_name'], row['author_picture']),
      bigIdeas: row['big_ideas'],
      department: row['department_id']
        ? {
            __typename: 'Department',
            id: row['department_id'],
            school: { __typename: 'School', name: row['school_name'], town: row['town'], urn: row['urn'] },
          }
        : null,
      excerpt: row['excerpt'],
      keyStages: row['key_stages'],
      publishedAt: row['published_at'],
      reactions: row['reactions'] ?? [],
      readingMinutes: row['reading_minutes'],
      title: row['title'],
      topics: row['topics'],
    },
  }));
  return {
    __typename: 'Query',
    strategies: {
      __typename: 'StrategyConnection',
      edges,
      pageInfo: { __typename: 'PageInfo', endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: found.length > first },
    },
  };
}

export function shapeThread(thread: Row, rows: Row[], viewerId: string) {
  const edges = rows.map(row => ({
    __typename: 'MessageEdge',
    cursor: cursor(row['number']),
    node: {
      __typename: 'Message',
      id: row['id'],
      number: row['number'],
      author: person(row['author_id'], row['author_name'], row['author_picture']),
      createdAt: row['created_at'],
      editedAt: row['edited_at'],
      html: row['html'],
      quote: row['quote_id']
        ? {
            __typename: 'MessageQuote',
            author: person(row['quote_author'], row['quote_author_name'], row['quote_author_picture']),
            excerpt: row['quote_text'],
            id: row['quote_id'],
            number: row['quote_number'],
          }
        : null,
      reactions: row['reactions'] ?? [],
      removed: null,
      text: row['text'],
      threadId: row['thread_id'],
      version: row['version'],
      viewerCan: {
        __typename: 'MessageViewerCan',
        edit: row['author_id'] === viewerId,
        moderate: false,
        react: true,
        remove: row['author_id'] === viewerId,
      },
    },
  }));
  return {
    __typename: 'Query',
    thread: {
      __typename: 'Thread',
      id: thread['id'],
      messages: {
        __typename: 'MessageConnection',
        edges,
        pageInfo: {
          __typename: 'PageInfo',
          endCursor: edges.at(-1)?.cursor ?? null,
          hasNextPage: false,
          hasPreviousPage: Number(rows[0]?.['number'] ?? 1) > 1,
          startCursor: edges[0]?.cursor ?? null,
        },
      },
      audienceId: thread['audience_id'],
      audienceKind: thread['audience_kind'],
      lastMessageAt: thread['last_message_at'],
      lastNumber: thread['last_number'],
      lastReadNumber: thread['read'],
      locked: null,
      pinned: thread['pinned'],
      stepId: thread['step_id'],
      title: thread['title'],
      unreadCount: Number(thread['last_number']) - Number(thread['read']),
      viewerCan: { __typename: 'ThreadViewerCan', edit: false, moderate: false, post: true },
    },
  };
}

export function shapeDepartment(row: Row, members: Row[]) {
  return {
    __typename: 'Query',
    department: {
      __typename: 'Department',
      id: row['id'],
      name: row['name'],
      school: {
        __typename: 'School',
        id: String(row['urn']),
        laName: row['la_name'],
        name: row['school_name'],
        town: row['town'],
        ageHigh: row['age_high'],
        ageLow: row['age_low'],
        phase: row['phase'],
      },
      members: members.map(member => ({
        __typename: 'DepartmentMember',
        label: member['role'] === 'HEAD' ? 'Head of maths' : 'Department colleague',
        person: { ...person(member['id'], member['name'], member['picture_file_id']), jobTitle: member['job_title'] },
      })),
      profile: row['version']
        ? {
            __typename: 'DepartmentProfile',
            context: row['context'],
            practiceHtml: row['practice_html'],
            updatedAt: row['updated_at'],
            updatedBy: person(row['updated_by'], row['updated_by_name'], row['updated_by_picture']),
            version: row['version'],
            whoWeAre: row['who_we_are'],
          }
        : null,
      viewerCan: { __typename: 'DepartmentViewerCan', edit: true },
    },
  };
}
