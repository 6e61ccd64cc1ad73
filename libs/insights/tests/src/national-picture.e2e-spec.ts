import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatements, startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { type BuiltWorkGroup, CommunityBuilder } from '@tessellate/cycle-api/testing';
import { hubReferenceId, NetworkAdministration } from '@tessellate/network-api';

const PICTURE = `query ($year: Int) { nationalPicture(academicYear: $year) { groups academicYear { id }
  total { registered started completed attendance attendanceWithheld }
  hubs { groups numbers { registered started completed attendance attendanceWithheld }
    record { id hub { name leadSchool } managers { person { id name } } invitations { id } } } } }`;

describe('the national picture', () => {
  let server: TestApp;
  let community: CommunityBuilder;
  let national: TestClient;
  let sussex: BuiltWorkGroup;

  beforeAll(async () => {
    server = await startTestApp();
    community = new CommunityBuilder(server.app);
    national = await server.signIn((await community.nationalCoordinator()).email);
    sussex = await community.workGroup({ hub: 'sussex', participants: 9 });
    await community.workGroup({ hub: 'solent', participants: 3 });
    await community.workGroup({ hub: 'turing-nw', participants: 12 });
    await community.workGroup({ hub: 'angles', participants: 20 });
    await community.hubMember('MANAGER', 'sussex', '=HYPERLINK("http://evil.example")');
  });
  afterAll(() => server.close());

  const picture = async (year?: number) => (await national.gql(PICTURE, { year: year ?? null })).nationalPicture;
  const ofHub = async (slug: string) =>
    (await picture()).hubs.find(({ record }: { record: { id: string } }) => record.id === hubReferenceId(slug));
  /** A day at which some of a group were. */
  const held = async (group: BuiltWorkGroup, present: number, worth: number) => {
    const [{ id }] = await server.dataSource.query(
      `INSERT INTO cycle_step (id, work_group_id, position, kind, number, title, brief, starts_at, ends_at, day_equivalent)
       VALUES (gen_random_uuid(), $1, (SELECT count(*) + 1 FROM cycle_step WHERE work_group_id = $1), 'WORKSHOP',
         (SELECT count(*) + 1 FROM cycle_step WHERE work_group_id = $1), 'Day', '', now() + interval '1 minute', now() + interval '2 minutes', $2)
       RETURNING id`,
      [group.id, worth],
    );
    for (const { id: personId } of group.participants.slice(0, present))
      await server.dataSource.query(
        `INSERT INTO workshop_attendance (step_id, person_id, mark, credit, way, marked_by) VALUES ($1, $2, 'PRESENT', $3, 'REGISTER', $2)`,
        [id, personId, worth],
      );
  };

  it('has a line for each of the hubs, without any person but those who manage them', async () => {
    const { hubs, groups } = await picture();
    expect(hubs).toHaveLength(40);
    expect(groups).toBe(4);
    const text = JSON.stringify(hubs);
    for (const { id, name } of sussex.participants) {
      expect(text).not.toContain(id);
      expect(text).not.toContain(name);
    }
  });

  it('withholds numbers below five, and another hub’s with them, so that the total tells nothing', async () => {
    const { total } = await picture();
    expect((await ofHub('solent')).numbers.registered).toBeNull();
    expect((await ofHub('sussex')).numbers.registered).toBeNull();
    expect((await ofHub('turing-nw')).numbers.registered).toBe(12);
    expect((await ofHub('angles')).numbers.registered).toBe(20);
    expect(total.registered).toBe(44);
  });

  it('counts who registered, started and completed, and the share of the days held', async () => {
    const own = await community.workGroup({ hub: 'abacus-nw', participants: 10 });
    await held(own, 10, 2);
    await held(own, 6, 2);
    expect((await ofHub('abacus-nw')).numbers).toMatchObject({
      ...{ registered: 10, started: 10, completed: 6, attendance: 80 },
    });
    // Whoever leaves was registered all the same.
    await server.dataSource.query(
      'UPDATE work_group_membership SET until = now() WHERE work_group_id = $1 AND person_id = $2',
      [own.id, own.participants[9]!.id],
    );
    expect((await ofHub('abacus-nw')).numbers).toMatchObject({ registered: 10, started: 10, completed: 6 });
  });

  it('counts somebody who has moved where they are now, with the days they had', async () => {
    const [from, to] = [
      await community.workGroup({ hub: 'west-yorkshire', participants: 11 }),
      await community.workGroup({ hub: 'yorkshire-ridings', participants: 10 }),
    ];
    await held(from, 11, 4);
    const { id: personId, departmentId } = from.participants[0]!;
    await server.dataSource.query(
      'UPDATE work_group_membership SET until = now() WHERE work_group_id = $1 AND person_id = $2',
      [from.id, personId],
    );
    await server.dataSource.query(
      `INSERT INTO work_group_membership (work_group_id, person_id, role, department_id) VALUES ($1, $2, 'PARTICIPANT', $3)`,
      [to.id, personId, departmentId],
    );
    expect((await ofHub('west-yorkshire')).numbers).toMatchObject({ registered: 10, completed: 10 });
    // One alone has completed there: that is withheld.
    expect((await ofHub('yorkshire-ridings')).numbers).toMatchObject({ registered: 11, completed: null });
  });

  it('is of the year that is asked for, and of none that there is not', async () => {
    const { academicYear } = await picture();
    const before = await community.workGroup({ hub: 'sussex', participants: 6, academicYear: academicYear.id - 1 });
    const earlier = await picture(academicYear.id - 1);
    expect(earlier.groups).toBe(1);
    expect(earlier.total.registered).toBe(before.participants.length);
    for (const year of [1, -5, 2_147_483_647]) expect(await national.codeOf(PICTURE, { year })).toBe('NOT_FOUND');
  });

  it('takes the same number of statements with one manager and with forty', async () => {
    const count = () => countStatements(() => picture());
    await picture();
    const few = await count();
    const network = server.app.get(NetworkAdministration);
    for (const { record } of (await picture()).hubs) {
      const { id } = await community.person();
      await network.addHubMember({ personId: id, hubId: record.id, role: 'MANAGER' });
    }
    await picture();
    expect(await count()).toBeLessThanOrEqual(few + 1);
  });

  it('as a file has the lines of the screen in its order, withheld where it is, and no formula in any cell', async () => {
    const { academicYear, hubs, total } = await picture();
    const file: string = (
      await national.gql(
        'query ($year: Int!) { nationalPictureCsv(academicYear: $year, sortBy: REGISTERED, descending: true) }',
        { year: academicYear.id },
      )
    ).nationalPictureCsv;
    expect(file.startsWith('\uFEFFHub,Region,Lead school,Managers,Groups,Registered,')).toBe(true);
    const lines = file.trim().split('\r\n').slice(1);
    expect(lines).toHaveLength(41);
    const registered = lines.slice(0, 40).map(line => line.split(',').at(-4));
    const shown = registered.filter(value => value !== 'withheld').map(Number);
    expect(shown).toEqual([...shown].sort((a, b) => b - a));
    expect(registered.slice(shown.length).every(value => value === 'withheld')).toBe(true);
    expect(registered.filter(value => value === 'withheld')).toHaveLength(
      hubs.filter(({ numbers }: { numbers: { registered: number | null } }) => numbers.registered === null).length,
    );
    expect(lines.at(-1)).toContain(`,${total.registered},`);
    expect(file).toContain("'=HYPERLINK");
    expect(file).not.toMatch(/(^|[,"])=HYPERLINK/m);
  });
});
