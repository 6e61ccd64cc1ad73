// What reads other programs' formulas, lists and tables: fetched with the first paste that needs it.
export { cleanHtml } from './clean-html';
export { blocksOfText } from './paste-text';
