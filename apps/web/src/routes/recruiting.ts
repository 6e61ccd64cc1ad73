export { RecruitingPage as Component } from '@tessellate/recruiting-web';
