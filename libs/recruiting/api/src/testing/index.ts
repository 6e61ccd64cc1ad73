export { ApplicationBuilder } from './application.builder';
