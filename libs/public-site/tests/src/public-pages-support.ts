import { startTestApp } from '@tessellate/api-testing';
import { CommunityBuilder } from '@tessellate/cycle-api/testing';
import { hubReferenceId } from '@tessellate/network-api';
import { SECONDARY_SUBJECT_LEADERSHIP_ID as PROJECT } from '@tessellate/work-groups-api';
import { randomUUID } from 'node:crypto';

export const UPDATE =
  'mutation ($input: UpdateHubPageInput!) { updateHubPage(input: $input) { id version hub { colour } } }';
export const days = (n: number) => new Date(Date.now() + n * 86_400_000);

export type PublicPages = Awaited<ReturnType<typeof publicPages>>;

/** A server with a hub whose group has one announced workshop and one draft, and what its pages are written with. */
export async function publicPages() {
  const server = await startTestApp({ publicUrl: 'https://tessellate.example' });
  const community = new CommunityBuilder(server.app);
  const group = await community.workGroup({
    participants: 1,
    steps: [
      {
        kind: 'WORKSHOP',
        number: 1,
        title: 'Beginnings <b>',
        brief: 'For members',
        startsAt: new Date('2027-01-14T13:30:00Z'),
        endsAt: new Date('2027-01-14T16:00:00Z'),
        format: 'FACE_TO_FACE',
        venue: 'Lewes Town Hall',
      },
      {
        kind: 'WORKSHOP',
        number: 2,
        title: 'Not yet announced',
        brief: '',
        startsAt: new Date('2027-05-13T08:30:00Z'),
        endsAt: new Date('2027-05-13T14:30:00Z'),
      },
    ],
  });
  const groupId = group.id;
  await server.dataSource.query('UPDATE work_group SET recruiting_until = $2 WHERE id = $1', [groupId, days(30)]);
  await server.dataSource.query(`UPDATE cycle_step SET published_at = NULL WHERE work_group_id = $1 AND number = 2`, [
    groupId,
  ]);
  await community.school({ urn: 114_579, name: 'Priory School', town: 'Lewes', postcode: 'BN7 2XN', laCode: '845' });
  const manager = await server.signIn((await community.hubMember('MANAGER')).email);

  const sussex = hubReferenceId('sussex');
  const page = async (path: string, headers: Record<string, string> = {}) => {
    const response = await server.visitor.get(path, headers);
    return { response, html: await response.text() };
  };
  const hubPage = (more: object = {}) => ({
    mutationId: randomUUID(),
    hubId: sussex,
    baseVersion: 0,
    about: 'We are a partnership of schools.\n\n- one\n- two',
    contactName: 'Ruth Archer',
    contactEmail: 'hub@sussex.example',
    contactPhone: '01273 000000',
    website: 'https://sussex.example/maths',
    colour: '#54748c',
    logoFileId: null,
    logoAlt: '',
    projects: [{ projectId: PROJECT, text: 'We meet in Lewes.' }],
    ...more,
  });
  const feedback = (more: object = {}) => ({
    mutationId: randomUUID(),
    hubId: sussex,
    projectId: PROJECT,
    quote: 'It changed our meetings.',
    name: 'Ngozi E.',
    role: 'Head of maths',
    school: 'A school in Brighton',
    academicYear: 2025,
    consentText: 'I agree that this is shown.',
    consentAt: days(-3).toISOString(),
    ...more,
  });
  const version = async (): Promise<number> =>
    (await manager.gql('{ managedHubPages { id version } }')).managedHubPages[0].version;
  const save = async (more: object = {}) =>
    manager.gql(UPDATE, { input: hubPage({ baseVersion: await version(), ...more }) });
  return { server, community, manager, groupId, sussex, page, hubPage, feedback, version, save };
}
