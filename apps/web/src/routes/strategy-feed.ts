export { StrategyFeedPage as Component } from '@tessellate/practice-web';
