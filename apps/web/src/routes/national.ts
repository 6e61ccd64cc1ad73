export { NationalPage as Component } from '@tessellate/insights-web';
