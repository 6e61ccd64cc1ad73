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
    "\n  query GroupSteps($id: UUID!) {\n    workGroup(id: $id) {\n      id\n      viewerRole\n      steps {\n        id\n        kind\n        position\n        number\n        title\n        state\n      }\n    }\n  }\n": typeof types.GroupStepsDocument,
    "\n  query SessionStands {\n    viewer {\n      id\n    }\n  }\n": typeof types.SessionStandsDocument,
    "\n  query ShellViewer {\n    viewer {\n      id\n      standing\n      managesHub\n      person {\n        id\n        name\n        jobTitle\n        pictureFileId\n      }\n    }\n  }\n": typeof types.ShellViewerDocument,
    "\n  fragment CalendarSection_settings on CalendarSettings {\n    id\n    addressMadeAt\n    invitations\n    groupCount\n  }\n": typeof types.CalendarSection_SettingsFragmentDoc,
    "\n  query CalendarSettings {\n    calendarSettings {\n      id\n      ...CalendarSection_settings\n    }\n  }\n": typeof types.CalendarSettingsDocument,
    "\n  mutation MakeCalendarAddress($input: MakeCalendarAddressInput!) {\n    makeCalendarAddress(input: $input) {\n      url\n      webcalUrl\n      settings {\n        id\n        ...CalendarSection_settings\n      }\n    }\n  }\n": typeof types.MakeCalendarAddressDocument,
    "\n  mutation SwitchOffCalendarAddress($input: SwitchOffCalendarAddressInput!) {\n    switchOffCalendarAddress(input: $input) {\n      id\n      ...CalendarSection_settings\n    }\n  }\n": typeof types.SwitchOffCalendarAddressDocument,
    "\n  mutation SetCalendarInvitations($input: SetCalendarInvitationsInput!) {\n    setCalendarInvitations(input: $input) {\n      id\n      ...CalendarSection_settings\n    }\n  }\n": typeof types.SetCalendarInvitationsDocument,
    "\n  fragment CommentActions_comment on Comment {\n    id\n    resolvedAt\n    author {\n      id\n      name\n    }\n    viewerCan {\n      edit\n      remove\n      resolve\n    }\n  }\n": typeof types.CommentActions_CommentFragmentDoc,
    "\n  fragment CommentItem_comment on Comment {\n    id\n    html\n    createdAt\n    editedAt\n    resolvedAt\n    author {\n      id\n      name\n      jobTitle\n      pictureFileId\n    }\n    ...CommentActions_comment\n    ...CommentReactions_comment\n  }\n": typeof types.CommentItem_CommentFragmentDoc,
    "\n  fragment CommentReactions_comment on Comment {\n    id\n    reactions {\n      kind\n      count\n      mine\n    }\n  }\n": typeof types.CommentReactions_CommentFragmentDoc,
    "\n  fragment CommentThread_comment on Comment {\n    id\n    removedAt\n    removalReason\n    author {\n      id\n      name\n    }\n    replies {\n      id\n      removedAt\n      removalReason\n      ...CommentItem_comment\n      ...RemovedComment_comment\n    }\n    ...CommentItem_comment\n    ...RemovedComment_comment\n  }\n": typeof types.CommentThread_CommentFragmentDoc,
    "\n  fragment RemovedComment_comment on Comment {\n    id\n    removalReason\n    remover {\n      id\n      name\n    }\n  }\n": typeof types.RemovedComment_CommentFragmentDoc,
    "\n  fragment CommentStored_comment on Comment {\n    id\n    targetType\n    targetId\n    parentId\n    html\n    version\n    createdAt\n    editedAt\n    resolvedAt\n    removedAt\n    removalReason\n    remover {\n      id\n      name\n    }\n    author {\n      id\n      name\n      jobTitle\n      pictureFileId\n    }\n    reactions {\n      kind\n      count\n      mine\n    }\n    viewerCan {\n      edit\n      remove\n      resolve\n    }\n    replies {\n      id\n    }\n  }\n": typeof types.CommentStored_CommentFragmentDoc,
    "\n  query CommentList($targetType: TargetType!, $targetId: UUID!, $resolved: Boolean!, $first: Int!, $after: String) {\n    comments(targetType: $targetType, targetId: $targetId, resolved: $resolved, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          replies {\n            id\n            ...CommentStored_comment\n          }\n          ...CommentStored_comment\n          ...CommentThread_comment\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n": typeof types.CommentListDocument,
    "\n  query CommentEdges($targetType: TargetType!, $targetId: UUID!, $resolved: Boolean!) {\n    comments(targetType: $targetType, targetId: $targetId, resolved: $resolved) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n": typeof types.CommentEdgesDocument,
    "\n  query CommentHost($targetType: TargetType!, $targetId: UUID!) {\n    commentsViewerCan(targetType: $targetType, targetId: $targetId) {\n      post\n      moderate\n      resolve\n    }\n    commentCounts(targets: [{ type: $targetType, id: $targetId }]) {\n      targetType\n      targetId\n      count\n      resolved\n    }\n  }\n": typeof types.CommentHostDocument,
    "\n  query CommentOne($id: UUID!) {\n    comment(id: $id) {\n      ...CommentStored_comment\n    }\n  }\n": typeof types.CommentOneDocument,
    "\n  query CommentToEdit($id: UUID!) {\n    comment(id: $id) {\n      id\n      version\n      document\n    }\n  }\n": typeof types.CommentToEditDocument,
    "\n  mutation PostComment($input: PostCommentInput!) {\n    postComment(input: $input) {\n      comment {\n        ...CommentStored_comment\n      }\n    }\n  }\n": typeof types.PostCommentDocument,
    "\n  mutation EditComment($input: EditCommentInput!) {\n    editComment(input: $input) {\n      comment {\n        ...CommentStored_comment\n      }\n    }\n  }\n": typeof types.EditCommentDocument,
    "\n  mutation RemoveComment($input: RemoveCommentInput!) {\n    removeComment(input: $input) {\n      comment {\n        ...CommentStored_comment\n      }\n    }\n  }\n": typeof types.RemoveCommentDocument,
    "\n  mutation ResolveComment($input: ResolveCommentInput!) {\n    resolveComment(input: $input) {\n      comment {\n        ...CommentStored_comment\n      }\n    }\n  }\n": typeof types.ResolveCommentDocument,
    "\n  mutation ReactToComment($input: SetReactionInput!) {\n    setReaction(input: $input) {\n      targetType\n      targetId\n      reactions {\n        kind\n        count\n        mine\n      }\n    }\n  }\n": typeof types.ReactToCommentDocument,
    "\n  mutation MarkCommentsSeen($input: MarkCommentsSeenInput!) {\n    markCommentsSeen(input: $input) {\n      targetType\n      targetId\n    }\n  }\n": typeof types.MarkCommentsSeenDocument,
    "\n  fragment CommentNoticeRow_notice on CommentNotice {\n    kind\n    excerpt\n    targetTitle\n    path\n    comment {\n      id\n      createdAt\n      author {\n        id\n        name\n        pictureFileId\n      }\n    }\n  }\n": typeof types.CommentNoticeRow_NoticeFragmentDoc,
    "\n  query CommentNotices {\n    commentNotices {\n      comment {\n        id\n      }\n      ...CommentNoticeRow_notice\n    }\n  }\n": typeof types.CommentNoticesDocument,
    "\n  fragment CycleStepParts on CycleStep {\n    id\n    kind\n    number\n    title\n    brief\n    startsAt\n    endsAt\n    dueAt\n    format\n    venue\n    dayEquivalent\n    state\n    draft\n    cancelledAt\n  }\n": typeof types.CycleStepPartsFragmentDoc,
    "\n  fragment CycleStepDetails on CycleStep {\n    id\n    cancelReason\n    accessNotes\n    agenda\n    resources {\n      label\n      url\n      file {\n        id\n        name\n        mediaType\n        bytes\n      }\n    }\n  }\n": typeof types.CycleStepDetailsFragmentDoc,
    "\n  query MyCycle {\n    myWorkGroups {\n      id\n      title\n      current\n      viewerRole\n      hub {\n        id\n        shortName\n        colour\n      }\n      steps {\n        id\n        ...CycleStepParts\n      }\n    }\n  }\n": typeof types.MyCycleDocument,
    "\n  fragment Plan on CyclePlan {\n    id\n    open\n    projectDays\n    plannedDays\n    issues {\n      code\n      stepId\n      message\n    }\n    workGroup {\n      id\n      title\n      reference\n      steps {\n        id\n        position\n        version\n        joinUrl\n        ...CycleStepParts\n        ...CycleStepDetails\n      }\n    }\n  }\n": typeof types.PlanFragmentDoc,
    "\n  query CyclePlan($id: UUID!) {\n    cyclePlan(workGroupId: $id) {\n      id\n      ...Plan\n      templates {\n        id\n        name\n        workshops\n        tasks\n      }\n      sources {\n        id\n        reference\n      }\n    }\n  }\n": typeof types.CyclePlanDocument,
    "\n  query CycleStepChange($stepId: UUID!, $startsAt: DateTime, $endsAt: DateTime) {\n    cycleStepChange(stepId: $stepId, startsAt: $startsAt, endsAt: $endsAt) {\n      people {\n        id\n        name\n      }\n      depends\n      warnings\n      dueDates {\n        step {\n          id\n          number\n          title\n          version\n        }\n        from\n        to\n        reason\n      }\n    }\n  }\n": typeof types.CycleStepChangeDocument,
    "\n  mutation AddCycleStep($input: AddCycleStepInput!) {\n    addCycleStep(input: $input) {\n      id\n      ...Plan\n    }\n  }\n": typeof types.AddCycleStepDocument,
    "\n  mutation EditCycleStep($input: EditCycleStepInput!) {\n    editCycleStep(input: $input) {\n      id\n      ...Plan\n    }\n  }\n": typeof types.EditCycleStepDocument,
    "\n  mutation RemoveCycleStep($input: RemoveCycleStepInput!) {\n    removeCycleStep(input: $input) {\n      id\n      ...Plan\n    }\n  }\n": typeof types.RemoveCycleStepDocument,
    "\n  mutation ReorderCycle($input: ReorderCycleInput!) {\n    reorderCycle(input: $input) {\n      id\n      ...Plan\n    }\n  }\n": typeof types.ReorderCycleDocument,
    "\n  mutation PublishCycle($input: PublishCycleInput!) {\n    publishCycle(input: $input) {\n      id\n      ...Plan\n    }\n  }\n": typeof types.PublishCycleDocument,
    "\n  mutation FillCycle($input: FillCycleInput!) {\n    fillCycle(input: $input) {\n      id\n      ...Plan\n    }\n  }\n": typeof types.FillCycleDocument,
    "\n  mutation MoveWorkshop($input: MoveWorkshopInput!) {\n    moveWorkshop(input: $input) {\n      id\n      ...Plan\n    }\n  }\n": typeof types.MoveWorkshopDocument,
    "\n  mutation CancelCycleStep($input: CancelCycleStepInput!) {\n    cancelCycleStep(input: $input) {\n      id\n      ...Plan\n    }\n  }\n": typeof types.CancelCycleStepDocument,
    "\n  query PaletteSteps($query: String!) {\n    searchCycleSteps(query: $query, first: 6) {\n      step {\n        id\n        kind\n        number\n        title\n        startsAt\n        dueAt\n      }\n      workGroup {\n        id\n        title\n      }\n    }\n  }\n": typeof types.PaletteStepsDocument,
    "\n  query WorkGroupPage($id: UUID!) {\n    workGroup(id: $id) {\n      id\n      title\n      reference\n      current\n      viewerRole\n      hub {\n        id\n        ...HubMark\n      }\n      steps {\n        id\n        ...CycleStepParts\n        ...CycleStepDetails\n      }\n      viewerCan {\n        moderate\n      }\n      ...GroupMembers\n    }\n    myWorkGroups {\n      id\n      ...GroupSwitchEntry\n    }\n  }\n": typeof types.WorkGroupPageDocument,
    "\n  query MyGroup {\n    myWorkGroups {\n      id\n    }\n  }\n": typeof types.MyGroupDocument,
    "\n  query DepartmentEditor($id: UUID!) {\n    department(id: $id) {\n      id\n      name\n      school {\n        id\n        name\n      }\n      viewerCan {\n        edit\n      }\n      profile {\n        version\n        whoWeAre\n        context\n        practice\n      }\n    }\n  }\n": typeof types.DepartmentEditorDocument,
    "\n  mutation UpdateDepartmentProfile($input: UpdateDepartmentProfileInput!) {\n    updateDepartmentProfile(input: $input) {\n      id\n      profile {\n        practice\n      }\n      ...DepartmentSections\n      ...DepartmentAside\n      ...DepartmentCard\n    }\n  }\n": typeof types.UpdateDepartmentProfileDocument,
    "\n  fragment DepartmentCard on Department {\n    id\n    school {\n      id\n      ...SchoolLine\n    }\n    viewerCan {\n      edit\n    }\n    members {\n      label\n      person {\n        id\n        name\n      }\n    }\n    profile {\n      excerpt\n      updatedAt\n    }\n  }\n": typeof types.DepartmentCardFragmentDoc,
    "\n  query Departments {\n    departments {\n      id\n      school {\n        id\n        name\n        town\n      }\n      ...DepartmentCard\n    }\n  }\n": typeof types.DepartmentsDocument,
    "\n  fragment DepartmentAside on Department {\n    id\n    school {\n      id\n      phase\n      laName\n      ageLow\n      ageHigh\n    }\n    members {\n      label\n      person {\n        id\n        name\n        jobTitle\n        pictureFileId\n      }\n    }\n    profile {\n      updatedAt\n      updatedBy {\n        id\n        name\n      }\n    }\n  }\n": typeof types.DepartmentAsideFragmentDoc,
    "\n  query DepartmentPage($id: UUID!) {\n    department(id: $id) {\n      id\n      name\n      school {\n        id\n        name\n        town\n        laName\n      }\n      viewerCan {\n        edit\n      }\n      ...DepartmentSections\n      ...DepartmentAside\n    }\n  }\n": typeof types.DepartmentPageDocument,
    "\n  fragment DepartmentSections on Department {\n    id\n    viewerCan {\n      edit\n    }\n    profile {\n      whoWeAre\n      context\n      practiceHtml\n      version\n    }\n  }\n": typeof types.DepartmentSectionsFragmentDoc,
    "\n  query PaletteDepartments($query: String!) {\n    searchDepartments(query: $query, first: 6) {\n      id\n      name\n      school {\n        id\n        name\n        town\n      }\n    }\n  }\n": typeof types.PaletteDepartmentsDocument,
    "\n  fragment ThreadSummary_summary on ThreadSummary {\n    id\n    people\n    messages\n    text\n    version\n    editedAt\n    editedBy {\n      id\n      name\n    }\n    quotes {\n      id\n      number\n      excerpt\n      author {\n        id\n        name\n      }\n    }\n    questions {\n      id\n      number\n      excerpt\n      author {\n        id\n        name\n      }\n    }\n  }\n": typeof types.ThreadSummary_SummaryFragmentDoc,
    "\n  query ThreadLifecycle($id: UUID!) {\n    thread(id: $id) {\n      id\n      createdBy {\n        id\n      }\n      summary {\n        id\n        ...ThreadSummary_summary\n      }\n    }\n  }\n": typeof types.ThreadLifecycleDocument,
    "\n  mutation EditThreadSummary($input: EditThreadSummaryInput!) {\n    editThreadSummary(input: $input) {\n      id\n      summary {\n        id\n        ...ThreadSummary_summary\n      }\n    }\n  }\n": typeof types.EditThreadSummaryDocument,
    "\n  fragment ThreadRow_thread on Thread {\n    id\n    title\n    audienceId\n    stepId\n    lastNumber\n    lastMessageAt\n    lastReadNumber\n    unreadCount\n    pinned\n    locked {\n      at\n      reason\n    }\n    createdBy {\n      id\n      name\n      pictureFileId\n    }\n    summary {\n      id\n      people\n      messages\n      text\n    }\n    lastMessage {\n      id\n      excerpt\n      author {\n        id\n        name\n        pictureFileId\n      }\n    }\n  }\n": typeof types.ThreadRow_ThreadFragmentDoc,
    "\n  query ThreadList($audienceId: UUID!, $first: Int!, $after: String) {\n    threads(audienceId: $audienceId, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          stepId\n          pinned\n          ...ThreadRow_thread\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n": typeof types.ThreadListDocument,
    "\n  query DiscussionGroups {\n    myWorkGroups {\n      id\n      title\n      reference\n      steps {\n        id\n        position\n        kind\n        number\n        title\n        state\n      }\n    }\n  }\n": typeof types.DiscussionGroupsDocument,
    "\n  query UnreadThreads {\n    unreadThreads {\n      threads\n      audiences {\n        audienceId\n        kind\n        threads\n        messages\n      }\n    }\n  }\n": typeof types.UnreadThreadsDocument,
    "\n  query HubNames {\n    hubs {\n      id\n      name\n      shortName\n    }\n  }\n": typeof types.HubNamesDocument,
    "\n  mutation CreateThread($input: CreateThreadInput!) {\n    createThread(input: $input) {\n      id\n      stepId\n      pinned\n      ...ThreadRow_thread\n    }\n  }\n": typeof types.CreateThreadDocument,
    "\n  query SearchThreads($query: String!) {\n    searchThreads(query: $query) {\n      number\n      excerpt\n      thread {\n        id\n        title\n      }\n    }\n  }\n": typeof types.SearchThreadsDocument,
    "\n  query MessageMentions($first: Int!) {\n    messageMentions(first: $first) {\n      id\n      number\n      threadId\n      createdAt\n      text\n      author {\n        id\n        name\n        pictureFileId\n      }\n      thread {\n        id\n        title\n      }\n    }\n  }\n": typeof types.MessageMentionsDocument,
    "\n  fragment MessageItem_message on Message {\n    id\n    threadId\n    number\n    createdAt\n    editedAt\n    version\n    html\n    excerpt\n    author {\n      id\n      name\n      pictureFileId\n    }\n    quote {\n      id\n      number\n      excerpt\n      author {\n        id\n        name\n        pictureFileId\n      }\n    }\n    reactions {\n      kind\n      count\n      mine\n    }\n    removed {\n      at\n      reason\n      by {\n        id\n        name\n        pictureFileId\n      }\n    }\n    viewerCan {\n      edit\n      remove\n      moderate\n      react\n    }\n  }\n": typeof types.MessageItem_MessageFragmentDoc,
    "\n  fragment ThreadState_thread on Thread {\n    id\n    title\n    audienceKind\n    audienceId\n    stepId\n    lastNumber\n    lastMessageAt\n    lastReadNumber\n    unreadCount\n    pinned\n    locked {\n      at\n      reason\n      by {\n        id\n        name\n        pictureFileId\n      }\n    }\n    viewerCan {\n      post\n      moderate\n      edit\n    }\n  }\n": typeof types.ThreadState_ThreadFragmentDoc,
    "\n  fragment ThreadPreview_preview on ThreadPreview {\n    id\n    excerpt\n    author {\n      id\n      name\n      pictureFileId\n    }\n  }\n": typeof types.ThreadPreview_PreviewFragmentDoc,
    "\n  fragment ThreadWindow_thread on Thread {\n    messages {\n      edges {\n        node {\n          id\n          number\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n      }\n    }\n  }\n": typeof types.ThreadWindow_ThreadFragmentDoc,
    "\n  query ThreadPage($id: UUID!, $first: Int, $after: String, $last: Int, $before: String, $around: Int) {\n    thread(id: $id) {\n      id\n      ...ThreadState_thread\n      messages(first: $first, after: $after, last: $last, before: $before, around: $around) {\n        edges {\n          cursor\n          node {\n            id\n            number\n            ...MessageItem_message\n          }\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.ThreadPageDocument,
    "\n  query ThreadState($id: UUID!) {\n    thread(id: $id) {\n      id\n      ...ThreadState_thread\n    }\n  }\n": typeof types.ThreadStateDocument,
    "\n  query MessagesAfter($threadId: UUID!, $number: Int!) {\n    messagesAfter(threadId: $threadId, number: $number) {\n      id\n      number\n      ...MessageItem_message\n    }\n  }\n": typeof types.MessagesAfterDocument,
    "\n  query ThreadContext($workGroupId: UUID!) {\n    workGroup(id: $workGroupId) {\n      id\n      title\n      reference\n      steps {\n        id\n        position\n        kind\n        number\n        title\n        brief\n        startsAt\n        dueAt\n        state\n      }\n    }\n  }\n": typeof types.ThreadContextDocument,
    "\n  query ThreadHub($id: UUID!) {\n    hub(id: $id) {\n      id\n      name\n      shortName\n    }\n  }\n": typeof types.ThreadHubDocument,
    "\n  query MessageDocument($id: UUID!) {\n    message(id: $id) {\n      id\n      version\n      document\n    }\n  }\n": typeof types.MessageDocumentDocument,
    "\n  mutation PostMessage($input: PostMessageInput!) {\n    postMessage(input: $input) {\n      ... on MessageStored {\n        message {\n          id\n          number\n          ...MessageItem_message\n        }\n      }\n      ... on ThreadLocked {\n        threadId\n        explanation\n        reason\n      }\n    }\n  }\n": typeof types.PostMessageDocument,
    "\n  mutation EditMessage($input: EditMessageInput!) {\n    editMessage(input: $input) {\n      id\n      ...MessageItem_message\n    }\n  }\n": typeof types.EditMessageDocument,
    "\n  mutation RemoveMessage($input: RemoveMessageInput!) {\n    removeMessage(input: $input) {\n      id\n      ...MessageItem_message\n    }\n  }\n": typeof types.RemoveMessageDocument,
    "\n  mutation ReactToMessage($input: SetReactionInput!) {\n    setReaction(input: $input) {\n      targetId\n      reactions {\n        kind\n        count\n        mine\n      }\n    }\n  }\n": typeof types.ReactToMessageDocument,
    "\n  mutation MarkThreadRead($input: MarkThreadReadInput!) {\n    markThreadRead(input: $input) {\n      id\n      lastNumber\n      lastReadNumber\n      unreadCount\n    }\n  }\n": typeof types.MarkThreadReadDocument,
    "\n  mutation RenameThread($input: RenameThreadInput!) {\n    renameThread(input: $input) {\n      id\n      ...ThreadState_thread\n    }\n  }\n": typeof types.RenameThreadDocument,
    "\n  mutation PinThread($input: PinThreadInput!) {\n    pinThread(input: $input) {\n      id\n      ...ThreadState_thread\n    }\n  }\n": typeof types.PinThreadDocument,
    "\n  mutation LockThread($input: LockThreadInput!) {\n    lockThread(input: $input) {\n      id\n      ...ThreadState_thread\n    }\n  }\n": typeof types.LockThreadDocument,
    "\n  mutation UnlockThread($input: LockThreadInput!) {\n    unlockThread(input: $input) {\n      id\n      ...ThreadState_thread\n    }\n  }\n": typeof types.UnlockThreadDocument,
    "\n  query IdentityViewer {\n    viewer {\n      id\n      email\n      demo\n      person {\n        id\n        name\n        jobTitle\n        pictureFileId\n      }\n    }\n  }\n": typeof types.IdentityViewerDocument,
    "\n  query MentionCandidates($query: String!, $place: MentionPlaceInput, $audienceId: UUID) {\n    searchPeople(query: $query, first: 6, place: $place, audienceId: $audienceId) {\n      id\n      name\n      jobTitle\n    }\n  }\n": typeof types.MentionCandidatesDocument,
    "\n  query PalettePeople($query: String!) {\n    searchPeople(query: $query, first: 8) {\n      id\n      name\n      jobTitle\n      school {\n        id\n        name\n      }\n    }\n  }\n": typeof types.PalettePeopleDocument,
    "\n  query PersonPage($id: UUID!) {\n    person(id: $id) {\n      id\n      name\n      jobTitle\n      offers\n      seeks\n      pictureFileId\n      erased\n      roleLabels\n      school {\n        id\n        name\n        town\n      }\n      department {\n        id\n      }\n      viewerCan {\n        edit\n      }\n    }\n  }\n": typeof types.PersonPageDocument,
    "\n  fragment ProfileForm_person on Person {\n    id\n    name\n    jobTitle\n    offers\n    seeks\n    pictureFileId\n  }\n": typeof types.ProfileForm_PersonFragmentDoc,
    "\n  query ProfileNow {\n    viewer {\n      id\n      person {\n        id\n        ...ProfileForm_person\n      }\n    }\n  }\n": typeof types.ProfileNowDocument,
    "\n  mutation UpdateProfile($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      id\n      ...ProfileForm_person\n    }\n  }\n": typeof types.UpdateProfileDocument,
    "\n  query ProfilePage {\n    viewer {\n      id\n      email\n      demo\n      person {\n        id\n        ...ProfileForm_person\n      }\n    }\n  }\n": typeof types.ProfilePageDocument,
    "\n  query OwnSessions {\n    sessions {\n      id\n      device\n      current\n      lastUsedAt\n    }\n  }\n": typeof types.OwnSessionsDocument,
    "\n  mutation RevokeSession($input: RevokeSessionInput!) {\n    revokeSession(input: $input) {\n      id\n      device\n      current\n      lastUsedAt\n    }\n  }\n": typeof types.RevokeSessionDocument,
    "\n  mutation SignOutEverywhere($input: SignOutEverywhereInput!) {\n    signOutEverywhere(input: $input) {\n      ended\n    }\n  }\n": typeof types.SignOutEverywhereDocument,
    "\n  fragment HubMark on Hub {\n    id\n    name\n    shortName\n    colour\n  }\n": typeof types.HubMarkFragmentDoc,
    "\n  fragment SchoolLine on School {\n    id\n    name\n    town\n  }\n": typeof types.SchoolLineFragmentDoc,
    "\n  fragment NoticeRow_notice on Notice {\n    id\n    title\n    detail\n    path\n    at\n    readAt\n  }\n": typeof types.NoticeRow_NoticeFragmentDoc,
    "\n  query Notices($first: Int!, $after: String) {\n    unreadNotices {\n      count\n      paths\n    }\n    notices(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          readAt\n          ...NoticeRow_notice\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.NoticesDocument,
    "\n  fragment NoticeRead_notice on Notice {\n    id\n    readAt\n  }\n": typeof types.NoticeRead_NoticeFragmentDoc,
    "\n  fragment HoursForm_settings on NoticeSettings {\n    emailOff\n    mode\n    days\n    from\n    until\n    inHolidays\n    pausedUntil\n  }\n": typeof types.HoursForm_SettingsFragmentDoc,
    "\n  fragment KindSetting_kind on NoticeKindSetting {\n    kind\n    label\n    why\n    inApp\n    email\n  }\n": typeof types.KindSetting_KindFragmentDoc,
    "\n  query NoticeSettings {\n    noticeSettings {\n      id\n      kinds {\n        kind\n        section\n        ...KindSetting_kind\n      }\n      ...HoursForm_settings\n    }\n  }\n": typeof types.NoticeSettingsDocument,
    "\n  mutation ChooseNotice($input: ChooseNoticeInput!) {\n    chooseNotice(input: $input) {\n      kind\n      label\n      why\n      inApp\n      email\n    }\n  }\n": typeof types.ChooseNoticeDocument,
    "\n  mutation ChangeNoticeHours($input: ChangeNoticeHoursInput!) {\n    changeNoticeHours(input: $input) {\n      id\n      ...HoursForm_settings\n    }\n  }\n": typeof types.ChangeNoticeHoursDocument,
    "\n  query UnreadNotices {\n    unreadNotices {\n      count\n      paths\n    }\n  }\n": typeof types.UnreadNoticesDocument,
    "\n  mutation MarkNoticesRead($input: MarkNoticesReadInput!) {\n    markNoticesRead(input: $input) {\n      unread {\n        count\n        paths\n      }\n    }\n  }\n": typeof types.MarkNoticesReadDocument,
    "\n  query Draft($key: String!) {\n    draft(key: $key) {\n      key\n      payload\n      version\n      updatedAt\n    }\n  }\n": typeof types.DraftDocument,
    "\n  mutation SaveDraft($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      draft {\n        key\n        payload\n        version\n        updatedAt\n      }\n      conflict {\n        key\n        payload\n        version\n        updatedAt\n      }\n    }\n  }\n": typeof types.SaveDraftDocument,
    "\n  mutation DiscardDraft($input: DiscardDraftInput!) {\n    discardDraft(input: $input) {\n      key\n    }\n  }\n": typeof types.DiscardDraftDocument,
    "\n  fragment StrategyActions on Strategy {\n    id\n    title\n    reach\n    viewerCan {\n      edit\n      remove\n      changeReach\n    }\n  }\n": typeof types.StrategyActionsFragmentDoc,
    "\n  mutation ChangeStrategyReach($input: ChangeStrategyReachInput!) {\n    changeStrategyReach(input: $input) {\n      strategy {\n        id\n        reach\n      }\n    }\n  }\n": typeof types.ChangeStrategyReachDocument,
    "\n  mutation RemoveStrategy($input: RemoveStrategyInput!) {\n    removeStrategy(input: $input) {\n      id\n    }\n  }\n": typeof types.RemoveStrategyDocument,
    "\n  fragment StrategyArticle on Strategy {\n    id\n    title\n    reach\n    bigIdeas\n    keyStages\n    topics\n    publishedAt\n    editedAt\n    readingMinutes\n    sections {\n      key\n      heading\n      html\n    }\n    author {\n      id\n      name\n      jobTitle\n      pictureFileId\n    }\n    department {\n      id\n      school {\n        urn\n        name\n        town\n      }\n    }\n  }\n": typeof types.StrategyArticleFragmentDoc,
    "\n  query StrategyPage($id: UUID!) {\n    strategy(id: $id) {\n      id\n      reach\n      department {\n        id\n        school {\n          urn\n          name\n        }\n      }\n      author {\n        id\n        name\n      }\n      reactions {\n        kind\n        count\n        mine\n      }\n      ...StrategyArticle\n      ...StrategyActions\n    }\n    viewer {\n      id\n    }\n    myWorkGroups {\n      id\n    }\n  }\n": typeof types.StrategyPageDocument,
    "\n  query MoreByAuthor($authorId: UUID!) {\n    strategies(first: 4, filter: { authorId: $authorId }) {\n      edges {\n        cursor\n        node {\n          id\n          title\n        }\n      }\n    }\n  }\n": typeof types.MoreByAuthorDocument,
    "\n  mutation ReactToStrategy($input: SetReactionInput!) {\n    setReaction(input: $input) {\n      targetId\n      reactions {\n        kind\n        count\n        mine\n      }\n    }\n  }\n": typeof types.ReactToStrategyDocument,
    "\n  query DepartmentPosts($departmentId: UUID!) {\n    strategies(first: 10, filter: { departmentId: $departmentId }) {\n      edges {\n        cursor\n        node {\n          id\n          ...StrategyCard\n        }\n      }\n    }\n  }\n": typeof types.DepartmentPostsDocument,
    "\n  query StrategyEditor($id: UUID!, $existing: Boolean!) {\n    strategyReaches {\n      reach\n      audienceId\n    }\n    strategy(id: $id) @include(if: $existing) {\n      id\n      title\n      bigIdeas\n      keyStages\n      topics\n      reach\n      version\n      documents\n      viewerCan {\n        edit\n      }\n    }\n  }\n": typeof types.StrategyEditorDocument,
    "\n  mutation CreateStrategy($input: CreateStrategyInput!) {\n    createStrategy(input: $input) {\n      strategy {\n        id\n        ...StrategyCard\n        ...StrategyArticle\n      }\n    }\n  }\n": typeof types.CreateStrategyDocument,
    "\n  mutation EditStrategy($input: EditStrategyInput!) {\n    editStrategy(input: $input) {\n      strategy {\n        id\n        version\n        documents\n        ...StrategyCard\n        ...StrategyArticle\n      }\n    }\n  }\n": typeof types.EditStrategyDocument,
    "\n  query StrategyPreview($input: StrategyPreviewInput!) {\n    strategyPreview(input: $input) {\n      publishedAt\n      editedAt\n      readingMinutes\n      sections {\n        key\n        heading\n        html\n      }\n      author {\n        id\n        name\n        jobTitle\n        pictureFileId\n      }\n      department {\n        id\n        school {\n          urn\n          name\n          town\n        }\n      }\n    }\n  }\n": typeof types.StrategyPreviewDocument,
    "\n  fragment StrategyCard on Strategy {\n    id\n    title\n    excerpt\n    bigIdeas\n    keyStages\n    topics\n    publishedAt\n    readingMinutes\n    reactions {\n      kind\n      count\n    }\n    author {\n      id\n      name\n      pictureFileId\n    }\n    department {\n      id\n      school {\n        urn\n        name\n        town\n      }\n    }\n  }\n": typeof types.StrategyCardFragmentDoc,
    "\n  query StrategyFeed($first: Int!, $after: String, $filter: StrategyFilter) {\n    strategies(first: $first, after: $after, filter: $filter) {\n      edges {\n        cursor\n        node {\n          id\n          ...StrategyCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.StrategyFeedDocument,
    "\n  query NewFromGroup {\n    strategies(first: 3, filter: { ownGroups: true }) {\n      edges {\n        cursor\n        node {\n          id\n          ...StrategyCard\n        }\n      }\n    }\n  }\n": typeof types.NewFromGroupDocument,
    "\n  query PaletteStrategies($query: String!) {\n    searchStrategies(query: $query, first: 6) {\n      id\n      title\n      author {\n        id\n        name\n      }\n    }\n  }\n": typeof types.PaletteStrategiesDocument,
    "\n  mutation AddTestimonial($input: AddTestimonialInput!) {\n    addTestimonial(input: $input) {\n      id\n      ...HubPageParts\n    }\n  }\n": typeof types.AddTestimonialDocument,
    "\n  mutation WithdrawTestimonial($input: WithdrawTestimonialInput!) {\n    withdrawTestimonial(input: $input) {\n      id\n      ...HubPageParts\n    }\n  }\n": typeof types.WithdrawTestimonialDocument,
    "\n  fragment HubPageParts on HubPage {\n    id\n    version\n    about\n    contactName\n    contactEmail\n    contactPhone\n    website\n    logoFileId\n    logoAlt\n    path\n    hub {\n      id\n      name\n      colour\n    }\n    projects {\n      projectId\n      name\n      path\n      text\n    }\n    testimonials {\n      id\n      projectId\n      quote\n      name\n      role\n      school\n      year\n      consentAt\n      withdrawnAt\n    }\n  }\n": typeof types.HubPagePartsFragmentDoc,
    "\n  query ManagedHubPages {\n    managedHubPages {\n      id\n      ...HubPageParts\n    }\n  }\n": typeof types.ManagedHubPagesDocument,
    "\n  mutation UpdateHubPage($input: UpdateHubPageInput!) {\n    updateHubPage(input: $input) {\n      id\n      ...HubPageParts\n    }\n  }\n": typeof types.UpdateHubPageDocument,
    "\n  query ApplicationStatus($token: String!) {\n    applicationStatus(token: $token) {\n      id\n      reference\n      state\n      name\n      projectName\n      academicYear\n      workGroupId\n      hub {\n        id\n        name\n        ...HubMark\n      }\n      school {\n        id\n        name\n      }\n      submittedAt\n      commitment\n      commitmentAt\n      headteacherName\n      headteacherEmail\n      waitlistPosition\n      offerExpiresAt\n      decisionReason\n      ending\n      commitmentRequired\n      commitmentWaived\n      viewerCan {\n        withdraw\n        askHeadteacher\n      }\n    }\n  }\n": typeof types.ApplicationStatusDocument,
    "\n  mutation AskHeadteacher($input: AskHeadteacherInput!) {\n    askHeadteacher(input: $input) {\n      id\n      commitment\n      commitmentAt\n      headteacherName\n      headteacherEmail\n      viewerCan {\n        askHeadteacher\n      }\n    }\n  }\n": typeof types.AskHeadteacherDocument,
    "\n  query Commitment($token: String!) {\n    commitment(token: $token) {\n      id\n      state\n      open\n      required\n      placed\n      applicantName\n      headteacherName\n      schoolName\n      projectName\n      days\n      academicYear\n      hub {\n        id\n        name\n        slug\n      }\n    }\n  }\n": typeof types.CommitmentDocument,
    "\n  mutation AnswerCommitment($input: AnswerCommitmentInput!) {\n    answerCommitment(input: $input) {\n      id\n      state\n      open\n    }\n  }\n": typeof types.AnswerCommitmentDocument,
    "\n  fragment InterestFormParts on InterestForm {\n    token\n    groupId\n    hub {\n      id\n      name\n      region\n      slug\n    }\n    school {\n      id\n      ...FoundSchool\n    }\n    groups {\n      id\n      academicYear\n      recruitingUntil\n      hub {\n        id\n        name\n        region\n        slug\n      }\n    }\n  }\n": typeof types.InterestFormPartsFragmentDoc,
    "\n  query InterestForm($group: UUID, $hub: String, $school: Int) {\n    interestForm(group: $group, hub: $hub, school: $school) {\n      projectName\n      rules {\n        key\n        text\n      }\n      groups {\n        id\n      }\n      hub {\n        id\n        name\n        slug\n      }\n      ...InterestFormParts\n    }\n  }\n": typeof types.InterestFormDocument,
    "\n  fragment FoundSchool on School {\n    id\n    urn\n    name\n    town\n    postcode\n    suggestedHub {\n      id\n      name\n      region\n      slug\n    }\n  }\n": typeof types.FoundSchoolFragmentDoc,
    "\n  query FindSchools($query: String!) {\n    findSchools(query: $query) {\n      id\n      urn\n      name\n      town\n      postcode\n      suggestedHub {\n        id\n        name\n        region\n        slug\n      }\n    }\n  }\n": typeof types.FindSchoolsDocument,
    "\n  mutation CheckEligibility($input: CheckEligibilityInput!) {\n    checkEligibility(input: $input) {\n      answer\n      ruleText\n      message\n      alternatives {\n        text\n        url\n      }\n    }\n  }\n": typeof types.CheckEligibilityDocument,
    "\n  mutation RegisterInterest($input: RegisterInterestInput!) {\n    registerInterest(input: $input) {\n      ... on InterestReceived {\n        email\n      }\n      ... on InterestRefused {\n        answer\n        ruleText\n        message\n        alternatives {\n          text\n          url\n        }\n      }\n    }\n  }\n": typeof types.RegisterInterestDocument,
    "\n  mutation WithdrawApplication($input: ApplicationLinkInput!) {\n    withdrawApplication(input: $input) {\n      id\n      state\n      ending\n      decisionReason\n      waitlistPosition\n      offerExpiresAt\n      viewerCan {\n        withdraw\n        askHeadteacher\n      }\n    }\n  }\n": typeof types.WithdrawApplicationDocument,
    "\n  query MyApplications {\n    myApplications {\n      path\n      application {\n        id\n        reference\n        state\n        ending\n        commitment\n        commitmentRequired\n        commitmentWaived\n        headteacherName\n        projectName\n        academicYear\n        hub {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.MyApplicationsDocument,
    "\n  fragment ApplicationDetail on BoardApplication {\n    id\n    reference\n    state\n    name\n    email\n    role\n    roleText\n    involvement\n    hopes\n    accessNeeds\n    headteacherName\n    headteacherEmail\n    committedAt\n    commitmentDeclinedAt\n    waitlistPosition\n    offerExpiresAt\n    decisionReason\n    commitmentWaivedAt\n    ending\n    hasAccount\n    version\n    school {\n      id\n      name\n      town\n      postcode\n    }\n    history {\n      id\n      at\n      fromState\n      toState\n      reason\n      actor {\n        id\n        name\n      }\n    }\n  }\n": typeof types.ApplicationDetailFragmentDoc,
    "\n  query BoardApplication($id: UUID!) {\n    application(id: $id) {\n      id\n      ...ApplicationDetail\n      ...ApplicationNotes\n    }\n  }\n": typeof types.BoardApplicationDocument,
    "\n  fragment ApplicationNotes on BoardApplication {\n    id\n    notes {\n      id\n      text\n      at\n      author {\n        id\n        name\n      }\n    }\n  }\n": typeof types.ApplicationNotesFragmentDoc,
    "\n  mutation AddApplicationNote($input: AddApplicationNoteInput!) {\n    addApplicationNote(input: $input) {\n      id\n      ...ApplicationNotes\n    }\n  }\n": typeof types.AddApplicationNoteDocument,
    "\n  mutation AskForCommitment($input: AskForCommitmentInput!) {\n    askForCommitment(input: $input) {\n      id\n      ...ApplicationDetail\n    }\n  }\n": typeof types.AskForCommitmentDocument,
    "\n  fragment BoardFilterCounts on BoardGroup {\n    id\n    counts {\n      state\n      count\n    }\n  }\n": typeof types.BoardFilterCountsFragmentDoc,
    "\n  query BoardPage($id: UUID!, $filter: ApplicationFilter, $after: String) {\n    recruitingGroup(id: $id) {\n      id\n      title\n      reference\n      hub {\n        id\n        ...HubMark\n      }\n      viewerCan {\n        manage\n      }\n      ...BoardSummary\n      ...BoardFilterCounts\n      ...RecruitingSettings\n      applications(first: 100, after: $after, filter: $filter) {\n        edges {\n          cursor\n          node {\n            id\n            ...BoardRow\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.BoardPageDocument,
    "\n  fragment BoardRow on BoardApplication {\n    id\n    name\n    state\n    role\n    roleText\n    version\n    committedAt\n    commitmentDeclinedAt\n    commitmentWaivedAt\n    ending\n    submittedAt\n    waitlistPosition\n    offerExpiresAt\n    hasAccount\n    school {\n      id\n      name\n      town\n    }\n  }\n": typeof types.BoardRowFragmentDoc,
    "\n  fragment BoardSummary on BoardGroup {\n    id\n    capacity\n    placesTaken\n    recruitingUntil\n    offerDays\n    started\n    commitmentRequired\n    awaitingHeadteacher\n    counts {\n      state\n      count\n    }\n    viewerCan {\n      manage\n    }\n  }\n": typeof types.BoardSummaryFragmentDoc,
    "\n  mutation DecideApplications($input: DecideApplicationsInput!) {\n    decideApplications(input: $input) {\n      group {\n        id\n        ...BoardSummary\n      }\n      applications {\n        id\n        ...BoardRow\n        ...ApplicationDetail\n      }\n    }\n  }\n": typeof types.DecideApplicationsDocument,
    "\n  query ManagedHubs {\n    managedHubPages {\n      id\n      path\n      hub {\n        id\n        name\n        ...HubMark\n      }\n    }\n  }\n": typeof types.ManagedHubsDocument,
    "\n  mutation ImportApplications($input: ImportApplicationsInput!) {\n    importApplications(input: $input) {\n      added\n      group {\n        id\n        ...BoardSummary\n      }\n    }\n  }\n": typeof types.ImportApplicationsDocument,
    "\n  query ImportPreview($input: ImportFileInput!) {\n    importPreview(input: $input) {\n      encoding\n      ignoredColumns\n      fingerprint\n      rows {\n        line\n        outcome\n        name\n        email\n        school\n        asksHeadteacher\n        problems {\n          column\n          message\n        }\n      }\n    }\n  }\n": typeof types.ImportPreviewDocument,
    "\n  query PlaceInvitation($token: String!) {\n    placeInvitation(token: $token) {\n      name\n      email\n      groupReference\n      workGroupId\n      used\n      hasAccount\n    }\n  }\n": typeof types.PlaceInvitationDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      email\n      workGroupId\n      used\n    }\n  }\n": typeof types.AcceptInvitationDocument,
    "\n  query PlaceOffer($token: String!) {\n    placeOffer(token: $token) {\n      id\n      state\n      groupReference\n      offerExpiresAt\n      open\n      waitlistPosition\n    }\n  }\n": typeof types.PlaceOfferDocument,
    "\n  mutation AcceptOffer($input: AnswerOfferInput!) {\n    acceptOffer(input: $input) {\n      id\n      state\n      groupReference\n      offerExpiresAt\n      open\n      waitlistPosition\n    }\n  }\n": typeof types.AcceptOfferDocument,
    "\n  mutation DeclineOffer($input: AnswerOfferInput!) {\n    declineOffer(input: $input) {\n      id\n      state\n      groupReference\n      offerExpiresAt\n      open\n      waitlistPosition\n    }\n  }\n": typeof types.DeclineOfferDocument,
    "\n  query RecruitingGroups {\n    recruitingGroups {\n      id\n      title\n      reference\n      capacity\n      placesTaken\n      recruitingUntil\n      counts {\n        state\n        count\n      }\n      hub {\n        id\n        ...HubMark\n      }\n      viewerCan {\n        manage\n      }\n    }\n  }\n": typeof types.RecruitingGroupsDocument,
    "\n  fragment RecruitingSettings on BoardGroup {\n    id\n    capacity\n    recruitingUntil\n    offerDays\n  }\n": typeof types.RecruitingSettingsFragmentDoc,
    "\n  mutation UpdateRecruiting($input: UpdateRecruitingInput!) {\n    updateRecruiting(input: $input) {\n      id\n      ...BoardSummary\n      ...RecruitingSettings\n    }\n  }\n": typeof types.UpdateRecruitingDocument,
    "\n  mutation ResendInvitation($input: ResendInvitationInput!) {\n    resendInvitation(input: $input) {\n      id\n      ...ApplicationDetail\n    }\n  }\n": typeof types.ResendInvitationDocument,
    "\n  query RecruitingNews($token: String!) {\n    recruitingNews(token: $token) {\n      id\n      confirmed\n      hub {\n        id\n        name\n      }\n    }\n  }\n": typeof types.RecruitingNewsDocument,
    "\n  mutation ConfirmRecruitingNews($input: RecruitingNewsLinkInput!) {\n    confirmRecruitingNews(input: $input) {\n      id\n      confirmed\n    }\n  }\n": typeof types.ConfirmRecruitingNewsDocument,
    "\n  mutation ForgetRecruitingNews($input: RecruitingNewsLinkInput!) {\n    forgetRecruitingNews(input: $input)\n  }\n": typeof types.ForgetRecruitingNewsDocument,
    "\n  query RecruitingNewsHub($slug: String!) {\n    hub(slug: $slug) {\n      id\n      slug\n      name\n    }\n  }\n": typeof types.RecruitingNewsHubDocument,
    "\n  mutation RequestRecruitingNews($input: RequestRecruitingNewsInput!) {\n    requestRecruitingNews(input: $input)\n  }\n": typeof types.RequestRecruitingNewsDocument,
    "\n  query TaskFindings($id: UUID!) {\n    task(id: $id) {\n      id\n      number\n      title\n      nextWorkshop {\n        id\n        number\n        title\n        startsAt\n      }\n      workGroup {\n        id\n        title\n      }\n      sharedWork {\n        id\n        late\n        ownerLeft\n        person {\n          id\n          name\n          pictureFileId\n        }\n        department {\n          id\n          school {\n            id\n            name\n          }\n        }\n        parts {\n          id\n          part\n          html\n          text\n        }\n      }\n    }\n  }\n": typeof types.TaskFindingsDocument,
    "\n  fragment MyTaskWork on Task {\n    id\n    cancelledAt\n    workGroup {\n      id\n    }\n    myWork {\n      id\n      sharedAt\n      parts {\n        id\n        part\n        version\n        document\n        sharedAt\n        sharedDates\n        files {\n          id\n          name\n          mediaType\n          bytes\n        }\n      }\n    }\n  }\n": typeof types.MyTaskWorkFragmentDoc,
    "\n  mutation ShareTaskWork($input: ShareTaskWorkInput!) {\n    shareTaskWork(input: $input) {\n      task {\n        id\n        ...MyTaskWork\n        ...SharedTaskWork\n      }\n    }\n  }\n": typeof types.ShareTaskWorkDocument,
    "\n  mutation UnshareTaskWork($input: UnshareTaskWorkInput!) {\n    unshareTaskWork(input: $input) {\n      task {\n        id\n        ...MyTaskWork\n        ...SharedTaskWork\n      }\n    }\n  }\n": typeof types.UnshareTaskWorkDocument,
    "\n  fragment SharedTaskWork on Task {\n    id\n    workGroup {\n      id\n    }\n    sharedWork {\n      id\n      sharedAt\n      late\n      ownerLeft\n      person {\n        id\n        name\n        pictureFileId\n      }\n      department {\n        id\n        school {\n          id\n          name\n        }\n      }\n      parts {\n        id\n        part\n      }\n    }\n  }\n": typeof types.SharedTaskWorkFragmentDoc,
    "\n  fragment TaskProgressParts on Task {\n    id\n    draft\n    cancelledAt\n    progress {\n      state\n      savedAt\n      sharedAt\n      sharedParts\n      late\n      remindedAt\n      person {\n        id\n        name\n        pictureFileId\n      }\n      department {\n        id\n        school {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.TaskProgressPartsFragmentDoc,
    "\n  mutation RemindOfTask($input: RemindOfTaskInput!) {\n    remindOfTask(input: $input) {\n      task {\n        id\n        ...TaskProgressParts\n      }\n    }\n  }\n": typeof types.RemindOfTaskDocument,
    "\n  query TaskPage($id: UUID!) {\n    task(id: $id) {\n      id\n      number\n      title\n      brief\n      dueAt\n      draft\n      cancelledAt\n      cancelReason\n      nextWorkshop {\n        id\n        number\n      }\n      resources {\n        label\n        url\n        file {\n          id\n          name\n          mediaType\n          bytes\n        }\n      }\n      workGroup {\n        id\n        title\n      }\n      viewerCan {\n        write\n        lead\n      }\n      reads {\n        workId\n        person {\n          id\n          name\n        }\n      }\n      readBy {\n        person {\n          id\n          name\n        }\n      }\n      ...MyTaskWork\n      ...SharedTaskWork\n      ...TaskProgressParts\n      ...TaskPairs\n    }\n  }\n": typeof types.TaskPageDocument,
    "\n  fragment TaskPairs on Task {\n    id\n    progress {\n      person {\n        id\n      }\n    }\n    peerSets {\n      people {\n        id\n        name\n      }\n    }\n  }\n": typeof types.TaskPairsFragmentDoc,
    "\n  mutation PairTaskPeers($input: PairTaskPeersInput!) {\n    pairTaskPeers(input: $input) {\n      task {\n        id\n        ...TaskPairs\n      }\n    }\n  }\n": typeof types.PairTaskPeersDocument,
    "\n  query TaskWorkPage($id: UUID!) {\n    taskWork(id: $id) {\n      id\n      sharedAt\n      late\n      ownerLeft\n      task {\n        id\n        number\n        title\n        workGroup {\n          id\n          title\n        }\n      }\n      person {\n        id\n        name\n        jobTitle\n        pictureFileId\n      }\n      department {\n        id\n        school {\n          id\n          name\n          town\n        }\n      }\n      parts {\n        id\n        part\n        html\n        sharedAt\n        firstSharedAt\n        files {\n          id\n          name\n          mediaType\n          bytes\n        }\n      }\n      reactions {\n        kind\n        count\n        mine\n      }\n    }\n  }\n": typeof types.TaskWorkPageDocument,
    "\n  mutation ReactToTaskWork($input: SetReactionInput!) {\n    setReaction(input: $input) {\n      targetId\n      reactions {\n        kind\n        count\n        mine\n      }\n    }\n  }\n": typeof types.ReactToTaskWorkDocument,
    "\n  fragment GroupSwitchEntry on WorkGroup {\n    id\n    reference\n  }\n": typeof types.GroupSwitchEntryFragmentDoc,
    "\n  fragment GroupMembers on WorkGroup {\n    id\n    members {\n      id\n      role\n      viewerCanRemove\n      person {\n        id\n        name\n        jobTitle\n        pictureFileId\n      }\n      department {\n        id\n        name\n        school {\n          id\n          name\n          town\n        }\n      }\n    }\n  }\n": typeof types.GroupMembersFragmentDoc,
    "\n  mutation RemoveWorkGroupMember($input: RemoveWorkGroupMemberInput!) {\n    removeWorkGroupMember(input: $input) {\n      id\n      ...GroupMembers\n    }\n  }\n": typeof types.RemoveWorkGroupMemberDocument,
    "\n  fragment AnswersPanel on Workshop {\n    id\n    entries {\n      ...RegisterLine\n    }\n  }\n": typeof types.AnswersPanelFragmentDoc,
    "\n  mutation AttendWorkshop($input: AttendWorkshopInput!) {\n    attendWorkshop(input: $input) {\n      id\n      number\n      title\n      workGroup {\n        id\n      }\n      viewerAttendance {\n        mark\n        credit\n        way\n        markedAt\n      }\n      viewerDays {\n        ...DaysParts\n      }\n    }\n  }\n": typeof types.AttendWorkshopDocument,
    "\n  fragment AttendancePanel on Workshop {\n    id\n    startsAt\n    endsAt\n    cancelledAt\n    format\n    viewerAttendance {\n      mark\n      credit\n    }\n    viewerDays {\n      days\n    }\n  }\n": typeof types.AttendancePanelFragmentDoc,
    "\n  query GroupDays($id: UUID!) {\n    workGroupDays(id: $id) {\n      id\n      days\n      planned\n      members {\n        person {\n          id\n          name\n          pictureFileId\n        }\n        days {\n          ...DaysParts\n        }\n      }\n    }\n  }\n": typeof types.GroupDaysDocument,
    "\n  fragment JoiningPanel on Workshop {\n    id\n    startsAt\n    endsAt\n    joining {\n      opensAt\n      url\n    }\n  }\n": typeof types.JoiningPanelFragmentDoc,
    "\n  query PresentWorkshop($id: UUID!) {\n    workshop(id: $id) {\n      id\n      number\n      title\n      format\n      viewerCan {\n        lead\n        rsvp\n      }\n      code {\n        code\n        opensAt\n        closesAt\n      }\n      entries {\n        ...RegisterLine\n      }\n    }\n  }\n": typeof types.PresentWorkshopDocument,
    "\n  mutation OpenRegister($input: OpenRegisterInput!) {\n    openRegister(input: $input) {\n      id\n      code {\n        code\n        opensAt\n        closesAt\n      }\n    }\n  }\n": typeof types.OpenRegisterDocument,
    "\n  query RegisterCsv($id: UUID!) {\n    registerCsv(workshopId: $id)\n  }\n": typeof types.RegisterCsvDocument,
    "\n  fragment RsvpPanel on Workshop {\n    id\n    format\n    startsAt\n    viewerCan {\n      lead\n      rsvp\n    }\n    viewerRsvp {\n      choice\n      reason\n      answeredAt\n      beforeMove\n    }\n  }\n": typeof types.RsvpPanelFragmentDoc,
    "\n  mutation RsvpWorkshop($input: RsvpWorkshopInput!) {\n    rsvpWorkshop(input: $input) {\n      id\n      ...RsvpPanel\n    }\n  }\n": typeof types.RsvpWorkshopDocument,
    "\n  mutation MarkAttendance($input: MarkAttendanceInput!) {\n    markAttendance(input: $input) {\n      id\n      entries {\n        ...RegisterLine\n      }\n    }\n  }\n": typeof types.MarkAttendanceDocument,
    "\n  mutation UndoMarks($input: UndoMarksInput!) {\n    undoMarks(input: $input) {\n      id\n      entries {\n        ...RegisterLine\n      }\n    }\n  }\n": typeof types.UndoMarksDocument,
    "\n  query WorkshopPage($id: UUID!) {\n    workshop(id: $id) {\n      id\n      ...WorkshopFacts\n      ...RsvpPanel\n      ...JoiningPanel\n      ...AttendancePanel\n      ...AnswersPanel\n      joining {\n        opensAt\n      }\n      viewerCan {\n        lead\n        rsvp\n      }\n      viewerDays {\n        ...DaysParts\n      }\n      workGroup {\n        id\n        title\n        reference\n      }\n    }\n  }\n": typeof types.WorkshopPageDocument,
    "\n  fragment WorkshopFacts on Workshop {\n    id\n    number\n    title\n    brief\n    startsAt\n    endsAt\n    format\n    venue\n    accessNotes\n    agenda\n    dayEquivalent\n    published\n    cancelledAt\n    cancelReason\n    materials {\n      label\n      url\n      file {\n        id\n        name\n        mediaType\n        bytes\n      }\n    }\n  }\n": typeof types.WorkshopFactsFragmentDoc,
    "\n  fragment DaysParts on DaysSoFar {\n    credit\n    possible\n    days\n    outOfReach\n  }\n": typeof types.DaysPartsFragmentDoc,
    "\n  fragment RegisterLine on RegisterEntry {\n    member\n    person {\n      id\n      name\n      pictureFileId\n    }\n    school {\n      id\n      name\n    }\n    rsvp {\n      choice\n      reason\n      answeredAt\n      beforeMove\n    }\n    attendance {\n      mark\n      credit\n      way\n      markedAt\n    }\n    days {\n      credit\n      possible\n      days\n      outOfReach\n    }\n  }\n": typeof types.RegisterLineFragmentDoc,
    "\n  query WorkshopRegister($id: UUID!) {\n    workshop(id: $id) {\n      id\n      ...WorkshopFacts\n      workGroup {\n        id\n        title\n        reference\n      }\n      viewerCan {\n        lead\n        rsvp\n      }\n      entries {\n        ...RegisterLine\n      }\n      corrections {\n        id\n        at\n        reason\n        subject {\n          id\n          name\n        }\n        actor {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.WorkshopRegisterDocument,
};
const documents: Documents = {
    "\n  query GroupSteps($id: UUID!) {\n    workGroup(id: $id) {\n      id\n      viewerRole\n      steps {\n        id\n        kind\n        position\n        number\n        title\n        state\n      }\n    }\n  }\n": types.GroupStepsDocument,
    "\n  query SessionStands {\n    viewer {\n      id\n    }\n  }\n": types.SessionStandsDocument,
    "\n  query ShellViewer {\n    viewer {\n      id\n      standing\n      managesHub\n      person {\n        id\n        name\n        jobTitle\n        pictureFileId\n      }\n    }\n  }\n": types.ShellViewerDocument,
    "\n  fragment CalendarSection_settings on CalendarSettings {\n    id\n    addressMadeAt\n    invitations\n    groupCount\n  }\n": types.CalendarSection_SettingsFragmentDoc,
    "\n  query CalendarSettings {\n    calendarSettings {\n      id\n      ...CalendarSection_settings\n    }\n  }\n": types.CalendarSettingsDocument,
    "\n  mutation MakeCalendarAddress($input: MakeCalendarAddressInput!) {\n    makeCalendarAddress(input: $input) {\n      url\n      webcalUrl\n      settings {\n        id\n        ...CalendarSection_settings\n      }\n    }\n  }\n": types.MakeCalendarAddressDocument,
    "\n  mutation SwitchOffCalendarAddress($input: SwitchOffCalendarAddressInput!) {\n    switchOffCalendarAddress(input: $input) {\n      id\n      ...CalendarSection_settings\n    }\n  }\n": types.SwitchOffCalendarAddressDocument,
    "\n  mutation SetCalendarInvitations($input: SetCalendarInvitationsInput!) {\n    setCalendarInvitations(input: $input) {\n      id\n      ...CalendarSection_settings\n    }\n  }\n": types.SetCalendarInvitationsDocument,
    "\n  fragment CommentActions_comment on Comment {\n    id\n    resolvedAt\n    author {\n      id\n      name\n    }\n    viewerCan {\n      edit\n      remove\n      resolve\n    }\n  }\n": types.CommentActions_CommentFragmentDoc,
    "\n  fragment CommentItem_comment on Comment {\n    id\n    html\n    createdAt\n    editedAt\n    resolvedAt\n    author {\n      id\n      name\n      jobTitle\n      pictureFileId\n    }\n    ...CommentActions_comment\n    ...CommentReactions_comment\n  }\n": types.CommentItem_CommentFragmentDoc,
    "\n  fragment CommentReactions_comment on Comment {\n    id\n    reactions {\n      kind\n      count\n      mine\n    }\n  }\n": types.CommentReactions_CommentFragmentDoc,
    "\n  fragment CommentThread_comment on Comment {\n    id\n    removedAt\n    removalReason\n    author {\n      id\n      name\n    }\n    replies {\n      id\n      removedAt\n      removalReason\n      ...CommentItem_comment\n      ...RemovedComment_comment\n    }\n    ...CommentItem_comment\n    ...RemovedComment_comment\n  }\n": types.CommentThread_CommentFragmentDoc,
    "\n  fragment RemovedComment_comment on Comment {\n    id\n    removalReason\n    remover {\n      id\n      name\n    }\n  }\n": types.RemovedComment_CommentFragmentDoc,
    "\n  fragment CommentStored_comment on Comment {\n    id\n    targetType\n    targetId\n    parentId\n    html\n    version\n    createdAt\n    editedAt\n    resolvedAt\n    removedAt\n    removalReason\n    remover {\n      id\n      name\n    }\n    author {\n      id\n      name\n      jobTitle\n      pictureFileId\n    }\n    reactions {\n      kind\n      count\n      mine\n    }\n    viewerCan {\n      edit\n      remove\n      resolve\n    }\n    replies {\n      id\n    }\n  }\n": types.CommentStored_CommentFragmentDoc,
    "\n  query CommentList($targetType: TargetType!, $targetId: UUID!, $resolved: Boolean!, $first: Int!, $after: String) {\n    comments(targetType: $targetType, targetId: $targetId, resolved: $resolved, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          replies {\n            id\n            ...CommentStored_comment\n          }\n          ...CommentStored_comment\n          ...CommentThread_comment\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n": types.CommentListDocument,
    "\n  query CommentEdges($targetType: TargetType!, $targetId: UUID!, $resolved: Boolean!) {\n    comments(targetType: $targetType, targetId: $targetId, resolved: $resolved) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n": types.CommentEdgesDocument,
    "\n  query CommentHost($targetType: TargetType!, $targetId: UUID!) {\n    commentsViewerCan(targetType: $targetType, targetId: $targetId) {\n      post\n      moderate\n      resolve\n    }\n    commentCounts(targets: [{ type: $targetType, id: $targetId }]) {\n      targetType\n      targetId\n      count\n      resolved\n    }\n  }\n": types.CommentHostDocument,
    "\n  query CommentOne($id: UUID!) {\n    comment(id: $id) {\n      ...CommentStored_comment\n    }\n  }\n": types.CommentOneDocument,
    "\n  query CommentToEdit($id: UUID!) {\n    comment(id: $id) {\n      id\n      version\n      document\n    }\n  }\n": types.CommentToEditDocument,
    "\n  mutation PostComment($input: PostCommentInput!) {\n    postComment(input: $input) {\n      comment {\n        ...CommentStored_comment\n      }\n    }\n  }\n": types.PostCommentDocument,
    "\n  mutation EditComment($input: EditCommentInput!) {\n    editComment(input: $input) {\n      comment {\n        ...CommentStored_comment\n      }\n    }\n  }\n": types.EditCommentDocument,
    "\n  mutation RemoveComment($input: RemoveCommentInput!) {\n    removeComment(input: $input) {\n      comment {\n        ...CommentStored_comment\n      }\n    }\n  }\n": types.RemoveCommentDocument,
    "\n  mutation ResolveComment($input: ResolveCommentInput!) {\n    resolveComment(input: $input) {\n      comment {\n        ...CommentStored_comment\n      }\n    }\n  }\n": types.ResolveCommentDocument,
    "\n  mutation ReactToComment($input: SetReactionInput!) {\n    setReaction(input: $input) {\n      targetType\n      targetId\n      reactions {\n        kind\n        count\n        mine\n      }\n    }\n  }\n": types.ReactToCommentDocument,
    "\n  mutation MarkCommentsSeen($input: MarkCommentsSeenInput!) {\n    markCommentsSeen(input: $input) {\n      targetType\n      targetId\n    }\n  }\n": types.MarkCommentsSeenDocument,
    "\n  fragment CommentNoticeRow_notice on CommentNotice {\n    kind\n    excerpt\n    targetTitle\n    path\n    comment {\n      id\n      createdAt\n      author {\n        id\n        name\n        pictureFileId\n      }\n    }\n  }\n": types.CommentNoticeRow_NoticeFragmentDoc,
    "\n  query CommentNotices {\n    commentNotices {\n      comment {\n        id\n      }\n      ...CommentNoticeRow_notice\n    }\n  }\n": types.CommentNoticesDocument,
    "\n  fragment CycleStepParts on CycleStep {\n    id\n    kind\n    number\n    title\n    brief\n    startsAt\n    endsAt\n    dueAt\n    format\n    venue\n    dayEquivalent\n    state\n    draft\n    cancelledAt\n  }\n": types.CycleStepPartsFragmentDoc,
    "\n  fragment CycleStepDetails on CycleStep {\n    id\n    cancelReason\n    accessNotes\n    agenda\n    resources {\n      label\n      url\n      file {\n        id\n        name\n        mediaType\n        bytes\n      }\n    }\n  }\n": types.CycleStepDetailsFragmentDoc,
    "\n  query MyCycle {\n    myWorkGroups {\n      id\n      title\n      current\n      viewerRole\n      hub {\n        id\n        shortName\n        colour\n      }\n      steps {\n        id\n        ...CycleStepParts\n      }\n    }\n  }\n": types.MyCycleDocument,
    "\n  fragment Plan on CyclePlan {\n    id\n    open\n    projectDays\n    plannedDays\n    issues {\n      code\n      stepId\n      message\n    }\n    workGroup {\n      id\n      title\n      reference\n      steps {\n        id\n        position\n        version\n        joinUrl\n        ...CycleStepParts\n        ...CycleStepDetails\n      }\n    }\n  }\n": types.PlanFragmentDoc,
    "\n  query CyclePlan($id: UUID!) {\n    cyclePlan(workGroupId: $id) {\n      id\n      ...Plan\n      templates {\n        id\n        name\n        workshops\n        tasks\n      }\n      sources {\n        id\n        reference\n      }\n    }\n  }\n": types.CyclePlanDocument,
    "\n  query CycleStepChange($stepId: UUID!, $startsAt: DateTime, $endsAt: DateTime) {\n    cycleStepChange(stepId: $stepId, startsAt: $startsAt, endsAt: $endsAt) {\n      people {\n        id\n        name\n      }\n      depends\n      warnings\n      dueDates {\n        step {\n          id\n          number\n          title\n          version\n        }\n        from\n        to\n        reason\n      }\n    }\n  }\n": types.CycleStepChangeDocument,
    "\n  mutation AddCycleStep($input: AddCycleStepInput!) {\n    addCycleStep(input: $input) {\n      id\n      ...Plan\n    }\n  }\n": types.AddCycleStepDocument,
    "\n  mutation EditCycleStep($input: EditCycleStepInput!) {\n    editCycleStep(input: $input) {\n      id\n      ...Plan\n    }\n  }\n": types.EditCycleStepDocument,
    "\n  mutation RemoveCycleStep($input: RemoveCycleStepInput!) {\n    removeCycleStep(input: $input) {\n      id\n      ...Plan\n    }\n  }\n": types.RemoveCycleStepDocument,
    "\n  mutation ReorderCycle($input: ReorderCycleInput!) {\n    reorderCycle(input: $input) {\n      id\n      ...Plan\n    }\n  }\n": types.ReorderCycleDocument,
    "\n  mutation PublishCycle($input: PublishCycleInput!) {\n    publishCycle(input: $input) {\n      id\n      ...Plan\n    }\n  }\n": types.PublishCycleDocument,
    "\n  mutation FillCycle($input: FillCycleInput!) {\n    fillCycle(input: $input) {\n      id\n      ...Plan\n    }\n  }\n": types.FillCycleDocument,
    "\n  mutation MoveWorkshop($input: MoveWorkshopInput!) {\n    moveWorkshop(input: $input) {\n      id\n      ...Plan\n    }\n  }\n": types.MoveWorkshopDocument,
    "\n  mutation CancelCycleStep($input: CancelCycleStepInput!) {\n    cancelCycleStep(input: $input) {\n      id\n      ...Plan\n    }\n  }\n": types.CancelCycleStepDocument,
    "\n  query PaletteSteps($query: String!) {\n    searchCycleSteps(query: $query, first: 6) {\n      step {\n        id\n        kind\n        number\n        title\n        startsAt\n        dueAt\n      }\n      workGroup {\n        id\n        title\n      }\n    }\n  }\n": types.PaletteStepsDocument,
    "\n  query WorkGroupPage($id: UUID!) {\n    workGroup(id: $id) {\n      id\n      title\n      reference\n      current\n      viewerRole\n      hub {\n        id\n        ...HubMark\n      }\n      steps {\n        id\n        ...CycleStepParts\n        ...CycleStepDetails\n      }\n      viewerCan {\n        moderate\n      }\n      ...GroupMembers\n    }\n    myWorkGroups {\n      id\n      ...GroupSwitchEntry\n    }\n  }\n": types.WorkGroupPageDocument,
    "\n  query MyGroup {\n    myWorkGroups {\n      id\n    }\n  }\n": types.MyGroupDocument,
    "\n  query DepartmentEditor($id: UUID!) {\n    department(id: $id) {\n      id\n      name\n      school {\n        id\n        name\n      }\n      viewerCan {\n        edit\n      }\n      profile {\n        version\n        whoWeAre\n        context\n        practice\n      }\n    }\n  }\n": types.DepartmentEditorDocument,
    "\n  mutation UpdateDepartmentProfile($input: UpdateDepartmentProfileInput!) {\n    updateDepartmentProfile(input: $input) {\n      id\n      profile {\n        practice\n      }\n      ...DepartmentSections\n      ...DepartmentAside\n      ...DepartmentCard\n    }\n  }\n": types.UpdateDepartmentProfileDocument,
    "\n  fragment DepartmentCard on Department {\n    id\n    school {\n      id\n      ...SchoolLine\n    }\n    viewerCan {\n      edit\n    }\n    members {\n      label\n      person {\n        id\n        name\n      }\n    }\n    profile {\n      excerpt\n      updatedAt\n    }\n  }\n": types.DepartmentCardFragmentDoc,
    "\n  query Departments {\n    departments {\n      id\n      school {\n        id\n        name\n        town\n      }\n      ...DepartmentCard\n    }\n  }\n": types.DepartmentsDocument,
    "\n  fragment DepartmentAside on Department {\n    id\n    school {\n      id\n      phase\n      laName\n      ageLow\n      ageHigh\n    }\n    members {\n      label\n      person {\n        id\n        name\n        jobTitle\n        pictureFileId\n      }\n    }\n    profile {\n      updatedAt\n      updatedBy {\n        id\n        name\n      }\n    }\n  }\n": types.DepartmentAsideFragmentDoc,
    "\n  query DepartmentPage($id: UUID!) {\n    department(id: $id) {\n      id\n      name\n      school {\n        id\n        name\n        town\n        laName\n      }\n      viewerCan {\n        edit\n      }\n      ...DepartmentSections\n      ...DepartmentAside\n    }\n  }\n": types.DepartmentPageDocument,
    "\n  fragment DepartmentSections on Department {\n    id\n    viewerCan {\n      edit\n    }\n    profile {\n      whoWeAre\n      context\n      practiceHtml\n      version\n    }\n  }\n": types.DepartmentSectionsFragmentDoc,
    "\n  query PaletteDepartments($query: String!) {\n    searchDepartments(query: $query, first: 6) {\n      id\n      name\n      school {\n        id\n        name\n        town\n      }\n    }\n  }\n": types.PaletteDepartmentsDocument,
    "\n  fragment ThreadSummary_summary on ThreadSummary {\n    id\n    people\n    messages\n    text\n    version\n    editedAt\n    editedBy {\n      id\n      name\n    }\n    quotes {\n      id\n      number\n      excerpt\n      author {\n        id\n        name\n      }\n    }\n    questions {\n      id\n      number\n      excerpt\n      author {\n        id\n        name\n      }\n    }\n  }\n": types.ThreadSummary_SummaryFragmentDoc,
    "\n  query ThreadLifecycle($id: UUID!) {\n    thread(id: $id) {\n      id\n      createdBy {\n        id\n      }\n      summary {\n        id\n        ...ThreadSummary_summary\n      }\n    }\n  }\n": types.ThreadLifecycleDocument,
    "\n  mutation EditThreadSummary($input: EditThreadSummaryInput!) {\n    editThreadSummary(input: $input) {\n      id\n      summary {\n        id\n        ...ThreadSummary_summary\n      }\n    }\n  }\n": types.EditThreadSummaryDocument,
    "\n  fragment ThreadRow_thread on Thread {\n    id\n    title\n    audienceId\n    stepId\n    lastNumber\n    lastMessageAt\n    lastReadNumber\n    unreadCount\n    pinned\n    locked {\n      at\n      reason\n    }\n    createdBy {\n      id\n      name\n      pictureFileId\n    }\n    summary {\n      id\n      people\n      messages\n      text\n    }\n    lastMessage {\n      id\n      excerpt\n      author {\n        id\n        name\n        pictureFileId\n      }\n    }\n  }\n": types.ThreadRow_ThreadFragmentDoc,
    "\n  query ThreadList($audienceId: UUID!, $first: Int!, $after: String) {\n    threads(audienceId: $audienceId, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          stepId\n          pinned\n          ...ThreadRow_thread\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n": types.ThreadListDocument,
    "\n  query DiscussionGroups {\n    myWorkGroups {\n      id\n      title\n      reference\n      steps {\n        id\n        position\n        kind\n        number\n        title\n        state\n      }\n    }\n  }\n": types.DiscussionGroupsDocument,
    "\n  query UnreadThreads {\n    unreadThreads {\n      threads\n      audiences {\n        audienceId\n        kind\n        threads\n        messages\n      }\n    }\n  }\n": types.UnreadThreadsDocument,
    "\n  query HubNames {\n    hubs {\n      id\n      name\n      shortName\n    }\n  }\n": types.HubNamesDocument,
    "\n  mutation CreateThread($input: CreateThreadInput!) {\n    createThread(input: $input) {\n      id\n      stepId\n      pinned\n      ...ThreadRow_thread\n    }\n  }\n": types.CreateThreadDocument,
    "\n  query SearchThreads($query: String!) {\n    searchThreads(query: $query) {\n      number\n      excerpt\n      thread {\n        id\n        title\n      }\n    }\n  }\n": types.SearchThreadsDocument,
    "\n  query MessageMentions($first: Int!) {\n    messageMentions(first: $first) {\n      id\n      number\n      threadId\n      createdAt\n      text\n      author {\n        id\n        name\n        pictureFileId\n      }\n      thread {\n        id\n        title\n      }\n    }\n  }\n": types.MessageMentionsDocument,
    "\n  fragment MessageItem_message on Message {\n    id\n    threadId\n    number\n    createdAt\n    editedAt\n    version\n    html\n    excerpt\n    author {\n      id\n      name\n      pictureFileId\n    }\n    quote {\n      id\n      number\n      excerpt\n      author {\n        id\n        name\n        pictureFileId\n      }\n    }\n    reactions {\n      kind\n      count\n      mine\n    }\n    removed {\n      at\n      reason\n      by {\n        id\n        name\n        pictureFileId\n      }\n    }\n    viewerCan {\n      edit\n      remove\n      moderate\n      react\n    }\n  }\n": types.MessageItem_MessageFragmentDoc,
    "\n  fragment ThreadState_thread on Thread {\n    id\n    title\n    audienceKind\n    audienceId\n    stepId\n    lastNumber\n    lastMessageAt\n    lastReadNumber\n    unreadCount\n    pinned\n    locked {\n      at\n      reason\n      by {\n        id\n        name\n        pictureFileId\n      }\n    }\n    viewerCan {\n      post\n      moderate\n      edit\n    }\n  }\n": types.ThreadState_ThreadFragmentDoc,
    "\n  fragment ThreadPreview_preview on ThreadPreview {\n    id\n    excerpt\n    author {\n      id\n      name\n      pictureFileId\n    }\n  }\n": types.ThreadPreview_PreviewFragmentDoc,
    "\n  fragment ThreadWindow_thread on Thread {\n    messages {\n      edges {\n        node {\n          id\n          number\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n      }\n    }\n  }\n": types.ThreadWindow_ThreadFragmentDoc,
    "\n  query ThreadPage($id: UUID!, $first: Int, $after: String, $last: Int, $before: String, $around: Int) {\n    thread(id: $id) {\n      id\n      ...ThreadState_thread\n      messages(first: $first, after: $after, last: $last, before: $before, around: $around) {\n        edges {\n          cursor\n          node {\n            id\n            number\n            ...MessageItem_message\n          }\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n          endCursor\n        }\n      }\n    }\n  }\n": types.ThreadPageDocument,
    "\n  query ThreadState($id: UUID!) {\n    thread(id: $id) {\n      id\n      ...ThreadState_thread\n    }\n  }\n": types.ThreadStateDocument,
    "\n  query MessagesAfter($threadId: UUID!, $number: Int!) {\n    messagesAfter(threadId: $threadId, number: $number) {\n      id\n      number\n      ...MessageItem_message\n    }\n  }\n": types.MessagesAfterDocument,
    "\n  query ThreadContext($workGroupId: UUID!) {\n    workGroup(id: $workGroupId) {\n      id\n      title\n      reference\n      steps {\n        id\n        position\n        kind\n        number\n        title\n        brief\n        startsAt\n        dueAt\n        state\n      }\n    }\n  }\n": types.ThreadContextDocument,
    "\n  query ThreadHub($id: UUID!) {\n    hub(id: $id) {\n      id\n      name\n      shortName\n    }\n  }\n": types.ThreadHubDocument,
    "\n  query MessageDocument($id: UUID!) {\n    message(id: $id) {\n      id\n      version\n      document\n    }\n  }\n": types.MessageDocumentDocument,
    "\n  mutation PostMessage($input: PostMessageInput!) {\n    postMessage(input: $input) {\n      ... on MessageStored {\n        message {\n          id\n          number\n          ...MessageItem_message\n        }\n      }\n      ... on ThreadLocked {\n        threadId\n        explanation\n        reason\n      }\n    }\n  }\n": types.PostMessageDocument,
    "\n  mutation EditMessage($input: EditMessageInput!) {\n    editMessage(input: $input) {\n      id\n      ...MessageItem_message\n    }\n  }\n": types.EditMessageDocument,
    "\n  mutation RemoveMessage($input: RemoveMessageInput!) {\n    removeMessage(input: $input) {\n      id\n      ...MessageItem_message\n    }\n  }\n": types.RemoveMessageDocument,
    "\n  mutation ReactToMessage($input: SetReactionInput!) {\n    setReaction(input: $input) {\n      targetId\n      reactions {\n        kind\n        count\n        mine\n      }\n    }\n  }\n": types.ReactToMessageDocument,
    "\n  mutation MarkThreadRead($input: MarkThreadReadInput!) {\n    markThreadRead(input: $input) {\n      id\n      lastNumber\n      lastReadNumber\n      unreadCount\n    }\n  }\n": types.MarkThreadReadDocument,
    "\n  mutation RenameThread($input: RenameThreadInput!) {\n    renameThread(input: $input) {\n      id\n      ...ThreadState_thread\n    }\n  }\n": types.RenameThreadDocument,
    "\n  mutation PinThread($input: PinThreadInput!) {\n    pinThread(input: $input) {\n      id\n      ...ThreadState_thread\n    }\n  }\n": types.PinThreadDocument,
    "\n  mutation LockThread($input: LockThreadInput!) {\n    lockThread(input: $input) {\n      id\n      ...ThreadState_thread\n    }\n  }\n": types.LockThreadDocument,
    "\n  mutation UnlockThread($input: LockThreadInput!) {\n    unlockThread(input: $input) {\n      id\n      ...ThreadState_thread\n    }\n  }\n": types.UnlockThreadDocument,
    "\n  query IdentityViewer {\n    viewer {\n      id\n      email\n      demo\n      person {\n        id\n        name\n        jobTitle\n        pictureFileId\n      }\n    }\n  }\n": types.IdentityViewerDocument,
    "\n  query MentionCandidates($query: String!, $place: MentionPlaceInput, $audienceId: UUID) {\n    searchPeople(query: $query, first: 6, place: $place, audienceId: $audienceId) {\n      id\n      name\n      jobTitle\n    }\n  }\n": types.MentionCandidatesDocument,
    "\n  query PalettePeople($query: String!) {\n    searchPeople(query: $query, first: 8) {\n      id\n      name\n      jobTitle\n      school {\n        id\n        name\n      }\n    }\n  }\n": types.PalettePeopleDocument,
    "\n  query PersonPage($id: UUID!) {\n    person(id: $id) {\n      id\n      name\n      jobTitle\n      offers\n      seeks\n      pictureFileId\n      erased\n      roleLabels\n      school {\n        id\n        name\n        town\n      }\n      department {\n        id\n      }\n      viewerCan {\n        edit\n      }\n    }\n  }\n": types.PersonPageDocument,
    "\n  fragment ProfileForm_person on Person {\n    id\n    name\n    jobTitle\n    offers\n    seeks\n    pictureFileId\n  }\n": types.ProfileForm_PersonFragmentDoc,
    "\n  query ProfileNow {\n    viewer {\n      id\n      person {\n        id\n        ...ProfileForm_person\n      }\n    }\n  }\n": types.ProfileNowDocument,
    "\n  mutation UpdateProfile($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      id\n      ...ProfileForm_person\n    }\n  }\n": types.UpdateProfileDocument,
    "\n  query ProfilePage {\n    viewer {\n      id\n      email\n      demo\n      person {\n        id\n        ...ProfileForm_person\n      }\n    }\n  }\n": types.ProfilePageDocument,
    "\n  query OwnSessions {\n    sessions {\n      id\n      device\n      current\n      lastUsedAt\n    }\n  }\n": types.OwnSessionsDocument,
    "\n  mutation RevokeSession($input: RevokeSessionInput!) {\n    revokeSession(input: $input) {\n      id\n      device\n      current\n      lastUsedAt\n    }\n  }\n": types.RevokeSessionDocument,
    "\n  mutation SignOutEverywhere($input: SignOutEverywhereInput!) {\n    signOutEverywhere(input: $input) {\n      ended\n    }\n  }\n": types.SignOutEverywhereDocument,
    "\n  fragment HubMark on Hub {\n    id\n    name\n    shortName\n    colour\n  }\n": types.HubMarkFragmentDoc,
    "\n  fragment SchoolLine on School {\n    id\n    name\n    town\n  }\n": types.SchoolLineFragmentDoc,
    "\n  fragment NoticeRow_notice on Notice {\n    id\n    title\n    detail\n    path\n    at\n    readAt\n  }\n": types.NoticeRow_NoticeFragmentDoc,
    "\n  query Notices($first: Int!, $after: String) {\n    unreadNotices {\n      count\n      paths\n    }\n    notices(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          readAt\n          ...NoticeRow_notice\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.NoticesDocument,
    "\n  fragment NoticeRead_notice on Notice {\n    id\n    readAt\n  }\n": types.NoticeRead_NoticeFragmentDoc,
    "\n  fragment HoursForm_settings on NoticeSettings {\n    emailOff\n    mode\n    days\n    from\n    until\n    inHolidays\n    pausedUntil\n  }\n": types.HoursForm_SettingsFragmentDoc,
    "\n  fragment KindSetting_kind on NoticeKindSetting {\n    kind\n    label\n    why\n    inApp\n    email\n  }\n": types.KindSetting_KindFragmentDoc,
    "\n  query NoticeSettings {\n    noticeSettings {\n      id\n      kinds {\n        kind\n        section\n        ...KindSetting_kind\n      }\n      ...HoursForm_settings\n    }\n  }\n": types.NoticeSettingsDocument,
    "\n  mutation ChooseNotice($input: ChooseNoticeInput!) {\n    chooseNotice(input: $input) {\n      kind\n      label\n      why\n      inApp\n      email\n    }\n  }\n": types.ChooseNoticeDocument,
    "\n  mutation ChangeNoticeHours($input: ChangeNoticeHoursInput!) {\n    changeNoticeHours(input: $input) {\n      id\n      ...HoursForm_settings\n    }\n  }\n": types.ChangeNoticeHoursDocument,
    "\n  query UnreadNotices {\n    unreadNotices {\n      count\n      paths\n    }\n  }\n": types.UnreadNoticesDocument,
    "\n  mutation MarkNoticesRead($input: MarkNoticesReadInput!) {\n    markNoticesRead(input: $input) {\n      unread {\n        count\n        paths\n      }\n    }\n  }\n": types.MarkNoticesReadDocument,
    "\n  query Draft($key: String!) {\n    draft(key: $key) {\n      key\n      payload\n      version\n      updatedAt\n    }\n  }\n": types.DraftDocument,
    "\n  mutation SaveDraft($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      draft {\n        key\n        payload\n        version\n        updatedAt\n      }\n      conflict {\n        key\n        payload\n        version\n        updatedAt\n      }\n    }\n  }\n": types.SaveDraftDocument,
    "\n  mutation DiscardDraft($input: DiscardDraftInput!) {\n    discardDraft(input: $input) {\n      key\n    }\n  }\n": types.DiscardDraftDocument,
    "\n  fragment StrategyActions on Strategy {\n    id\n    title\n    reach\n    viewerCan {\n      edit\n      remove\n      changeReach\n    }\n  }\n": types.StrategyActionsFragmentDoc,
    "\n  mutation ChangeStrategyReach($input: ChangeStrategyReachInput!) {\n    changeStrategyReach(input: $input) {\n      strategy {\n        id\n        reach\n      }\n    }\n  }\n": types.ChangeStrategyReachDocument,
    "\n  mutation RemoveStrategy($input: RemoveStrategyInput!) {\n    removeStrategy(input: $input) {\n      id\n    }\n  }\n": types.RemoveStrategyDocument,
    "\n  fragment StrategyArticle on Strategy {\n    id\n    title\n    reach\n    bigIdeas\n    keyStages\n    topics\n    publishedAt\n    editedAt\n    readingMinutes\n    sections {\n      key\n      heading\n      html\n    }\n    author {\n      id\n      name\n      jobTitle\n      pictureFileId\n    }\n    department {\n      id\n      school {\n        urn\n        name\n        town\n      }\n    }\n  }\n": types.StrategyArticleFragmentDoc,
    "\n  query StrategyPage($id: UUID!) {\n    strategy(id: $id) {\n      id\n      reach\n      department {\n        id\n        school {\n          urn\n          name\n        }\n      }\n      author {\n        id\n        name\n      }\n      reactions {\n        kind\n        count\n        mine\n      }\n      ...StrategyArticle\n      ...StrategyActions\n    }\n    viewer {\n      id\n    }\n    myWorkGroups {\n      id\n    }\n  }\n": types.StrategyPageDocument,
    "\n  query MoreByAuthor($authorId: UUID!) {\n    strategies(first: 4, filter: { authorId: $authorId }) {\n      edges {\n        cursor\n        node {\n          id\n          title\n        }\n      }\n    }\n  }\n": types.MoreByAuthorDocument,
    "\n  mutation ReactToStrategy($input: SetReactionInput!) {\n    setReaction(input: $input) {\n      targetId\n      reactions {\n        kind\n        count\n        mine\n      }\n    }\n  }\n": types.ReactToStrategyDocument,
    "\n  query DepartmentPosts($departmentId: UUID!) {\n    strategies(first: 10, filter: { departmentId: $departmentId }) {\n      edges {\n        cursor\n        node {\n          id\n          ...StrategyCard\n        }\n      }\n    }\n  }\n": types.DepartmentPostsDocument,
    "\n  query StrategyEditor($id: UUID!, $existing: Boolean!) {\n    strategyReaches {\n      reach\n      audienceId\n    }\n    strategy(id: $id) @include(if: $existing) {\n      id\n      title\n      bigIdeas\n      keyStages\n      topics\n      reach\n      version\n      documents\n      viewerCan {\n        edit\n      }\n    }\n  }\n": types.StrategyEditorDocument,
    "\n  mutation CreateStrategy($input: CreateStrategyInput!) {\n    createStrategy(input: $input) {\n      strategy {\n        id\n        ...StrategyCard\n        ...StrategyArticle\n      }\n    }\n  }\n": types.CreateStrategyDocument,
    "\n  mutation EditStrategy($input: EditStrategyInput!) {\n    editStrategy(input: $input) {\n      strategy {\n        id\n        version\n        documents\n        ...StrategyCard\n        ...StrategyArticle\n      }\n    }\n  }\n": types.EditStrategyDocument,
    "\n  query StrategyPreview($input: StrategyPreviewInput!) {\n    strategyPreview(input: $input) {\n      publishedAt\n      editedAt\n      readingMinutes\n      sections {\n        key\n        heading\n        html\n      }\n      author {\n        id\n        name\n        jobTitle\n        pictureFileId\n      }\n      department {\n        id\n        school {\n          urn\n          name\n          town\n        }\n      }\n    }\n  }\n": types.StrategyPreviewDocument,
    "\n  fragment StrategyCard on Strategy {\n    id\n    title\n    excerpt\n    bigIdeas\n    keyStages\n    topics\n    publishedAt\n    readingMinutes\n    reactions {\n      kind\n      count\n    }\n    author {\n      id\n      name\n      pictureFileId\n    }\n    department {\n      id\n      school {\n        urn\n        name\n        town\n      }\n    }\n  }\n": types.StrategyCardFragmentDoc,
    "\n  query StrategyFeed($first: Int!, $after: String, $filter: StrategyFilter) {\n    strategies(first: $first, after: $after, filter: $filter) {\n      edges {\n        cursor\n        node {\n          id\n          ...StrategyCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.StrategyFeedDocument,
    "\n  query NewFromGroup {\n    strategies(first: 3, filter: { ownGroups: true }) {\n      edges {\n        cursor\n        node {\n          id\n          ...StrategyCard\n        }\n      }\n    }\n  }\n": types.NewFromGroupDocument,
    "\n  query PaletteStrategies($query: String!) {\n    searchStrategies(query: $query, first: 6) {\n      id\n      title\n      author {\n        id\n        name\n      }\n    }\n  }\n": types.PaletteStrategiesDocument,
    "\n  mutation AddTestimonial($input: AddTestimonialInput!) {\n    addTestimonial(input: $input) {\n      id\n      ...HubPageParts\n    }\n  }\n": types.AddTestimonialDocument,
    "\n  mutation WithdrawTestimonial($input: WithdrawTestimonialInput!) {\n    withdrawTestimonial(input: $input) {\n      id\n      ...HubPageParts\n    }\n  }\n": types.WithdrawTestimonialDocument,
    "\n  fragment HubPageParts on HubPage {\n    id\n    version\n    about\n    contactName\n    contactEmail\n    contactPhone\n    website\n    logoFileId\n    logoAlt\n    path\n    hub {\n      id\n      name\n      colour\n    }\n    projects {\n      projectId\n      name\n      path\n      text\n    }\n    testimonials {\n      id\n      projectId\n      quote\n      name\n      role\n      school\n      year\n      consentAt\n      withdrawnAt\n    }\n  }\n": types.HubPagePartsFragmentDoc,
    "\n  query ManagedHubPages {\n    managedHubPages {\n      id\n      ...HubPageParts\n    }\n  }\n": types.ManagedHubPagesDocument,
    "\n  mutation UpdateHubPage($input: UpdateHubPageInput!) {\n    updateHubPage(input: $input) {\n      id\n      ...HubPageParts\n    }\n  }\n": types.UpdateHubPageDocument,
    "\n  query ApplicationStatus($token: String!) {\n    applicationStatus(token: $token) {\n      id\n      reference\n      state\n      name\n      projectName\n      academicYear\n      workGroupId\n      hub {\n        id\n        name\n        ...HubMark\n      }\n      school {\n        id\n        name\n      }\n      submittedAt\n      commitment\n      commitmentAt\n      headteacherName\n      headteacherEmail\n      waitlistPosition\n      offerExpiresAt\n      decisionReason\n      ending\n      commitmentRequired\n      commitmentWaived\n      viewerCan {\n        withdraw\n        askHeadteacher\n      }\n    }\n  }\n": types.ApplicationStatusDocument,
    "\n  mutation AskHeadteacher($input: AskHeadteacherInput!) {\n    askHeadteacher(input: $input) {\n      id\n      commitment\n      commitmentAt\n      headteacherName\n      headteacherEmail\n      viewerCan {\n        askHeadteacher\n      }\n    }\n  }\n": types.AskHeadteacherDocument,
    "\n  query Commitment($token: String!) {\n    commitment(token: $token) {\n      id\n      state\n      open\n      required\n      placed\n      applicantName\n      headteacherName\n      schoolName\n      projectName\n      days\n      academicYear\n      hub {\n        id\n        name\n        slug\n      }\n    }\n  }\n": types.CommitmentDocument,
    "\n  mutation AnswerCommitment($input: AnswerCommitmentInput!) {\n    answerCommitment(input: $input) {\n      id\n      state\n      open\n    }\n  }\n": types.AnswerCommitmentDocument,
    "\n  fragment InterestFormParts on InterestForm {\n    token\n    groupId\n    hub {\n      id\n      name\n      region\n      slug\n    }\n    school {\n      id\n      ...FoundSchool\n    }\n    groups {\n      id\n      academicYear\n      recruitingUntil\n      hub {\n        id\n        name\n        region\n        slug\n      }\n    }\n  }\n": types.InterestFormPartsFragmentDoc,
    "\n  query InterestForm($group: UUID, $hub: String, $school: Int) {\n    interestForm(group: $group, hub: $hub, school: $school) {\n      projectName\n      rules {\n        key\n        text\n      }\n      groups {\n        id\n      }\n      hub {\n        id\n        name\n        slug\n      }\n      ...InterestFormParts\n    }\n  }\n": types.InterestFormDocument,
    "\n  fragment FoundSchool on School {\n    id\n    urn\n    name\n    town\n    postcode\n    suggestedHub {\n      id\n      name\n      region\n      slug\n    }\n  }\n": types.FoundSchoolFragmentDoc,
    "\n  query FindSchools($query: String!) {\n    findSchools(query: $query) {\n      id\n      urn\n      name\n      town\n      postcode\n      suggestedHub {\n        id\n        name\n        region\n        slug\n      }\n    }\n  }\n": types.FindSchoolsDocument,
    "\n  mutation CheckEligibility($input: CheckEligibilityInput!) {\n    checkEligibility(input: $input) {\n      answer\n      ruleText\n      message\n      alternatives {\n        text\n        url\n      }\n    }\n  }\n": types.CheckEligibilityDocument,
    "\n  mutation RegisterInterest($input: RegisterInterestInput!) {\n    registerInterest(input: $input) {\n      ... on InterestReceived {\n        email\n      }\n      ... on InterestRefused {\n        answer\n        ruleText\n        message\n        alternatives {\n          text\n          url\n        }\n      }\n    }\n  }\n": types.RegisterInterestDocument,
    "\n  mutation WithdrawApplication($input: ApplicationLinkInput!) {\n    withdrawApplication(input: $input) {\n      id\n      state\n      ending\n      decisionReason\n      waitlistPosition\n      offerExpiresAt\n      viewerCan {\n        withdraw\n        askHeadteacher\n      }\n    }\n  }\n": types.WithdrawApplicationDocument,
    "\n  query MyApplications {\n    myApplications {\n      path\n      application {\n        id\n        reference\n        state\n        ending\n        commitment\n        commitmentRequired\n        commitmentWaived\n        headteacherName\n        projectName\n        academicYear\n        hub {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.MyApplicationsDocument,
    "\n  fragment ApplicationDetail on BoardApplication {\n    id\n    reference\n    state\n    name\n    email\n    role\n    roleText\n    involvement\n    hopes\n    accessNeeds\n    headteacherName\n    headteacherEmail\n    committedAt\n    commitmentDeclinedAt\n    waitlistPosition\n    offerExpiresAt\n    decisionReason\n    commitmentWaivedAt\n    ending\n    hasAccount\n    version\n    school {\n      id\n      name\n      town\n      postcode\n    }\n    history {\n      id\n      at\n      fromState\n      toState\n      reason\n      actor {\n        id\n        name\n      }\n    }\n  }\n": types.ApplicationDetailFragmentDoc,
    "\n  query BoardApplication($id: UUID!) {\n    application(id: $id) {\n      id\n      ...ApplicationDetail\n      ...ApplicationNotes\n    }\n  }\n": types.BoardApplicationDocument,
    "\n  fragment ApplicationNotes on BoardApplication {\n    id\n    notes {\n      id\n      text\n      at\n      author {\n        id\n        name\n      }\n    }\n  }\n": types.ApplicationNotesFragmentDoc,
    "\n  mutation AddApplicationNote($input: AddApplicationNoteInput!) {\n    addApplicationNote(input: $input) {\n      id\n      ...ApplicationNotes\n    }\n  }\n": types.AddApplicationNoteDocument,
    "\n  mutation AskForCommitment($input: AskForCommitmentInput!) {\n    askForCommitment(input: $input) {\n      id\n      ...ApplicationDetail\n    }\n  }\n": types.AskForCommitmentDocument,
    "\n  fragment BoardFilterCounts on BoardGroup {\n    id\n    counts {\n      state\n      count\n    }\n  }\n": types.BoardFilterCountsFragmentDoc,
    "\n  query BoardPage($id: UUID!, $filter: ApplicationFilter, $after: String) {\n    recruitingGroup(id: $id) {\n      id\n      title\n      reference\n      hub {\n        id\n        ...HubMark\n      }\n      viewerCan {\n        manage\n      }\n      ...BoardSummary\n      ...BoardFilterCounts\n      ...RecruitingSettings\n      applications(first: 100, after: $after, filter: $filter) {\n        edges {\n          cursor\n          node {\n            id\n            ...BoardRow\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.BoardPageDocument,
    "\n  fragment BoardRow on BoardApplication {\n    id\n    name\n    state\n    role\n    roleText\n    version\n    committedAt\n    commitmentDeclinedAt\n    commitmentWaivedAt\n    ending\n    submittedAt\n    waitlistPosition\n    offerExpiresAt\n    hasAccount\n    school {\n      id\n      name\n      town\n    }\n  }\n": types.BoardRowFragmentDoc,
    "\n  fragment BoardSummary on BoardGroup {\n    id\n    capacity\n    placesTaken\n    recruitingUntil\n    offerDays\n    started\n    commitmentRequired\n    awaitingHeadteacher\n    counts {\n      state\n      count\n    }\n    viewerCan {\n      manage\n    }\n  }\n": types.BoardSummaryFragmentDoc,
    "\n  mutation DecideApplications($input: DecideApplicationsInput!) {\n    decideApplications(input: $input) {\n      group {\n        id\n        ...BoardSummary\n      }\n      applications {\n        id\n        ...BoardRow\n        ...ApplicationDetail\n      }\n    }\n  }\n": types.DecideApplicationsDocument,
    "\n  query ManagedHubs {\n    managedHubPages {\n      id\n      path\n      hub {\n        id\n        name\n        ...HubMark\n      }\n    }\n  }\n": types.ManagedHubsDocument,
    "\n  mutation ImportApplications($input: ImportApplicationsInput!) {\n    importApplications(input: $input) {\n      added\n      group {\n        id\n        ...BoardSummary\n      }\n    }\n  }\n": types.ImportApplicationsDocument,
    "\n  query ImportPreview($input: ImportFileInput!) {\n    importPreview(input: $input) {\n      encoding\n      ignoredColumns\n      fingerprint\n      rows {\n        line\n        outcome\n        name\n        email\n        school\n        asksHeadteacher\n        problems {\n          column\n          message\n        }\n      }\n    }\n  }\n": types.ImportPreviewDocument,
    "\n  query PlaceInvitation($token: String!) {\n    placeInvitation(token: $token) {\n      name\n      email\n      groupReference\n      workGroupId\n      used\n      hasAccount\n    }\n  }\n": types.PlaceInvitationDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      email\n      workGroupId\n      used\n    }\n  }\n": types.AcceptInvitationDocument,
    "\n  query PlaceOffer($token: String!) {\n    placeOffer(token: $token) {\n      id\n      state\n      groupReference\n      offerExpiresAt\n      open\n      waitlistPosition\n    }\n  }\n": types.PlaceOfferDocument,
    "\n  mutation AcceptOffer($input: AnswerOfferInput!) {\n    acceptOffer(input: $input) {\n      id\n      state\n      groupReference\n      offerExpiresAt\n      open\n      waitlistPosition\n    }\n  }\n": types.AcceptOfferDocument,
    "\n  mutation DeclineOffer($input: AnswerOfferInput!) {\n    declineOffer(input: $input) {\n      id\n      state\n      groupReference\n      offerExpiresAt\n      open\n      waitlistPosition\n    }\n  }\n": types.DeclineOfferDocument,
    "\n  query RecruitingGroups {\n    recruitingGroups {\n      id\n      title\n      reference\n      capacity\n      placesTaken\n      recruitingUntil\n      counts {\n        state\n        count\n      }\n      hub {\n        id\n        ...HubMark\n      }\n      viewerCan {\n        manage\n      }\n    }\n  }\n": types.RecruitingGroupsDocument,
    "\n  fragment RecruitingSettings on BoardGroup {\n    id\n    capacity\n    recruitingUntil\n    offerDays\n  }\n": types.RecruitingSettingsFragmentDoc,
    "\n  mutation UpdateRecruiting($input: UpdateRecruitingInput!) {\n    updateRecruiting(input: $input) {\n      id\n      ...BoardSummary\n      ...RecruitingSettings\n    }\n  }\n": types.UpdateRecruitingDocument,
    "\n  mutation ResendInvitation($input: ResendInvitationInput!) {\n    resendInvitation(input: $input) {\n      id\n      ...ApplicationDetail\n    }\n  }\n": types.ResendInvitationDocument,
    "\n  query RecruitingNews($token: String!) {\n    recruitingNews(token: $token) {\n      id\n      confirmed\n      hub {\n        id\n        name\n      }\n    }\n  }\n": types.RecruitingNewsDocument,
    "\n  mutation ConfirmRecruitingNews($input: RecruitingNewsLinkInput!) {\n    confirmRecruitingNews(input: $input) {\n      id\n      confirmed\n    }\n  }\n": types.ConfirmRecruitingNewsDocument,
    "\n  mutation ForgetRecruitingNews($input: RecruitingNewsLinkInput!) {\n    forgetRecruitingNews(input: $input)\n  }\n": types.ForgetRecruitingNewsDocument,
    "\n  query RecruitingNewsHub($slug: String!) {\n    hub(slug: $slug) {\n      id\n      slug\n      name\n    }\n  }\n": types.RecruitingNewsHubDocument,
    "\n  mutation RequestRecruitingNews($input: RequestRecruitingNewsInput!) {\n    requestRecruitingNews(input: $input)\n  }\n": types.RequestRecruitingNewsDocument,
    "\n  query TaskFindings($id: UUID!) {\n    task(id: $id) {\n      id\n      number\n      title\n      nextWorkshop {\n        id\n        number\n        title\n        startsAt\n      }\n      workGroup {\n        id\n        title\n      }\n      sharedWork {\n        id\n        late\n        ownerLeft\n        person {\n          id\n          name\n          pictureFileId\n        }\n        department {\n          id\n          school {\n            id\n            name\n          }\n        }\n        parts {\n          id\n          part\n          html\n          text\n        }\n      }\n    }\n  }\n": types.TaskFindingsDocument,
    "\n  fragment MyTaskWork on Task {\n    id\n    cancelledAt\n    workGroup {\n      id\n    }\n    myWork {\n      id\n      sharedAt\n      parts {\n        id\n        part\n        version\n        document\n        sharedAt\n        sharedDates\n        files {\n          id\n          name\n          mediaType\n          bytes\n        }\n      }\n    }\n  }\n": types.MyTaskWorkFragmentDoc,
    "\n  mutation ShareTaskWork($input: ShareTaskWorkInput!) {\n    shareTaskWork(input: $input) {\n      task {\n        id\n        ...MyTaskWork\n        ...SharedTaskWork\n      }\n    }\n  }\n": types.ShareTaskWorkDocument,
    "\n  mutation UnshareTaskWork($input: UnshareTaskWorkInput!) {\n    unshareTaskWork(input: $input) {\n      task {\n        id\n        ...MyTaskWork\n        ...SharedTaskWork\n      }\n    }\n  }\n": types.UnshareTaskWorkDocument,
    "\n  fragment SharedTaskWork on Task {\n    id\n    workGroup {\n      id\n    }\n    sharedWork {\n      id\n      sharedAt\n      late\n      ownerLeft\n      person {\n        id\n        name\n        pictureFileId\n      }\n      department {\n        id\n        school {\n          id\n          name\n        }\n      }\n      parts {\n        id\n        part\n      }\n    }\n  }\n": types.SharedTaskWorkFragmentDoc,
    "\n  fragment TaskProgressParts on Task {\n    id\n    draft\n    cancelledAt\n    progress {\n      state\n      savedAt\n      sharedAt\n      sharedParts\n      late\n      remindedAt\n      person {\n        id\n        name\n        pictureFileId\n      }\n      department {\n        id\n        school {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.TaskProgressPartsFragmentDoc,
    "\n  mutation RemindOfTask($input: RemindOfTaskInput!) {\n    remindOfTask(input: $input) {\n      task {\n        id\n        ...TaskProgressParts\n      }\n    }\n  }\n": types.RemindOfTaskDocument,
    "\n  query TaskPage($id: UUID!) {\n    task(id: $id) {\n      id\n      number\n      title\n      brief\n      dueAt\n      draft\n      cancelledAt\n      cancelReason\n      nextWorkshop {\n        id\n        number\n      }\n      resources {\n        label\n        url\n        file {\n          id\n          name\n          mediaType\n          bytes\n        }\n      }\n      workGroup {\n        id\n        title\n      }\n      viewerCan {\n        write\n        lead\n      }\n      reads {\n        workId\n        person {\n          id\n          name\n        }\n      }\n      readBy {\n        person {\n          id\n          name\n        }\n      }\n      ...MyTaskWork\n      ...SharedTaskWork\n      ...TaskProgressParts\n      ...TaskPairs\n    }\n  }\n": types.TaskPageDocument,
    "\n  fragment TaskPairs on Task {\n    id\n    progress {\n      person {\n        id\n      }\n    }\n    peerSets {\n      people {\n        id\n        name\n      }\n    }\n  }\n": types.TaskPairsFragmentDoc,
    "\n  mutation PairTaskPeers($input: PairTaskPeersInput!) {\n    pairTaskPeers(input: $input) {\n      task {\n        id\n        ...TaskPairs\n      }\n    }\n  }\n": types.PairTaskPeersDocument,
    "\n  query TaskWorkPage($id: UUID!) {\n    taskWork(id: $id) {\n      id\n      sharedAt\n      late\n      ownerLeft\n      task {\n        id\n        number\n        title\n        workGroup {\n          id\n          title\n        }\n      }\n      person {\n        id\n        name\n        jobTitle\n        pictureFileId\n      }\n      department {\n        id\n        school {\n          id\n          name\n          town\n        }\n      }\n      parts {\n        id\n        part\n        html\n        sharedAt\n        firstSharedAt\n        files {\n          id\n          name\n          mediaType\n          bytes\n        }\n      }\n      reactions {\n        kind\n        count\n        mine\n      }\n    }\n  }\n": types.TaskWorkPageDocument,
    "\n  mutation ReactToTaskWork($input: SetReactionInput!) {\n    setReaction(input: $input) {\n      targetId\n      reactions {\n        kind\n        count\n        mine\n      }\n    }\n  }\n": types.ReactToTaskWorkDocument,
    "\n  fragment GroupSwitchEntry on WorkGroup {\n    id\n    reference\n  }\n": types.GroupSwitchEntryFragmentDoc,
    "\n  fragment GroupMembers on WorkGroup {\n    id\n    members {\n      id\n      role\n      viewerCanRemove\n      person {\n        id\n        name\n        jobTitle\n        pictureFileId\n      }\n      department {\n        id\n        name\n        school {\n          id\n          name\n          town\n        }\n      }\n    }\n  }\n": types.GroupMembersFragmentDoc,
    "\n  mutation RemoveWorkGroupMember($input: RemoveWorkGroupMemberInput!) {\n    removeWorkGroupMember(input: $input) {\n      id\n      ...GroupMembers\n    }\n  }\n": types.RemoveWorkGroupMemberDocument,
    "\n  fragment AnswersPanel on Workshop {\n    id\n    entries {\n      ...RegisterLine\n    }\n  }\n": types.AnswersPanelFragmentDoc,
    "\n  mutation AttendWorkshop($input: AttendWorkshopInput!) {\n    attendWorkshop(input: $input) {\n      id\n      number\n      title\n      workGroup {\n        id\n      }\n      viewerAttendance {\n        mark\n        credit\n        way\n        markedAt\n      }\n      viewerDays {\n        ...DaysParts\n      }\n    }\n  }\n": types.AttendWorkshopDocument,
    "\n  fragment AttendancePanel on Workshop {\n    id\n    startsAt\n    endsAt\n    cancelledAt\n    format\n    viewerAttendance {\n      mark\n      credit\n    }\n    viewerDays {\n      days\n    }\n  }\n": types.AttendancePanelFragmentDoc,
    "\n  query GroupDays($id: UUID!) {\n    workGroupDays(id: $id) {\n      id\n      days\n      planned\n      members {\n        person {\n          id\n          name\n          pictureFileId\n        }\n        days {\n          ...DaysParts\n        }\n      }\n    }\n  }\n": types.GroupDaysDocument,
    "\n  fragment JoiningPanel on Workshop {\n    id\n    startsAt\n    endsAt\n    joining {\n      opensAt\n      url\n    }\n  }\n": types.JoiningPanelFragmentDoc,
    "\n  query PresentWorkshop($id: UUID!) {\n    workshop(id: $id) {\n      id\n      number\n      title\n      format\n      viewerCan {\n        lead\n        rsvp\n      }\n      code {\n        code\n        opensAt\n        closesAt\n      }\n      entries {\n        ...RegisterLine\n      }\n    }\n  }\n": types.PresentWorkshopDocument,
    "\n  mutation OpenRegister($input: OpenRegisterInput!) {\n    openRegister(input: $input) {\n      id\n      code {\n        code\n        opensAt\n        closesAt\n      }\n    }\n  }\n": types.OpenRegisterDocument,
    "\n  query RegisterCsv($id: UUID!) {\n    registerCsv(workshopId: $id)\n  }\n": types.RegisterCsvDocument,
    "\n  fragment RsvpPanel on Workshop {\n    id\n    format\n    startsAt\n    viewerCan {\n      lead\n      rsvp\n    }\n    viewerRsvp {\n      choice\n      reason\n      answeredAt\n      beforeMove\n    }\n  }\n": types.RsvpPanelFragmentDoc,
    "\n  mutation RsvpWorkshop($input: RsvpWorkshopInput!) {\n    rsvpWorkshop(input: $input) {\n      id\n      ...RsvpPanel\n    }\n  }\n": types.RsvpWorkshopDocument,
    "\n  mutation MarkAttendance($input: MarkAttendanceInput!) {\n    markAttendance(input: $input) {\n      id\n      entries {\n        ...RegisterLine\n      }\n    }\n  }\n": types.MarkAttendanceDocument,
    "\n  mutation UndoMarks($input: UndoMarksInput!) {\n    undoMarks(input: $input) {\n      id\n      entries {\n        ...RegisterLine\n      }\n    }\n  }\n": types.UndoMarksDocument,
    "\n  query WorkshopPage($id: UUID!) {\n    workshop(id: $id) {\n      id\n      ...WorkshopFacts\n      ...RsvpPanel\n      ...JoiningPanel\n      ...AttendancePanel\n      ...AnswersPanel\n      joining {\n        opensAt\n      }\n      viewerCan {\n        lead\n        rsvp\n      }\n      viewerDays {\n        ...DaysParts\n      }\n      workGroup {\n        id\n        title\n        reference\n      }\n    }\n  }\n": types.WorkshopPageDocument,
    "\n  fragment WorkshopFacts on Workshop {\n    id\n    number\n    title\n    brief\n    startsAt\n    endsAt\n    format\n    venue\n    accessNotes\n    agenda\n    dayEquivalent\n    published\n    cancelledAt\n    cancelReason\n    materials {\n      label\n      url\n      file {\n        id\n        name\n        mediaType\n        bytes\n      }\n    }\n  }\n": types.WorkshopFactsFragmentDoc,
    "\n  fragment DaysParts on DaysSoFar {\n    credit\n    possible\n    days\n    outOfReach\n  }\n": types.DaysPartsFragmentDoc,
    "\n  fragment RegisterLine on RegisterEntry {\n    member\n    person {\n      id\n      name\n      pictureFileId\n    }\n    school {\n      id\n      name\n    }\n    rsvp {\n      choice\n      reason\n      answeredAt\n      beforeMove\n    }\n    attendance {\n      mark\n      credit\n      way\n      markedAt\n    }\n    days {\n      credit\n      possible\n      days\n      outOfReach\n    }\n  }\n": types.RegisterLineFragmentDoc,
    "\n  query WorkshopRegister($id: UUID!) {\n    workshop(id: $id) {\n      id\n      ...WorkshopFacts\n      workGroup {\n        id\n        title\n        reference\n      }\n      viewerCan {\n        lead\n        rsvp\n      }\n      entries {\n        ...RegisterLine\n      }\n      corrections {\n        id\n        at\n        reason\n        subject {\n          id\n          name\n        }\n        actor {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.WorkshopRegisterDocument,
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
export function graphql(source: "\n  query GroupSteps($id: UUID!) {\n    workGroup(id: $id) {\n      id\n      viewerRole\n      steps {\n        id\n        kind\n        position\n        number\n        title\n        state\n      }\n    }\n  }\n"): (typeof documents)["\n  query GroupSteps($id: UUID!) {\n    workGroup(id: $id) {\n      id\n      viewerRole\n      steps {\n        id\n        kind\n        position\n        number\n        title\n        state\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SessionStands {\n    viewer {\n      id\n    }\n  }\n"): (typeof documents)["\n  query SessionStands {\n    viewer {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShellViewer {\n    viewer {\n      id\n      standing\n      managesHub\n      person {\n        id\n        name\n        jobTitle\n        pictureFileId\n      }\n    }\n  }\n"): (typeof documents)["\n  query ShellViewer {\n    viewer {\n      id\n      standing\n      managesHub\n      person {\n        id\n        name\n        jobTitle\n        pictureFileId\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CalendarSection_settings on CalendarSettings {\n    id\n    addressMadeAt\n    invitations\n    groupCount\n  }\n"): (typeof documents)["\n  fragment CalendarSection_settings on CalendarSettings {\n    id\n    addressMadeAt\n    invitations\n    groupCount\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CalendarSettings {\n    calendarSettings {\n      id\n      ...CalendarSection_settings\n    }\n  }\n"): (typeof documents)["\n  query CalendarSettings {\n    calendarSettings {\n      id\n      ...CalendarSection_settings\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeCalendarAddress($input: MakeCalendarAddressInput!) {\n    makeCalendarAddress(input: $input) {\n      url\n      webcalUrl\n      settings {\n        id\n        ...CalendarSection_settings\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MakeCalendarAddress($input: MakeCalendarAddressInput!) {\n    makeCalendarAddress(input: $input) {\n      url\n      webcalUrl\n      settings {\n        id\n        ...CalendarSection_settings\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SwitchOffCalendarAddress($input: SwitchOffCalendarAddressInput!) {\n    switchOffCalendarAddress(input: $input) {\n      id\n      ...CalendarSection_settings\n    }\n  }\n"): (typeof documents)["\n  mutation SwitchOffCalendarAddress($input: SwitchOffCalendarAddressInput!) {\n    switchOffCalendarAddress(input: $input) {\n      id\n      ...CalendarSection_settings\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetCalendarInvitations($input: SetCalendarInvitationsInput!) {\n    setCalendarInvitations(input: $input) {\n      id\n      ...CalendarSection_settings\n    }\n  }\n"): (typeof documents)["\n  mutation SetCalendarInvitations($input: SetCalendarInvitationsInput!) {\n    setCalendarInvitations(input: $input) {\n      id\n      ...CalendarSection_settings\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommentActions_comment on Comment {\n    id\n    resolvedAt\n    author {\n      id\n      name\n    }\n    viewerCan {\n      edit\n      remove\n      resolve\n    }\n  }\n"): (typeof documents)["\n  fragment CommentActions_comment on Comment {\n    id\n    resolvedAt\n    author {\n      id\n      name\n    }\n    viewerCan {\n      edit\n      remove\n      resolve\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommentItem_comment on Comment {\n    id\n    html\n    createdAt\n    editedAt\n    resolvedAt\n    author {\n      id\n      name\n      jobTitle\n      pictureFileId\n    }\n    ...CommentActions_comment\n    ...CommentReactions_comment\n  }\n"): (typeof documents)["\n  fragment CommentItem_comment on Comment {\n    id\n    html\n    createdAt\n    editedAt\n    resolvedAt\n    author {\n      id\n      name\n      jobTitle\n      pictureFileId\n    }\n    ...CommentActions_comment\n    ...CommentReactions_comment\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommentReactions_comment on Comment {\n    id\n    reactions {\n      kind\n      count\n      mine\n    }\n  }\n"): (typeof documents)["\n  fragment CommentReactions_comment on Comment {\n    id\n    reactions {\n      kind\n      count\n      mine\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommentThread_comment on Comment {\n    id\n    removedAt\n    removalReason\n    author {\n      id\n      name\n    }\n    replies {\n      id\n      removedAt\n      removalReason\n      ...CommentItem_comment\n      ...RemovedComment_comment\n    }\n    ...CommentItem_comment\n    ...RemovedComment_comment\n  }\n"): (typeof documents)["\n  fragment CommentThread_comment on Comment {\n    id\n    removedAt\n    removalReason\n    author {\n      id\n      name\n    }\n    replies {\n      id\n      removedAt\n      removalReason\n      ...CommentItem_comment\n      ...RemovedComment_comment\n    }\n    ...CommentItem_comment\n    ...RemovedComment_comment\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RemovedComment_comment on Comment {\n    id\n    removalReason\n    remover {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment RemovedComment_comment on Comment {\n    id\n    removalReason\n    remover {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommentStored_comment on Comment {\n    id\n    targetType\n    targetId\n    parentId\n    html\n    version\n    createdAt\n    editedAt\n    resolvedAt\n    removedAt\n    removalReason\n    remover {\n      id\n      name\n    }\n    author {\n      id\n      name\n      jobTitle\n      pictureFileId\n    }\n    reactions {\n      kind\n      count\n      mine\n    }\n    viewerCan {\n      edit\n      remove\n      resolve\n    }\n    replies {\n      id\n    }\n  }\n"): (typeof documents)["\n  fragment CommentStored_comment on Comment {\n    id\n    targetType\n    targetId\n    parentId\n    html\n    version\n    createdAt\n    editedAt\n    resolvedAt\n    removedAt\n    removalReason\n    remover {\n      id\n      name\n    }\n    author {\n      id\n      name\n      jobTitle\n      pictureFileId\n    }\n    reactions {\n      kind\n      count\n      mine\n    }\n    viewerCan {\n      edit\n      remove\n      resolve\n    }\n    replies {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommentList($targetType: TargetType!, $targetId: UUID!, $resolved: Boolean!, $first: Int!, $after: String) {\n    comments(targetType: $targetType, targetId: $targetId, resolved: $resolved, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          replies {\n            id\n            ...CommentStored_comment\n          }\n          ...CommentStored_comment\n          ...CommentThread_comment\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query CommentList($targetType: TargetType!, $targetId: UUID!, $resolved: Boolean!, $first: Int!, $after: String) {\n    comments(targetType: $targetType, targetId: $targetId, resolved: $resolved, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          replies {\n            id\n            ...CommentStored_comment\n          }\n          ...CommentStored_comment\n          ...CommentThread_comment\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommentEdges($targetType: TargetType!, $targetId: UUID!, $resolved: Boolean!) {\n    comments(targetType: $targetType, targetId: $targetId, resolved: $resolved) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query CommentEdges($targetType: TargetType!, $targetId: UUID!, $resolved: Boolean!) {\n    comments(targetType: $targetType, targetId: $targetId, resolved: $resolved) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommentHost($targetType: TargetType!, $targetId: UUID!) {\n    commentsViewerCan(targetType: $targetType, targetId: $targetId) {\n      post\n      moderate\n      resolve\n    }\n    commentCounts(targets: [{ type: $targetType, id: $targetId }]) {\n      targetType\n      targetId\n      count\n      resolved\n    }\n  }\n"): (typeof documents)["\n  query CommentHost($targetType: TargetType!, $targetId: UUID!) {\n    commentsViewerCan(targetType: $targetType, targetId: $targetId) {\n      post\n      moderate\n      resolve\n    }\n    commentCounts(targets: [{ type: $targetType, id: $targetId }]) {\n      targetType\n      targetId\n      count\n      resolved\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommentOne($id: UUID!) {\n    comment(id: $id) {\n      ...CommentStored_comment\n    }\n  }\n"): (typeof documents)["\n  query CommentOne($id: UUID!) {\n    comment(id: $id) {\n      ...CommentStored_comment\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommentToEdit($id: UUID!) {\n    comment(id: $id) {\n      id\n      version\n      document\n    }\n  }\n"): (typeof documents)["\n  query CommentToEdit($id: UUID!) {\n    comment(id: $id) {\n      id\n      version\n      document\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PostComment($input: PostCommentInput!) {\n    postComment(input: $input) {\n      comment {\n        ...CommentStored_comment\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PostComment($input: PostCommentInput!) {\n    postComment(input: $input) {\n      comment {\n        ...CommentStored_comment\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditComment($input: EditCommentInput!) {\n    editComment(input: $input) {\n      comment {\n        ...CommentStored_comment\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation EditComment($input: EditCommentInput!) {\n    editComment(input: $input) {\n      comment {\n        ...CommentStored_comment\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveComment($input: RemoveCommentInput!) {\n    removeComment(input: $input) {\n      comment {\n        ...CommentStored_comment\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveComment($input: RemoveCommentInput!) {\n    removeComment(input: $input) {\n      comment {\n        ...CommentStored_comment\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResolveComment($input: ResolveCommentInput!) {\n    resolveComment(input: $input) {\n      comment {\n        ...CommentStored_comment\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ResolveComment($input: ResolveCommentInput!) {\n    resolveComment(input: $input) {\n      comment {\n        ...CommentStored_comment\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReactToComment($input: SetReactionInput!) {\n    setReaction(input: $input) {\n      targetType\n      targetId\n      reactions {\n        kind\n        count\n        mine\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ReactToComment($input: SetReactionInput!) {\n    setReaction(input: $input) {\n      targetType\n      targetId\n      reactions {\n        kind\n        count\n        mine\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkCommentsSeen($input: MarkCommentsSeenInput!) {\n    markCommentsSeen(input: $input) {\n      targetType\n      targetId\n    }\n  }\n"): (typeof documents)["\n  mutation MarkCommentsSeen($input: MarkCommentsSeenInput!) {\n    markCommentsSeen(input: $input) {\n      targetType\n      targetId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommentNoticeRow_notice on CommentNotice {\n    kind\n    excerpt\n    targetTitle\n    path\n    comment {\n      id\n      createdAt\n      author {\n        id\n        name\n        pictureFileId\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment CommentNoticeRow_notice on CommentNotice {\n    kind\n    excerpt\n    targetTitle\n    path\n    comment {\n      id\n      createdAt\n      author {\n        id\n        name\n        pictureFileId\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommentNotices {\n    commentNotices {\n      comment {\n        id\n      }\n      ...CommentNoticeRow_notice\n    }\n  }\n"): (typeof documents)["\n  query CommentNotices {\n    commentNotices {\n      comment {\n        id\n      }\n      ...CommentNoticeRow_notice\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CycleStepParts on CycleStep {\n    id\n    kind\n    number\n    title\n    brief\n    startsAt\n    endsAt\n    dueAt\n    format\n    venue\n    dayEquivalent\n    state\n    draft\n    cancelledAt\n  }\n"): (typeof documents)["\n  fragment CycleStepParts on CycleStep {\n    id\n    kind\n    number\n    title\n    brief\n    startsAt\n    endsAt\n    dueAt\n    format\n    venue\n    dayEquivalent\n    state\n    draft\n    cancelledAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CycleStepDetails on CycleStep {\n    id\n    cancelReason\n    accessNotes\n    agenda\n    resources {\n      label\n      url\n      file {\n        id\n        name\n        mediaType\n        bytes\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment CycleStepDetails on CycleStep {\n    id\n    cancelReason\n    accessNotes\n    agenda\n    resources {\n      label\n      url\n      file {\n        id\n        name\n        mediaType\n        bytes\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyCycle {\n    myWorkGroups {\n      id\n      title\n      current\n      viewerRole\n      hub {\n        id\n        shortName\n        colour\n      }\n      steps {\n        id\n        ...CycleStepParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query MyCycle {\n    myWorkGroups {\n      id\n      title\n      current\n      viewerRole\n      hub {\n        id\n        shortName\n        colour\n      }\n      steps {\n        id\n        ...CycleStepParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Plan on CyclePlan {\n    id\n    open\n    projectDays\n    plannedDays\n    issues {\n      code\n      stepId\n      message\n    }\n    workGroup {\n      id\n      title\n      reference\n      steps {\n        id\n        position\n        version\n        joinUrl\n        ...CycleStepParts\n        ...CycleStepDetails\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Plan on CyclePlan {\n    id\n    open\n    projectDays\n    plannedDays\n    issues {\n      code\n      stepId\n      message\n    }\n    workGroup {\n      id\n      title\n      reference\n      steps {\n        id\n        position\n        version\n        joinUrl\n        ...CycleStepParts\n        ...CycleStepDetails\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CyclePlan($id: UUID!) {\n    cyclePlan(workGroupId: $id) {\n      id\n      ...Plan\n      templates {\n        id\n        name\n        workshops\n        tasks\n      }\n      sources {\n        id\n        reference\n      }\n    }\n  }\n"): (typeof documents)["\n  query CyclePlan($id: UUID!) {\n    cyclePlan(workGroupId: $id) {\n      id\n      ...Plan\n      templates {\n        id\n        name\n        workshops\n        tasks\n      }\n      sources {\n        id\n        reference\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CycleStepChange($stepId: UUID!, $startsAt: DateTime, $endsAt: DateTime) {\n    cycleStepChange(stepId: $stepId, startsAt: $startsAt, endsAt: $endsAt) {\n      people {\n        id\n        name\n      }\n      depends\n      warnings\n      dueDates {\n        step {\n          id\n          number\n          title\n          version\n        }\n        from\n        to\n        reason\n      }\n    }\n  }\n"): (typeof documents)["\n  query CycleStepChange($stepId: UUID!, $startsAt: DateTime, $endsAt: DateTime) {\n    cycleStepChange(stepId: $stepId, startsAt: $startsAt, endsAt: $endsAt) {\n      people {\n        id\n        name\n      }\n      depends\n      warnings\n      dueDates {\n        step {\n          id\n          number\n          title\n          version\n        }\n        from\n        to\n        reason\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddCycleStep($input: AddCycleStepInput!) {\n    addCycleStep(input: $input) {\n      id\n      ...Plan\n    }\n  }\n"): (typeof documents)["\n  mutation AddCycleStep($input: AddCycleStepInput!) {\n    addCycleStep(input: $input) {\n      id\n      ...Plan\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditCycleStep($input: EditCycleStepInput!) {\n    editCycleStep(input: $input) {\n      id\n      ...Plan\n    }\n  }\n"): (typeof documents)["\n  mutation EditCycleStep($input: EditCycleStepInput!) {\n    editCycleStep(input: $input) {\n      id\n      ...Plan\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveCycleStep($input: RemoveCycleStepInput!) {\n    removeCycleStep(input: $input) {\n      id\n      ...Plan\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveCycleStep($input: RemoveCycleStepInput!) {\n    removeCycleStep(input: $input) {\n      id\n      ...Plan\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReorderCycle($input: ReorderCycleInput!) {\n    reorderCycle(input: $input) {\n      id\n      ...Plan\n    }\n  }\n"): (typeof documents)["\n  mutation ReorderCycle($input: ReorderCycleInput!) {\n    reorderCycle(input: $input) {\n      id\n      ...Plan\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishCycle($input: PublishCycleInput!) {\n    publishCycle(input: $input) {\n      id\n      ...Plan\n    }\n  }\n"): (typeof documents)["\n  mutation PublishCycle($input: PublishCycleInput!) {\n    publishCycle(input: $input) {\n      id\n      ...Plan\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FillCycle($input: FillCycleInput!) {\n    fillCycle(input: $input) {\n      id\n      ...Plan\n    }\n  }\n"): (typeof documents)["\n  mutation FillCycle($input: FillCycleInput!) {\n    fillCycle(input: $input) {\n      id\n      ...Plan\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveWorkshop($input: MoveWorkshopInput!) {\n    moveWorkshop(input: $input) {\n      id\n      ...Plan\n    }\n  }\n"): (typeof documents)["\n  mutation MoveWorkshop($input: MoveWorkshopInput!) {\n    moveWorkshop(input: $input) {\n      id\n      ...Plan\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelCycleStep($input: CancelCycleStepInput!) {\n    cancelCycleStep(input: $input) {\n      id\n      ...Plan\n    }\n  }\n"): (typeof documents)["\n  mutation CancelCycleStep($input: CancelCycleStepInput!) {\n    cancelCycleStep(input: $input) {\n      id\n      ...Plan\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PaletteSteps($query: String!) {\n    searchCycleSteps(query: $query, first: 6) {\n      step {\n        id\n        kind\n        number\n        title\n        startsAt\n        dueAt\n      }\n      workGroup {\n        id\n        title\n      }\n    }\n  }\n"): (typeof documents)["\n  query PaletteSteps($query: String!) {\n    searchCycleSteps(query: $query, first: 6) {\n      step {\n        id\n        kind\n        number\n        title\n        startsAt\n        dueAt\n      }\n      workGroup {\n        id\n        title\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkGroupPage($id: UUID!) {\n    workGroup(id: $id) {\n      id\n      title\n      reference\n      current\n      viewerRole\n      hub {\n        id\n        ...HubMark\n      }\n      steps {\n        id\n        ...CycleStepParts\n        ...CycleStepDetails\n      }\n      viewerCan {\n        moderate\n      }\n      ...GroupMembers\n    }\n    myWorkGroups {\n      id\n      ...GroupSwitchEntry\n    }\n  }\n"): (typeof documents)["\n  query WorkGroupPage($id: UUID!) {\n    workGroup(id: $id) {\n      id\n      title\n      reference\n      current\n      viewerRole\n      hub {\n        id\n        ...HubMark\n      }\n      steps {\n        id\n        ...CycleStepParts\n        ...CycleStepDetails\n      }\n      viewerCan {\n        moderate\n      }\n      ...GroupMembers\n    }\n    myWorkGroups {\n      id\n      ...GroupSwitchEntry\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyGroup {\n    myWorkGroups {\n      id\n    }\n  }\n"): (typeof documents)["\n  query MyGroup {\n    myWorkGroups {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DepartmentEditor($id: UUID!) {\n    department(id: $id) {\n      id\n      name\n      school {\n        id\n        name\n      }\n      viewerCan {\n        edit\n      }\n      profile {\n        version\n        whoWeAre\n        context\n        practice\n      }\n    }\n  }\n"): (typeof documents)["\n  query DepartmentEditor($id: UUID!) {\n    department(id: $id) {\n      id\n      name\n      school {\n        id\n        name\n      }\n      viewerCan {\n        edit\n      }\n      profile {\n        version\n        whoWeAre\n        context\n        practice\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateDepartmentProfile($input: UpdateDepartmentProfileInput!) {\n    updateDepartmentProfile(input: $input) {\n      id\n      profile {\n        practice\n      }\n      ...DepartmentSections\n      ...DepartmentAside\n      ...DepartmentCard\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateDepartmentProfile($input: UpdateDepartmentProfileInput!) {\n    updateDepartmentProfile(input: $input) {\n      id\n      profile {\n        practice\n      }\n      ...DepartmentSections\n      ...DepartmentAside\n      ...DepartmentCard\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DepartmentCard on Department {\n    id\n    school {\n      id\n      ...SchoolLine\n    }\n    viewerCan {\n      edit\n    }\n    members {\n      label\n      person {\n        id\n        name\n      }\n    }\n    profile {\n      excerpt\n      updatedAt\n    }\n  }\n"): (typeof documents)["\n  fragment DepartmentCard on Department {\n    id\n    school {\n      id\n      ...SchoolLine\n    }\n    viewerCan {\n      edit\n    }\n    members {\n      label\n      person {\n        id\n        name\n      }\n    }\n    profile {\n      excerpt\n      updatedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Departments {\n    departments {\n      id\n      school {\n        id\n        name\n        town\n      }\n      ...DepartmentCard\n    }\n  }\n"): (typeof documents)["\n  query Departments {\n    departments {\n      id\n      school {\n        id\n        name\n        town\n      }\n      ...DepartmentCard\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DepartmentAside on Department {\n    id\n    school {\n      id\n      phase\n      laName\n      ageLow\n      ageHigh\n    }\n    members {\n      label\n      person {\n        id\n        name\n        jobTitle\n        pictureFileId\n      }\n    }\n    profile {\n      updatedAt\n      updatedBy {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment DepartmentAside on Department {\n    id\n    school {\n      id\n      phase\n      laName\n      ageLow\n      ageHigh\n    }\n    members {\n      label\n      person {\n        id\n        name\n        jobTitle\n        pictureFileId\n      }\n    }\n    profile {\n      updatedAt\n      updatedBy {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DepartmentPage($id: UUID!) {\n    department(id: $id) {\n      id\n      name\n      school {\n        id\n        name\n        town\n        laName\n      }\n      viewerCan {\n        edit\n      }\n      ...DepartmentSections\n      ...DepartmentAside\n    }\n  }\n"): (typeof documents)["\n  query DepartmentPage($id: UUID!) {\n    department(id: $id) {\n      id\n      name\n      school {\n        id\n        name\n        town\n        laName\n      }\n      viewerCan {\n        edit\n      }\n      ...DepartmentSections\n      ...DepartmentAside\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DepartmentSections on Department {\n    id\n    viewerCan {\n      edit\n    }\n    profile {\n      whoWeAre\n      context\n      practiceHtml\n      version\n    }\n  }\n"): (typeof documents)["\n  fragment DepartmentSections on Department {\n    id\n    viewerCan {\n      edit\n    }\n    profile {\n      whoWeAre\n      context\n      practiceHtml\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PaletteDepartments($query: String!) {\n    searchDepartments(query: $query, first: 6) {\n      id\n      name\n      school {\n        id\n        name\n        town\n      }\n    }\n  }\n"): (typeof documents)["\n  query PaletteDepartments($query: String!) {\n    searchDepartments(query: $query, first: 6) {\n      id\n      name\n      school {\n        id\n        name\n        town\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  fragment ThreadRow_thread on Thread {\n    id\n    title\n    audienceId\n    stepId\n    lastNumber\n    lastMessageAt\n    lastReadNumber\n    unreadCount\n    pinned\n    locked {\n      at\n      reason\n    }\n    createdBy {\n      id\n      name\n      pictureFileId\n    }\n    summary {\n      id\n      people\n      messages\n      text\n    }\n    lastMessage {\n      id\n      excerpt\n      author {\n        id\n        name\n        pictureFileId\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ThreadRow_thread on Thread {\n    id\n    title\n    audienceId\n    stepId\n    lastNumber\n    lastMessageAt\n    lastReadNumber\n    unreadCount\n    pinned\n    locked {\n      at\n      reason\n    }\n    createdBy {\n      id\n      name\n      pictureFileId\n    }\n    summary {\n      id\n      people\n      messages\n      text\n    }\n    lastMessage {\n      id\n      excerpt\n      author {\n        id\n        name\n        pictureFileId\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ThreadList($audienceId: UUID!, $first: Int!, $after: String) {\n    threads(audienceId: $audienceId, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          stepId\n          pinned\n          ...ThreadRow_thread\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query ThreadList($audienceId: UUID!, $first: Int!, $after: String) {\n    threads(audienceId: $audienceId, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          stepId\n          pinned\n          ...ThreadRow_thread\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  query HubNames {\n    hubs {\n      id\n      name\n      shortName\n    }\n  }\n"): (typeof documents)["\n  query HubNames {\n    hubs {\n      id\n      name\n      shortName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateThread($input: CreateThreadInput!) {\n    createThread(input: $input) {\n      id\n      stepId\n      pinned\n      ...ThreadRow_thread\n    }\n  }\n"): (typeof documents)["\n  mutation CreateThread($input: CreateThreadInput!) {\n    createThread(input: $input) {\n      id\n      stepId\n      pinned\n      ...ThreadRow_thread\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchThreads($query: String!) {\n    searchThreads(query: $query) {\n      number\n      excerpt\n      thread {\n        id\n        title\n      }\n    }\n  }\n"): (typeof documents)["\n  query SearchThreads($query: String!) {\n    searchThreads(query: $query) {\n      number\n      excerpt\n      thread {\n        id\n        title\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MessageMentions($first: Int!) {\n    messageMentions(first: $first) {\n      id\n      number\n      threadId\n      createdAt\n      text\n      author {\n        id\n        name\n        pictureFileId\n      }\n      thread {\n        id\n        title\n      }\n    }\n  }\n"): (typeof documents)["\n  query MessageMentions($first: Int!) {\n    messageMentions(first: $first) {\n      id\n      number\n      threadId\n      createdAt\n      text\n      author {\n        id\n        name\n        pictureFileId\n      }\n      thread {\n        id\n        title\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MessageItem_message on Message {\n    id\n    threadId\n    number\n    createdAt\n    editedAt\n    version\n    html\n    excerpt\n    author {\n      id\n      name\n      pictureFileId\n    }\n    quote {\n      id\n      number\n      excerpt\n      author {\n        id\n        name\n        pictureFileId\n      }\n    }\n    reactions {\n      kind\n      count\n      mine\n    }\n    removed {\n      at\n      reason\n      by {\n        id\n        name\n        pictureFileId\n      }\n    }\n    viewerCan {\n      edit\n      remove\n      moderate\n      react\n    }\n  }\n"): (typeof documents)["\n  fragment MessageItem_message on Message {\n    id\n    threadId\n    number\n    createdAt\n    editedAt\n    version\n    html\n    excerpt\n    author {\n      id\n      name\n      pictureFileId\n    }\n    quote {\n      id\n      number\n      excerpt\n      author {\n        id\n        name\n        pictureFileId\n      }\n    }\n    reactions {\n      kind\n      count\n      mine\n    }\n    removed {\n      at\n      reason\n      by {\n        id\n        name\n        pictureFileId\n      }\n    }\n    viewerCan {\n      edit\n      remove\n      moderate\n      react\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ThreadState_thread on Thread {\n    id\n    title\n    audienceKind\n    audienceId\n    stepId\n    lastNumber\n    lastMessageAt\n    lastReadNumber\n    unreadCount\n    pinned\n    locked {\n      at\n      reason\n      by {\n        id\n        name\n        pictureFileId\n      }\n    }\n    viewerCan {\n      post\n      moderate\n      edit\n    }\n  }\n"): (typeof documents)["\n  fragment ThreadState_thread on Thread {\n    id\n    title\n    audienceKind\n    audienceId\n    stepId\n    lastNumber\n    lastMessageAt\n    lastReadNumber\n    unreadCount\n    pinned\n    locked {\n      at\n      reason\n      by {\n        id\n        name\n        pictureFileId\n      }\n    }\n    viewerCan {\n      post\n      moderate\n      edit\n    }\n  }\n"];
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
export function graphql(source: "\n  mutation PostMessage($input: PostMessageInput!) {\n    postMessage(input: $input) {\n      ... on MessageStored {\n        message {\n          id\n          number\n          ...MessageItem_message\n        }\n      }\n      ... on ThreadLocked {\n        threadId\n        explanation\n        reason\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PostMessage($input: PostMessageInput!) {\n    postMessage(input: $input) {\n      ... on MessageStored {\n        message {\n          id\n          number\n          ...MessageItem_message\n        }\n      }\n      ... on ThreadLocked {\n        threadId\n        explanation\n        reason\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  mutation ReactToMessage($input: SetReactionInput!) {\n    setReaction(input: $input) {\n      targetId\n      reactions {\n        kind\n        count\n        mine\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ReactToMessage($input: SetReactionInput!) {\n    setReaction(input: $input) {\n      targetId\n      reactions {\n        kind\n        count\n        mine\n      }\n    }\n  }\n"];
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
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IdentityViewer {\n    viewer {\n      id\n      email\n      demo\n      person {\n        id\n        name\n        jobTitle\n        pictureFileId\n      }\n    }\n  }\n"): (typeof documents)["\n  query IdentityViewer {\n    viewer {\n      id\n      email\n      demo\n      person {\n        id\n        name\n        jobTitle\n        pictureFileId\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MentionCandidates($query: String!, $place: MentionPlaceInput, $audienceId: UUID) {\n    searchPeople(query: $query, first: 6, place: $place, audienceId: $audienceId) {\n      id\n      name\n      jobTitle\n    }\n  }\n"): (typeof documents)["\n  query MentionCandidates($query: String!, $place: MentionPlaceInput, $audienceId: UUID) {\n    searchPeople(query: $query, first: 6, place: $place, audienceId: $audienceId) {\n      id\n      name\n      jobTitle\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PalettePeople($query: String!) {\n    searchPeople(query: $query, first: 8) {\n      id\n      name\n      jobTitle\n      school {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query PalettePeople($query: String!) {\n    searchPeople(query: $query, first: 8) {\n      id\n      name\n      jobTitle\n      school {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonPage($id: UUID!) {\n    person(id: $id) {\n      id\n      name\n      jobTitle\n      offers\n      seeks\n      pictureFileId\n      erased\n      roleLabels\n      school {\n        id\n        name\n        town\n      }\n      department {\n        id\n      }\n      viewerCan {\n        edit\n      }\n    }\n  }\n"): (typeof documents)["\n  query PersonPage($id: UUID!) {\n    person(id: $id) {\n      id\n      name\n      jobTitle\n      offers\n      seeks\n      pictureFileId\n      erased\n      roleLabels\n      school {\n        id\n        name\n        town\n      }\n      department {\n        id\n      }\n      viewerCan {\n        edit\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProfileForm_person on Person {\n    id\n    name\n    jobTitle\n    offers\n    seeks\n    pictureFileId\n  }\n"): (typeof documents)["\n  fragment ProfileForm_person on Person {\n    id\n    name\n    jobTitle\n    offers\n    seeks\n    pictureFileId\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProfileNow {\n    viewer {\n      id\n      person {\n        id\n        ...ProfileForm_person\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProfileNow {\n    viewer {\n      id\n      person {\n        id\n        ...ProfileForm_person\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateProfile($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      id\n      ...ProfileForm_person\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateProfile($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      id\n      ...ProfileForm_person\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProfilePage {\n    viewer {\n      id\n      email\n      demo\n      person {\n        id\n        ...ProfileForm_person\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProfilePage {\n    viewer {\n      id\n      email\n      demo\n      person {\n        id\n        ...ProfileForm_person\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnSessions {\n    sessions {\n      id\n      device\n      current\n      lastUsedAt\n    }\n  }\n"): (typeof documents)["\n  query OwnSessions {\n    sessions {\n      id\n      device\n      current\n      lastUsedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeSession($input: RevokeSessionInput!) {\n    revokeSession(input: $input) {\n      id\n      device\n      current\n      lastUsedAt\n    }\n  }\n"): (typeof documents)["\n  mutation RevokeSession($input: RevokeSessionInput!) {\n    revokeSession(input: $input) {\n      id\n      device\n      current\n      lastUsedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOutEverywhere($input: SignOutEverywhereInput!) {\n    signOutEverywhere(input: $input) {\n      ended\n    }\n  }\n"): (typeof documents)["\n  mutation SignOutEverywhere($input: SignOutEverywhereInput!) {\n    signOutEverywhere(input: $input) {\n      ended\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HubMark on Hub {\n    id\n    name\n    shortName\n    colour\n  }\n"): (typeof documents)["\n  fragment HubMark on Hub {\n    id\n    name\n    shortName\n    colour\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SchoolLine on School {\n    id\n    name\n    town\n  }\n"): (typeof documents)["\n  fragment SchoolLine on School {\n    id\n    name\n    town\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NoticeRow_notice on Notice {\n    id\n    title\n    detail\n    path\n    at\n    readAt\n  }\n"): (typeof documents)["\n  fragment NoticeRow_notice on Notice {\n    id\n    title\n    detail\n    path\n    at\n    readAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Notices($first: Int!, $after: String) {\n    unreadNotices {\n      count\n      paths\n    }\n    notices(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          readAt\n          ...NoticeRow_notice\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Notices($first: Int!, $after: String) {\n    unreadNotices {\n      count\n      paths\n    }\n    notices(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          readAt\n          ...NoticeRow_notice\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NoticeRead_notice on Notice {\n    id\n    readAt\n  }\n"): (typeof documents)["\n  fragment NoticeRead_notice on Notice {\n    id\n    readAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HoursForm_settings on NoticeSettings {\n    emailOff\n    mode\n    days\n    from\n    until\n    inHolidays\n    pausedUntil\n  }\n"): (typeof documents)["\n  fragment HoursForm_settings on NoticeSettings {\n    emailOff\n    mode\n    days\n    from\n    until\n    inHolidays\n    pausedUntil\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment KindSetting_kind on NoticeKindSetting {\n    kind\n    label\n    why\n    inApp\n    email\n  }\n"): (typeof documents)["\n  fragment KindSetting_kind on NoticeKindSetting {\n    kind\n    label\n    why\n    inApp\n    email\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NoticeSettings {\n    noticeSettings {\n      id\n      kinds {\n        kind\n        section\n        ...KindSetting_kind\n      }\n      ...HoursForm_settings\n    }\n  }\n"): (typeof documents)["\n  query NoticeSettings {\n    noticeSettings {\n      id\n      kinds {\n        kind\n        section\n        ...KindSetting_kind\n      }\n      ...HoursForm_settings\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseNotice($input: ChooseNoticeInput!) {\n    chooseNotice(input: $input) {\n      kind\n      label\n      why\n      inApp\n      email\n    }\n  }\n"): (typeof documents)["\n  mutation ChooseNotice($input: ChooseNoticeInput!) {\n    chooseNotice(input: $input) {\n      kind\n      label\n      why\n      inApp\n      email\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeNoticeHours($input: ChangeNoticeHoursInput!) {\n    changeNoticeHours(input: $input) {\n      id\n      ...HoursForm_settings\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeNoticeHours($input: ChangeNoticeHoursInput!) {\n    changeNoticeHours(input: $input) {\n      id\n      ...HoursForm_settings\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnreadNotices {\n    unreadNotices {\n      count\n      paths\n    }\n  }\n"): (typeof documents)["\n  query UnreadNotices {\n    unreadNotices {\n      count\n      paths\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkNoticesRead($input: MarkNoticesReadInput!) {\n    markNoticesRead(input: $input) {\n      unread {\n        count\n        paths\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MarkNoticesRead($input: MarkNoticesReadInput!) {\n    markNoticesRead(input: $input) {\n      unread {\n        count\n        paths\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Draft($key: String!) {\n    draft(key: $key) {\n      key\n      payload\n      version\n      updatedAt\n    }\n  }\n"): (typeof documents)["\n  query Draft($key: String!) {\n    draft(key: $key) {\n      key\n      payload\n      version\n      updatedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveDraft($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      draft {\n        key\n        payload\n        version\n        updatedAt\n      }\n      conflict {\n        key\n        payload\n        version\n        updatedAt\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SaveDraft($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      draft {\n        key\n        payload\n        version\n        updatedAt\n      }\n      conflict {\n        key\n        payload\n        version\n        updatedAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardDraft($input: DiscardDraftInput!) {\n    discardDraft(input: $input) {\n      key\n    }\n  }\n"): (typeof documents)["\n  mutation DiscardDraft($input: DiscardDraftInput!) {\n    discardDraft(input: $input) {\n      key\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StrategyActions on Strategy {\n    id\n    title\n    reach\n    viewerCan {\n      edit\n      remove\n      changeReach\n    }\n  }\n"): (typeof documents)["\n  fragment StrategyActions on Strategy {\n    id\n    title\n    reach\n    viewerCan {\n      edit\n      remove\n      changeReach\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeStrategyReach($input: ChangeStrategyReachInput!) {\n    changeStrategyReach(input: $input) {\n      strategy {\n        id\n        reach\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeStrategyReach($input: ChangeStrategyReachInput!) {\n    changeStrategyReach(input: $input) {\n      strategy {\n        id\n        reach\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveStrategy($input: RemoveStrategyInput!) {\n    removeStrategy(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveStrategy($input: RemoveStrategyInput!) {\n    removeStrategy(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StrategyArticle on Strategy {\n    id\n    title\n    reach\n    bigIdeas\n    keyStages\n    topics\n    publishedAt\n    editedAt\n    readingMinutes\n    sections {\n      key\n      heading\n      html\n    }\n    author {\n      id\n      name\n      jobTitle\n      pictureFileId\n    }\n    department {\n      id\n      school {\n        urn\n        name\n        town\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment StrategyArticle on Strategy {\n    id\n    title\n    reach\n    bigIdeas\n    keyStages\n    topics\n    publishedAt\n    editedAt\n    readingMinutes\n    sections {\n      key\n      heading\n      html\n    }\n    author {\n      id\n      name\n      jobTitle\n      pictureFileId\n    }\n    department {\n      id\n      school {\n        urn\n        name\n        town\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StrategyPage($id: UUID!) {\n    strategy(id: $id) {\n      id\n      reach\n      department {\n        id\n        school {\n          urn\n          name\n        }\n      }\n      author {\n        id\n        name\n      }\n      reactions {\n        kind\n        count\n        mine\n      }\n      ...StrategyArticle\n      ...StrategyActions\n    }\n    viewer {\n      id\n    }\n    myWorkGroups {\n      id\n    }\n  }\n"): (typeof documents)["\n  query StrategyPage($id: UUID!) {\n    strategy(id: $id) {\n      id\n      reach\n      department {\n        id\n        school {\n          urn\n          name\n        }\n      }\n      author {\n        id\n        name\n      }\n      reactions {\n        kind\n        count\n        mine\n      }\n      ...StrategyArticle\n      ...StrategyActions\n    }\n    viewer {\n      id\n    }\n    myWorkGroups {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MoreByAuthor($authorId: UUID!) {\n    strategies(first: 4, filter: { authorId: $authorId }) {\n      edges {\n        cursor\n        node {\n          id\n          title\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MoreByAuthor($authorId: UUID!) {\n    strategies(first: 4, filter: { authorId: $authorId }) {\n      edges {\n        cursor\n        node {\n          id\n          title\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReactToStrategy($input: SetReactionInput!) {\n    setReaction(input: $input) {\n      targetId\n      reactions {\n        kind\n        count\n        mine\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ReactToStrategy($input: SetReactionInput!) {\n    setReaction(input: $input) {\n      targetId\n      reactions {\n        kind\n        count\n        mine\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DepartmentPosts($departmentId: UUID!) {\n    strategies(first: 10, filter: { departmentId: $departmentId }) {\n      edges {\n        cursor\n        node {\n          id\n          ...StrategyCard\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query DepartmentPosts($departmentId: UUID!) {\n    strategies(first: 10, filter: { departmentId: $departmentId }) {\n      edges {\n        cursor\n        node {\n          id\n          ...StrategyCard\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StrategyEditor($id: UUID!, $existing: Boolean!) {\n    strategyReaches {\n      reach\n      audienceId\n    }\n    strategy(id: $id) @include(if: $existing) {\n      id\n      title\n      bigIdeas\n      keyStages\n      topics\n      reach\n      version\n      documents\n      viewerCan {\n        edit\n      }\n    }\n  }\n"): (typeof documents)["\n  query StrategyEditor($id: UUID!, $existing: Boolean!) {\n    strategyReaches {\n      reach\n      audienceId\n    }\n    strategy(id: $id) @include(if: $existing) {\n      id\n      title\n      bigIdeas\n      keyStages\n      topics\n      reach\n      version\n      documents\n      viewerCan {\n        edit\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateStrategy($input: CreateStrategyInput!) {\n    createStrategy(input: $input) {\n      strategy {\n        id\n        ...StrategyCard\n        ...StrategyArticle\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateStrategy($input: CreateStrategyInput!) {\n    createStrategy(input: $input) {\n      strategy {\n        id\n        ...StrategyCard\n        ...StrategyArticle\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditStrategy($input: EditStrategyInput!) {\n    editStrategy(input: $input) {\n      strategy {\n        id\n        version\n        documents\n        ...StrategyCard\n        ...StrategyArticle\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation EditStrategy($input: EditStrategyInput!) {\n    editStrategy(input: $input) {\n      strategy {\n        id\n        version\n        documents\n        ...StrategyCard\n        ...StrategyArticle\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StrategyPreview($input: StrategyPreviewInput!) {\n    strategyPreview(input: $input) {\n      publishedAt\n      editedAt\n      readingMinutes\n      sections {\n        key\n        heading\n        html\n      }\n      author {\n        id\n        name\n        jobTitle\n        pictureFileId\n      }\n      department {\n        id\n        school {\n          urn\n          name\n          town\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query StrategyPreview($input: StrategyPreviewInput!) {\n    strategyPreview(input: $input) {\n      publishedAt\n      editedAt\n      readingMinutes\n      sections {\n        key\n        heading\n        html\n      }\n      author {\n        id\n        name\n        jobTitle\n        pictureFileId\n      }\n      department {\n        id\n        school {\n          urn\n          name\n          town\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StrategyCard on Strategy {\n    id\n    title\n    excerpt\n    bigIdeas\n    keyStages\n    topics\n    publishedAt\n    readingMinutes\n    reactions {\n      kind\n      count\n    }\n    author {\n      id\n      name\n      pictureFileId\n    }\n    department {\n      id\n      school {\n        urn\n        name\n        town\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment StrategyCard on Strategy {\n    id\n    title\n    excerpt\n    bigIdeas\n    keyStages\n    topics\n    publishedAt\n    readingMinutes\n    reactions {\n      kind\n      count\n    }\n    author {\n      id\n      name\n      pictureFileId\n    }\n    department {\n      id\n      school {\n        urn\n        name\n        town\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StrategyFeed($first: Int!, $after: String, $filter: StrategyFilter) {\n    strategies(first: $first, after: $after, filter: $filter) {\n      edges {\n        cursor\n        node {\n          id\n          ...StrategyCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query StrategyFeed($first: Int!, $after: String, $filter: StrategyFilter) {\n    strategies(first: $first, after: $after, filter: $filter) {\n      edges {\n        cursor\n        node {\n          id\n          ...StrategyCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewFromGroup {\n    strategies(first: 3, filter: { ownGroups: true }) {\n      edges {\n        cursor\n        node {\n          id\n          ...StrategyCard\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query NewFromGroup {\n    strategies(first: 3, filter: { ownGroups: true }) {\n      edges {\n        cursor\n        node {\n          id\n          ...StrategyCard\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PaletteStrategies($query: String!) {\n    searchStrategies(query: $query, first: 6) {\n      id\n      title\n      author {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query PaletteStrategies($query: String!) {\n    searchStrategies(query: $query, first: 6) {\n      id\n      title\n      author {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddTestimonial($input: AddTestimonialInput!) {\n    addTestimonial(input: $input) {\n      id\n      ...HubPageParts\n    }\n  }\n"): (typeof documents)["\n  mutation AddTestimonial($input: AddTestimonialInput!) {\n    addTestimonial(input: $input) {\n      id\n      ...HubPageParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawTestimonial($input: WithdrawTestimonialInput!) {\n    withdrawTestimonial(input: $input) {\n      id\n      ...HubPageParts\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawTestimonial($input: WithdrawTestimonialInput!) {\n    withdrawTestimonial(input: $input) {\n      id\n      ...HubPageParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HubPageParts on HubPage {\n    id\n    version\n    about\n    contactName\n    contactEmail\n    contactPhone\n    website\n    logoFileId\n    logoAlt\n    path\n    hub {\n      id\n      name\n      colour\n    }\n    projects {\n      projectId\n      name\n      path\n      text\n    }\n    testimonials {\n      id\n      projectId\n      quote\n      name\n      role\n      school\n      year\n      consentAt\n      withdrawnAt\n    }\n  }\n"): (typeof documents)["\n  fragment HubPageParts on HubPage {\n    id\n    version\n    about\n    contactName\n    contactEmail\n    contactPhone\n    website\n    logoFileId\n    logoAlt\n    path\n    hub {\n      id\n      name\n      colour\n    }\n    projects {\n      projectId\n      name\n      path\n      text\n    }\n    testimonials {\n      id\n      projectId\n      quote\n      name\n      role\n      school\n      year\n      consentAt\n      withdrawnAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ManagedHubPages {\n    managedHubPages {\n      id\n      ...HubPageParts\n    }\n  }\n"): (typeof documents)["\n  query ManagedHubPages {\n    managedHubPages {\n      id\n      ...HubPageParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateHubPage($input: UpdateHubPageInput!) {\n    updateHubPage(input: $input) {\n      id\n      ...HubPageParts\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateHubPage($input: UpdateHubPageInput!) {\n    updateHubPage(input: $input) {\n      id\n      ...HubPageParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApplicationStatus($token: String!) {\n    applicationStatus(token: $token) {\n      id\n      reference\n      state\n      name\n      projectName\n      academicYear\n      workGroupId\n      hub {\n        id\n        name\n        ...HubMark\n      }\n      school {\n        id\n        name\n      }\n      submittedAt\n      commitment\n      commitmentAt\n      headteacherName\n      headteacherEmail\n      waitlistPosition\n      offerExpiresAt\n      decisionReason\n      ending\n      commitmentRequired\n      commitmentWaived\n      viewerCan {\n        withdraw\n        askHeadteacher\n      }\n    }\n  }\n"): (typeof documents)["\n  query ApplicationStatus($token: String!) {\n    applicationStatus(token: $token) {\n      id\n      reference\n      state\n      name\n      projectName\n      academicYear\n      workGroupId\n      hub {\n        id\n        name\n        ...HubMark\n      }\n      school {\n        id\n        name\n      }\n      submittedAt\n      commitment\n      commitmentAt\n      headteacherName\n      headteacherEmail\n      waitlistPosition\n      offerExpiresAt\n      decisionReason\n      ending\n      commitmentRequired\n      commitmentWaived\n      viewerCan {\n        withdraw\n        askHeadteacher\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskHeadteacher($input: AskHeadteacherInput!) {\n    askHeadteacher(input: $input) {\n      id\n      commitment\n      commitmentAt\n      headteacherName\n      headteacherEmail\n      viewerCan {\n        askHeadteacher\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AskHeadteacher($input: AskHeadteacherInput!) {\n    askHeadteacher(input: $input) {\n      id\n      commitment\n      commitmentAt\n      headteacherName\n      headteacherEmail\n      viewerCan {\n        askHeadteacher\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Commitment($token: String!) {\n    commitment(token: $token) {\n      id\n      state\n      open\n      required\n      placed\n      applicantName\n      headteacherName\n      schoolName\n      projectName\n      days\n      academicYear\n      hub {\n        id\n        name\n        slug\n      }\n    }\n  }\n"): (typeof documents)["\n  query Commitment($token: String!) {\n    commitment(token: $token) {\n      id\n      state\n      open\n      required\n      placed\n      applicantName\n      headteacherName\n      schoolName\n      projectName\n      days\n      academicYear\n      hub {\n        id\n        name\n        slug\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerCommitment($input: AnswerCommitmentInput!) {\n    answerCommitment(input: $input) {\n      id\n      state\n      open\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerCommitment($input: AnswerCommitmentInput!) {\n    answerCommitment(input: $input) {\n      id\n      state\n      open\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InterestFormParts on InterestForm {\n    token\n    groupId\n    hub {\n      id\n      name\n      region\n      slug\n    }\n    school {\n      id\n      ...FoundSchool\n    }\n    groups {\n      id\n      academicYear\n      recruitingUntil\n      hub {\n        id\n        name\n        region\n        slug\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment InterestFormParts on InterestForm {\n    token\n    groupId\n    hub {\n      id\n      name\n      region\n      slug\n    }\n    school {\n      id\n      ...FoundSchool\n    }\n    groups {\n      id\n      academicYear\n      recruitingUntil\n      hub {\n        id\n        name\n        region\n        slug\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InterestForm($group: UUID, $hub: String, $school: Int) {\n    interestForm(group: $group, hub: $hub, school: $school) {\n      projectName\n      rules {\n        key\n        text\n      }\n      groups {\n        id\n      }\n      hub {\n        id\n        name\n        slug\n      }\n      ...InterestFormParts\n    }\n  }\n"): (typeof documents)["\n  query InterestForm($group: UUID, $hub: String, $school: Int) {\n    interestForm(group: $group, hub: $hub, school: $school) {\n      projectName\n      rules {\n        key\n        text\n      }\n      groups {\n        id\n      }\n      hub {\n        id\n        name\n        slug\n      }\n      ...InterestFormParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FoundSchool on School {\n    id\n    urn\n    name\n    town\n    postcode\n    suggestedHub {\n      id\n      name\n      region\n      slug\n    }\n  }\n"): (typeof documents)["\n  fragment FoundSchool on School {\n    id\n    urn\n    name\n    town\n    postcode\n    suggestedHub {\n      id\n      name\n      region\n      slug\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindSchools($query: String!) {\n    findSchools(query: $query) {\n      id\n      urn\n      name\n      town\n      postcode\n      suggestedHub {\n        id\n        name\n        region\n        slug\n      }\n    }\n  }\n"): (typeof documents)["\n  query FindSchools($query: String!) {\n    findSchools(query: $query) {\n      id\n      urn\n      name\n      town\n      postcode\n      suggestedHub {\n        id\n        name\n        region\n        slug\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckEligibility($input: CheckEligibilityInput!) {\n    checkEligibility(input: $input) {\n      answer\n      ruleText\n      message\n      alternatives {\n        text\n        url\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CheckEligibility($input: CheckEligibilityInput!) {\n    checkEligibility(input: $input) {\n      answer\n      ruleText\n      message\n      alternatives {\n        text\n        url\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterInterest($input: RegisterInterestInput!) {\n    registerInterest(input: $input) {\n      ... on InterestReceived {\n        email\n      }\n      ... on InterestRefused {\n        answer\n        ruleText\n        message\n        alternatives {\n          text\n          url\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RegisterInterest($input: RegisterInterestInput!) {\n    registerInterest(input: $input) {\n      ... on InterestReceived {\n        email\n      }\n      ... on InterestRefused {\n        answer\n        ruleText\n        message\n        alternatives {\n          text\n          url\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawApplication($input: ApplicationLinkInput!) {\n    withdrawApplication(input: $input) {\n      id\n      state\n      ending\n      decisionReason\n      waitlistPosition\n      offerExpiresAt\n      viewerCan {\n        withdraw\n        askHeadteacher\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawApplication($input: ApplicationLinkInput!) {\n    withdrawApplication(input: $input) {\n      id\n      state\n      ending\n      decisionReason\n      waitlistPosition\n      offerExpiresAt\n      viewerCan {\n        withdraw\n        askHeadteacher\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyApplications {\n    myApplications {\n      path\n      application {\n        id\n        reference\n        state\n        ending\n        commitment\n        commitmentRequired\n        commitmentWaived\n        headteacherName\n        projectName\n        academicYear\n        hub {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MyApplications {\n    myApplications {\n      path\n      application {\n        id\n        reference\n        state\n        ending\n        commitment\n        commitmentRequired\n        commitmentWaived\n        headteacherName\n        projectName\n        academicYear\n        hub {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ApplicationDetail on BoardApplication {\n    id\n    reference\n    state\n    name\n    email\n    role\n    roleText\n    involvement\n    hopes\n    accessNeeds\n    headteacherName\n    headteacherEmail\n    committedAt\n    commitmentDeclinedAt\n    waitlistPosition\n    offerExpiresAt\n    decisionReason\n    commitmentWaivedAt\n    ending\n    hasAccount\n    version\n    school {\n      id\n      name\n      town\n      postcode\n    }\n    history {\n      id\n      at\n      fromState\n      toState\n      reason\n      actor {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ApplicationDetail on BoardApplication {\n    id\n    reference\n    state\n    name\n    email\n    role\n    roleText\n    involvement\n    hopes\n    accessNeeds\n    headteacherName\n    headteacherEmail\n    committedAt\n    commitmentDeclinedAt\n    waitlistPosition\n    offerExpiresAt\n    decisionReason\n    commitmentWaivedAt\n    ending\n    hasAccount\n    version\n    school {\n      id\n      name\n      town\n      postcode\n    }\n    history {\n      id\n      at\n      fromState\n      toState\n      reason\n      actor {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoardApplication($id: UUID!) {\n    application(id: $id) {\n      id\n      ...ApplicationDetail\n      ...ApplicationNotes\n    }\n  }\n"): (typeof documents)["\n  query BoardApplication($id: UUID!) {\n    application(id: $id) {\n      id\n      ...ApplicationDetail\n      ...ApplicationNotes\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ApplicationNotes on BoardApplication {\n    id\n    notes {\n      id\n      text\n      at\n      author {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ApplicationNotes on BoardApplication {\n    id\n    notes {\n      id\n      text\n      at\n      author {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddApplicationNote($input: AddApplicationNoteInput!) {\n    addApplicationNote(input: $input) {\n      id\n      ...ApplicationNotes\n    }\n  }\n"): (typeof documents)["\n  mutation AddApplicationNote($input: AddApplicationNoteInput!) {\n    addApplicationNote(input: $input) {\n      id\n      ...ApplicationNotes\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskForCommitment($input: AskForCommitmentInput!) {\n    askForCommitment(input: $input) {\n      id\n      ...ApplicationDetail\n    }\n  }\n"): (typeof documents)["\n  mutation AskForCommitment($input: AskForCommitmentInput!) {\n    askForCommitment(input: $input) {\n      id\n      ...ApplicationDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BoardFilterCounts on BoardGroup {\n    id\n    counts {\n      state\n      count\n    }\n  }\n"): (typeof documents)["\n  fragment BoardFilterCounts on BoardGroup {\n    id\n    counts {\n      state\n      count\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoardPage($id: UUID!, $filter: ApplicationFilter, $after: String) {\n    recruitingGroup(id: $id) {\n      id\n      title\n      reference\n      hub {\n        id\n        ...HubMark\n      }\n      viewerCan {\n        manage\n      }\n      ...BoardSummary\n      ...BoardFilterCounts\n      ...RecruitingSettings\n      applications(first: 100, after: $after, filter: $filter) {\n        edges {\n          cursor\n          node {\n            id\n            ...BoardRow\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query BoardPage($id: UUID!, $filter: ApplicationFilter, $after: String) {\n    recruitingGroup(id: $id) {\n      id\n      title\n      reference\n      hub {\n        id\n        ...HubMark\n      }\n      viewerCan {\n        manage\n      }\n      ...BoardSummary\n      ...BoardFilterCounts\n      ...RecruitingSettings\n      applications(first: 100, after: $after, filter: $filter) {\n        edges {\n          cursor\n          node {\n            id\n            ...BoardRow\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BoardRow on BoardApplication {\n    id\n    name\n    state\n    role\n    roleText\n    version\n    committedAt\n    commitmentDeclinedAt\n    commitmentWaivedAt\n    ending\n    submittedAt\n    waitlistPosition\n    offerExpiresAt\n    hasAccount\n    school {\n      id\n      name\n      town\n    }\n  }\n"): (typeof documents)["\n  fragment BoardRow on BoardApplication {\n    id\n    name\n    state\n    role\n    roleText\n    version\n    committedAt\n    commitmentDeclinedAt\n    commitmentWaivedAt\n    ending\n    submittedAt\n    waitlistPosition\n    offerExpiresAt\n    hasAccount\n    school {\n      id\n      name\n      town\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BoardSummary on BoardGroup {\n    id\n    capacity\n    placesTaken\n    recruitingUntil\n    offerDays\n    started\n    commitmentRequired\n    awaitingHeadteacher\n    counts {\n      state\n      count\n    }\n    viewerCan {\n      manage\n    }\n  }\n"): (typeof documents)["\n  fragment BoardSummary on BoardGroup {\n    id\n    capacity\n    placesTaken\n    recruitingUntil\n    offerDays\n    started\n    commitmentRequired\n    awaitingHeadteacher\n    counts {\n      state\n      count\n    }\n    viewerCan {\n      manage\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideApplications($input: DecideApplicationsInput!) {\n    decideApplications(input: $input) {\n      group {\n        id\n        ...BoardSummary\n      }\n      applications {\n        id\n        ...BoardRow\n        ...ApplicationDetail\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DecideApplications($input: DecideApplicationsInput!) {\n    decideApplications(input: $input) {\n      group {\n        id\n        ...BoardSummary\n      }\n      applications {\n        id\n        ...BoardRow\n        ...ApplicationDetail\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ManagedHubs {\n    managedHubPages {\n      id\n      path\n      hub {\n        id\n        name\n        ...HubMark\n      }\n    }\n  }\n"): (typeof documents)["\n  query ManagedHubs {\n    managedHubPages {\n      id\n      path\n      hub {\n        id\n        name\n        ...HubMark\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportApplications($input: ImportApplicationsInput!) {\n    importApplications(input: $input) {\n      added\n      group {\n        id\n        ...BoardSummary\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ImportApplications($input: ImportApplicationsInput!) {\n    importApplications(input: $input) {\n      added\n      group {\n        id\n        ...BoardSummary\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportPreview($input: ImportFileInput!) {\n    importPreview(input: $input) {\n      encoding\n      ignoredColumns\n      fingerprint\n      rows {\n        line\n        outcome\n        name\n        email\n        school\n        asksHeadteacher\n        problems {\n          column\n          message\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ImportPreview($input: ImportFileInput!) {\n    importPreview(input: $input) {\n      encoding\n      ignoredColumns\n      fingerprint\n      rows {\n        line\n        outcome\n        name\n        email\n        school\n        asksHeadteacher\n        problems {\n          column\n          message\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlaceInvitation($token: String!) {\n    placeInvitation(token: $token) {\n      name\n      email\n      groupReference\n      workGroupId\n      used\n      hasAccount\n    }\n  }\n"): (typeof documents)["\n  query PlaceInvitation($token: String!) {\n    placeInvitation(token: $token) {\n      name\n      email\n      groupReference\n      workGroupId\n      used\n      hasAccount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      email\n      workGroupId\n      used\n    }\n  }\n"): (typeof documents)["\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      email\n      workGroupId\n      used\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlaceOffer($token: String!) {\n    placeOffer(token: $token) {\n      id\n      state\n      groupReference\n      offerExpiresAt\n      open\n      waitlistPosition\n    }\n  }\n"): (typeof documents)["\n  query PlaceOffer($token: String!) {\n    placeOffer(token: $token) {\n      id\n      state\n      groupReference\n      offerExpiresAt\n      open\n      waitlistPosition\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptOffer($input: AnswerOfferInput!) {\n    acceptOffer(input: $input) {\n      id\n      state\n      groupReference\n      offerExpiresAt\n      open\n      waitlistPosition\n    }\n  }\n"): (typeof documents)["\n  mutation AcceptOffer($input: AnswerOfferInput!) {\n    acceptOffer(input: $input) {\n      id\n      state\n      groupReference\n      offerExpiresAt\n      open\n      waitlistPosition\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineOffer($input: AnswerOfferInput!) {\n    declineOffer(input: $input) {\n      id\n      state\n      groupReference\n      offerExpiresAt\n      open\n      waitlistPosition\n    }\n  }\n"): (typeof documents)["\n  mutation DeclineOffer($input: AnswerOfferInput!) {\n    declineOffer(input: $input) {\n      id\n      state\n      groupReference\n      offerExpiresAt\n      open\n      waitlistPosition\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecruitingGroups {\n    recruitingGroups {\n      id\n      title\n      reference\n      capacity\n      placesTaken\n      recruitingUntil\n      counts {\n        state\n        count\n      }\n      hub {\n        id\n        ...HubMark\n      }\n      viewerCan {\n        manage\n      }\n    }\n  }\n"): (typeof documents)["\n  query RecruitingGroups {\n    recruitingGroups {\n      id\n      title\n      reference\n      capacity\n      placesTaken\n      recruitingUntil\n      counts {\n        state\n        count\n      }\n      hub {\n        id\n        ...HubMark\n      }\n      viewerCan {\n        manage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RecruitingSettings on BoardGroup {\n    id\n    capacity\n    recruitingUntil\n    offerDays\n  }\n"): (typeof documents)["\n  fragment RecruitingSettings on BoardGroup {\n    id\n    capacity\n    recruitingUntil\n    offerDays\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateRecruiting($input: UpdateRecruitingInput!) {\n    updateRecruiting(input: $input) {\n      id\n      ...BoardSummary\n      ...RecruitingSettings\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateRecruiting($input: UpdateRecruitingInput!) {\n    updateRecruiting(input: $input) {\n      id\n      ...BoardSummary\n      ...RecruitingSettings\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResendInvitation($input: ResendInvitationInput!) {\n    resendInvitation(input: $input) {\n      id\n      ...ApplicationDetail\n    }\n  }\n"): (typeof documents)["\n  mutation ResendInvitation($input: ResendInvitationInput!) {\n    resendInvitation(input: $input) {\n      id\n      ...ApplicationDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecruitingNews($token: String!) {\n    recruitingNews(token: $token) {\n      id\n      confirmed\n      hub {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query RecruitingNews($token: String!) {\n    recruitingNews(token: $token) {\n      id\n      confirmed\n      hub {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmRecruitingNews($input: RecruitingNewsLinkInput!) {\n    confirmRecruitingNews(input: $input) {\n      id\n      confirmed\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmRecruitingNews($input: RecruitingNewsLinkInput!) {\n    confirmRecruitingNews(input: $input) {\n      id\n      confirmed\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ForgetRecruitingNews($input: RecruitingNewsLinkInput!) {\n    forgetRecruitingNews(input: $input)\n  }\n"): (typeof documents)["\n  mutation ForgetRecruitingNews($input: RecruitingNewsLinkInput!) {\n    forgetRecruitingNews(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecruitingNewsHub($slug: String!) {\n    hub(slug: $slug) {\n      id\n      slug\n      name\n    }\n  }\n"): (typeof documents)["\n  query RecruitingNewsHub($slug: String!) {\n    hub(slug: $slug) {\n      id\n      slug\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestRecruitingNews($input: RequestRecruitingNewsInput!) {\n    requestRecruitingNews(input: $input)\n  }\n"): (typeof documents)["\n  mutation RequestRecruitingNews($input: RequestRecruitingNewsInput!) {\n    requestRecruitingNews(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TaskFindings($id: UUID!) {\n    task(id: $id) {\n      id\n      number\n      title\n      nextWorkshop {\n        id\n        number\n        title\n        startsAt\n      }\n      workGroup {\n        id\n        title\n      }\n      sharedWork {\n        id\n        late\n        ownerLeft\n        person {\n          id\n          name\n          pictureFileId\n        }\n        department {\n          id\n          school {\n            id\n            name\n          }\n        }\n        parts {\n          id\n          part\n          html\n          text\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query TaskFindings($id: UUID!) {\n    task(id: $id) {\n      id\n      number\n      title\n      nextWorkshop {\n        id\n        number\n        title\n        startsAt\n      }\n      workGroup {\n        id\n        title\n      }\n      sharedWork {\n        id\n        late\n        ownerLeft\n        person {\n          id\n          name\n          pictureFileId\n        }\n        department {\n          id\n          school {\n            id\n            name\n          }\n        }\n        parts {\n          id\n          part\n          html\n          text\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MyTaskWork on Task {\n    id\n    cancelledAt\n    workGroup {\n      id\n    }\n    myWork {\n      id\n      sharedAt\n      parts {\n        id\n        part\n        version\n        document\n        sharedAt\n        sharedDates\n        files {\n          id\n          name\n          mediaType\n          bytes\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment MyTaskWork on Task {\n    id\n    cancelledAt\n    workGroup {\n      id\n    }\n    myWork {\n      id\n      sharedAt\n      parts {\n        id\n        part\n        version\n        document\n        sharedAt\n        sharedDates\n        files {\n          id\n          name\n          mediaType\n          bytes\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShareTaskWork($input: ShareTaskWorkInput!) {\n    shareTaskWork(input: $input) {\n      task {\n        id\n        ...MyTaskWork\n        ...SharedTaskWork\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ShareTaskWork($input: ShareTaskWorkInput!) {\n    shareTaskWork(input: $input) {\n      task {\n        id\n        ...MyTaskWork\n        ...SharedTaskWork\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnshareTaskWork($input: UnshareTaskWorkInput!) {\n    unshareTaskWork(input: $input) {\n      task {\n        id\n        ...MyTaskWork\n        ...SharedTaskWork\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UnshareTaskWork($input: UnshareTaskWorkInput!) {\n    unshareTaskWork(input: $input) {\n      task {\n        id\n        ...MyTaskWork\n        ...SharedTaskWork\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SharedTaskWork on Task {\n    id\n    workGroup {\n      id\n    }\n    sharedWork {\n      id\n      sharedAt\n      late\n      ownerLeft\n      person {\n        id\n        name\n        pictureFileId\n      }\n      department {\n        id\n        school {\n          id\n          name\n        }\n      }\n      parts {\n        id\n        part\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment SharedTaskWork on Task {\n    id\n    workGroup {\n      id\n    }\n    sharedWork {\n      id\n      sharedAt\n      late\n      ownerLeft\n      person {\n        id\n        name\n        pictureFileId\n      }\n      department {\n        id\n        school {\n          id\n          name\n        }\n      }\n      parts {\n        id\n        part\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TaskProgressParts on Task {\n    id\n    draft\n    cancelledAt\n    progress {\n      state\n      savedAt\n      sharedAt\n      sharedParts\n      late\n      remindedAt\n      person {\n        id\n        name\n        pictureFileId\n      }\n      department {\n        id\n        school {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment TaskProgressParts on Task {\n    id\n    draft\n    cancelledAt\n    progress {\n      state\n      savedAt\n      sharedAt\n      sharedParts\n      late\n      remindedAt\n      person {\n        id\n        name\n        pictureFileId\n      }\n      department {\n        id\n        school {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemindOfTask($input: RemindOfTaskInput!) {\n    remindOfTask(input: $input) {\n      task {\n        id\n        ...TaskProgressParts\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RemindOfTask($input: RemindOfTaskInput!) {\n    remindOfTask(input: $input) {\n      task {\n        id\n        ...TaskProgressParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TaskPage($id: UUID!) {\n    task(id: $id) {\n      id\n      number\n      title\n      brief\n      dueAt\n      draft\n      cancelledAt\n      cancelReason\n      nextWorkshop {\n        id\n        number\n      }\n      resources {\n        label\n        url\n        file {\n          id\n          name\n          mediaType\n          bytes\n        }\n      }\n      workGroup {\n        id\n        title\n      }\n      viewerCan {\n        write\n        lead\n      }\n      reads {\n        workId\n        person {\n          id\n          name\n        }\n      }\n      readBy {\n        person {\n          id\n          name\n        }\n      }\n      ...MyTaskWork\n      ...SharedTaskWork\n      ...TaskProgressParts\n      ...TaskPairs\n    }\n  }\n"): (typeof documents)["\n  query TaskPage($id: UUID!) {\n    task(id: $id) {\n      id\n      number\n      title\n      brief\n      dueAt\n      draft\n      cancelledAt\n      cancelReason\n      nextWorkshop {\n        id\n        number\n      }\n      resources {\n        label\n        url\n        file {\n          id\n          name\n          mediaType\n          bytes\n        }\n      }\n      workGroup {\n        id\n        title\n      }\n      viewerCan {\n        write\n        lead\n      }\n      reads {\n        workId\n        person {\n          id\n          name\n        }\n      }\n      readBy {\n        person {\n          id\n          name\n        }\n      }\n      ...MyTaskWork\n      ...SharedTaskWork\n      ...TaskProgressParts\n      ...TaskPairs\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TaskPairs on Task {\n    id\n    progress {\n      person {\n        id\n      }\n    }\n    peerSets {\n      people {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment TaskPairs on Task {\n    id\n    progress {\n      person {\n        id\n      }\n    }\n    peerSets {\n      people {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PairTaskPeers($input: PairTaskPeersInput!) {\n    pairTaskPeers(input: $input) {\n      task {\n        id\n        ...TaskPairs\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PairTaskPeers($input: PairTaskPeersInput!) {\n    pairTaskPeers(input: $input) {\n      task {\n        id\n        ...TaskPairs\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TaskWorkPage($id: UUID!) {\n    taskWork(id: $id) {\n      id\n      sharedAt\n      late\n      ownerLeft\n      task {\n        id\n        number\n        title\n        workGroup {\n          id\n          title\n        }\n      }\n      person {\n        id\n        name\n        jobTitle\n        pictureFileId\n      }\n      department {\n        id\n        school {\n          id\n          name\n          town\n        }\n      }\n      parts {\n        id\n        part\n        html\n        sharedAt\n        firstSharedAt\n        files {\n          id\n          name\n          mediaType\n          bytes\n        }\n      }\n      reactions {\n        kind\n        count\n        mine\n      }\n    }\n  }\n"): (typeof documents)["\n  query TaskWorkPage($id: UUID!) {\n    taskWork(id: $id) {\n      id\n      sharedAt\n      late\n      ownerLeft\n      task {\n        id\n        number\n        title\n        workGroup {\n          id\n          title\n        }\n      }\n      person {\n        id\n        name\n        jobTitle\n        pictureFileId\n      }\n      department {\n        id\n        school {\n          id\n          name\n          town\n        }\n      }\n      parts {\n        id\n        part\n        html\n        sharedAt\n        firstSharedAt\n        files {\n          id\n          name\n          mediaType\n          bytes\n        }\n      }\n      reactions {\n        kind\n        count\n        mine\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReactToTaskWork($input: SetReactionInput!) {\n    setReaction(input: $input) {\n      targetId\n      reactions {\n        kind\n        count\n        mine\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ReactToTaskWork($input: SetReactionInput!) {\n    setReaction(input: $input) {\n      targetId\n      reactions {\n        kind\n        count\n        mine\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GroupSwitchEntry on WorkGroup {\n    id\n    reference\n  }\n"): (typeof documents)["\n  fragment GroupSwitchEntry on WorkGroup {\n    id\n    reference\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GroupMembers on WorkGroup {\n    id\n    members {\n      id\n      role\n      viewerCanRemove\n      person {\n        id\n        name\n        jobTitle\n        pictureFileId\n      }\n      department {\n        id\n        name\n        school {\n          id\n          name\n          town\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment GroupMembers on WorkGroup {\n    id\n    members {\n      id\n      role\n      viewerCanRemove\n      person {\n        id\n        name\n        jobTitle\n        pictureFileId\n      }\n      department {\n        id\n        name\n        school {\n          id\n          name\n          town\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveWorkGroupMember($input: RemoveWorkGroupMemberInput!) {\n    removeWorkGroupMember(input: $input) {\n      id\n      ...GroupMembers\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveWorkGroupMember($input: RemoveWorkGroupMemberInput!) {\n    removeWorkGroupMember(input: $input) {\n      id\n      ...GroupMembers\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AnswersPanel on Workshop {\n    id\n    entries {\n      ...RegisterLine\n    }\n  }\n"): (typeof documents)["\n  fragment AnswersPanel on Workshop {\n    id\n    entries {\n      ...RegisterLine\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AttendWorkshop($input: AttendWorkshopInput!) {\n    attendWorkshop(input: $input) {\n      id\n      number\n      title\n      workGroup {\n        id\n      }\n      viewerAttendance {\n        mark\n        credit\n        way\n        markedAt\n      }\n      viewerDays {\n        ...DaysParts\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AttendWorkshop($input: AttendWorkshopInput!) {\n    attendWorkshop(input: $input) {\n      id\n      number\n      title\n      workGroup {\n        id\n      }\n      viewerAttendance {\n        mark\n        credit\n        way\n        markedAt\n      }\n      viewerDays {\n        ...DaysParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AttendancePanel on Workshop {\n    id\n    startsAt\n    endsAt\n    cancelledAt\n    format\n    viewerAttendance {\n      mark\n      credit\n    }\n    viewerDays {\n      days\n    }\n  }\n"): (typeof documents)["\n  fragment AttendancePanel on Workshop {\n    id\n    startsAt\n    endsAt\n    cancelledAt\n    format\n    viewerAttendance {\n      mark\n      credit\n    }\n    viewerDays {\n      days\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GroupDays($id: UUID!) {\n    workGroupDays(id: $id) {\n      id\n      days\n      planned\n      members {\n        person {\n          id\n          name\n          pictureFileId\n        }\n        days {\n          ...DaysParts\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query GroupDays($id: UUID!) {\n    workGroupDays(id: $id) {\n      id\n      days\n      planned\n      members {\n        person {\n          id\n          name\n          pictureFileId\n        }\n        days {\n          ...DaysParts\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment JoiningPanel on Workshop {\n    id\n    startsAt\n    endsAt\n    joining {\n      opensAt\n      url\n    }\n  }\n"): (typeof documents)["\n  fragment JoiningPanel on Workshop {\n    id\n    startsAt\n    endsAt\n    joining {\n      opensAt\n      url\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PresentWorkshop($id: UUID!) {\n    workshop(id: $id) {\n      id\n      number\n      title\n      format\n      viewerCan {\n        lead\n        rsvp\n      }\n      code {\n        code\n        opensAt\n        closesAt\n      }\n      entries {\n        ...RegisterLine\n      }\n    }\n  }\n"): (typeof documents)["\n  query PresentWorkshop($id: UUID!) {\n    workshop(id: $id) {\n      id\n      number\n      title\n      format\n      viewerCan {\n        lead\n        rsvp\n      }\n      code {\n        code\n        opensAt\n        closesAt\n      }\n      entries {\n        ...RegisterLine\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenRegister($input: OpenRegisterInput!) {\n    openRegister(input: $input) {\n      id\n      code {\n        code\n        opensAt\n        closesAt\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation OpenRegister($input: OpenRegisterInput!) {\n    openRegister(input: $input) {\n      id\n      code {\n        code\n        opensAt\n        closesAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RegisterCsv($id: UUID!) {\n    registerCsv(workshopId: $id)\n  }\n"): (typeof documents)["\n  query RegisterCsv($id: UUID!) {\n    registerCsv(workshopId: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RsvpPanel on Workshop {\n    id\n    format\n    startsAt\n    viewerCan {\n      lead\n      rsvp\n    }\n    viewerRsvp {\n      choice\n      reason\n      answeredAt\n      beforeMove\n    }\n  }\n"): (typeof documents)["\n  fragment RsvpPanel on Workshop {\n    id\n    format\n    startsAt\n    viewerCan {\n      lead\n      rsvp\n    }\n    viewerRsvp {\n      choice\n      reason\n      answeredAt\n      beforeMove\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RsvpWorkshop($input: RsvpWorkshopInput!) {\n    rsvpWorkshop(input: $input) {\n      id\n      ...RsvpPanel\n    }\n  }\n"): (typeof documents)["\n  mutation RsvpWorkshop($input: RsvpWorkshopInput!) {\n    rsvpWorkshop(input: $input) {\n      id\n      ...RsvpPanel\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkAttendance($input: MarkAttendanceInput!) {\n    markAttendance(input: $input) {\n      id\n      entries {\n        ...RegisterLine\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MarkAttendance($input: MarkAttendanceInput!) {\n    markAttendance(input: $input) {\n      id\n      entries {\n        ...RegisterLine\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoMarks($input: UndoMarksInput!) {\n    undoMarks(input: $input) {\n      id\n      entries {\n        ...RegisterLine\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UndoMarks($input: UndoMarksInput!) {\n    undoMarks(input: $input) {\n      id\n      entries {\n        ...RegisterLine\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkshopPage($id: UUID!) {\n    workshop(id: $id) {\n      id\n      ...WorkshopFacts\n      ...RsvpPanel\n      ...JoiningPanel\n      ...AttendancePanel\n      ...AnswersPanel\n      joining {\n        opensAt\n      }\n      viewerCan {\n        lead\n        rsvp\n      }\n      viewerDays {\n        ...DaysParts\n      }\n      workGroup {\n        id\n        title\n        reference\n      }\n    }\n  }\n"): (typeof documents)["\n  query WorkshopPage($id: UUID!) {\n    workshop(id: $id) {\n      id\n      ...WorkshopFacts\n      ...RsvpPanel\n      ...JoiningPanel\n      ...AttendancePanel\n      ...AnswersPanel\n      joining {\n        opensAt\n      }\n      viewerCan {\n        lead\n        rsvp\n      }\n      viewerDays {\n        ...DaysParts\n      }\n      workGroup {\n        id\n        title\n        reference\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WorkshopFacts on Workshop {\n    id\n    number\n    title\n    brief\n    startsAt\n    endsAt\n    format\n    venue\n    accessNotes\n    agenda\n    dayEquivalent\n    published\n    cancelledAt\n    cancelReason\n    materials {\n      label\n      url\n      file {\n        id\n        name\n        mediaType\n        bytes\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment WorkshopFacts on Workshop {\n    id\n    number\n    title\n    brief\n    startsAt\n    endsAt\n    format\n    venue\n    accessNotes\n    agenda\n    dayEquivalent\n    published\n    cancelledAt\n    cancelReason\n    materials {\n      label\n      url\n      file {\n        id\n        name\n        mediaType\n        bytes\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DaysParts on DaysSoFar {\n    credit\n    possible\n    days\n    outOfReach\n  }\n"): (typeof documents)["\n  fragment DaysParts on DaysSoFar {\n    credit\n    possible\n    days\n    outOfReach\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RegisterLine on RegisterEntry {\n    member\n    person {\n      id\n      name\n      pictureFileId\n    }\n    school {\n      id\n      name\n    }\n    rsvp {\n      choice\n      reason\n      answeredAt\n      beforeMove\n    }\n    attendance {\n      mark\n      credit\n      way\n      markedAt\n    }\n    days {\n      credit\n      possible\n      days\n      outOfReach\n    }\n  }\n"): (typeof documents)["\n  fragment RegisterLine on RegisterEntry {\n    member\n    person {\n      id\n      name\n      pictureFileId\n    }\n    school {\n      id\n      name\n    }\n    rsvp {\n      choice\n      reason\n      answeredAt\n      beforeMove\n    }\n    attendance {\n      mark\n      credit\n      way\n      markedAt\n    }\n    days {\n      credit\n      possible\n      days\n      outOfReach\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkshopRegister($id: UUID!) {\n    workshop(id: $id) {\n      id\n      ...WorkshopFacts\n      workGroup {\n        id\n        title\n        reference\n      }\n      viewerCan {\n        lead\n        rsvp\n      }\n      entries {\n        ...RegisterLine\n      }\n      corrections {\n        id\n        at\n        reason\n        subject {\n          id\n          name\n        }\n        actor {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query WorkshopRegister($id: UUID!) {\n    workshop(id: $id) {\n      id\n      ...WorkshopFacts\n      workGroup {\n        id\n        title\n        reference\n      }\n      viewerCan {\n        lead\n        rsvp\n      }\n      entries {\n        ...RegisterLine\n      }\n      corrections {\n        id\n        at\n        reason\n        subject {\n          id\n          name\n        }\n        actor {\n          id\n          name\n        }\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;