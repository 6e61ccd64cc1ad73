import { appendFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Preloaded into a release's migrate.js: writes down each statement it sends, with its values, in RECORD_STATEMENTS. */
const { Client } = createRequire(path.join(process.cwd(), 'package.json'))('pg');
const { query } = Client.prototype;
Client.prototype.query = function (statement, values, ...rest) {
  const text = typeof statement === 'string' ? statement : statement.text;
  const kept = JSON.stringify([text, Array.isArray(values) ? values : (statement.values ?? [])]);
  appendFileSync(process.env.RECORD_STATEMENTS, `${kept}\n`);
  return query.call(this, statement, values, ...rest);
};
