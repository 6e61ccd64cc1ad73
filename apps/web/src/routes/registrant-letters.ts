export { RegistrantLettersPage as Component } from '@tessellate/work-groups-web';
