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
    "\n  mutation AppointFacilitator($input: AppointFacilitatorInput!) {\n    appointFacilitator(input: $input) {\n      id\n      ...GroupMembers\n    }\n  }\n": typeof types.AppointFacilitatorDocument,
    "\n  mutation EndFacilitatorRole($input: EndFacilitatorRoleInput!) {\n    endFacilitatorRole(input: $input) {\n      id\n      ...GroupMembers\n    }\n  }\n": typeof types.EndFacilitatorRoleDocument,
    "\n  fragment FacilitatorInvitations on WorkGroup {\n    id\n    facilitatorInvitations {\n      id\n      name\n      email\n      expiresAt\n    }\n  }\n": typeof types.FacilitatorInvitationsFragmentDoc,
    "\n  mutation InviteFacilitator($input: InviteFacilitatorInput!) {\n    inviteFacilitator(input: $input) {\n      id\n      ...GroupMembers\n    }\n  }\n": typeof types.InviteFacilitatorDocument,
    "\n  mutation WithdrawFacilitatorInvitation($input: WithdrawInvitationInput!) {\n    withdrawFacilitatorInvitation(input: $input) {\n      id\n      ...FacilitatorInvitations\n    }\n  }\n": typeof types.WithdrawFacilitatorInvitationDocument,
    "\n  fragment GroupSwitchEntry on WorkGroup {\n    id\n    reference\n  }\n": typeof types.GroupSwitchEntryFragmentDoc,
    "\n  fragment LetterPerson on LetterPerson {\n    id\n    name\n    place\n    standing\n    why\n  }\n": typeof types.LetterPersonFragmentDoc,
    "\n  fragment LetterPreviewBody on LetterPreview {\n    dueAt\n    letters {\n      ...SendingLetters\n    }\n    notTold {\n      id\n      name\n      why\n    }\n  }\n": typeof types.LetterPreviewBodyFragmentDoc,
    "\n  query LetterPreview($input: SendLetterInput!) {\n    letterPreview(input: $input) {\n      letters {\n        to\n      }\n      ...LetterPreviewBody\n    }\n  }\n": typeof types.LetterPreviewDocument,
    "\n  mutation SendLetter($input: SendLetterInput!) {\n    sendLetter(input: $input) {\n      id\n    }\n  }\n": typeof types.SendLetterDocument,
    "\n  query LettersPage($id: UUID!, $audience: LetterAudience!) {\n    workGroup(id: $id) {\n      id\n      reference\n    }\n    waitingSendings(workGroupId: $id) {\n      id\n      ...HeldSending\n    }\n    letterPeople(workGroupId: $id, audience: $audience) {\n      id\n      ...LetterPerson\n    }\n    groupLetters(workGroupId: $id, audience: $audience) {\n      id\n      ...LetterWritten\n    }\n  }\n": typeof types.LettersPageDocument,
    "\n  fragment LetterWritten on GroupLetter {\n    id\n    subject\n    words\n    writtenAt\n    takenBackAt\n    sent\n    skipped\n    waiting\n    author {\n      id\n      name\n    }\n    recipients {\n      id\n      name\n      sentAt\n      skipped\n    }\n  }\n": typeof types.LetterWrittenFragmentDoc,
    "\n  fragment GroupMembers on WorkGroup {\n    id\n    viewerCan {\n      appoint\n    }\n    ...FacilitatorInvitations\n    ...MemberMoves\n    project {\n      roleNames {\n        participant\n        facilitator\n      }\n    }\n    members {\n      id\n      role\n      viewerCanRemove\n      person {\n        id\n        name\n        jobTitle\n        pictureFileId\n      }\n      department {\n        id\n        name\n        school {\n          id\n          name\n          town\n        }\n      }\n    }\n  }\n": typeof types.GroupMembersFragmentDoc,
    "\n  fragment MemberMoves on WorkGroup {\n    id\n    moves {\n      id\n      fromId\n      fromTitle\n      toId\n      toTitle\n      reason\n      movedAt\n      person {\n        id\n        name\n      }\n    }\n  }\n": typeof types.MemberMovesFragmentDoc,
    "\n  query WorkGroupOptions {\n    workGroupOptions {\n      hubs {\n        id\n        name\n      }\n      projects {\n        id\n        name\n      }\n      academicYears {\n        id\n        label\n      }\n    }\n  }\n": typeof types.WorkGroupOptionsDocument,
    "\n  mutation CreateWorkGroup($input: CreateWorkGroupInput!) {\n    createWorkGroup(input: $input)\n  }\n": typeof types.CreateWorkGroupDocument,
    "\n  fragment ProjectVersionParts on ProjectVersion {\n    id\n    number\n    name\n    summary\n    days\n    roleNames {\n      participant\n      facilitator\n    }\n    commitmentRequired\n    eligibility {\n      key\n      text\n      refuses {\n        answer\n        values\n      }\n      refusal\n      alternatives {\n        text\n        url\n      }\n    }\n    reason\n    publishedAt\n    groups\n    publishedBy {\n      id\n      name\n    }\n  }\n": typeof types.ProjectVersionPartsFragmentDoc,
    "\n  fragment ProjectDraftParts on ProjectDraft {\n    version\n    updatedAt\n    updatedBy {\n      id\n      name\n    }\n    name\n    summary\n    days\n    roleNames {\n      participant\n      facilitator\n    }\n    commitmentRequired\n    eligibility {\n      key\n      text\n      refuses {\n        answer\n        values\n      }\n      refusal\n      alternatives {\n        text\n        url\n      }\n    }\n  }\n": typeof types.ProjectDraftPartsFragmentDoc,
    "\n  fragment ProjectRecordParts on ProjectRecord {\n    id\n    code\n    closedAt\n    current {\n      id\n    }\n    draft {\n      ...ProjectDraftParts\n    }\n    versions {\n      id\n      ...ProjectVersionParts\n    }\n  }\n": typeof types.ProjectRecordPartsFragmentDoc,
    "\n  query ProjectRecord($id: UUID!) {\n    projectRecord(id: $id) {\n      ...ProjectRecordParts\n    }\n  }\n": typeof types.ProjectRecordDocument,
    "\n  query ProjectRecords {\n    projectRecords {\n      id\n      code\n      closedAt\n      current {\n        id\n        number\n        name\n        days\n        publishedAt\n      }\n      draft {\n        name\n      }\n      versions {\n        id\n        groups\n      }\n    }\n  }\n": typeof types.ProjectRecordsDocument,
    "\n  query ProjectNames {\n    projectRecords {\n      id\n      current {\n        id\n        name\n      }\n    }\n  }\n": typeof types.ProjectNamesDocument,
    "\n  query ProjectPublishing($id: UUID!) {\n    projectRecord(id: $id) {\n      id\n      publishing {\n        groups {\n          id\n          reference\n        }\n        hubs {\n          name\n          moved\n        }\n        managers\n      }\n    }\n  }\n": typeof types.ProjectPublishingDocument,
    "\n  mutation CreateProject($input: CreateProjectInput!) {\n    createProject(input: $input) {\n      id\n    }\n  }\n": typeof types.CreateProjectDocument,
    "\n  mutation SaveProjectDraft($input: SaveProjectDraftInput!) {\n    saveProjectDraft(input: $input) {\n      ...ProjectRecordParts\n    }\n  }\n": typeof types.SaveProjectDraftDocument,
    "\n  mutation DiscardProjectDraft($input: ProjectDraftInput!) {\n    discardProjectDraft(input: $input) {\n      ...ProjectRecordParts\n    }\n  }\n": typeof types.DiscardProjectDraftDocument,
    "\n  mutation PublishProject($input: PublishProjectInput!) {\n    publishProject(input: $input) {\n      ...ProjectRecordParts\n    }\n  }\n": typeof types.PublishProjectDocument,
    "\n  mutation CloseProject($input: CloseProjectInput!) {\n    closeProject(input: $input) {\n      ...ProjectRecordParts\n    }\n  }\n": typeof types.CloseProjectDocument,
    "\n  mutation ReopenProject($input: ReopenProjectInput!) {\n    reopenProject(input: $input) {\n      ...ProjectRecordParts\n    }\n  }\n": typeof types.ReopenProjectDocument,
    "\n  mutation RemoveWorkGroupMember($input: RemoveWorkGroupMemberInput!) {\n    removeWorkGroupMember(input: $input) {\n      id\n      ...GroupMembers\n    }\n  }\n": typeof types.RemoveWorkGroupMemberDocument,
    "\n  query HeldLetters($id: UUID!) {\n    sending(id: $id) {\n      id\n      state\n      letters {\n        ...SendingLetters\n      }\n    }\n  }\n": typeof types.HeldLettersDocument,
    "\n  fragment HeldSending on Sending {\n    id\n    title\n    told\n    dueAt\n    state\n    actor {\n      id\n      name\n    }\n  }\n": typeof types.HeldSendingFragmentDoc,
    "\n  mutation RecallSending($input: SendingInput!) {\n    recallSending(input: $input) {\n      id\n      state\n    }\n  }\n": typeof types.RecallSendingDocument,
    "\n  mutation SendHeld($input: SendingInput!) {\n    sendHeld(input: $input) {\n      id\n      state\n    }\n  }\n": typeof types.SendHeldDocument,
    "\n  fragment SendingLetters on SendingLetter {\n    to\n    subject\n    text\n  }\n": typeof types.SendingLettersFragmentDoc,
};
const documents: Documents = {
    "\n  mutation AppointFacilitator($input: AppointFacilitatorInput!) {\n    appointFacilitator(input: $input) {\n      id\n      ...GroupMembers\n    }\n  }\n": types.AppointFacilitatorDocument,
    "\n  mutation EndFacilitatorRole($input: EndFacilitatorRoleInput!) {\n    endFacilitatorRole(input: $input) {\n      id\n      ...GroupMembers\n    }\n  }\n": types.EndFacilitatorRoleDocument,
    "\n  fragment FacilitatorInvitations on WorkGroup {\n    id\n    facilitatorInvitations {\n      id\n      name\n      email\n      expiresAt\n    }\n  }\n": types.FacilitatorInvitationsFragmentDoc,
    "\n  mutation InviteFacilitator($input: InviteFacilitatorInput!) {\n    inviteFacilitator(input: $input) {\n      id\n      ...GroupMembers\n    }\n  }\n": types.InviteFacilitatorDocument,
    "\n  mutation WithdrawFacilitatorInvitation($input: WithdrawInvitationInput!) {\n    withdrawFacilitatorInvitation(input: $input) {\n      id\n      ...FacilitatorInvitations\n    }\n  }\n": types.WithdrawFacilitatorInvitationDocument,
    "\n  fragment GroupSwitchEntry on WorkGroup {\n    id\n    reference\n  }\n": types.GroupSwitchEntryFragmentDoc,
    "\n  fragment LetterPerson on LetterPerson {\n    id\n    name\n    place\n    standing\n    why\n  }\n": types.LetterPersonFragmentDoc,
    "\n  fragment LetterPreviewBody on LetterPreview {\n    dueAt\n    letters {\n      ...SendingLetters\n    }\n    notTold {\n      id\n      name\n      why\n    }\n  }\n": types.LetterPreviewBodyFragmentDoc,
    "\n  query LetterPreview($input: SendLetterInput!) {\n    letterPreview(input: $input) {\n      letters {\n        to\n      }\n      ...LetterPreviewBody\n    }\n  }\n": types.LetterPreviewDocument,
    "\n  mutation SendLetter($input: SendLetterInput!) {\n    sendLetter(input: $input) {\n      id\n    }\n  }\n": types.SendLetterDocument,
    "\n  query LettersPage($id: UUID!, $audience: LetterAudience!) {\n    workGroup(id: $id) {\n      id\n      reference\n    }\n    waitingSendings(workGroupId: $id) {\n      id\n      ...HeldSending\n    }\n    letterPeople(workGroupId: $id, audience: $audience) {\n      id\n      ...LetterPerson\n    }\n    groupLetters(workGroupId: $id, audience: $audience) {\n      id\n      ...LetterWritten\n    }\n  }\n": types.LettersPageDocument,
    "\n  fragment LetterWritten on GroupLetter {\n    id\n    subject\n    words\n    writtenAt\n    takenBackAt\n    sent\n    skipped\n    waiting\n    author {\n      id\n      name\n    }\n    recipients {\n      id\n      name\n      sentAt\n      skipped\n    }\n  }\n": types.LetterWrittenFragmentDoc,
    "\n  fragment GroupMembers on WorkGroup {\n    id\n    viewerCan {\n      appoint\n    }\n    ...FacilitatorInvitations\n    ...MemberMoves\n    project {\n      roleNames {\n        participant\n        facilitator\n      }\n    }\n    members {\n      id\n      role\n      viewerCanRemove\n      person {\n        id\n        name\n        jobTitle\n        pictureFileId\n      }\n      department {\n        id\n        name\n        school {\n          id\n          name\n          town\n        }\n      }\n    }\n  }\n": types.GroupMembersFragmentDoc,
    "\n  fragment MemberMoves on WorkGroup {\n    id\n    moves {\n      id\n      fromId\n      fromTitle\n      toId\n      toTitle\n      reason\n      movedAt\n      person {\n        id\n        name\n      }\n    }\n  }\n": types.MemberMovesFragmentDoc,
    "\n  query WorkGroupOptions {\n    workGroupOptions {\n      hubs {\n        id\n        name\n      }\n      projects {\n        id\n        name\n      }\n      academicYears {\n        id\n        label\n      }\n    }\n  }\n": types.WorkGroupOptionsDocument,
    "\n  mutation CreateWorkGroup($input: CreateWorkGroupInput!) {\n    createWorkGroup(input: $input)\n  }\n": types.CreateWorkGroupDocument,
    "\n  fragment ProjectVersionParts on ProjectVersion {\n    id\n    number\n    name\n    summary\n    days\n    roleNames {\n      participant\n      facilitator\n    }\n    commitmentRequired\n    eligibility {\n      key\n      text\n      refuses {\n        answer\n        values\n      }\n      refusal\n      alternatives {\n        text\n        url\n      }\n    }\n    reason\n    publishedAt\n    groups\n    publishedBy {\n      id\n      name\n    }\n  }\n": types.ProjectVersionPartsFragmentDoc,
    "\n  fragment ProjectDraftParts on ProjectDraft {\n    version\n    updatedAt\n    updatedBy {\n      id\n      name\n    }\n    name\n    summary\n    days\n    roleNames {\n      participant\n      facilitator\n    }\n    commitmentRequired\n    eligibility {\n      key\n      text\n      refuses {\n        answer\n        values\n      }\n      refusal\n      alternatives {\n        text\n        url\n      }\n    }\n  }\n": types.ProjectDraftPartsFragmentDoc,
    "\n  fragment ProjectRecordParts on ProjectRecord {\n    id\n    code\n    closedAt\n    current {\n      id\n    }\n    draft {\n      ...ProjectDraftParts\n    }\n    versions {\n      id\n      ...ProjectVersionParts\n    }\n  }\n": types.ProjectRecordPartsFragmentDoc,
    "\n  query ProjectRecord($id: UUID!) {\n    projectRecord(id: $id) {\n      ...ProjectRecordParts\n    }\n  }\n": types.ProjectRecordDocument,
    "\n  query ProjectRecords {\n    projectRecords {\n      id\n      code\n      closedAt\n      current {\n        id\n        number\n        name\n        days\n        publishedAt\n      }\n      draft {\n        name\n      }\n      versions {\n        id\n        groups\n      }\n    }\n  }\n": types.ProjectRecordsDocument,
    "\n  query ProjectNames {\n    projectRecords {\n      id\n      current {\n        id\n        name\n      }\n    }\n  }\n": types.ProjectNamesDocument,
    "\n  query ProjectPublishing($id: UUID!) {\n    projectRecord(id: $id) {\n      id\n      publishing {\n        groups {\n          id\n          reference\n        }\n        hubs {\n          name\n          moved\n        }\n        managers\n      }\n    }\n  }\n": types.ProjectPublishingDocument,
    "\n  mutation CreateProject($input: CreateProjectInput!) {\n    createProject(input: $input) {\n      id\n    }\n  }\n": types.CreateProjectDocument,
    "\n  mutation SaveProjectDraft($input: SaveProjectDraftInput!) {\n    saveProjectDraft(input: $input) {\n      ...ProjectRecordParts\n    }\n  }\n": types.SaveProjectDraftDocument,
    "\n  mutation DiscardProjectDraft($input: ProjectDraftInput!) {\n    discardProjectDraft(input: $input) {\n      ...ProjectRecordParts\n    }\n  }\n": types.DiscardProjectDraftDocument,
    "\n  mutation PublishProject($input: PublishProjectInput!) {\n    publishProject(input: $input) {\n      ...ProjectRecordParts\n    }\n  }\n": types.PublishProjectDocument,
    "\n  mutation CloseProject($input: CloseProjectInput!) {\n    closeProject(input: $input) {\n      ...ProjectRecordParts\n    }\n  }\n": types.CloseProjectDocument,
    "\n  mutation ReopenProject($input: ReopenProjectInput!) {\n    reopenProject(input: $input) {\n      ...ProjectRecordParts\n    }\n  }\n": types.ReopenProjectDocument,
    "\n  mutation RemoveWorkGroupMember($input: RemoveWorkGroupMemberInput!) {\n    removeWorkGroupMember(input: $input) {\n      id\n      ...GroupMembers\n    }\n  }\n": types.RemoveWorkGroupMemberDocument,
    "\n  query HeldLetters($id: UUID!) {\n    sending(id: $id) {\n      id\n      state\n      letters {\n        ...SendingLetters\n      }\n    }\n  }\n": types.HeldLettersDocument,
    "\n  fragment HeldSending on Sending {\n    id\n    title\n    told\n    dueAt\n    state\n    actor {\n      id\n      name\n    }\n  }\n": types.HeldSendingFragmentDoc,
    "\n  mutation RecallSending($input: SendingInput!) {\n    recallSending(input: $input) {\n      id\n      state\n    }\n  }\n": types.RecallSendingDocument,
    "\n  mutation SendHeld($input: SendingInput!) {\n    sendHeld(input: $input) {\n      id\n      state\n    }\n  }\n": types.SendHeldDocument,
    "\n  fragment SendingLetters on SendingLetter {\n    to\n    subject\n    text\n  }\n": types.SendingLettersFragmentDoc,
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
export function graphql(source: "\n  mutation AppointFacilitator($input: AppointFacilitatorInput!) {\n    appointFacilitator(input: $input) {\n      id\n      ...GroupMembers\n    }\n  }\n"): (typeof documents)["\n  mutation AppointFacilitator($input: AppointFacilitatorInput!) {\n    appointFacilitator(input: $input) {\n      id\n      ...GroupMembers\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndFacilitatorRole($input: EndFacilitatorRoleInput!) {\n    endFacilitatorRole(input: $input) {\n      id\n      ...GroupMembers\n    }\n  }\n"): (typeof documents)["\n  mutation EndFacilitatorRole($input: EndFacilitatorRoleInput!) {\n    endFacilitatorRole(input: $input) {\n      id\n      ...GroupMembers\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FacilitatorInvitations on WorkGroup {\n    id\n    facilitatorInvitations {\n      id\n      name\n      email\n      expiresAt\n    }\n  }\n"): (typeof documents)["\n  fragment FacilitatorInvitations on WorkGroup {\n    id\n    facilitatorInvitations {\n      id\n      name\n      email\n      expiresAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteFacilitator($input: InviteFacilitatorInput!) {\n    inviteFacilitator(input: $input) {\n      id\n      ...GroupMembers\n    }\n  }\n"): (typeof documents)["\n  mutation InviteFacilitator($input: InviteFacilitatorInput!) {\n    inviteFacilitator(input: $input) {\n      id\n      ...GroupMembers\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawFacilitatorInvitation($input: WithdrawInvitationInput!) {\n    withdrawFacilitatorInvitation(input: $input) {\n      id\n      ...FacilitatorInvitations\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawFacilitatorInvitation($input: WithdrawInvitationInput!) {\n    withdrawFacilitatorInvitation(input: $input) {\n      id\n      ...FacilitatorInvitations\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GroupSwitchEntry on WorkGroup {\n    id\n    reference\n  }\n"): (typeof documents)["\n  fragment GroupSwitchEntry on WorkGroup {\n    id\n    reference\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LetterPerson on LetterPerson {\n    id\n    name\n    place\n    standing\n    why\n  }\n"): (typeof documents)["\n  fragment LetterPerson on LetterPerson {\n    id\n    name\n    place\n    standing\n    why\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LetterPreviewBody on LetterPreview {\n    dueAt\n    letters {\n      ...SendingLetters\n    }\n    notTold {\n      id\n      name\n      why\n    }\n  }\n"): (typeof documents)["\n  fragment LetterPreviewBody on LetterPreview {\n    dueAt\n    letters {\n      ...SendingLetters\n    }\n    notTold {\n      id\n      name\n      why\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LetterPreview($input: SendLetterInput!) {\n    letterPreview(input: $input) {\n      letters {\n        to\n      }\n      ...LetterPreviewBody\n    }\n  }\n"): (typeof documents)["\n  query LetterPreview($input: SendLetterInput!) {\n    letterPreview(input: $input) {\n      letters {\n        to\n      }\n      ...LetterPreviewBody\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendLetter($input: SendLetterInput!) {\n    sendLetter(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation SendLetter($input: SendLetterInput!) {\n    sendLetter(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LettersPage($id: UUID!, $audience: LetterAudience!) {\n    workGroup(id: $id) {\n      id\n      reference\n    }\n    waitingSendings(workGroupId: $id) {\n      id\n      ...HeldSending\n    }\n    letterPeople(workGroupId: $id, audience: $audience) {\n      id\n      ...LetterPerson\n    }\n    groupLetters(workGroupId: $id, audience: $audience) {\n      id\n      ...LetterWritten\n    }\n  }\n"): (typeof documents)["\n  query LettersPage($id: UUID!, $audience: LetterAudience!) {\n    workGroup(id: $id) {\n      id\n      reference\n    }\n    waitingSendings(workGroupId: $id) {\n      id\n      ...HeldSending\n    }\n    letterPeople(workGroupId: $id, audience: $audience) {\n      id\n      ...LetterPerson\n    }\n    groupLetters(workGroupId: $id, audience: $audience) {\n      id\n      ...LetterWritten\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LetterWritten on GroupLetter {\n    id\n    subject\n    words\n    writtenAt\n    takenBackAt\n    sent\n    skipped\n    waiting\n    author {\n      id\n      name\n    }\n    recipients {\n      id\n      name\n      sentAt\n      skipped\n    }\n  }\n"): (typeof documents)["\n  fragment LetterWritten on GroupLetter {\n    id\n    subject\n    words\n    writtenAt\n    takenBackAt\n    sent\n    skipped\n    waiting\n    author {\n      id\n      name\n    }\n    recipients {\n      id\n      name\n      sentAt\n      skipped\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GroupMembers on WorkGroup {\n    id\n    viewerCan {\n      appoint\n    }\n    ...FacilitatorInvitations\n    ...MemberMoves\n    project {\n      roleNames {\n        participant\n        facilitator\n      }\n    }\n    members {\n      id\n      role\n      viewerCanRemove\n      person {\n        id\n        name\n        jobTitle\n        pictureFileId\n      }\n      department {\n        id\n        name\n        school {\n          id\n          name\n          town\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment GroupMembers on WorkGroup {\n    id\n    viewerCan {\n      appoint\n    }\n    ...FacilitatorInvitations\n    ...MemberMoves\n    project {\n      roleNames {\n        participant\n        facilitator\n      }\n    }\n    members {\n      id\n      role\n      viewerCanRemove\n      person {\n        id\n        name\n        jobTitle\n        pictureFileId\n      }\n      department {\n        id\n        name\n        school {\n          id\n          name\n          town\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MemberMoves on WorkGroup {\n    id\n    moves {\n      id\n      fromId\n      fromTitle\n      toId\n      toTitle\n      reason\n      movedAt\n      person {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment MemberMoves on WorkGroup {\n    id\n    moves {\n      id\n      fromId\n      fromTitle\n      toId\n      toTitle\n      reason\n      movedAt\n      person {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkGroupOptions {\n    workGroupOptions {\n      hubs {\n        id\n        name\n      }\n      projects {\n        id\n        name\n      }\n      academicYears {\n        id\n        label\n      }\n    }\n  }\n"): (typeof documents)["\n  query WorkGroupOptions {\n    workGroupOptions {\n      hubs {\n        id\n        name\n      }\n      projects {\n        id\n        name\n      }\n      academicYears {\n        id\n        label\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateWorkGroup($input: CreateWorkGroupInput!) {\n    createWorkGroup(input: $input)\n  }\n"): (typeof documents)["\n  mutation CreateWorkGroup($input: CreateWorkGroupInput!) {\n    createWorkGroup(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProjectVersionParts on ProjectVersion {\n    id\n    number\n    name\n    summary\n    days\n    roleNames {\n      participant\n      facilitator\n    }\n    commitmentRequired\n    eligibility {\n      key\n      text\n      refuses {\n        answer\n        values\n      }\n      refusal\n      alternatives {\n        text\n        url\n      }\n    }\n    reason\n    publishedAt\n    groups\n    publishedBy {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment ProjectVersionParts on ProjectVersion {\n    id\n    number\n    name\n    summary\n    days\n    roleNames {\n      participant\n      facilitator\n    }\n    commitmentRequired\n    eligibility {\n      key\n      text\n      refuses {\n        answer\n        values\n      }\n      refusal\n      alternatives {\n        text\n        url\n      }\n    }\n    reason\n    publishedAt\n    groups\n    publishedBy {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProjectDraftParts on ProjectDraft {\n    version\n    updatedAt\n    updatedBy {\n      id\n      name\n    }\n    name\n    summary\n    days\n    roleNames {\n      participant\n      facilitator\n    }\n    commitmentRequired\n    eligibility {\n      key\n      text\n      refuses {\n        answer\n        values\n      }\n      refusal\n      alternatives {\n        text\n        url\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ProjectDraftParts on ProjectDraft {\n    version\n    updatedAt\n    updatedBy {\n      id\n      name\n    }\n    name\n    summary\n    days\n    roleNames {\n      participant\n      facilitator\n    }\n    commitmentRequired\n    eligibility {\n      key\n      text\n      refuses {\n        answer\n        values\n      }\n      refusal\n      alternatives {\n        text\n        url\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProjectRecordParts on ProjectRecord {\n    id\n    code\n    closedAt\n    current {\n      id\n    }\n    draft {\n      ...ProjectDraftParts\n    }\n    versions {\n      id\n      ...ProjectVersionParts\n    }\n  }\n"): (typeof documents)["\n  fragment ProjectRecordParts on ProjectRecord {\n    id\n    code\n    closedAt\n    current {\n      id\n    }\n    draft {\n      ...ProjectDraftParts\n    }\n    versions {\n      id\n      ...ProjectVersionParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectRecord($id: UUID!) {\n    projectRecord(id: $id) {\n      ...ProjectRecordParts\n    }\n  }\n"): (typeof documents)["\n  query ProjectRecord($id: UUID!) {\n    projectRecord(id: $id) {\n      ...ProjectRecordParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectRecords {\n    projectRecords {\n      id\n      code\n      closedAt\n      current {\n        id\n        number\n        name\n        days\n        publishedAt\n      }\n      draft {\n        name\n      }\n      versions {\n        id\n        groups\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProjectRecords {\n    projectRecords {\n      id\n      code\n      closedAt\n      current {\n        id\n        number\n        name\n        days\n        publishedAt\n      }\n      draft {\n        name\n      }\n      versions {\n        id\n        groups\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectNames {\n    projectRecords {\n      id\n      current {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProjectNames {\n    projectRecords {\n      id\n      current {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectPublishing($id: UUID!) {\n    projectRecord(id: $id) {\n      id\n      publishing {\n        groups {\n          id\n          reference\n        }\n        hubs {\n          name\n          moved\n        }\n        managers\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProjectPublishing($id: UUID!) {\n    projectRecord(id: $id) {\n      id\n      publishing {\n        groups {\n          id\n          reference\n        }\n        hubs {\n          name\n          moved\n        }\n        managers\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateProject($input: CreateProjectInput!) {\n    createProject(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation CreateProject($input: CreateProjectInput!) {\n    createProject(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveProjectDraft($input: SaveProjectDraftInput!) {\n    saveProjectDraft(input: $input) {\n      ...ProjectRecordParts\n    }\n  }\n"): (typeof documents)["\n  mutation SaveProjectDraft($input: SaveProjectDraftInput!) {\n    saveProjectDraft(input: $input) {\n      ...ProjectRecordParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardProjectDraft($input: ProjectDraftInput!) {\n    discardProjectDraft(input: $input) {\n      ...ProjectRecordParts\n    }\n  }\n"): (typeof documents)["\n  mutation DiscardProjectDraft($input: ProjectDraftInput!) {\n    discardProjectDraft(input: $input) {\n      ...ProjectRecordParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishProject($input: PublishProjectInput!) {\n    publishProject(input: $input) {\n      ...ProjectRecordParts\n    }\n  }\n"): (typeof documents)["\n  mutation PublishProject($input: PublishProjectInput!) {\n    publishProject(input: $input) {\n      ...ProjectRecordParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseProject($input: CloseProjectInput!) {\n    closeProject(input: $input) {\n      ...ProjectRecordParts\n    }\n  }\n"): (typeof documents)["\n  mutation CloseProject($input: CloseProjectInput!) {\n    closeProject(input: $input) {\n      ...ProjectRecordParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenProject($input: ReopenProjectInput!) {\n    reopenProject(input: $input) {\n      ...ProjectRecordParts\n    }\n  }\n"): (typeof documents)["\n  mutation ReopenProject($input: ReopenProjectInput!) {\n    reopenProject(input: $input) {\n      ...ProjectRecordParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveWorkGroupMember($input: RemoveWorkGroupMemberInput!) {\n    removeWorkGroupMember(input: $input) {\n      id\n      ...GroupMembers\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveWorkGroupMember($input: RemoveWorkGroupMemberInput!) {\n    removeWorkGroupMember(input: $input) {\n      id\n      ...GroupMembers\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HeldLetters($id: UUID!) {\n    sending(id: $id) {\n      id\n      state\n      letters {\n        ...SendingLetters\n      }\n    }\n  }\n"): (typeof documents)["\n  query HeldLetters($id: UUID!) {\n    sending(id: $id) {\n      id\n      state\n      letters {\n        ...SendingLetters\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HeldSending on Sending {\n    id\n    title\n    told\n    dueAt\n    state\n    actor {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment HeldSending on Sending {\n    id\n    title\n    told\n    dueAt\n    state\n    actor {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecallSending($input: SendingInput!) {\n    recallSending(input: $input) {\n      id\n      state\n    }\n  }\n"): (typeof documents)["\n  mutation RecallSending($input: SendingInput!) {\n    recallSending(input: $input) {\n      id\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendHeld($input: SendingInput!) {\n    sendHeld(input: $input) {\n      id\n      state\n    }\n  }\n"): (typeof documents)["\n  mutation SendHeld($input: SendingInput!) {\n    sendHeld(input: $input) {\n      id\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SendingLetters on SendingLetter {\n    to\n    subject\n    text\n  }\n"): (typeof documents)["\n  fragment SendingLetters on SendingLetter {\n    to\n    subject\n    text\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;