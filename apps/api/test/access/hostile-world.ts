import type { TestApp, TestClient } from '@tessellate/api-testing';
import { NetworkAdministration } from '@tessellate/network-api';
import { ApplicationBuilder } from '@tessellate/recruiting-api/testing';
import { CommunityBuilder } from '@tessellate/cycle-api/testing';
import { textDocument } from '@tessellate/rich-text';
import { academicYearOf, londonDate } from '@tessellate/school-time-contract';
import { randomUUID } from 'node:crypto';
import { post as postComment } from '@tessellate/comments-tests/support';
import { openConversation, openThread, post as postMessage } from '@tessellate/discussions-tests/support';
import { CREATE } from '@tessellate/practice-tests/support';
import { changed, inDays, taskFields, workshopFields } from '@tessellate/cycle-tests/planning-support';
import { share } from '@tessellate/tasks-tests/tasks-support';
import { OPERATION_MATRIX } from './operation-matrix';

const INVITE =
  'mutation ($input: InviteFacilitatorInput!) { inviteFacilitator(input: $input) { facilitatorInvitations { id } } }';
const CREATE_PROJECT = 'mutation ($input: CreateProjectInput!) { createProject(input: $input) { id } }';
const INVITE_MANAGER =
  'mutation ($input: InviteHubManagerInput!) { inviteHubManager(input: $input) { invitations { id } } }';

export interface HostileWorld {
  /** Leads the group and manages its hub. */
  lead: TestClient;
  member: TestClient;
  /** Coordinates nationally. */
  national: TestClient;
  /** What there is, by the name of the field that asks for it; `operation.field` before `field`. */
  known: Record<string, unknown>;
}

/** A group with something of every kind in it, so that input reaches the end of its way instead of a missing object. */
export async function hostileWorld(app: TestApp, hub = 'sussex'): Promise<HostileWorld> {
  const community = new CommunityBuilder(app.app);
  const applications = new ApplicationBuilder(app.app);
  const workGroupId = await applications.recruitingGroup({ hub });
  const participant = await community.participant(workGroupId);
  // Somebody who moves to the group beside it, while the others stay.
  const [mover, besideId] = [await community.participant(workGroupId), await applications.recruitingGroup({ hub })];
  const manager = await community.hubMember('MANAGER', hub);
  const lead = await app.signIn(manager.email);
  const member = await app.signIn(participant.email);
  const national = await app.signIn((await community.nationalCoordinator()).email);
  const steps = await changed(lead, 'addCycleStep', { workGroupId, kind: 'WORKSHOP', fields: workshopFields(10) });
  const workshop = steps[0]!.id;
  const task = (
    await changed(lead, 'addCycleStep', { workGroupId, kind: 'TASK', fields: taskFields(20), afterId: workshop })
  ).find(step => step.kind === 'TASK')!.id;
  await changed(lead, 'publishCycle', { workGroupId, stepIds: [workshop, task] });
  const [{ version }] = await app.dataSource.query('SELECT version FROM cycle_step WHERE id = $1', [workshop]);
  const threadId = await openThread(member, workGroupId);
  const message = (await postMessage(member, threadId, 'What did pupils say?')).id;
  const poll = randomUUID();
  const asked = { threadId, question: 'Which day suits you?', answers: ['Tuesday', 'Thursday'] };
  await member.gql('mutation ($input: PostPollInput!) { postPoll(input: $input) { __typename } }', {
    input: { mutationId: poll, ...asked, several: true, anonymous: true },
  });
  const conversation = await openConversation(member, [manager.id, (await community.participant(workGroupId)).id]);
  const strategy = randomUUID();
  const document = textDocument('Something that was tried.');
  const contents = {
    title: 'Bar models before algebra',
    sections: { context: document, did: document },
    ...{ bigIdeas: [], keyStages: ['KS3'], topics: [], reach: 'WORK_GROUP', workGroupId },
  };
  await member.gql(CREATE, { input: { mutationId: strategy, ...contents } });
  const comment = (await postComment(member, strategy, 'Which models?')).id;
  const schoolUrn = await community.school();
  const application = await applications.application({ workGroupId, schoolUrn });
  const [{ projectId, hubId }] = await app.dataSource.query(
    'SELECT project_id AS "projectId", hub_id AS "hubId" FROM work_group WHERE id = $1',
    [workGroupId],
  );
  // Made by who manages the hub of what the participant wrote, who can then answer.
  const madeOfMessage = randomUUID();
  const inHub = { ...contents, workGroupId: null, hubId, reach: 'HUB' };
  await lead.gql(CREATE, { input: { mutationId: madeOfMessage, ...inHub } });
  await app.dataSource.query(
    'INSERT INTO strategy_origin (strategy_id, message_id, author_id, audience_id) VALUES ($1, $2, $3, $4)',
    [madeOfMessage, message, participant.id, workGroupId],
  );
  const invitation = applications.links.token('invitation', application.id, inDays(5));
  const formToken = (await app.visitor.gql('{ interestForm { token } }')).interestForm.token as string;
  const [invited] = (
    await lead.gql(INVITE, {
      input: { mutationId: randomUUID(), workGroupId, name: 'Ada King', email: `ada.${randomUUID()}@school.example` },
    })
  ).inviteFacilitator.facilitatorInvitations;
  const [askedManager] = (
    await national.gql(INVITE_MANAGER, {
      input: { mutationId: randomUUID(), hubId, name: 'Ada King', email: `ada.${randomUUID()}@school.example` },
    })
  ).inviteHubManager.invitations;
  // Of its own, since groups are set up with the other one: it is written, published and closed here.
  const [project, unwanted] = await Promise.all(
    ['A', 'B'].map(async letter => {
      const input = { name: `Project ${letter} of ${hub}`, code: `${hub.slice(0, 4).toUpperCase()}${letter}` };
      const made = await national.gql(CREATE_PROJECT, {
        input: { mutationId: randomUUID(), ...input, copyOf: projectId },
      });
      return made.createProject.id as string;
    }),
  );
  const sending = randomUUID();
  await app.dataSource.query(
    `INSERT INTO sending (id, kind, about_id, actor_id, title, told, due_at, undo)
     VALUES ($1, 'applications.decided', $2, $3, '2 people approved', 2, now() + interval '1 hour', '[]')`,
    [sending, workGroupId, manager.id],
  );
  const letter = randomUUID();
  await app.dataSource.query(
    `INSERT INTO group_letter (id, work_group_id, audience, author_id, subject, words) VALUES ($1, $2, 'MEMBERS', $3, 'Hello', 'Hello')`,
    [letter, workGroupId, manager.id],
  );
  await app.dataSource.query(
    `INSERT INTO department_profile (department_id, who_we_are, context, practice_html, practice_text, excerpt, version, updated_by)
     VALUES ($1, 'Nine of us', 'A small town', '', '', 'Nine of us', 1, $2)`,
    [participant.departmentId, participant.id],
  );
  // Written down on the day: the workshop of this world is still to come.
  const [visitor] = await app.dataSource.query(
    `INSERT INTO workshop_visitor (id, step_id, name, school, arrived_at, added_by)
     VALUES (gen_random_uuid(), $1, 'Ada King', '', now(), $2) RETURNING id`,
    [workshop, manager.id],
  );
  const csv = `Name,E-mail,School URN,Role\nAda King,ada@school.example,${schoolUrn},Head of department`;
  const known: Record<string, unknown> = {
    ...{ workGroupId, threadId, schoolUrn, hubId, projectId, audienceId: workGroupId, stepId: workshop },
    ...{ workshopId: workshop, messageId: message, strategyId: strategy, applicationId: application.id },
    ...{ personId: participant.id, departmentId: participant.departmentId, targetType: 'STRATEGY', targetId: strategy },
    ...{ sections: contents.sections, document, token: application.token, first: 5, version, baseVersion: 1 },
    ...{ email: 'somebody@school.example', headteacherEmail: 'head@school.example', colour: '#2a7f9e' },
    ...{ from: '07:00', until: '18:00', days: [1], topics: [], bigIdeas: [], query: 'maths', key: 'strategy:new' },
    ...{ credit: 0.5, academicYear: 2025, capacity: 12, offerDays: 3, contactEmail: '', contactPhone: '', website: '' },
    ...{ file: Buffer.from(csv).toString('base64'), password: 'three blind mice', code: 'ABC234', prefix: 'strategy:' },
    ...{ resources: [], dueDates: [], startsAt: inDays(12), endsAt: inDays(12, '16:00'), keyStages: ['KS3'] },
    ...{ dueAt: inDays(20, '17:00'), consentAt: inDays(-30) },
    ...{ targets: [{ type: 'STRATEGY', id: strategy }], choice: 'NO', reason: 'The train was late.' },
    'openConversation.personIds': [manager.id],
    'correspondent.personId': manager.id,
    'blockPerson.personId': manager.id,
    'leaveConversation.threadId': conversation,
    'createStrategy.hubId': null,
    'createWorkGroup.academicYear': academicYearOf(londonDate(new Date())),
    'createWorkGroup.facilitatorIds': [manager.id],
    'appointFacilitator.personId': manager.id,
    'createWorkGroup.recruitingUntil': inDays(30),
    'withdrawFacilitatorInvitation.invitationId': invited.id,
    visitorId: visitor.id,
    'voteInPoll.messageId': poll,
    'voteInPoll.positions': [0],
    'closePoll.messageId': poll,
    'postPoll.answers': asked.answers,
    'postPoll.closesAt': null,
    'strategyPreview.strategyId': null,
    'createStrategy.fromMessageId': null,
    'answerStrategyOrigin.strategyId': madeOfMessage,
    'putOffNeed.key': `recruiting.decide:${workGroupId}`,
    'bringBackNeed.key': `recruiting.decide:${workGroupId}`,
    'answerNeed.key': `workshop.rsvp:${workshop}`,
    'answerNeed.answer': 'COMING',
    'hubRecord.id': hubId,
    'projectRecord.id': projectId,
    'createProject.name': `Another project of ${hub}`,
    'createProject.code': `${hub.slice(0, 4).toUpperCase()}C`,
    'createProject.copyOf': projectId,
    'saveProjectDraft.published': 0,
    'saveProjectDraft.name': `Project A of ${hub}`,
    'saveProjectDraft.days': 3,
    'saveProjectDraft.key': 'in-post',
    'saveProjectDraft.values': ['PROSPECTIVE'],
    'saveProjectDraft.url': 'https://www.ncetm.org.uk/',
    'discardProjectDraft.projectId': unwanted,
    'createHub.name': `${hub} North Maths Hub`,
    'editHub.name': `${hub} and South Maths Hub`,
    'editHub.version': 1,
    ...{ region: 'South East', authorities: [], leadSchool: 'Hillside School' },
    'transferHub.from': inDays(10),
    'appointHubManager.personId': manager.id,
    'removeHubManager.personId': manager.id,
    'withdrawHubInvitation.invitationId': askedManager.id,
    'nationalPicture.academicYear': academicYearOf(londonDate(new Date())),
    'nationalPictureCsv.academicYear': academicYearOf(londonDate(new Date())),
    ...{ sortBy: 'NAME', descending: false },
    'skipFirstSteps.step': 'notices.hours',
    'beginFirstStep.step': 'notices.hours',
    'addCycleStep.afterId': workshop,
    'updateDepartmentProfile.baseVersion': 1,
    'departmentVersion.version': 1,
    'strategyVersion.version': 1,
    'updateHubPage.baseVersion': 0,
    'reorderCycle.from': [workshop, task],
    'reorderCycle.to': [workshop, task],
    'createStrategy.reach': 'WORK_GROUP',
    'interestForm.group': workGroupId,
    'commitment.token': application.commitmentToken,
    'answerCommitment.token': application.commitmentToken,
    'placeInvitation.token': invitation,
    'acceptInvitation.token': invitation,
    'registerInterest.token': formToken,
    'checkEligibility.token': formToken,
    'workGroup.id': workGroupId,
    'workGroupDays.id': workGroupId,
    'recruitingGroup.id': workGroupId,
    'workshop.id': workshop,
    'task.id': task,
    'taskWork.id': await share(member, task, 'PLAN', 'A plan.'),
    'thread.id': threadId,
    'message.id': message,
    'person.id': participant.id,
    'department.id': participant.departmentId,
    'application.id': application.id,
    'decideApplications.id': application.id,
    'decisionPreview.id': application.id,
    'moveApplicationToHub.toWorkGroupId': workGroupId,
    'hubMovePreview.toWorkGroupId': workGroupId,
    'moveMembers.personIds': [mover.id],
    'groupMovePreview.personIds': [mover.id],
    'moveMembers.toWorkGroupId': besideId,
    'groupMovePreview.toWorkGroupId': besideId,
    'groupLetter.id': letter,
    'letterPreview.to': participant.id,
    'sendLetter.to': participant.id,
    'sending.id': sending,
    'recallSending.id': sending,
    'sendHeld.id': sending,
    'comment.id': comment,
    'hub.id': hubId,
  };
  for (const operation of ['shareTaskWork', 'unshareTaskWork', 'remindOfTask', 'pairTaskPeers'])
    known[`${operation}.stepId`] = task;
  for (const operation of ['strategy', 'editStrategy', 'changeStrategyReach', 'removeStrategy'])
    known[`${operation}.id`] = strategy;
  for (const operation of ['saveProjectDraft', 'publishProject', 'closeProject', 'reopenProject'])
    known[`${operation}.projectId`] = project;
  for (const operation of ['editComment', 'removeComment', 'resolveComment']) known[`${operation}.id`] = comment;
  await app.app.get(NetworkAdministration).addHubMember({ personId: participant.id, hubId, role: 'ALUMNI' });
  return { lead, member, national, known };
}

const BY_MEMBER =
  /^(revokeSession|replyToNotice|answerNeed|createStrategy|strategyPreview|strategyBeginning|answerStrategyOrigin|shareTaskWork|unshareTaskWork|rsvpWorkshop|attendWorkshop|updateDepartmentProfile|updateProfile|editStrategy|removeStrategy|changeStrategyReach|editComment|editMessage|strategyVersions?|departmentVersions?)$/;

/** Who of the world calls the operation. */
export function callerOf(name: string, { lead, member, national }: HostileWorld): TestClient {
  const row = OPERATION_MATRIX[name] ?? [];
  if (row.length === 1 && row[0] === 'national coordinator') return national;
  return BY_MEMBER.test(name) || !row.includes('hub manager') ? member : lead;
}
