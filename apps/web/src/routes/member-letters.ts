export { MemberLettersPage as Component } from '@tessellate/work-groups-web';
