export { StrategyFeedPage } from './feed/strategy-feed-page';
export { StrategyPage } from './article/strategy-page';
export { StrategyEditorPage } from './editor/strategy-editor-page';
export { NewFromGroup } from './new-from-group';
export { DepartmentPosts } from './department-posts';
export { strategyPaletteSource } from './palette-source';
export { practiceTypePolicies } from './strategy.cache';
