import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Jobs } from '@tessellate/api-kernel';
import { ApplicationBuilder } from '@tessellate/recruiting-api/testing';
import { CommunityBuilder } from '@tessellate/cycle-api/testing';
import { Waitlist } from '@tessellate/recruiting-api';
import { randomUUID } from 'node:crypto';
import { startTestApp, type TestApp } from '@tessellate/api-testing';
import { lettersTo, STATUS } from './interest-support';

const COMMITMENT = `query ($token: String!) { commitment(token: $token) {
  state open applicantName headteacherName schoolName projectName days hub { slug } } }`;
const ANSWER = 'mutation ($input: AnswerCommitmentInput!) { answerCommitment(input: $input) { state } }';
const WITHDRAW = `mutation ($input: ApplicationLinkInput!) { withdrawApplication(input: $input) {
  state waitlistPosition viewerCan { withdraw askHeadteacher } } }`;
const FOR_COMMITMENT =
  'mutation ($input: AskForCommitmentInput!) { askForCommitment(input: $input) { headteacherName headteacherEmail } }';
const ASK = 'mutation ($input: AskHeadteacherInput!) { askHeadteacher(input: $input) { commitment headteacherEmail } }';

describe('the signed links of an application', () => {
  let server: TestApp;
  let applications: ApplicationBuilder;
  let community: CommunityBuilder;
  let group: string;
  let urn: number;

  beforeAll(async () => {
    server = await startTestApp();
    applications = new ApplicationBuilder(server.app);
    community = new CommunityBuilder(server.app);
    group = await applications.recruitingGroup();
    urn = await community.school();
  });
  afterAll(() => server.close());

  const act = (token: string, given: Record<string, unknown> = {}) => ({
    input: { mutationId: randomUUID(), token, ...given },
  });
  const answer = (token: string, commit: boolean) => server.visitor.gql(ANSWER, act(token, { commit }));
  const row = async (id: string) =>
    (await server.dataSource.query('SELECT * FROM application WHERE id = $1', [id]))[0] as Record<string, unknown>;

  it('open nothing when made up, changed, expired, made for something else or with another secret', async () => {
    const built = await applications.application({ workGroupId: group });
    const { token, commitmentToken } = built;
    expect(await server.visitor.codeOf(STATUS, { token })).toBeNull();
    const other = await applications.application({ workGroupId: group });
    const swapped = other.token.slice(0, 20) + token.slice(20);
    const flipped = [...token].map((letter, at) => (at === 40 ? (letter === 'A' ? 'B' : 'A') : letter)).join('');
    const unknown = applications.tokens(randomUUID(), 'x').token;
    for (const bad of ['', 'x', swapped, flipped, `${token}A`, `${token}=`, commitmentToken, unknown])
      expect([bad, await server.visitor.codeOf(STATUS, { token: bad })]).toEqual([bad, 'NOT_FOUND']);
    expect(await server.visitor.codeOf(COMMITMENT, { token })).toBe('NOT_FOUND');
    const late = applications.tokens(built.id, built.headteacherEmail, new Date(Date.now() - 1_000));
    const [error] = (await server.visitor.ask(STATUS, { token: late.token })).errors ?? [];
    expect(error?.extensions).toMatchObject({ code: 'NOT_FOUND', reason: 'EXPIRED' });
    expect(error?.message).toContain('expired');
    expect(await server.visitor.codeOf(WITHDRAW, act(late.token))).toBe('NOT_FOUND');
    expect((await row(built.id))['state']).toBe('AWAITING_HUB');
  });

  it('show the position on the waitlist in the order in which people came to it', async () => {
    const list = await applications.recruitingGroup({ hub: 'angles' });
    const at = (minutes: number) => new Date(Date.now() - minutes * 60_000);
    const second = await applications.application({ workGroupId: list, state: 'WAITLISTED', waitlistedAt: at(5) });
    const first = await applications.application({ workGroupId: list, state: 'WAITLISTED', waitlistedAt: at(9) });
    const position = async (token: string) =>
      (await server.visitor.gql(STATUS, { token })).applicationStatus.waitlistPosition;
    expect([await position(first.token), await position(second.token)]).toEqual([1, 2]);
    await server.visitor.gql(WITHDRAW, act(first.token));
    expect(await position(second.token)).toBe(1);
  });

  describe('for the headteacher', () => {
    it('say what is asked without the applicant’s answers, and take a yes once', async () => {
      const built = await applications.application({ workGroupId: group, schoolUrn: urn });
      const { commitment } = await server.visitor.gql(COMMITMENT, { token: built.commitmentToken });
      expect(commitment).toMatchObject({ state: 'AWAITED', open: true, days: 4, hub: { slug: 'sussex' } });
      expect((await answer(built.commitmentToken, true)).answerCommitment.state).toBe('COMMITTED');
      const { committed_at: first } = await row(built.id);
      await answer(built.commitmentToken, true);
      expect((await row(built.id))['committed_at']).toEqual(first);
      expect(await server.visitor.codeOf(ANSWER, act(built.commitmentToken, { commit: false }))).toBe('LOCKED');
      const letters = await lettersTo(server, built.email);
      expect(letters.map(({ subject }) => subject)).toEqual(['Your headteacher has confirmed the full year']);
    });

    it('take a no, tell the applicant, and let it become a yes', async () => {
      const built = await applications.application({ workGroupId: group });
      await answer(built.commitmentToken, false);
      expect((await lettersTo(server, built.email)).map(({ subject }) => subject)).toEqual([
        'Your headteacher cannot commit to the full year',
      ]);
      const { applicationStatus } = await server.visitor.gql(STATUS, { token: built.token });
      expect(applicationStatus.commitment).toBe('DECLINED');
      expect((await answer(built.commitmentToken, true)).answerCommitment.state).toBe('COMMITTED');
      expect((await lettersTo(server, built.email)).at(-1)?.subject).toBe(
        'Your headteacher has confirmed the full year',
      );
    });

    it('end when the applicant names another headteacher, who is asked instead', async () => {
      const built = await applications.application({ workGroupId: group });
      const named = { headteacherName: 'Imran Yates', headteacherEmail: `imran.${built.id}@school.example` };
      const { askHeadteacher } = await server.visitor.gql(ASK, act(built.token, named));
      expect(askHeadteacher).toEqual({ commitment: 'AWAITED', headteacherEmail: named.headteacherEmail });
      expect(await server.visitor.codeOf(COMMITMENT, { token: built.commitmentToken })).toBe('NOT_FOUND');
      const [letter] = await lettersTo(server, named.headteacherEmail);
      expect((await answer(letter!.token, true)).answerCommitment.state).toBe('COMMITTED');
      expect(await server.visitor.codeOf(ASK, act(built.token, named))).toBe('LOCKED');
    });

    it('are sent anew by the hub’s manager, to a better address', async () => {
      const built = await applications.application({ workGroupId: group });
      const [manager, other] = [
        await server.signIn((await community.hubMember('MANAGER', 'sussex')).email),
        await server.signIn((await community.hubMember('MANAGER', 'solent')).email),
      ];
      const asking = (headteacherEmail: string, mutationId = randomUUID()) => ({
        input: { mutationId, applicationId: built.id, headteacherName: 'Imran Yates', headteacherEmail },
      });
      const better = `imran.${built.id}@school.example`;
      expect(await other.codeOf(FOR_COMMITMENT, asking(better))).toBe('NOT_FOUND');
      expect(await manager.codeOf(FOR_COMMITMENT, asking(built.email))).toBe('INVALID_INPUT');

      const once = asking(better);
      const { askForCommitment } = await manager.gql(FOR_COMMITMENT, once);
      expect(askForCommitment).toMatchObject({ headteacherName: 'Imran Yates', headteacherEmail: better });
      await manager.gql(FOR_COMMITMENT, once);
      expect(await lettersTo(server, better)).toHaveLength(1);
      expect(await server.visitor.codeOf(COMMITMENT, { token: built.commitmentToken })).toBe('NOT_FOUND');

      await manager.gql(FOR_COMMITMENT, asking(better));
      const letters = await lettersTo(server, better);
      expect(letters).toHaveLength(2);
      await answer(letters[1]!.token, true);
      expect(await manager.codeOf(FOR_COMMITMENT, asking(better))).toBe('LOCKED');
    });
  });

  describe('for withdrawing', () => {
    it('end the application, tell the applicant, and close the headteacher’s link', async () => {
      const built = await applications.application({ workGroupId: group });
      const { withdrawApplication } = await server.visitor.gql(WITHDRAW, act(built.token));
      expect(withdrawApplication).toMatchObject({
        state: 'WITHDRAWN',
        viewerCan: { withdraw: false, askHeadteacher: false },
      });
      expect((await server.visitor.gql(WITHDRAW, act(built.token))).withdrawApplication.state).toBe('WITHDRAWN');
      expect(await lettersTo(server, built.email)).toHaveLength(1);
      const { commitment } = await server.visitor.gql(COMMITMENT, { token: built.commitmentToken });
      expect(commitment.open).toBe(false);
      expect(await server.visitor.codeOf(ANSWER, act(built.commitmentToken, { commit: true }))).toBe('LOCKED');
    });

    it('end the membership that came with the place, and access with it', async () => {
      const person = await community.participant(group);
      const client = await server.signIn(person.email);
      const seen = 'query ($id: UUID!) { workGroup(id: $id) { id } }';
      expect(await client.codeOf(seen, { id: group })).toBeNull();
      const built = await applications.application({ workGroupId: group, state: 'PLACED', personId: person.id });
      await server.visitor.gql(WITHDRAW, act(built.token));
      expect(await client.codeOf(seen, { id: group })).toBe('FORBIDDEN');
    });

    it('give a place back in the same transaction, so that either both happen or neither', async () => {
      // A membership that has just ended frees its place as well, when its event is delivered.
      await server.settled();
      const places = server.app.get(Waitlist);
      const original = places.freed;
      const freed: string[] = [];
      const built = await Promise.all(
        (['OFFERED', 'WAITLISTED'] as const).map(state => applications.application({ workGroupId: group, state })),
      );
      try {
        places.freed = () => Promise.reject(new Error('the waitlist broke'));
        expect(await server.visitor.codeOf(WITHDRAW, act(built[0]!.token))).toBe('INTERNAL');
        expect((await row(built[0]!.id))['state']).toBe('OFFERED');
        places.freed = async (tx, workGroupId) => {
          const seen: { state: string }[] = await tx.query('SELECT state FROM application WHERE id = $1', [
            built[0]!.id,
          ]);
          freed.push(`${workGroupId} ${seen[0]?.state}`);
        };
        for (const { token } of built) await server.visitor.gql(WITHDRAW, act(token));
      } finally {
        places.freed = original;
      }
      expect(freed).toEqual([`${group} WITHDRAWN`]);
    });

    it('leave a decision of the hub as it is', async () => {
      const built = await applications.application({ workGroupId: group, state: 'DECLINED' });
      expect(await server.visitor.codeOf(WITHDRAW, act(built.token))).toBe('LOCKED');
    });
  });

  it('open nothing once the academic year is over: what did not become a place is erased', async () => {
    const old = await applications.recruitingGroup({ hub: 'code', academicYear: 2023 });
    const declined = await applications.application({ workGroupId: old, state: 'DECLINED' });
    const placed = await applications.application({ workGroupId: old, state: 'PLACED', accessNeeds: 'Step-free.' });
    const present = await applications.application({
      workGroupId: group,
      state: 'DECLINED',
      accessNeeds: 'Step-free.',
    });
    await server.dataSource.transaction(tx => server.app.get(Jobs).add(tx, 'application.erase', {}));
    await server.app.get(Jobs).settled();
    expect(await row(declined.id)).toBeUndefined();
    expect(await row(placed.id)).toMatchObject({ access_needs: '' });
    expect(await row(present.id)).toMatchObject({ access_needs: 'Step-free.' });
    expect(await server.visitor.codeOf(STATUS, { token: declined.token })).toBe('NOT_FOUND');
  });
});
