import { Injectable } from '@nestjs/common';
import { Database } from '@tessellate/api-kernel';
import type { EntityManager } from 'typeorm';
import type { SchoolType } from './graphql/school.type';
import { foldForSearch } from './school.facts';
import { SCHOOL_COLUMNS } from './school.queries';

const MAX_WORDS = 8;
/** How many matches are put in order. “school” matches most of the register; ordering all of them took 400 ms. */
const CANDIDATES = 400;
const TYPO_CANDIDATES = 150;
/** Lower than PostgreSQL's 0.6: “crawly” is 0.56 like “crawley”. */
const TYPO_SIMILARITY = 0.5;
const OPEN = `secondary AND status <> 'CLOSED'`;

/** Words that half of the register has: they tell nothing, and comparing them took most of the time of a misspelt search. */
const COMMON = new Set(
  'academy and boys catholic church college community england form girls grammar high school sixth the'.split(' '),
);

/** Finds open schools with secondary pupils as somebody types: by name, town, postcode or URN, misspelt or not. */
@Injectable()
export class SchoolSearch {
  constructor(private readonly database: Database) {}

  async search(query: string, first: number): Promise<SchoolType[]> {
    const text = foldForSearch(query).slice(0, 100).trim();
    if (text.length < 2) return [];
    const words = text.split(' ').slice(0, MAX_WORDS);
    const beginning = await this.beginningWith(text, first);
    const found = beginning.length < first ? merge(beginning, await this.withWords(text, words, first)) : beginning;
    return found.length > 0 ? found.slice(0, first) : this.misspelt(text, words, first);
  }

  /** Written as a range, which uses the index whatever the text is: “~” comes after every letter and digit. */
  private beginningWith(text: string, first: number): Promise<SchoolType[]> {
    return this.database.read<SchoolType>(
      'network.school-beginning',
      `SELECT ${SCHOOL_COLUMNS} FROM school
       WHERE ${OPEN} AND search_text ~>=~ $1 AND search_text ~<~ ($1 || '~') ORDER BY search_text USING ~<~ LIMIT $2`,
      [text, first],
    );
  }

  /** Every word occurs somewhere. One condition a word: PostgreSQL uses no index for LIKE ALL of an array. */
  private withWords(text: string, words: string[], first: number): Promise<SchoolType[]> {
    const all = words.map((_, index) => `search_text LIKE '%' || $${index + 3} || '%'`).join(' AND ');
    return this.database.read<SchoolType>(
      `network.school-words-${words.length}`,
      `SELECT ${SCHOOL_COLUMNS} FROM (SELECT * FROM school WHERE ${all} AND ${OPEN} LIMIT ${CANDIDATES}) AS found
       ORDER BY similarity(search_text, $1) DESC, name, urn LIMIT $2`,
      [text, first, ...words],
    );
  }

  /** Each word is like one of the school's; failing that, the words together are like a stretch of its name. */
  private async misspelt(text: string, words: string[], first: number): Promise<SchoolType[]> {
    // Two letters are like nearly everything; “saint” and “st” are the same to the person who types.
    const long = words.filter(word => word.length > 2 && word !== 'saint');
    const rare = long.filter(word => !COMMON.has(word));
    const telling = rare.length > 0 ? rare : long;
    if (telling.length === 0) return [];
    return this.database.dataSource.transaction(async tx => {
      await tx.query(`SET LOCAL pg_trgm.word_similarity_threshold = ${TYPO_SIMILARITY}`);
      const found = await this.like(tx, text, telling, first);
      return found.length > 0 || telling.length === 1 ? found : this.like(tx, text, [telling.join(' ')], first);
    });
  }

  private like(tx: EntityManager, text: string, words: string[], first: number): Promise<SchoolType[]> {
    const all = words.map((_, index) => `search_text %> $${index + 3}`).join(' AND ');
    return tx.query(
      `SELECT ${SCHOOL_COLUMNS} FROM (SELECT * FROM school WHERE ${all} AND ${OPEN} LIMIT ${TYPO_CANDIDATES}) AS found
       ORDER BY word_similarity($1, search_text) DESC, name, urn LIMIT $2`,
      [text, first, ...words],
    );
  }
}

function merge(schools: SchoolType[], others: SchoolType[]): SchoolType[] {
  const known = new Set(schools.map(school => school.urn));
  return [...schools, ...others.filter(school => !known.has(school.urn))];
}
