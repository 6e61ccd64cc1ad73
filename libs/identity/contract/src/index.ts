import './events';

export * from './accounts';
export * from './passwords';
