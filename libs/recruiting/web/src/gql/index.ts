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
    "\n  query ApplicationStatus($token: String!) {\n    applicationStatus(token: $token) {\n      id\n      reference\n      state\n      name\n      projectName\n      academicYear\n      workGroupId\n      hub {\n        id\n        name\n        ...HubMark\n      }\n      school {\n        id\n        name\n      }\n      submittedAt\n      commitment\n      commitmentAt\n      headteacherName\n      headteacherEmail\n      waitlistPosition\n      offerExpiresAt\n      decisionReason\n      ending\n      commitmentRequired\n      commitmentWaived\n      viewerCan {\n        withdraw\n        askHeadteacher\n      }\n    }\n  }\n": typeof types.ApplicationStatusDocument,
    "\n  mutation AskHeadteacher($input: AskHeadteacherInput!) {\n    askHeadteacher(input: $input) {\n      id\n      commitment\n      commitmentAt\n      headteacherName\n      headteacherEmail\n      viewerCan {\n        askHeadteacher\n      }\n    }\n  }\n": typeof types.AskHeadteacherDocument,
    "\n  query Commitment($token: String!) {\n    commitment(token: $token) {\n      id\n      state\n      open\n      required\n      placed\n      applicantName\n      headteacherName\n      schoolName\n      projectName\n      days\n      academicYear\n      workshops {\n        number\n        title\n        startsAt\n        endsAt\n        venue\n        cover\n      }\n      hub {\n        id\n        name\n        slug\n      }\n    }\n  }\n": typeof types.CommitmentDocument,
    "\n  mutation AnswerCommitment($input: AnswerCommitmentInput!) {\n    answerCommitment(input: $input) {\n      id\n      state\n      open\n    }\n  }\n": typeof types.AnswerCommitmentDocument,
    "\n  fragment InterestFormParts on InterestForm {\n    token\n    groupId\n    hub {\n      id\n      name\n      region\n      slug\n    }\n    school {\n      id\n      ...FoundSchool\n    }\n    groups {\n      id\n      academicYear\n      recruitingUntil\n      hub {\n        id\n        name\n        region\n        slug\n      }\n    }\n  }\n": typeof types.InterestFormPartsFragmentDoc,
    "\n  query InterestForm($group: UUID, $hub: String, $school: Int) {\n    interestForm(group: $group, hub: $hub, school: $school) {\n      projectName\n      rules {\n        key\n        text\n      }\n      groups {\n        id\n      }\n      hub {\n        id\n        name\n        slug\n      }\n      ...InterestFormParts\n    }\n  }\n": typeof types.InterestFormDocument,
    "\n  query InterestPreview($projectId: UUID!) {\n    interestPreview(projectId: $projectId) {\n      projectName\n      rules {\n        key\n        text\n      }\n      ...InterestFormParts\n    }\n  }\n": typeof types.InterestPreviewDocument,
    "\n  query InterestPreviewRefusal($answers: InterestPreviewAnswers!) {\n    interestPreviewRefusal(answers: $answers) {\n      answer\n      ruleText\n      message\n      alternatives {\n        text\n        url\n      }\n    }\n  }\n": typeof types.InterestPreviewRefusalDocument,
    "\n  fragment FoundSchool on School {\n    id\n    urn\n    name\n    town\n    postcode\n    suggestedHub {\n      id\n      name\n      region\n      slug\n    }\n  }\n": typeof types.FoundSchoolFragmentDoc,
    "\n  query FindSchools($query: String!) {\n    findSchools(query: $query) {\n      id\n      urn\n      name\n      town\n      postcode\n      suggestedHub {\n        id\n        name\n        region\n        slug\n      }\n    }\n  }\n": typeof types.FindSchoolsDocument,
    "\n  mutation CheckEligibility($input: CheckEligibilityInput!) {\n    checkEligibility(input: $input) {\n      answer\n      ruleText\n      message\n      alternatives {\n        text\n        url\n      }\n    }\n  }\n": typeof types.CheckEligibilityDocument,
    "\n  mutation RegisterInterest($input: RegisterInterestInput!) {\n    registerInterest(input: $input) {\n      ... on InterestReceived {\n        email\n      }\n      ... on InterestRefused {\n        answer\n        ruleText\n        message\n        alternatives {\n          text\n          url\n        }\n      }\n    }\n  }\n": typeof types.RegisterInterestDocument,
    "\n  mutation WithdrawApplication($input: ApplicationLinkInput!) {\n    withdrawApplication(input: $input) {\n      id\n      state\n      ending\n      decisionReason\n      waitlistPosition\n      offerExpiresAt\n      viewerCan {\n        withdraw\n        askHeadteacher\n      }\n    }\n  }\n": typeof types.WithdrawApplicationDocument,
    "\n  query MyApplications {\n    myApplications {\n      path\n      application {\n        id\n        reference\n        state\n        ending\n        commitment\n        commitmentRequired\n        commitmentWaived\n        headteacherName\n        projectName\n        academicYear\n        hub {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.MyApplicationsDocument,
    "\n  query GroupMoveTargets($id: UUID!) {\n    groupMoveTargets(workGroupId: $id) {\n      id\n      title\n      placesFree\n      nextStartsAt\n      nextEndsAt\n    }\n  }\n": typeof types.GroupMoveTargetsDocument,
    "\n  query GroupMovePreview($input: MoveMembersInput!) {\n    groupMovePreview(input: $input) {\n      dueAt\n      letters {\n        ...SendingLetters\n      }\n    }\n  }\n": typeof types.GroupMovePreviewDocument,
    "\n  mutation MoveMembers($input: MoveMembersInput!) {\n    moveMembers(input: $input) {\n      workGroup {\n        id\n        ...GroupMembers\n      }\n      sending {\n        id\n      }\n    }\n  }\n": typeof types.MoveMembersDocument,
    "\n  fragment ApplicationDetail on BoardApplication {\n    id\n    reference\n    state\n    name\n    email\n    role\n    roleText\n    involvement\n    hopes\n    accessNeeds\n    headteacherName\n    headteacherEmail\n    committedAt\n    commitmentDeclinedAt\n    headteacherAskedAt\n    headteacherAsked\n    chasingStoppedAt\n    waitlistPosition\n    offerExpiresAt\n    decisionReason\n    commitmentWaivedAt\n    ending\n    hasAccount\n    version\n    school {\n      id\n      name\n      town\n      postcode\n    }\n    history {\n      id\n      at\n      fromState\n      toState\n      reason\n      actor {\n        id\n        name\n      }\n    }\n  }\n": typeof types.ApplicationDetailFragmentDoc,
    "\n  query BoardApplication($id: UUID!) {\n    application(id: $id) {\n      id\n      ...ApplicationDetail\n      ...ApplicationNotes\n    }\n  }\n": typeof types.BoardApplicationDocument,
    "\n  fragment ApplicationNotes on BoardApplication {\n    id\n    notes {\n      id\n      text\n      at\n      author {\n        id\n        name\n      }\n    }\n  }\n": typeof types.ApplicationNotesFragmentDoc,
    "\n  mutation AddApplicationNote($input: AddApplicationNoteInput!) {\n    addApplicationNote(input: $input) {\n      id\n      ...ApplicationNotes\n    }\n  }\n": typeof types.AddApplicationNoteDocument,
    "\n  mutation AskForCommitment($input: AskForCommitmentInput!) {\n    askForCommitment(input: $input) {\n      id\n      ...ApplicationDetail\n    }\n  }\n": typeof types.AskForCommitmentDocument,
    "\n  fragment BoardFilterCounts on BoardGroup {\n    id\n    counts {\n      state\n      count\n    }\n  }\n": typeof types.BoardFilterCountsFragmentDoc,
    "\n  query BoardPage($id: UUID!, $filter: ApplicationFilter, $after: String) {\n    waitingSendings(workGroupId: $id) {\n      id\n      ...HeldSending\n    }\n    recruitingGroup(id: $id) {\n      id\n      title\n      reference\n      awaitingHeadteacher\n      hub {\n        id\n        ...HubMark\n      }\n      viewerCan {\n        manage\n      }\n      ...BoardSummary\n      ...BoardFilterCounts\n      ...RecruitingSettings\n      applications(first: 100, after: $after, filter: $filter) {\n        edges {\n          cursor\n          node {\n            id\n            ...BoardRow\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.BoardPageDocument,
    "\n  fragment BoardRow on BoardApplication {\n    id\n    name\n    state\n    role\n    roleText\n    version\n    committedAt\n    commitmentDeclinedAt\n    commitmentWaivedAt\n    headteacherAskedAt\n    headteacherAsked\n    chasingStoppedAt\n    ending\n    submittedAt\n    waitlistPosition\n    offerExpiresAt\n    hasAccount\n    sameSchool\n    school {\n      id\n      name\n      town\n    }\n  }\n": typeof types.BoardRowFragmentDoc,
    "\n  fragment BoardSummary on BoardGroup {\n    id\n    hub {\n      id\n    }\n    capacity\n    placesTaken\n    recruitingUntil\n    offerDays\n    started\n    commitmentRequired\n    awaitingHeadteacher\n    counts {\n      state\n      count\n    }\n    viewerCan {\n      manage\n    }\n  }\n": typeof types.BoardSummaryFragmentDoc,
    "\n  mutation ChaseHeadteacher($input: ChaseHeadteacherInput!) {\n    chaseHeadteacher(input: $input) {\n      id\n      ...ApplicationDetail\n      ...BoardRow\n    }\n  }\n": typeof types.ChaseHeadteacherDocument,
    "\n  mutation DecideApplications($input: DecideApplicationsInput!) {\n    decideApplications(input: $input) {\n      group {\n        id\n        ...BoardSummary\n      }\n      applications {\n        id\n        ...BoardRow\n        ...ApplicationDetail\n      }\n      sending {\n        id\n        dueAt\n      }\n    }\n  }\n": typeof types.DecideApplicationsDocument,
    "\n  query DecisionPreview($input: DecideApplicationsInput!) {\n    decisionPreview(input: $input) {\n      dueAt\n      letters {\n        ...SendingLetters\n      }\n    }\n  }\n": typeof types.DecisionPreviewDocument,
    "\n  query ManagedHubs {\n    managedHubPages {\n      id\n      path\n      hub {\n        id\n        name\n        ...HubMark\n      }\n    }\n  }\n": typeof types.ManagedHubsDocument,
    "\n  mutation ImportApplications($input: ImportApplicationsInput!) {\n    importApplications(input: $input) {\n      added\n      group {\n        id\n        ...BoardSummary\n      }\n    }\n  }\n": typeof types.ImportApplicationsDocument,
    "\n  query ImportPreview($input: ImportFileInput!) {\n    importPreview(input: $input) {\n      encoding\n      ignoredColumns\n      fingerprint\n      rows {\n        line\n        outcome\n        name\n        email\n        school\n        asksHeadteacher\n        problems {\n          column\n          message\n        }\n      }\n    }\n  }\n": typeof types.ImportPreviewDocument,
    "\n  query PlaceInvitation($token: String!) {\n    placeInvitation(token: $token) {\n      name\n      email\n      groupReference\n      workGroupId\n      used\n      hasAccount\n    }\n  }\n": typeof types.PlaceInvitationDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      email\n      workGroupId\n      used\n    }\n  }\n": typeof types.AcceptInvitationDocument,
    "\n  query RecruitingElsewhere {\n    interestForm {\n      groups {\n        id\n        academicYear\n        hub {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.RecruitingElsewhereDocument,
    "\n  query HubMovePreview($input: MoveApplicationInput!) {\n    hubMovePreview(input: $input) {\n      dueAt\n      letters {\n        ...SendingLetters\n      }\n    }\n  }\n": typeof types.HubMovePreviewDocument,
    "\n  mutation MoveApplicationToHub($input: MoveApplicationInput!) {\n    moveApplicationToHub(input: $input) {\n      group {\n        id\n        ...BoardSummary\n      }\n      applications {\n        id\n        ...BoardRow\n        ...ApplicationDetail\n      }\n      sending {\n        id\n      }\n    }\n  }\n": typeof types.MoveApplicationToHubDocument,
    "\n  query PlaceOffer($token: String!) {\n    placeOffer(token: $token) {\n      id\n      state\n      groupReference\n      offerExpiresAt\n      open\n      waitlistPosition\n    }\n  }\n": typeof types.PlaceOfferDocument,
    "\n  mutation AcceptOffer($input: AnswerOfferInput!) {\n    acceptOffer(input: $input) {\n      id\n      state\n      groupReference\n      offerExpiresAt\n      open\n      waitlistPosition\n    }\n  }\n": typeof types.AcceptOfferDocument,
    "\n  mutation DeclineOffer($input: AnswerOfferInput!) {\n    declineOffer(input: $input) {\n      id\n      state\n      groupReference\n      offerExpiresAt\n      open\n      waitlistPosition\n    }\n  }\n": typeof types.DeclineOfferDocument,
    "\n  query RecruitingGroups {\n    recruitingGroups {\n      id\n      title\n      reference\n      capacity\n      placesTaken\n      recruitingUntil\n      counts {\n        state\n        count\n      }\n      hub {\n        id\n        ...HubMark\n      }\n      viewerCan {\n        manage\n      }\n    }\n  }\n": typeof types.RecruitingGroupsDocument,
    "\n  fragment RecruitingSettings on BoardGroup {\n    id\n    capacity\n    recruitingUntil\n    offerDays\n  }\n": typeof types.RecruitingSettingsFragmentDoc,
    "\n  mutation UpdateRecruiting($input: UpdateRecruitingInput!) {\n    updateRecruiting(input: $input) {\n      id\n      ...BoardSummary\n      ...RecruitingSettings\n    }\n  }\n": typeof types.UpdateRecruitingDocument,
    "\n  query HeadteacherNudgePreview($workGroupId: UUID!) {\n    headteacherNudgePreview(workGroupId: $workGroupId) {\n      letters {\n        to\n      }\n      ...LetterPreviewBody\n    }\n  }\n": typeof types.HeadteacherNudgePreviewDocument,
    "\n  mutation NudgeHeadteachers($input: NudgeHeadteachersInput!) {\n    nudgeHeadteachers(input: $input) {\n      id\n    }\n  }\n": typeof types.NudgeHeadteachersDocument,
    "\n  mutation ResendInvitation($input: ResendInvitationInput!) {\n    resendInvitation(input: $input) {\n      id\n      ...ApplicationDetail\n    }\n  }\n": typeof types.ResendInvitationDocument,
    "\n  query RecruitingNews($token: String!) {\n    recruitingNews(token: $token) {\n      id\n      confirmed\n      hub {\n        id\n        name\n      }\n    }\n  }\n": typeof types.RecruitingNewsDocument,
    "\n  mutation ConfirmRecruitingNews($input: RecruitingNewsLinkInput!) {\n    confirmRecruitingNews(input: $input) {\n      id\n      confirmed\n    }\n  }\n": typeof types.ConfirmRecruitingNewsDocument,
    "\n  mutation ForgetRecruitingNews($input: RecruitingNewsLinkInput!) {\n    forgetRecruitingNews(input: $input)\n  }\n": typeof types.ForgetRecruitingNewsDocument,
    "\n  query RecruitingNewsHub($slug: String!) {\n    hub(slug: $slug) {\n      id\n      slug\n      name\n    }\n  }\n": typeof types.RecruitingNewsHubDocument,
    "\n  mutation RequestRecruitingNews($input: RequestRecruitingNewsInput!) {\n    requestRecruitingNews(input: $input)\n  }\n": typeof types.RequestRecruitingNewsDocument,
};
const documents: Documents = {
    "\n  query ApplicationStatus($token: String!) {\n    applicationStatus(token: $token) {\n      id\n      reference\n      state\n      name\n      projectName\n      academicYear\n      workGroupId\n      hub {\n        id\n        name\n        ...HubMark\n      }\n      school {\n        id\n        name\n      }\n      submittedAt\n      commitment\n      commitmentAt\n      headteacherName\n      headteacherEmail\n      waitlistPosition\n      offerExpiresAt\n      decisionReason\n      ending\n      commitmentRequired\n      commitmentWaived\n      viewerCan {\n        withdraw\n        askHeadteacher\n      }\n    }\n  }\n": types.ApplicationStatusDocument,
    "\n  mutation AskHeadteacher($input: AskHeadteacherInput!) {\n    askHeadteacher(input: $input) {\n      id\n      commitment\n      commitmentAt\n      headteacherName\n      headteacherEmail\n      viewerCan {\n        askHeadteacher\n      }\n    }\n  }\n": types.AskHeadteacherDocument,
    "\n  query Commitment($token: String!) {\n    commitment(token: $token) {\n      id\n      state\n      open\n      required\n      placed\n      applicantName\n      headteacherName\n      schoolName\n      projectName\n      days\n      academicYear\n      workshops {\n        number\n        title\n        startsAt\n        endsAt\n        venue\n        cover\n      }\n      hub {\n        id\n        name\n        slug\n      }\n    }\n  }\n": types.CommitmentDocument,
    "\n  mutation AnswerCommitment($input: AnswerCommitmentInput!) {\n    answerCommitment(input: $input) {\n      id\n      state\n      open\n    }\n  }\n": types.AnswerCommitmentDocument,
    "\n  fragment InterestFormParts on InterestForm {\n    token\n    groupId\n    hub {\n      id\n      name\n      region\n      slug\n    }\n    school {\n      id\n      ...FoundSchool\n    }\n    groups {\n      id\n      academicYear\n      recruitingUntil\n      hub {\n        id\n        name\n        region\n        slug\n      }\n    }\n  }\n": types.InterestFormPartsFragmentDoc,
    "\n  query InterestForm($group: UUID, $hub: String, $school: Int) {\n    interestForm(group: $group, hub: $hub, school: $school) {\n      projectName\n      rules {\n        key\n        text\n      }\n      groups {\n        id\n      }\n      hub {\n        id\n        name\n        slug\n      }\n      ...InterestFormParts\n    }\n  }\n": types.InterestFormDocument,
    "\n  query InterestPreview($projectId: UUID!) {\n    interestPreview(projectId: $projectId) {\n      projectName\n      rules {\n        key\n        text\n      }\n      ...InterestFormParts\n    }\n  }\n": types.InterestPreviewDocument,
    "\n  query InterestPreviewRefusal($answers: InterestPreviewAnswers!) {\n    interestPreviewRefusal(answers: $answers) {\n      answer\n      ruleText\n      message\n      alternatives {\n        text\n        url\n      }\n    }\n  }\n": types.InterestPreviewRefusalDocument,
    "\n  fragment FoundSchool on School {\n    id\n    urn\n    name\n    town\n    postcode\n    suggestedHub {\n      id\n      name\n      region\n      slug\n    }\n  }\n": types.FoundSchoolFragmentDoc,
    "\n  query FindSchools($query: String!) {\n    findSchools(query: $query) {\n      id\n      urn\n      name\n      town\n      postcode\n      suggestedHub {\n        id\n        name\n        region\n        slug\n      }\n    }\n  }\n": types.FindSchoolsDocument,
    "\n  mutation CheckEligibility($input: CheckEligibilityInput!) {\n    checkEligibility(input: $input) {\n      answer\n      ruleText\n      message\n      alternatives {\n        text\n        url\n      }\n    }\n  }\n": types.CheckEligibilityDocument,
    "\n  mutation RegisterInterest($input: RegisterInterestInput!) {\n    registerInterest(input: $input) {\n      ... on InterestReceived {\n        email\n      }\n      ... on InterestRefused {\n        answer\n        ruleText\n        message\n        alternatives {\n          text\n          url\n        }\n      }\n    }\n  }\n": types.RegisterInterestDocument,
    "\n  mutation WithdrawApplication($input: ApplicationLinkInput!) {\n    withdrawApplication(input: $input) {\n      id\n      state\n      ending\n      decisionReason\n      waitlistPosition\n      offerExpiresAt\n      viewerCan {\n        withdraw\n        askHeadteacher\n      }\n    }\n  }\n": types.WithdrawApplicationDocument,
    "\n  query MyApplications {\n    myApplications {\n      path\n      application {\n        id\n        reference\n        state\n        ending\n        commitment\n        commitmentRequired\n        commitmentWaived\n        headteacherName\n        projectName\n        academicYear\n        hub {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.MyApplicationsDocument,
    "\n  query GroupMoveTargets($id: UUID!) {\n    groupMoveTargets(workGroupId: $id) {\n      id\n      title\n      placesFree\n      nextStartsAt\n      nextEndsAt\n    }\n  }\n": types.GroupMoveTargetsDocument,
    "\n  query GroupMovePreview($input: MoveMembersInput!) {\n    groupMovePreview(input: $input) {\n      dueAt\n      letters {\n        ...SendingLetters\n      }\n    }\n  }\n": types.GroupMovePreviewDocument,
    "\n  mutation MoveMembers($input: MoveMembersInput!) {\n    moveMembers(input: $input) {\n      workGroup {\n        id\n        ...GroupMembers\n      }\n      sending {\n        id\n      }\n    }\n  }\n": types.MoveMembersDocument,
    "\n  fragment ApplicationDetail on BoardApplication {\n    id\n    reference\n    state\n    name\n    email\n    role\n    roleText\n    involvement\n    hopes\n    accessNeeds\n    headteacherName\n    headteacherEmail\n    committedAt\n    commitmentDeclinedAt\n    headteacherAskedAt\n    headteacherAsked\n    chasingStoppedAt\n    waitlistPosition\n    offerExpiresAt\n    decisionReason\n    commitmentWaivedAt\n    ending\n    hasAccount\n    version\n    school {\n      id\n      name\n      town\n      postcode\n    }\n    history {\n      id\n      at\n      fromState\n      toState\n      reason\n      actor {\n        id\n        name\n      }\n    }\n  }\n": types.ApplicationDetailFragmentDoc,
    "\n  query BoardApplication($id: UUID!) {\n    application(id: $id) {\n      id\n      ...ApplicationDetail\n      ...ApplicationNotes\n    }\n  }\n": types.BoardApplicationDocument,
    "\n  fragment ApplicationNotes on BoardApplication {\n    id\n    notes {\n      id\n      text\n      at\n      author {\n        id\n        name\n      }\n    }\n  }\n": types.ApplicationNotesFragmentDoc,
    "\n  mutation AddApplicationNote($input: AddApplicationNoteInput!) {\n    addApplicationNote(input: $input) {\n      id\n      ...ApplicationNotes\n    }\n  }\n": types.AddApplicationNoteDocument,
    "\n  mutation AskForCommitment($input: AskForCommitmentInput!) {\n    askForCommitment(input: $input) {\n      id\n      ...ApplicationDetail\n    }\n  }\n": types.AskForCommitmentDocument,
    "\n  fragment BoardFilterCounts on BoardGroup {\n    id\n    counts {\n      state\n      count\n    }\n  }\n": types.BoardFilterCountsFragmentDoc,
    "\n  query BoardPage($id: UUID!, $filter: ApplicationFilter, $after: String) {\n    waitingSendings(workGroupId: $id) {\n      id\n      ...HeldSending\n    }\n    recruitingGroup(id: $id) {\n      id\n      title\n      reference\n      awaitingHeadteacher\n      hub {\n        id\n        ...HubMark\n      }\n      viewerCan {\n        manage\n      }\n      ...BoardSummary\n      ...BoardFilterCounts\n      ...RecruitingSettings\n      applications(first: 100, after: $after, filter: $filter) {\n        edges {\n          cursor\n          node {\n            id\n            ...BoardRow\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.BoardPageDocument,
    "\n  fragment BoardRow on BoardApplication {\n    id\n    name\n    state\n    role\n    roleText\n    version\n    committedAt\n    commitmentDeclinedAt\n    commitmentWaivedAt\n    headteacherAskedAt\n    headteacherAsked\n    chasingStoppedAt\n    ending\n    submittedAt\n    waitlistPosition\n    offerExpiresAt\n    hasAccount\n    sameSchool\n    school {\n      id\n      name\n      town\n    }\n  }\n": types.BoardRowFragmentDoc,
    "\n  fragment BoardSummary on BoardGroup {\n    id\n    hub {\n      id\n    }\n    capacity\n    placesTaken\n    recruitingUntil\n    offerDays\n    started\n    commitmentRequired\n    awaitingHeadteacher\n    counts {\n      state\n      count\n    }\n    viewerCan {\n      manage\n    }\n  }\n": types.BoardSummaryFragmentDoc,
    "\n  mutation ChaseHeadteacher($input: ChaseHeadteacherInput!) {\n    chaseHeadteacher(input: $input) {\n      id\n      ...ApplicationDetail\n      ...BoardRow\n    }\n  }\n": types.ChaseHeadteacherDocument,
    "\n  mutation DecideApplications($input: DecideApplicationsInput!) {\n    decideApplications(input: $input) {\n      group {\n        id\n        ...BoardSummary\n      }\n      applications {\n        id\n        ...BoardRow\n        ...ApplicationDetail\n      }\n      sending {\n        id\n        dueAt\n      }\n    }\n  }\n": types.DecideApplicationsDocument,
    "\n  query DecisionPreview($input: DecideApplicationsInput!) {\n    decisionPreview(input: $input) {\n      dueAt\n      letters {\n        ...SendingLetters\n      }\n    }\n  }\n": types.DecisionPreviewDocument,
    "\n  query ManagedHubs {\n    managedHubPages {\n      id\n      path\n      hub {\n        id\n        name\n        ...HubMark\n      }\n    }\n  }\n": types.ManagedHubsDocument,
    "\n  mutation ImportApplications($input: ImportApplicationsInput!) {\n    importApplications(input: $input) {\n      added\n      group {\n        id\n        ...BoardSummary\n      }\n    }\n  }\n": types.ImportApplicationsDocument,
    "\n  query ImportPreview($input: ImportFileInput!) {\n    importPreview(input: $input) {\n      encoding\n      ignoredColumns\n      fingerprint\n      rows {\n        line\n        outcome\n        name\n        email\n        school\n        asksHeadteacher\n        problems {\n          column\n          message\n        }\n      }\n    }\n  }\n": types.ImportPreviewDocument,
    "\n  query PlaceInvitation($token: String!) {\n    placeInvitation(token: $token) {\n      name\n      email\n      groupReference\n      workGroupId\n      used\n      hasAccount\n    }\n  }\n": types.PlaceInvitationDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      email\n      workGroupId\n      used\n    }\n  }\n": types.AcceptInvitationDocument,
    "\n  query RecruitingElsewhere {\n    interestForm {\n      groups {\n        id\n        academicYear\n        hub {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.RecruitingElsewhereDocument,
    "\n  query HubMovePreview($input: MoveApplicationInput!) {\n    hubMovePreview(input: $input) {\n      dueAt\n      letters {\n        ...SendingLetters\n      }\n    }\n  }\n": types.HubMovePreviewDocument,
    "\n  mutation MoveApplicationToHub($input: MoveApplicationInput!) {\n    moveApplicationToHub(input: $input) {\n      group {\n        id\n        ...BoardSummary\n      }\n      applications {\n        id\n        ...BoardRow\n        ...ApplicationDetail\n      }\n      sending {\n        id\n      }\n    }\n  }\n": types.MoveApplicationToHubDocument,
    "\n  query PlaceOffer($token: String!) {\n    placeOffer(token: $token) {\n      id\n      state\n      groupReference\n      offerExpiresAt\n      open\n      waitlistPosition\n    }\n  }\n": types.PlaceOfferDocument,
    "\n  mutation AcceptOffer($input: AnswerOfferInput!) {\n    acceptOffer(input: $input) {\n      id\n      state\n      groupReference\n      offerExpiresAt\n      open\n      waitlistPosition\n    }\n  }\n": types.AcceptOfferDocument,
    "\n  mutation DeclineOffer($input: AnswerOfferInput!) {\n    declineOffer(input: $input) {\n      id\n      state\n      groupReference\n      offerExpiresAt\n      open\n      waitlistPosition\n    }\n  }\n": types.DeclineOfferDocument,
    "\n  query RecruitingGroups {\n    recruitingGroups {\n      id\n      title\n      reference\n      capacity\n      placesTaken\n      recruitingUntil\n      counts {\n        state\n        count\n      }\n      hub {\n        id\n        ...HubMark\n      }\n      viewerCan {\n        manage\n      }\n    }\n  }\n": types.RecruitingGroupsDocument,
    "\n  fragment RecruitingSettings on BoardGroup {\n    id\n    capacity\n    recruitingUntil\n    offerDays\n  }\n": types.RecruitingSettingsFragmentDoc,
    "\n  mutation UpdateRecruiting($input: UpdateRecruitingInput!) {\n    updateRecruiting(input: $input) {\n      id\n      ...BoardSummary\n      ...RecruitingSettings\n    }\n  }\n": types.UpdateRecruitingDocument,
    "\n  query HeadteacherNudgePreview($workGroupId: UUID!) {\n    headteacherNudgePreview(workGroupId: $workGroupId) {\n      letters {\n        to\n      }\n      ...LetterPreviewBody\n    }\n  }\n": types.HeadteacherNudgePreviewDocument,
    "\n  mutation NudgeHeadteachers($input: NudgeHeadteachersInput!) {\n    nudgeHeadteachers(input: $input) {\n      id\n    }\n  }\n": types.NudgeHeadteachersDocument,
    "\n  mutation ResendInvitation($input: ResendInvitationInput!) {\n    resendInvitation(input: $input) {\n      id\n      ...ApplicationDetail\n    }\n  }\n": types.ResendInvitationDocument,
    "\n  query RecruitingNews($token: String!) {\n    recruitingNews(token: $token) {\n      id\n      confirmed\n      hub {\n        id\n        name\n      }\n    }\n  }\n": types.RecruitingNewsDocument,
    "\n  mutation ConfirmRecruitingNews($input: RecruitingNewsLinkInput!) {\n    confirmRecruitingNews(input: $input) {\n      id\n      confirmed\n    }\n  }\n": types.ConfirmRecruitingNewsDocument,
    "\n  mutation ForgetRecruitingNews($input: RecruitingNewsLinkInput!) {\n    forgetRecruitingNews(input: $input)\n  }\n": types.ForgetRecruitingNewsDocument,
    "\n  query RecruitingNewsHub($slug: String!) {\n    hub(slug: $slug) {\n      id\n      slug\n      name\n    }\n  }\n": types.RecruitingNewsHubDocument,
    "\n  mutation RequestRecruitingNews($input: RequestRecruitingNewsInput!) {\n    requestRecruitingNews(input: $input)\n  }\n": types.RequestRecruitingNewsDocument,
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
export function graphql(source: "\n  query ApplicationStatus($token: String!) {\n    applicationStatus(token: $token) {\n      id\n      reference\n      state\n      name\n      projectName\n      academicYear\n      workGroupId\n      hub {\n        id\n        name\n        ...HubMark\n      }\n      school {\n        id\n        name\n      }\n      submittedAt\n      commitment\n      commitmentAt\n      headteacherName\n      headteacherEmail\n      waitlistPosition\n      offerExpiresAt\n      decisionReason\n      ending\n      commitmentRequired\n      commitmentWaived\n      viewerCan {\n        withdraw\n        askHeadteacher\n      }\n    }\n  }\n"): (typeof documents)["\n  query ApplicationStatus($token: String!) {\n    applicationStatus(token: $token) {\n      id\n      reference\n      state\n      name\n      projectName\n      academicYear\n      workGroupId\n      hub {\n        id\n        name\n        ...HubMark\n      }\n      school {\n        id\n        name\n      }\n      submittedAt\n      commitment\n      commitmentAt\n      headteacherName\n      headteacherEmail\n      waitlistPosition\n      offerExpiresAt\n      decisionReason\n      ending\n      commitmentRequired\n      commitmentWaived\n      viewerCan {\n        withdraw\n        askHeadteacher\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskHeadteacher($input: AskHeadteacherInput!) {\n    askHeadteacher(input: $input) {\n      id\n      commitment\n      commitmentAt\n      headteacherName\n      headteacherEmail\n      viewerCan {\n        askHeadteacher\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AskHeadteacher($input: AskHeadteacherInput!) {\n    askHeadteacher(input: $input) {\n      id\n      commitment\n      commitmentAt\n      headteacherName\n      headteacherEmail\n      viewerCan {\n        askHeadteacher\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Commitment($token: String!) {\n    commitment(token: $token) {\n      id\n      state\n      open\n      required\n      placed\n      applicantName\n      headteacherName\n      schoolName\n      projectName\n      days\n      academicYear\n      workshops {\n        number\n        title\n        startsAt\n        endsAt\n        venue\n        cover\n      }\n      hub {\n        id\n        name\n        slug\n      }\n    }\n  }\n"): (typeof documents)["\n  query Commitment($token: String!) {\n    commitment(token: $token) {\n      id\n      state\n      open\n      required\n      placed\n      applicantName\n      headteacherName\n      schoolName\n      projectName\n      days\n      academicYear\n      workshops {\n        number\n        title\n        startsAt\n        endsAt\n        venue\n        cover\n      }\n      hub {\n        id\n        name\n        slug\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  query InterestPreview($projectId: UUID!) {\n    interestPreview(projectId: $projectId) {\n      projectName\n      rules {\n        key\n        text\n      }\n      ...InterestFormParts\n    }\n  }\n"): (typeof documents)["\n  query InterestPreview($projectId: UUID!) {\n    interestPreview(projectId: $projectId) {\n      projectName\n      rules {\n        key\n        text\n      }\n      ...InterestFormParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InterestPreviewRefusal($answers: InterestPreviewAnswers!) {\n    interestPreviewRefusal(answers: $answers) {\n      answer\n      ruleText\n      message\n      alternatives {\n        text\n        url\n      }\n    }\n  }\n"): (typeof documents)["\n  query InterestPreviewRefusal($answers: InterestPreviewAnswers!) {\n    interestPreviewRefusal(answers: $answers) {\n      answer\n      ruleText\n      message\n      alternatives {\n        text\n        url\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  query GroupMoveTargets($id: UUID!) {\n    groupMoveTargets(workGroupId: $id) {\n      id\n      title\n      placesFree\n      nextStartsAt\n      nextEndsAt\n    }\n  }\n"): (typeof documents)["\n  query GroupMoveTargets($id: UUID!) {\n    groupMoveTargets(workGroupId: $id) {\n      id\n      title\n      placesFree\n      nextStartsAt\n      nextEndsAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GroupMovePreview($input: MoveMembersInput!) {\n    groupMovePreview(input: $input) {\n      dueAt\n      letters {\n        ...SendingLetters\n      }\n    }\n  }\n"): (typeof documents)["\n  query GroupMovePreview($input: MoveMembersInput!) {\n    groupMovePreview(input: $input) {\n      dueAt\n      letters {\n        ...SendingLetters\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveMembers($input: MoveMembersInput!) {\n    moveMembers(input: $input) {\n      workGroup {\n        id\n        ...GroupMembers\n      }\n      sending {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MoveMembers($input: MoveMembersInput!) {\n    moveMembers(input: $input) {\n      workGroup {\n        id\n        ...GroupMembers\n      }\n      sending {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ApplicationDetail on BoardApplication {\n    id\n    reference\n    state\n    name\n    email\n    role\n    roleText\n    involvement\n    hopes\n    accessNeeds\n    headteacherName\n    headteacherEmail\n    committedAt\n    commitmentDeclinedAt\n    headteacherAskedAt\n    headteacherAsked\n    chasingStoppedAt\n    waitlistPosition\n    offerExpiresAt\n    decisionReason\n    commitmentWaivedAt\n    ending\n    hasAccount\n    version\n    school {\n      id\n      name\n      town\n      postcode\n    }\n    history {\n      id\n      at\n      fromState\n      toState\n      reason\n      actor {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ApplicationDetail on BoardApplication {\n    id\n    reference\n    state\n    name\n    email\n    role\n    roleText\n    involvement\n    hopes\n    accessNeeds\n    headteacherName\n    headteacherEmail\n    committedAt\n    commitmentDeclinedAt\n    headteacherAskedAt\n    headteacherAsked\n    chasingStoppedAt\n    waitlistPosition\n    offerExpiresAt\n    decisionReason\n    commitmentWaivedAt\n    ending\n    hasAccount\n    version\n    school {\n      id\n      name\n      town\n      postcode\n    }\n    history {\n      id\n      at\n      fromState\n      toState\n      reason\n      actor {\n        id\n        name\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  query BoardPage($id: UUID!, $filter: ApplicationFilter, $after: String) {\n    waitingSendings(workGroupId: $id) {\n      id\n      ...HeldSending\n    }\n    recruitingGroup(id: $id) {\n      id\n      title\n      reference\n      awaitingHeadteacher\n      hub {\n        id\n        ...HubMark\n      }\n      viewerCan {\n        manage\n      }\n      ...BoardSummary\n      ...BoardFilterCounts\n      ...RecruitingSettings\n      applications(first: 100, after: $after, filter: $filter) {\n        edges {\n          cursor\n          node {\n            id\n            ...BoardRow\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query BoardPage($id: UUID!, $filter: ApplicationFilter, $after: String) {\n    waitingSendings(workGroupId: $id) {\n      id\n      ...HeldSending\n    }\n    recruitingGroup(id: $id) {\n      id\n      title\n      reference\n      awaitingHeadteacher\n      hub {\n        id\n        ...HubMark\n      }\n      viewerCan {\n        manage\n      }\n      ...BoardSummary\n      ...BoardFilterCounts\n      ...RecruitingSettings\n      applications(first: 100, after: $after, filter: $filter) {\n        edges {\n          cursor\n          node {\n            id\n            ...BoardRow\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BoardRow on BoardApplication {\n    id\n    name\n    state\n    role\n    roleText\n    version\n    committedAt\n    commitmentDeclinedAt\n    commitmentWaivedAt\n    headteacherAskedAt\n    headteacherAsked\n    chasingStoppedAt\n    ending\n    submittedAt\n    waitlistPosition\n    offerExpiresAt\n    hasAccount\n    sameSchool\n    school {\n      id\n      name\n      town\n    }\n  }\n"): (typeof documents)["\n  fragment BoardRow on BoardApplication {\n    id\n    name\n    state\n    role\n    roleText\n    version\n    committedAt\n    commitmentDeclinedAt\n    commitmentWaivedAt\n    headteacherAskedAt\n    headteacherAsked\n    chasingStoppedAt\n    ending\n    submittedAt\n    waitlistPosition\n    offerExpiresAt\n    hasAccount\n    sameSchool\n    school {\n      id\n      name\n      town\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BoardSummary on BoardGroup {\n    id\n    hub {\n      id\n    }\n    capacity\n    placesTaken\n    recruitingUntil\n    offerDays\n    started\n    commitmentRequired\n    awaitingHeadteacher\n    counts {\n      state\n      count\n    }\n    viewerCan {\n      manage\n    }\n  }\n"): (typeof documents)["\n  fragment BoardSummary on BoardGroup {\n    id\n    hub {\n      id\n    }\n    capacity\n    placesTaken\n    recruitingUntil\n    offerDays\n    started\n    commitmentRequired\n    awaitingHeadteacher\n    counts {\n      state\n      count\n    }\n    viewerCan {\n      manage\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChaseHeadteacher($input: ChaseHeadteacherInput!) {\n    chaseHeadteacher(input: $input) {\n      id\n      ...ApplicationDetail\n      ...BoardRow\n    }\n  }\n"): (typeof documents)["\n  mutation ChaseHeadteacher($input: ChaseHeadteacherInput!) {\n    chaseHeadteacher(input: $input) {\n      id\n      ...ApplicationDetail\n      ...BoardRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideApplications($input: DecideApplicationsInput!) {\n    decideApplications(input: $input) {\n      group {\n        id\n        ...BoardSummary\n      }\n      applications {\n        id\n        ...BoardRow\n        ...ApplicationDetail\n      }\n      sending {\n        id\n        dueAt\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DecideApplications($input: DecideApplicationsInput!) {\n    decideApplications(input: $input) {\n      group {\n        id\n        ...BoardSummary\n      }\n      applications {\n        id\n        ...BoardRow\n        ...ApplicationDetail\n      }\n      sending {\n        id\n        dueAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DecisionPreview($input: DecideApplicationsInput!) {\n    decisionPreview(input: $input) {\n      dueAt\n      letters {\n        ...SendingLetters\n      }\n    }\n  }\n"): (typeof documents)["\n  query DecisionPreview($input: DecideApplicationsInput!) {\n    decisionPreview(input: $input) {\n      dueAt\n      letters {\n        ...SendingLetters\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  query RecruitingElsewhere {\n    interestForm {\n      groups {\n        id\n        academicYear\n        hub {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query RecruitingElsewhere {\n    interestForm {\n      groups {\n        id\n        academicYear\n        hub {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HubMovePreview($input: MoveApplicationInput!) {\n    hubMovePreview(input: $input) {\n      dueAt\n      letters {\n        ...SendingLetters\n      }\n    }\n  }\n"): (typeof documents)["\n  query HubMovePreview($input: MoveApplicationInput!) {\n    hubMovePreview(input: $input) {\n      dueAt\n      letters {\n        ...SendingLetters\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveApplicationToHub($input: MoveApplicationInput!) {\n    moveApplicationToHub(input: $input) {\n      group {\n        id\n        ...BoardSummary\n      }\n      applications {\n        id\n        ...BoardRow\n        ...ApplicationDetail\n      }\n      sending {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MoveApplicationToHub($input: MoveApplicationInput!) {\n    moveApplicationToHub(input: $input) {\n      group {\n        id\n        ...BoardSummary\n      }\n      applications {\n        id\n        ...BoardRow\n        ...ApplicationDetail\n      }\n      sending {\n        id\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  query HeadteacherNudgePreview($workGroupId: UUID!) {\n    headteacherNudgePreview(workGroupId: $workGroupId) {\n      letters {\n        to\n      }\n      ...LetterPreviewBody\n    }\n  }\n"): (typeof documents)["\n  query HeadteacherNudgePreview($workGroupId: UUID!) {\n    headteacherNudgePreview(workGroupId: $workGroupId) {\n      letters {\n        to\n      }\n      ...LetterPreviewBody\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NudgeHeadteachers($input: NudgeHeadteachersInput!) {\n    nudgeHeadteachers(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation NudgeHeadteachers($input: NudgeHeadteachersInput!) {\n    nudgeHeadteachers(input: $input) {\n      id\n    }\n  }\n"];
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

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;