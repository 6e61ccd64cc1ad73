/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query HubNames {\n    hubs {\n      id\n      name\n      shortName\n    }\n  }\n": typeof types.HubNamesDocument,
    "\n  query SearchThreads($query: String!) {\n    searchThreads(query: $query) {\n      number\n      excerpt\n      thread {\n        id\n        title\n      }\n    }\n  }\n": typeof types.SearchThreadsDocument,
    "\n  mutation CreateThread($input: CreateThreadInput!) {\n    createThread(input: $input) {\n      id\n      stepId\n      pinned\n      ...ThreadRow_thread\n    }\n  }\n": typeof types.CreateThreadDocument,
    "\n  mutation MarkThreadsRead($input: MarkThreadsReadInput!) {\n    markThreadsRead(input: $input) {\n      id\n      lastReadNumber\n      unreadCount\n    }\n  }\n": typeof types.MarkThreadsReadDocument,
    "\n  query ConversationList($first: Int!, $after: String, $name: PlainText) {\n    conversations(first: $first, after: $after, name: $name) {\n      edges {\n        cursor\n        node {\n          id\n          unreadCount\n          level\n          ...ThreadRow_thread\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n": typeof types.ConversationListDocument,
    "\n  mutation OpenConversation($input: OpenConversationInput!) {\n    openConversation(input: $input) {\n      id\n      ...ThreadRow_thread\n    }\n  }\n": typeof types.OpenConversationDocument,
    "\n  query ConversationPeople($id: UUID!) {\n    thread(id: $id) {\n      id\n      people {\n        id\n        hasLeft\n        person {\n          id\n          name\n        }\n      }\n    }\n    writersChoice {\n      id\n      blocked {\n        id\n      }\n    }\n  }\n": typeof types.ConversationPeopleDocument,
    "\n  query Correspondent($personId: UUID!) {\n    correspondent(personId: $personId) {\n      id\n      threadId\n      refusal\n      blocked\n      person {\n        id\n        name\n      }\n    }\n  }\n": typeof types.CorrespondentDocument,
    "\n  query WritersChoice {\n    writersChoice {\n      id\n      leadersOnly\n      blocked {\n        id\n        name\n      }\n    }\n  }\n": typeof types.WritersChoiceDocument,
    "\n  mutation ChooseWriters($input: ChooseWritersInput!) {\n    chooseWriters(input: $input) {\n      id\n      leadersOnly\n    }\n  }\n": typeof types.ChooseWritersDocument,
    "\n  mutation BlockPerson($input: BlockPersonInput!) {\n    blockPerson(input: $input) {\n      id\n      refusal\n      blocked\n    }\n  }\n": typeof types.BlockPersonDocument,
    "\n  mutation LeaveConversation($input: LeaveConversationInput!) {\n    leaveConversation(input: $input)\n  }\n": typeof types.LeaveConversationDocument,
    "\n  fragment ThreadSummary_summary on ThreadSummary {\n    id\n    people\n    messages\n    text\n    version\n    editedAt\n    editedBy {\n      id\n      name\n    }\n    quotes {\n      id\n      number\n      excerpt\n      author {\n        id\n        name\n      }\n    }\n    questions {\n      id\n      number\n      excerpt\n      author {\n        id\n        name\n      }\n    }\n  }\n": typeof types.ThreadSummary_SummaryFragmentDoc,
    "\n  query ThreadLifecycle($id: UUID!) {\n    thread(id: $id) {\n      id\n      createdBy {\n        id\n      }\n      summary {\n        id\n        ...ThreadSummary_summary\n      }\n    }\n  }\n": typeof types.ThreadLifecycleDocument,
    "\n  mutation EditThreadSummary($input: EditThreadSummaryInput!) {\n    editThreadSummary(input: $input) {\n      id\n      summary {\n        id\n        ...ThreadSummary_summary\n      }\n    }\n  }\n": typeof types.EditThreadSummaryDocument,
    "\n  fragment WorkshopThread_panel on WorkshopThread {\n    opensAt\n    thread {\n      id\n      unreadCount\n    }\n  }\n": typeof types.WorkshopThread_PanelFragmentDoc,
    "\n  query WorkshopThread($workshopId: UUID!) {\n    workshopThread(workshopId: $workshopId) {\n      ...WorkshopThread_panel\n    }\n  }\n": typeof types.WorkshopThreadDocument,
    "\n  fragment ThreadRow_thread on Thread {\n    id\n    title\n    audienceId\n    stepId\n    lastNumber\n    lastMessageAt\n    lastReadNumber\n    unreadCount\n    level\n    pinned\n    locked {\n      at\n      reason\n    }\n    createdBy {\n      id\n      name\n      pictureFileId\n    }\n    summary {\n      id\n      people\n      messages\n      text\n    }\n    lastMessage {\n      id\n      excerpt\n      author {\n        id\n        name\n        pictureFileId\n      }\n    }\n  }\n": typeof types.ThreadRow_ThreadFragmentDoc,
    "\n  query ThreadList($audienceId: UUID!, $first: Int!, $after: String, $unread: Boolean) {\n    threads(audienceId: $audienceId, first: $first, after: $after, unread: $unread) {\n      edges {\n        cursor\n        node {\n          id\n          stepId\n          pinned\n          ...ThreadRow_thread\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n": typeof types.ThreadListDocument,
    "\n  query DiscussionGroups {\n    myWorkGroups {\n      id\n      title\n      reference\n      steps {\n        id\n        position\n        kind\n        number\n        title\n        state\n      }\n    }\n  }\n": typeof types.DiscussionGroupsDocument,
    "\n  query UnreadThreads {\n    unreadThreads {\n      threads\n      audiences {\n        audienceId\n        kind\n        threads\n        messages\n      }\n    }\n  }\n": typeof types.UnreadThreadsDocument,
    "\n  mutation PostMessage($input: PostMessageInput!) {\n    postMessage(input: $input) {\n      ... on MessageStored {\n        message {\n          id\n          number\n          ...MessageItem_message\n        }\n      }\n      ... on ThreadLocked {\n        threadId\n        explanation\n        reason\n      }\n    }\n  }\n": typeof types.PostMessageDocument,
    "\n  query ThreadMarks($id: UUID!) {\n    thread(id: $id) {\n      id\n      saved\n      savedNumbers\n    }\n  }\n": typeof types.ThreadMarksDocument,
    "\n  mutation SetThreadLevel($input: SetThreadLevelInput!) {\n    setThreadLevel(input: $input) {\n      id\n      level\n    }\n  }\n": typeof types.SetThreadLevelDocument,
    "\n  mutation MarkThreadUnread($input: MarkThreadUnreadInput!) {\n    markThreadUnread(input: $input) {\n      id\n      lastReadNumber\n      unreadCount\n    }\n  }\n": typeof types.MarkThreadUnreadDocument,
    "\n  mutation SavePost($input: SavePostInput!) {\n    savePost(input: $input) {\n      id\n      saved\n      savedNumbers\n    }\n  }\n": typeof types.SavePostDocument,
    "\n  fragment SavedItem_saved on SavedPost {\n    id\n    savedAt\n    thread {\n      id\n      title\n      unreadCount\n    }\n    message {\n      id\n      number\n      excerpt\n      createdAt\n      author {\n        id\n        name\n        pictureFileId\n      }\n    }\n  }\n": typeof types.SavedItem_SavedFragmentDoc,
    "\n  query Saved($first: Int!, $after: String) {\n    saved(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...SavedItem_saved\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n": typeof types.SavedDocument,
    "\n  query UnreadThreadIds($audienceId: UUID!) {\n    threads(audienceId: $audienceId, unread: true, first: 2) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n": typeof types.UnreadThreadIdsDocument,
    "\n  fragment MessageItem_message on Message {\n    id\n    threadId\n    number\n    createdAt\n    editedAt\n    version\n    html\n    excerpt\n    author {\n      id\n      name\n      pictureFileId\n    }\n    quote {\n      id\n      number\n      excerpt\n      author {\n        id\n        name\n        pictureFileId\n      }\n    }\n    reactions {\n      kind\n      count\n      mine\n    }\n    poll {\n      messageId\n      several\n      anonymous\n      closesAt\n      closed\n      voters\n      mine\n      answers {\n        position\n        text\n        votes\n      }\n    }\n    removed {\n      at\n      reason\n      by {\n        id\n        name\n        pictureFileId\n      }\n    }\n    viewerCan {\n      edit\n      remove\n      moderate\n      restore\n      react\n    }\n  }\n": typeof types.MessageItem_MessageFragmentDoc,
    "\n  fragment ThreadState_thread on Thread {\n    id\n    title\n    audienceKind\n    audienceId\n    stepId\n    lastNumber\n    lastMessageAt\n    lastReadNumber\n    unreadCount\n    level\n    pinned\n    locked {\n      at\n      reason\n      by {\n        id\n        name\n        pictureFileId\n      }\n    }\n    viewerCan {\n      post\n      moderate\n      edit\n    }\n  }\n": typeof types.ThreadState_ThreadFragmentDoc,
    "\n  fragment ThreadPreview_preview on ThreadPreview {\n    id\n    excerpt\n    author {\n      id\n      name\n      pictureFileId\n    }\n  }\n": typeof types.ThreadPreview_PreviewFragmentDoc,
    "\n  fragment ThreadWindow_thread on Thread {\n    messages {\n      edges {\n        node {\n          id\n          number\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n      }\n    }\n  }\n": typeof types.ThreadWindow_ThreadFragmentDoc,
    "\n  mutation PostPoll($input: PostPollInput!) {\n    postPoll(input: $input) {\n      ... on MessageStored {\n        message {\n          id\n          ...MessageItem_message\n        }\n      }\n      ... on ThreadLocked {\n        threadId\n        explanation\n      }\n    }\n  }\n": typeof types.PostPollDocument,
    "\n  mutation VoteInPoll($input: VoteInPollInput!) {\n    voteInPoll(input: $input) {\n      messageId\n      closed\n      voters\n      mine\n      answers {\n        position\n        text\n        votes\n      }\n    }\n  }\n": typeof types.VoteInPollDocument,
    "\n  mutation ClosePoll($input: ClosePollInput!) {\n    closePoll(input: $input) {\n      messageId\n      closed\n      voters\n      mine\n      answers {\n        position\n        text\n        votes\n      }\n    }\n  }\n": typeof types.ClosePollDocument,
    "\n  query PollVoters($id: UUID!) {\n    message(id: $id) {\n      id\n      poll {\n        messageId\n        answers {\n          position\n          text\n          people {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.PollVotersDocument,
    "\n  query ThreadPage($id: UUID!, $first: Int, $after: String, $last: Int, $before: String, $around: Int) {\n    thread(id: $id) {\n      id\n      ...ThreadState_thread\n      messages(first: $first, after: $after, last: $last, before: $before, around: $around) {\n        edges {\n          cursor\n          node {\n            id\n            number\n            ...MessageItem_message\n          }\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.ThreadPageDocument,
    "\n  query ThreadState($id: UUID!) {\n    thread(id: $id) {\n      id\n      ...ThreadState_thread\n    }\n  }\n": typeof types.ThreadStateDocument,
    "\n  query MessagesAfter($threadId: UUID!, $number: Int!) {\n    messagesAfter(threadId: $threadId, number: $number) {\n      id\n      number\n      ...MessageItem_message\n    }\n  }\n": typeof types.MessagesAfterDocument,
    "\n  query ThreadContext($workGroupId: UUID!) {\n    workGroup(id: $workGroupId) {\n      id\n      title\n      reference\n      steps {\n        id\n        position\n        kind\n        number\n        title\n        brief\n        startsAt\n        dueAt\n        state\n      }\n    }\n  }\n": typeof types.ThreadContextDocument,
    "\n  query ThreadHub($id: UUID!) {\n    hub(id: $id) {\n      id\n      name\n      shortName\n    }\n  }\n": typeof types.ThreadHubDocument,
    "\n  query MessageDocument($id: UUID!) {\n    message(id: $id) {\n      id\n      version\n      document\n    }\n  }\n": typeof types.MessageDocumentDocument,
    "\n  query RestoredMessage($id: UUID!) {\n    message(id: $id) {\n      id\n      ...MessageItem_message\n    }\n  }\n": typeof types.RestoredMessageDocument,
    "\n  mutation EditMessage($input: EditMessageInput!) {\n    editMessage(input: $input) {\n      id\n      ...MessageItem_message\n    }\n  }\n": typeof types.EditMessageDocument,
    "\n  mutation RemoveMessage($input: RemoveMessageInput!) {\n    removeMessage(input: $input) {\n      id\n      ...MessageItem_message\n    }\n  }\n": typeof types.RemoveMessageDocument,
    "\n  mutation RestoreMessage($input: RestoreMessageInput!) {\n    restoreMessage(input: $input) {\n      id\n      ...MessageItem_message\n    }\n  }\n": typeof types.RestoreMessageDocument,
    "\n  mutation MarkThreadRead($input: MarkThreadReadInput!) {\n    markThreadRead(input: $input) {\n      id\n      lastNumber\n      lastReadNumber\n      unreadCount\n    }\n  }\n": typeof types.MarkThreadReadDocument,
    "\n  mutation RenameThread($input: RenameThreadInput!) {\n    renameThread(input: $input) {\n      id\n      ...ThreadState_thread\n    }\n  }\n": typeof types.RenameThreadDocument,
    "\n  mutation PinThread($input: PinThreadInput!) {\n    pinThread(input: $input) {\n      id\n      ...ThreadState_thread\n    }\n  }\n": typeof types.PinThreadDocument,
    "\n  mutation LockThread($input: LockThreadInput!) {\n    lockThread(input: $input) {\n      id\n      ...ThreadState_thread\n    }\n  }\n": typeof types.LockThreadDocument,
    "\n  mutation UnlockThread($input: LockThreadInput!) {\n    unlockThread(input: $input) {\n      id\n      ...ThreadState_thread\n    }\n  }\n": typeof types.UnlockThreadDocument,
};
const documents: Documents = {
    "\n  query HubNames {\n    hubs {\n      id\n      name\n      shortName\n    }\n  }\n": types.HubNamesDocument,
    "\n  query SearchThreads($query: String!) {\n    searchThreads(query: $query) {\n      number\n      excerpt\n      thread {\n        id\n        title\n      }\n    }\n  }\n": types.SearchThreadsDocument,
    "\n  mutation CreateThread($input: CreateThreadInput!) {\n    createThread(input: $input) {\n      id\n      stepId\n      pinned\n      ...ThreadRow_thread\n    }\n  }\n": types.CreateThreadDocument,
    "\n  mutation MarkThreadsRead($input: MarkThreadsReadInput!) {\n    markThreadsRead(input: $input) {\n      id\n      lastReadNumber\n      unreadCount\n    }\n  }\n": types.MarkThreadsReadDocument,
    "\n  query ConversationList($first: Int!, $after: String, $name: PlainText) {\n    conversations(first: $first, after: $after, name: $name) {\n      edges {\n        cursor\n        node {\n          id\n          unreadCount\n          level\n          ...ThreadRow_thread\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n": types.ConversationListDocument,
    "\n  mutation OpenConversation($input: OpenConversationInput!) {\n    openConversation(input: $input) {\n      id\n      ...ThreadRow_thread\n    }\n  }\n": types.OpenConversationDocument,
    "\n  query ConversationPeople($id: UUID!) {\n    thread(id: $id) {\n      id\n      people {\n        id\n        hasLeft\n        person {\n          id\n          name\n        }\n      }\n    }\n    writersChoice {\n      id\n      blocked {\n        id\n      }\n    }\n  }\n": types.ConversationPeopleDocument,
    "\n  query Correspondent($personId: UUID!) {\n    correspondent(personId: $personId) {\n      id\n      threadId\n      refusal\n      blocked\n      person {\n        id\n        name\n      }\n    }\n  }\n": types.CorrespondentDocument,
    "\n  query WritersChoice {\n    writersChoice {\n      id\n      leadersOnly\n      blocked {\n        id\n        name\n      }\n    }\n  }\n": types.WritersChoiceDocument,
    "\n  mutation ChooseWriters($input: ChooseWritersInput!) {\n    chooseWriters(input: $input) {\n      id\n      leadersOnly\n    }\n  }\n": types.ChooseWritersDocument,
    "\n  mutation BlockPerson($input: BlockPersonInput!) {\n    blockPerson(input: $input) {\n      id\n      refusal\n      blocked\n    }\n  }\n": types.BlockPersonDocument,
    "\n  mutation LeaveConversation($input: LeaveConversationInput!) {\n    leaveConversation(input: $input)\n  }\n": types.LeaveConversationDocument,
    "\n  fragment ThreadSummary_summary on ThreadSummary {\n    id\n    people\n    messages\n    text\n    version\n    editedAt\n    editedBy {\n      id\n      name\n    }\n    quotes {\n      id\n      number\n      excerpt\n      author {\n        id\n        name\n      }\n    }\n    questions {\n      id\n      number\n      excerpt\n      author {\n        id\n        name\n      }\n    }\n  }\n": types.ThreadSummary_SummaryFragmentDoc,
    "\n  query ThreadLifecycle($id: UUID!) {\n    thread(id: $id) {\n      id\n      createdBy {\n        id\n      }\n      summary {\n        id\n        ...ThreadSummary_summary\n      }\n    }\n  }\n": types.ThreadLifecycleDocument,
    "\n  mutation EditThreadSummary($input: EditThreadSummaryInput!) {\n    editThreadSummary(input: $input) {\n      id\n      summary {\n        id\n        ...ThreadSummary_summary\n      }\n    }\n  }\n": types.EditThreadSummaryDocument,
    "\n  fragment WorkshopThread_panel on WorkshopThread {\n    opensAt\n    thread {\n      id\n      unreadCount\n    }\n  }\n": types.WorkshopThread_PanelFragmentDoc,
    "\n  query WorkshopThread($workshopId: UUID!) {\n    workshopThread(workshopId: $workshopId) {\n      ...WorkshopThread_panel\n    }\n  }\n": types.WorkshopThreadDocument,
    "\n  fragment ThreadRow_thread on Thread {\n    id\n    title\n    audienceId\n    stepId\n    lastNumber\n    lastMessageAt\n    lastReadNumber\n    unreadCount\n    level\n    pinned\n    locked {\n      at\n      reason\n    }\n    createdBy {\n      id\n      name\n      pictureFileId\n    }\n    summary {\n      id\n      people\n      messages\n      text\n    }\n    lastMessage {\n      id\n      excerpt\n      author {\n        id\n        name\n        pictureFileId\n      }\n    }\n  }\n": types.ThreadRow_ThreadFragmentDoc,
    "\n  query ThreadList($audienceId: UUID!, $first: Int!, $after: String, $unread: Boolean) {\n    threads(audienceId: $audienceId, first: $first, after: $after, unread: $unread) {\n      edges {\n        cursor\n        node {\n          id\n          stepId\n          pinned\n          ...ThreadRow_thread\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n": types.ThreadListDocument,
    "\n  query DiscussionGroups {\n    myWorkGroups {\n      id\n      title\n      reference\n      steps {\n        id\n        position\n        kind\n        number\n        title\n        state\n      }\n    }\n  }\n": types.DiscussionGroupsDocument,
    "\n  query UnreadThreads {\n    unreadThreads {\n      threads\n      audiences {\n        audienceId\n        kind\n        threads\n        messages\n      }\n    }\n  }\n": types.UnreadThreadsDocument,
    "\n  mutation PostMessage($input: PostMessageInput!) {\n    postMessage(input: $input) {\n      ... on MessageStored {\n        message {\n          id\n          number\n          ...MessageItem_message\n        }\n      }\n      ... on ThreadLocked {\n        threadId\n        explanation\n        reason\n      }\n    }\n  }\n": types.PostMessageDocument,
    "\n  query ThreadMarks($id: UUID!) {\n    thread(id: $id) {\n      id\n      saved\n      savedNumbers\n    }\n  }\n": types.ThreadMarksDocument,
    "\n  mutation SetThreadLevel($input: SetThreadLevelInput!) {\n    setThreadLevel(input: $input) {\n      id\n      level\n    }\n  }\n": types.SetThreadLevelDocument,
    "\n  mutation MarkThreadUnread($input: MarkThreadUnreadInput!) {\n    markThreadUnread(input: $input) {\n      id\n      lastReadNumber\n      unreadCount\n    }\n  }\n": types.MarkThreadUnreadDocument,
    "\n  mutation SavePost($input: SavePostInput!) {\n    savePost(input: $input) {\n      id\n      saved\n      savedNumbers\n    }\n  }\n": types.SavePostDocument,
    "\n  fragment SavedItem_saved on SavedPost {\n    id\n    savedAt\n    thread {\n      id\n      title\n      unreadCount\n    }\n    message {\n      id\n      number\n      excerpt\n      createdAt\n      author {\n        id\n        name\n        pictureFileId\n      }\n    }\n  }\n": types.SavedItem_SavedFragmentDoc,
    "\n  query Saved($first: Int!, $after: String) {\n    saved(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...SavedItem_saved\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n": types.SavedDocument,
    "\n  query UnreadThreadIds($audienceId: UUID!) {\n    threads(audienceId: $audienceId, unread: true, first: 2) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n": types.UnreadThreadIdsDocument,
    "\n  fragment MessageItem_message on Message {\n    id\n    threadId\n    number\n    createdAt\n    editedAt\n    version\n    html\n    excerpt\n    author {\n      id\n      name\n      pictureFileId\n    }\n    quote {\n      id\n      number\n      excerpt\n      author {\n        id\n        name\n        pictureFileId\n      }\n    }\n    reactions {\n      kind\n      count\n      mine\n    }\n    poll {\n      messageId\n      several\n      anonymous\n      closesAt\n      closed\n      voters\n      mine\n      answers {\n        position\n        text\n        votes\n      }\n    }\n    removed {\n      at\n      reason\n      by {\n        id\n        name\n        pictureFileId\n      }\n    }\n    viewerCan {\n      edit\n      remove\n      moderate\n      restore\n      react\n    }\n  }\n": types.MessageItem_MessageFragmentDoc,
    "\n  fragment ThreadState_thread on Thread {\n    id\n    title\n    audienceKind\n    audienceId\n    stepId\n    lastNumber\n    lastMessageAt\n    lastReadNumber\n    unreadCount\n    level\n    pinned\n    locked {\n      at\n      reason\n      by {\n        id\n        name\n        pictureFileId\n      }\n    }\n    viewerCan {\n      post\n      moderate\n      edit\n    }\n  }\n": types.ThreadState_ThreadFragmentDoc,
    "\n  fragment ThreadPreview_preview on ThreadPreview {\n    id\n    excerpt\n    author {\n      id\n      name\n      pictureFileId\n    }\n  }\n": types.ThreadPreview_PreviewFragmentDoc,
    "\n  fragment ThreadWindow_thread on Thread {\n    messages {\n      edges {\n        node {\n          id\n          number\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n      }\n    }\n  }\n": types.ThreadWindow_ThreadFragmentDoc,
    "\n  mutation PostPoll($input: PostPollInput!) {\n    postPoll(input: $input) {\n      ... on MessageStored {\n        message {\n          id\n          ...MessageItem_message\n        }\n      }\n      ... on ThreadLocked {\n        threadId\n        explanation\n      }\n    }\n  }\n": types.PostPollDocument,
    "\n  mutation VoteInPoll($input: VoteInPollInput!) {\n    voteInPoll(input: $input) {\n      messageId\n      closed\n      voters\n      mine\n      answers {\n        position\n        text\n        votes\n      }\n    }\n  }\n": types.VoteInPollDocument,
    "\n  mutation ClosePoll($input: ClosePollInput!) {\n    closePoll(input: $input) {\n      messageId\n      closed\n      voters\n      mine\n      answers {\n        position\n        text\n        votes\n      }\n    }\n  }\n": types.ClosePollDocument,
    "\n  query PollVoters($id: UUID!) {\n    message(id: $id) {\n      id\n      poll {\n        messageId\n        answers {\n          position\n          text\n          people {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.PollVotersDocument,
    "\n  query ThreadPage($id: UUID!, $first: Int, $after: String, $last: Int, $before: String, $around: Int) {\n    thread(id: $id) {\n      id\n      ...ThreadState_thread\n      messages(first: $first, after: $after, last: $last, before: $before, around: $around) {\n        edges {\n          cursor\n          node {\n            id\n            number\n            ...MessageItem_message\n          }\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n          endCursor\n        }\n      }\n    }\n  }\n": types.ThreadPageDocument,
    "\n  query ThreadState($id: UUID!) {\n    thread(id: $id) {\n      id\n      ...ThreadState_thread\n    }\n  }\n": types.ThreadStateDocument,
    "\n  query MessagesAfter($threadId: UUID!, $number: Int!) {\n    messagesAfter(threadId: $threadId, number: $number) {\n      id\n      number\n      ...MessageItem_message\n    }\n  }\n": types.MessagesAfterDocument,
    "\n  query ThreadContext($workGroupId: UUID!) {\n    workGroup(id: $workGroupId) {\n      id\n      title\n      reference\n      steps {\n        id\n        position\n        kind\n        number\n        title\n        brief\n        startsAt\n        dueAt\n        state\n      }\n    }\n  }\n": types.ThreadContextDocument,
    "\n  query ThreadHub($id: UUID!) {\n    hub(id: $id) {\n      id\n      name\n      shortName\n    }\n  }\n": types.ThreadHubDocument,
    "\n  query MessageDocument($id: UUID!) {\n    message(id: $id) {\n      id\n      version\n      document\n    }\n  }\n": types.MessageDocumentDocument,
    "\n  query RestoredMessage($id: UUID!) {\n    message(id: $id) {\n      id\n      ...MessageItem_message\n    }\n  }\n": types.RestoredMessageDocument,
    "\n  mutation EditMessage($input: EditMessageInput!) {\n    editMessage(input: $input) {\n      id\n      ...MessageItem_message\n    }\n  }\n": types.EditMessageDocument,
    "\n  mutation RemoveMessage($input: RemoveMessageInput!) {\n    removeMessage(input: $input) {\n      id\n      ...MessageItem_message\n    }\n  }\n": types.RemoveMessageDocument,
    "\n  mutation RestoreMessage($input: RestoreMessageInput!) {\n    restoreMessage(input: $input) {\n      id\n      ...MessageItem_message\n    }\n  }\n": types.RestoreMessageDocument,
    "\n  mutation MarkThreadRead($input: MarkThreadReadInput!) {\n    markThreadRead(input: $input) {\n      id\n      lastNumber\n      lastReadNumber\n      unreadCount\n    }\n  }\n": types.MarkThreadReadDocument,
    "\n  mutation RenameThread($input: RenameThreadInput!) {\n    renameThread(input: $input) {\n      id\n      ...ThreadState_thread\n    }\n  }\n": types.RenameThreadDocument,
    "\n  mutation PinThread($input: PinThreadInput!) {\n    pinThread(input: $input) {\n      id\n      ...ThreadState_thread\n    }\n  }\n": types.PinThreadDocument,
    "\n  mutation LockThread($input: LockThreadInput!) {\n    lockThread(input: $input) {\n      id\n      ...ThreadState_thread\n    }\n  }\n": types.LockThreadDocument,
    "\n  mutation UnlockThread($input: LockThreadInput!) {\n    unlockThread(input: $input) {\n      id\n      ...ThreadState_thread\n    }\n  }\n": types.UnlockThreadDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HubNames {\n    hubs {\n      id\n      name\n      shortName\n    }\n  }\n"): (typeof documents)["\n  query HubNames {\n    hubs {\n      id\n      name\n      shortName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchThreads($query: String!) {\n    searchThreads(query: $query) {\n      number\n      excerpt\n      thread {\n        id\n        title\n      }\n    }\n  }\n"): (typeof documents)["\n  query SearchThreads($query: String!) {\n    searchThreads(query: $query) {\n      number\n      excerpt\n      thread {\n        id\n        title\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateThread($input: CreateThreadInput!) {\n    createThread(input: $input) {\n      id\n      stepId\n      pinned\n      ...ThreadRow_thread\n    }\n  }\n"): (typeof documents)["\n  mutation CreateThread($input: CreateThreadInput!) {\n    createThread(input: $input) {\n      id\n      stepId\n      pinned\n      ...ThreadRow_thread\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkThreadsRead($input: MarkThreadsReadInput!) {\n    markThreadsRead(input: $input) {\n      id\n      lastReadNumber\n      unreadCount\n    }\n  }\n"): (typeof documents)["\n  mutation MarkThreadsRead($input: MarkThreadsReadInput!) {\n    markThreadsRead(input: $input) {\n      id\n      lastReadNumber\n      unreadCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConversationList($first: Int!, $after: String, $name: PlainText) {\n    conversations(first: $first, after: $after, name: $name) {\n      edges {\n        cursor\n        node {\n          id\n          unreadCount\n          level\n          ...ThreadRow_thread\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query ConversationList($first: Int!, $after: String, $name: PlainText) {\n    conversations(first: $first, after: $after, name: $name) {\n      edges {\n        cursor\n        node {\n          id\n          unreadCount\n          level\n          ...ThreadRow_thread\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenConversation($input: OpenConversationInput!) {\n    openConversation(input: $input) {\n      id\n      ...ThreadRow_thread\n    }\n  }\n"): (typeof documents)["\n  mutation OpenConversation($input: OpenConversationInput!) {\n    openConversation(input: $input) {\n      id\n      ...ThreadRow_thread\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConversationPeople($id: UUID!) {\n    thread(id: $id) {\n      id\n      people {\n        id\n        hasLeft\n        person {\n          id\n          name\n        }\n      }\n    }\n    writersChoice {\n      id\n      blocked {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  query ConversationPeople($id: UUID!) {\n    thread(id: $id) {\n      id\n      people {\n        id\n        hasLeft\n        person {\n          id\n          name\n        }\n      }\n    }\n    writersChoice {\n      id\n      blocked {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Correspondent($personId: UUID!) {\n    correspondent(personId: $personId) {\n      id\n      threadId\n      refusal\n      blocked\n      person {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query Correspondent($personId: UUID!) {\n    correspondent(personId: $personId) {\n      id\n      threadId\n      refusal\n      blocked\n      person {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WritersChoice {\n    writersChoice {\n      id\n      leadersOnly\n      blocked {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query WritersChoice {\n    writersChoice {\n      id\n      leadersOnly\n      blocked {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseWriters($input: ChooseWritersInput!) {\n    chooseWriters(input: $input) {\n      id\n      leadersOnly\n    }\n  }\n"): (typeof documents)["\n  mutation ChooseWriters($input: ChooseWritersInput!) {\n    chooseWriters(input: $input) {\n      id\n      leadersOnly\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BlockPerson($input: BlockPersonInput!) {\n    blockPerson(input: $input) {\n      id\n      refusal\n      blocked\n    }\n  }\n"): (typeof documents)["\n  mutation BlockPerson($input: BlockPersonInput!) {\n    blockPerson(input: $input) {\n      id\n      refusal\n      blocked\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveConversation($input: LeaveConversationInput!) {\n    leaveConversation(input: $input)\n  }\n"): (typeof documents)["\n  mutation LeaveConversation($input: LeaveConversationInput!) {\n    leaveConversation(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ThreadSummary_summary on ThreadSummary {\n    id\n    people\n    messages\n    text\n    version\n    editedAt\n    editedBy {\n      id\n      name\n    }\n    quotes {\n      id\n      number\n      excerpt\n      author {\n        id\n        name\n      }\n    }\n    questions {\n      id\n      number\n      excerpt\n      author {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ThreadSummary_summary on ThreadSummary {\n    id\n    people\n    messages\n    text\n    version\n    editedAt\n    editedBy {\n      id\n      name\n    }\n    quotes {\n      id\n      number\n      excerpt\n      author {\n        id\n        name\n      }\n    }\n    questions {\n      id\n      number\n      excerpt\n      author {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ThreadLifecycle($id: UUID!) {\n    thread(id: $id) {\n      id\n      createdBy {\n        id\n      }\n      summary {\n        id\n        ...ThreadSummary_summary\n      }\n    }\n  }\n"): (typeof documents)["\n  query ThreadLifecycle($id: UUID!) {\n    thread(id: $id) {\n      id\n      createdBy {\n        id\n      }\n      summary {\n        id\n        ...ThreadSummary_summary\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditThreadSummary($input: EditThreadSummaryInput!) {\n    editThreadSummary(input: $input) {\n      id\n      summary {\n        id\n        ...ThreadSummary_summary\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation EditThreadSummary($input: EditThreadSummaryInput!) {\n    editThreadSummary(input: $input) {\n      id\n      summary {\n        id\n        ...ThreadSummary_summary\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WorkshopThread_panel on WorkshopThread {\n    opensAt\n    thread {\n      id\n      unreadCount\n    }\n  }\n"): (typeof documents)["\n  fragment WorkshopThread_panel on WorkshopThread {\n    opensAt\n    thread {\n      id\n      unreadCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkshopThread($workshopId: UUID!) {\n    workshopThread(workshopId: $workshopId) {\n      ...WorkshopThread_panel\n    }\n  }\n"): (typeof documents)["\n  query WorkshopThread($workshopId: UUID!) {\n    workshopThread(workshopId: $workshopId) {\n      ...WorkshopThread_panel\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ThreadRow_thread on Thread {\n    id\n    title\n    audienceId\n    stepId\n    lastNumber\n    lastMessageAt\n    lastReadNumber\n    unreadCount\n    level\n    pinned\n    locked {\n      at\n      reason\n    }\n    createdBy {\n      id\n      name\n      pictureFileId\n    }\n    summary {\n      id\n      people\n      messages\n      text\n    }\n    lastMessage {\n      id\n      excerpt\n      author {\n        id\n        name\n        pictureFileId\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ThreadRow_thread on Thread {\n    id\n    title\n    audienceId\n    stepId\n    lastNumber\n    lastMessageAt\n    lastReadNumber\n    unreadCount\n    level\n    pinned\n    locked {\n      at\n      reason\n    }\n    createdBy {\n      id\n      name\n      pictureFileId\n    }\n    summary {\n      id\n      people\n      messages\n      text\n    }\n    lastMessage {\n      id\n      excerpt\n      author {\n        id\n        name\n        pictureFileId\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ThreadList($audienceId: UUID!, $first: Int!, $after: String, $unread: Boolean) {\n    threads(audienceId: $audienceId, first: $first, after: $after, unread: $unread) {\n      edges {\n        cursor\n        node {\n          id\n          stepId\n          pinned\n          ...ThreadRow_thread\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query ThreadList($audienceId: UUID!, $first: Int!, $after: String, $unread: Boolean) {\n    threads(audienceId: $audienceId, first: $first, after: $after, unread: $unread) {\n      edges {\n        cursor\n        node {\n          id\n          stepId\n          pinned\n          ...ThreadRow_thread\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DiscussionGroups {\n    myWorkGroups {\n      id\n      title\n      reference\n      steps {\n        id\n        position\n        kind\n        number\n        title\n        state\n      }\n    }\n  }\n"): (typeof documents)["\n  query DiscussionGroups {\n    myWorkGroups {\n      id\n      title\n      reference\n      steps {\n        id\n        position\n        kind\n        number\n        title\n        state\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnreadThreads {\n    unreadThreads {\n      threads\n      audiences {\n        audienceId\n        kind\n        threads\n        messages\n      }\n    }\n  }\n"): (typeof documents)["\n  query UnreadThreads {\n    unreadThreads {\n      threads\n      audiences {\n        audienceId\n        kind\n        threads\n        messages\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PostMessage($input: PostMessageInput!) {\n    postMessage(input: $input) {\n      ... on MessageStored {\n        message {\n          id\n          number\n          ...MessageItem_message\n        }\n      }\n      ... on ThreadLocked {\n        threadId\n        explanation\n        reason\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PostMessage($input: PostMessageInput!) {\n    postMessage(input: $input) {\n      ... on MessageStored {\n        message {\n          id\n          number\n          ...MessageItem_message\n        }\n      }\n      ... on ThreadLocked {\n        threadId\n        explanation\n        reason\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ThreadMarks($id: UUID!) {\n    thread(id: $id) {\n      id\n      saved\n      savedNumbers\n    }\n  }\n"): (typeof documents)["\n  query ThreadMarks($id: UUID!) {\n    thread(id: $id) {\n      id\n      saved\n      savedNumbers\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetThreadLevel($input: SetThreadLevelInput!) {\n    setThreadLevel(input: $input) {\n      id\n      level\n    }\n  }\n"): (typeof documents)["\n  mutation SetThreadLevel($input: SetThreadLevelInput!) {\n    setThreadLevel(input: $input) {\n      id\n      level\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkThreadUnread($input: MarkThreadUnreadInput!) {\n    markThreadUnread(input: $input) {\n      id\n      lastReadNumber\n      unreadCount\n    }\n  }\n"): (typeof documents)["\n  mutation MarkThreadUnread($input: MarkThreadUnreadInput!) {\n    markThreadUnread(input: $input) {\n      id\n      lastReadNumber\n      unreadCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SavePost($input: SavePostInput!) {\n    savePost(input: $input) {\n      id\n      saved\n      savedNumbers\n    }\n  }\n"): (typeof documents)["\n  mutation SavePost($input: SavePostInput!) {\n    savePost(input: $input) {\n      id\n      saved\n      savedNumbers\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SavedItem_saved on SavedPost {\n    id\n    savedAt\n    thread {\n      id\n      title\n      unreadCount\n    }\n    message {\n      id\n      number\n      excerpt\n      createdAt\n      author {\n        id\n        name\n        pictureFileId\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment SavedItem_saved on SavedPost {\n    id\n    savedAt\n    thread {\n      id\n      title\n      unreadCount\n    }\n    message {\n      id\n      number\n      excerpt\n      createdAt\n      author {\n        id\n        name\n        pictureFileId\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Saved($first: Int!, $after: String) {\n    saved(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...SavedItem_saved\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Saved($first: Int!, $after: String) {\n    saved(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...SavedItem_saved\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnreadThreadIds($audienceId: UUID!) {\n    threads(audienceId: $audienceId, unread: true, first: 2) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query UnreadThreadIds($audienceId: UUID!) {\n    threads(audienceId: $audienceId, unread: true, first: 2) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MessageItem_message on Message {\n    id\n    threadId\n    number\n    createdAt\n    editedAt\n    version\n    html\n    excerpt\n    author {\n      id\n      name\n      pictureFileId\n    }\n    quote {\n      id\n      number\n      excerpt\n      author {\n        id\n        name\n        pictureFileId\n      }\n    }\n    reactions {\n      kind\n      count\n      mine\n    }\n    poll {\n      messageId\n      several\n      anonymous\n      closesAt\n      closed\n      voters\n      mine\n      answers {\n        position\n        text\n        votes\n      }\n    }\n    removed {\n      at\n      reason\n      by {\n        id\n        name\n        pictureFileId\n      }\n    }\n    viewerCan {\n      edit\n      remove\n      moderate\n      restore\n      react\n    }\n  }\n"): (typeof documents)["\n  fragment MessageItem_message on Message {\n    id\n    threadId\n    number\n    createdAt\n    editedAt\n    version\n    html\n    excerpt\n    author {\n      id\n      name\n      pictureFileId\n    }\n    quote {\n      id\n      number\n      excerpt\n      author {\n        id\n        name\n        pictureFileId\n      }\n    }\n    reactions {\n      kind\n      count\n      mine\n    }\n    poll {\n      messageId\n      several\n      anonymous\n      closesAt\n      closed\n      voters\n      mine\n      answers {\n        position\n        text\n        votes\n      }\n    }\n    removed {\n      at\n      reason\n      by {\n        id\n        name\n        pictureFileId\n      }\n    }\n    viewerCan {\n      edit\n      remove\n      moderate\n      restore\n      react\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ThreadState_thread on Thread {\n    id\n    title\n    audienceKind\n    audienceId\n    stepId\n    lastNumber\n    lastMessageAt\n    lastReadNumber\n    unreadCount\n    level\n    pinned\n    locked {\n      at\n      reason\n      by {\n        id\n        name\n        pictureFileId\n      }\n    }\n    viewerCan {\n      post\n      moderate\n      edit\n    }\n  }\n"): (typeof documents)["\n  fragment ThreadState_thread on Thread {\n    id\n    title\n    audienceKind\n    audienceId\n    stepId\n    lastNumber\n    lastMessageAt\n    lastReadNumber\n    unreadCount\n    level\n    pinned\n    locked {\n      at\n      reason\n      by {\n        id\n        name\n        pictureFileId\n      }\n    }\n    viewerCan {\n      post\n      moderate\n      edit\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ThreadPreview_preview on ThreadPreview {\n    id\n    excerpt\n    author {\n      id\n      name\n      pictureFileId\n    }\n  }\n"): (typeof documents)["\n  fragment ThreadPreview_preview on ThreadPreview {\n    id\n    excerpt\n    author {\n      id\n      name\n      pictureFileId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ThreadWindow_thread on Thread {\n    messages {\n      edges {\n        node {\n          id\n          number\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ThreadWindow_thread on Thread {\n    messages {\n      edges {\n        node {\n          id\n          number\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PostPoll($input: PostPollInput!) {\n    postPoll(input: $input) {\n      ... on MessageStored {\n        message {\n          id\n          ...MessageItem_message\n        }\n      }\n      ... on ThreadLocked {\n        threadId\n        explanation\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PostPoll($input: PostPollInput!) {\n    postPoll(input: $input) {\n      ... on MessageStored {\n        message {\n          id\n          ...MessageItem_message\n        }\n      }\n      ... on ThreadLocked {\n        threadId\n        explanation\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VoteInPoll($input: VoteInPollInput!) {\n    voteInPoll(input: $input) {\n      messageId\n      closed\n      voters\n      mine\n      answers {\n        position\n        text\n        votes\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation VoteInPoll($input: VoteInPollInput!) {\n    voteInPoll(input: $input) {\n      messageId\n      closed\n      voters\n      mine\n      answers {\n        position\n        text\n        votes\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClosePoll($input: ClosePollInput!) {\n    closePoll(input: $input) {\n      messageId\n      closed\n      voters\n      mine\n      answers {\n        position\n        text\n        votes\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ClosePoll($input: ClosePollInput!) {\n    closePoll(input: $input) {\n      messageId\n      closed\n      voters\n      mine\n      answers {\n        position\n        text\n        votes\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PollVoters($id: UUID!) {\n    message(id: $id) {\n      id\n      poll {\n        messageId\n        answers {\n          position\n          text\n          people {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PollVoters($id: UUID!) {\n    message(id: $id) {\n      id\n      poll {\n        messageId\n        answers {\n          position\n          text\n          people {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ThreadPage($id: UUID!, $first: Int, $after: String, $last: Int, $before: String, $around: Int) {\n    thread(id: $id) {\n      id\n      ...ThreadState_thread\n      messages(first: $first, after: $after, last: $last, before: $before, around: $around) {\n        edges {\n          cursor\n          node {\n            id\n            number\n            ...MessageItem_message\n          }\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ThreadPage($id: UUID!, $first: Int, $after: String, $last: Int, $before: String, $around: Int) {\n    thread(id: $id) {\n      id\n      ...ThreadState_thread\n      messages(first: $first, after: $after, last: $last, before: $before, around: $around) {\n        edges {\n          cursor\n          node {\n            id\n            number\n            ...MessageItem_message\n          }\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ThreadState($id: UUID!) {\n    thread(id: $id) {\n      id\n      ...ThreadState_thread\n    }\n  }\n"): (typeof documents)["\n  query ThreadState($id: UUID!) {\n    thread(id: $id) {\n      id\n      ...ThreadState_thread\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MessagesAfter($threadId: UUID!, $number: Int!) {\n    messagesAfter(threadId: $threadId, number: $number) {\n      id\n      number\n      ...MessageItem_message\n    }\n  }\n"): (typeof documents)["\n  query MessagesAfter($threadId: UUID!, $number: Int!) {\n    messagesAfter(threadId: $threadId, number: $number) {\n      id\n      number\n      ...MessageItem_message\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ThreadContext($workGroupId: UUID!) {\n    workGroup(id: $workGroupId) {\n      id\n      title\n      reference\n      steps {\n        id\n        position\n        kind\n        number\n        title\n        brief\n        startsAt\n        dueAt\n        state\n      }\n    }\n  }\n"): (typeof documents)["\n  query ThreadContext($workGroupId: UUID!) {\n    workGroup(id: $workGroupId) {\n      id\n      title\n      reference\n      steps {\n        id\n        position\n        kind\n        number\n        title\n        brief\n        startsAt\n        dueAt\n        state\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ThreadHub($id: UUID!) {\n    hub(id: $id) {\n      id\n      name\n      shortName\n    }\n  }\n"): (typeof documents)["\n  query ThreadHub($id: UUID!) {\n    hub(id: $id) {\n      id\n      name\n      shortName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MessageDocument($id: UUID!) {\n    message(id: $id) {\n      id\n      version\n      document\n    }\n  }\n"): (typeof documents)["\n  query MessageDocument($id: UUID!) {\n    message(id: $id) {\n      id\n      version\n      document\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RestoredMessage($id: UUID!) {\n    message(id: $id) {\n      id\n      ...MessageItem_message\n    }\n  }\n"): (typeof documents)["\n  query RestoredMessage($id: UUID!) {\n    message(id: $id) {\n      id\n      ...MessageItem_message\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditMessage($input: EditMessageInput!) {\n    editMessage(input: $input) {\n      id\n      ...MessageItem_message\n    }\n  }\n"): (typeof documents)["\n  mutation EditMessage($input: EditMessageInput!) {\n    editMessage(input: $input) {\n      id\n      ...MessageItem_message\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveMessage($input: RemoveMessageInput!) {\n    removeMessage(input: $input) {\n      id\n      ...MessageItem_message\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveMessage($input: RemoveMessageInput!) {\n    removeMessage(input: $input) {\n      id\n      ...MessageItem_message\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreMessage($input: RestoreMessageInput!) {\n    restoreMessage(input: $input) {\n      id\n      ...MessageItem_message\n    }\n  }\n"): (typeof documents)["\n  mutation RestoreMessage($input: RestoreMessageInput!) {\n    restoreMessage(input: $input) {\n      id\n      ...MessageItem_message\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkThreadRead($input: MarkThreadReadInput!) {\n    markThreadRead(input: $input) {\n      id\n      lastNumber\n      lastReadNumber\n      unreadCount\n    }\n  }\n"): (typeof documents)["\n  mutation MarkThreadRead($input: MarkThreadReadInput!) {\n    markThreadRead(input: $input) {\n      id\n      lastNumber\n      lastReadNumber\n      unreadCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenameThread($input: RenameThreadInput!) {\n    renameThread(input: $input) {\n      id\n      ...ThreadState_thread\n    }\n  }\n"): (typeof documents)["\n  mutation RenameThread($input: RenameThreadInput!) {\n    renameThread(input: $input) {\n      id\n      ...ThreadState_thread\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PinThread($input: PinThreadInput!) {\n    pinThread(input: $input) {\n      id\n      ...ThreadState_thread\n    }\n  }\n"): (typeof documents)["\n  mutation PinThread($input: PinThreadInput!) {\n    pinThread(input: $input) {\n      id\n      ...ThreadState_thread\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LockThread($input: LockThreadInput!) {\n    lockThread(input: $input) {\n      id\n      ...ThreadState_thread\n    }\n  }\n"): (typeof documents)["\n  mutation LockThread($input: LockThreadInput!) {\n    lockThread(input: $input) {\n      id\n      ...ThreadState_thread\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnlockThread($input: LockThreadInput!) {\n    unlockThread(input: $input) {\n      id\n      ...ThreadState_thread\n    }\n  }\n"): (typeof documents)["\n  mutation UnlockThread($input: LockThreadInput!) {\n    unlockThread(input: $input) {\n      id\n      ...ThreadState_thread\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;