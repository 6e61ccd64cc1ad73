export { RecruitingPage as Component } from '@tessellate/programme-web';
