import { registerEnumType } from '@nestjs/graphql';
import { APPLICANT_ROLES, APPLICATION_STATES, INVOLVEMENTS } from '@tessellate/programme-contract';

export const ApplicationStateEnum = Object.fromEntries(APPLICATION_STATES.map(state => [state, state]));
registerEnumType(ApplicationStateEnum, { name: 'ApplicationState' });
export const ApplicantRoleEnum = Object.fromEntries(APPLICANT_ROLES.map(role => [role, role]));
registerEnumType(ApplicantRoleEnum, { name: 'ApplicantRole' });
export const InvolvementEnum = Object.fromEntries(INVOLVEMENTS.map(involvement => [involvement, involvement]));
registerEnumType(InvolvementEnum, { name: 'Involvement' });
