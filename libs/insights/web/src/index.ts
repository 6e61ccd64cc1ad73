export { insightsTypePolicies } from './insights.policies';
export { NationalPage } from './national-page';
