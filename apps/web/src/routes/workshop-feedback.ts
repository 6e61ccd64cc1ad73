export { FeedbackPage as Component } from '@tessellate/workshops-web';
