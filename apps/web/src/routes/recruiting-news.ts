export { RecruitingNewsPage as Component } from '@tessellate/recruiting-web';
