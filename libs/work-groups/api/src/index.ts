import { AcademicYear } from './projects/academic-year.entity';
import { Project } from './projects/project.entity';
import { ProjectDraft } from './projects/project-draft.entity';
import { ProjectVersion } from './projects/project-version.entity';
import { GroupLetterRecipient } from './letters/group-letter-recipient.entity';
import { GroupLetter } from './letters/group-letter.entity';
import { WorkGroup } from './work-group.entity';
import { MembershipMove } from './members/membership-move.entity';
import { WorkGroupMembership } from './work-group-membership.entity';
import { WorkGroupsInvitations1796000008400 } from './migrations/work-groups-invitations.migration';
import { WorkGroupsRoleInvitations1796000009110 } from './migrations/work-groups-role-invitations.migration';
import { WorkGroupsFixedVersions1796000009530 } from './migrations/work-groups-fixed-versions.migration';
import { WorkGroupsMoves1796000009710 } from './migrations/work-groups-moves.migration';
import { WorkGroupsProjectVersions1796000009510 } from './migrations/work-groups-project-versions.migration';
import { WorkGroupsProjectDrafts1796000009730 } from './migrations/work-groups-project-drafts.migration';
import { WorkGroupsLetters1796000009760 } from './migrations/work-groups-letters.migration';
import { ProgrammeInit1767225600300 } from './migrations/programme-init.migration';

export const workGroupsEntities: Function[] = [
  AcademicYear,
  MembershipMove,
  GroupLetter,
  GroupLetterRecipient,
  Project,
  ProjectDraft,
  ProjectVersion,
  WorkGroup,
  WorkGroupMembership,
];
export const workGroupsMigrations: Function[] = [
  ProgrammeInit1767225600300,
  WorkGroupsInvitations1796000008400,
  WorkGroupsRoleInvitations1796000009110,
  WorkGroupsProjectVersions1796000009510,
  WorkGroupsFixedVersions1796000009530,
  WorkGroupsMoves1796000009710,
  WorkGroupsProjectDrafts1796000009730,
  WorkGroupsLetters1796000009760,
];

export { AcademicYearType, WorkGroupType } from './graphql/work-group.type';
export { LetterPreviewType } from './graphql/group-letter.type';
export { SendingPreviewType, SendingType } from './graphql/sending.type';
export { lettersOf } from './sendings/letters-of';
export { GroupLetterService } from './letters/group-letter.service';
export { LetterAudiences, type LetterPerson } from './letters/letter-audience.registry';
export { ELIGIBILITY, SECONDARY_SUBJECT_LEADERSHIP_ID } from './projects/project.data';
export { Project } from './projects/project.entity';
export { ProjectPlans } from './projects/project-plans.registry';
export { ProjectDraftService } from './projects/project-draft.service';
export { ProjectPublishingService } from './projects/project-publishing.service';
export { ProjectVersion } from './projects/project-version.entity';
export { type RecruitingSettings, setRecruiting } from './recruiting-settings';
export { WorkGroupAdministration } from './work-group-administration.service';
export { WorkGroupDirectory } from './work-group.directory';
export { WorkGroup } from './work-group.entity';
export { canManage, canModerate, canSee } from './work-group.policy';
export { WorkGroupQueries } from './work-group.queries';
export { WorkGroupsApiModule } from './work-groups-api.module';
export { facilitator, inWorkGroup, moderator, participant } from './members/work-group-roles';
export { memberAddedWords } from './members/membership.notices';
export { MembershipMoves, type PlannedMove } from './members/membership-moves.service';
export { requireSuccessor } from './members/require-successor';
export { type EndedMembership, MembershipService } from './members/membership.service';
