export { StrategyEditorPage as Component } from '@tessellate/practice-web';
