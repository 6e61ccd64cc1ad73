export { RecruitingNewsPage as Component } from '@tessellate/programme-web';
