import { LIMITS } from '@tessellate/contract';
import { Injectable } from '@nestjs/common';
import { BY_NAME, Database, SearchRegistry } from '@tessellate/api-kernel';
import type { SchoolType } from './graphql/school.type';
import { foldForSearch } from './school-facts';
import { SCHOOL_COLUMNS } from './school.queries';

const MAX_WORDS = 8;
/** How many matches are put in order. “school” matches most of the register; ordering all of them took 400 ms. */
const CANDIDATES = 400;
const TYPO_CANDIDATES = 150;
/** How many words of the register a misspelt one may stand for. */
const ALIKE = 4;
const OPEN = `secondary AND status <> 'CLOSED'`;

/** Words that half of the register has: they tell nothing. */
const COMMON = new Set(
  'academy and boys catholic church college community england form girls grammar high school sixth the'.split(' '),
);

declare module '@tessellate/api-kernel' {
  interface SearchSources {
    schools: SchoolType;
  }
}

/** Finds open schools with secondary pupils as somebody types: by name, town, postcode or URN, misspelt or not. */
@Injectable()
export class SchoolSearch {
  constructor(
    private readonly database: Database,
    search: SearchRegistry,
  ) {
    search.register({
      name: 'schools',
      most: LIMITS.pageSize,
      find: (_ctx, { text, first }) => this.search(text, first),
    });
  }

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
       ORDER BY similarity(search_text, $1) DESC, name ${BY_NAME}, urn LIMIT $2`,
      [text, first, ...words],
    );
  }

  /**
   * Each word is replaced by those of the register that it is like; failing that, the words together are one word that
   * somebody has written in two. The register's words are few, so this takes as long for “scool” as for a rare name.
   */
  private async misspelt(text: string, words: string[], first: number): Promise<SchoolType[]> {
    // Two letters are like nearly everything; “saint” and “st” are the same to the person who types.
    const long = words.filter(word => word.length > 2 && word !== 'saint');
    const rare = long.filter(word => !COMMON.has(word));
    const telling = rare.length > 0 ? rare : long;
    if (telling.length === 0) return [];
    const found = await this.like(text, telling, first);
    return found.length > 0 || telling.length === 1 ? found : this.like(text, [telling.join('')], first);
  }

  private async like(text: string, words: string[], first: number): Promise<SchoolType[]> {
    const alike = await this.database.read<{ place: number; word: string }>(
      'network.school-words-alike',
      `SELECT typed.place::int, known.word FROM unnest($1::text[]) WITH ORDINALITY AS typed (word, place)
       CROSS JOIN LATERAL (
         SELECT word FROM school_word WHERE word % typed.word
         ORDER BY similarity(word, typed.word) DESC, word LIMIT ${ALIKE}
       ) AS known`,
      [words],
    );
    const meant = words.map((_, index) => alike.filter(({ place }) => place === index + 1).map(({ word }) => word));
    if (meant.some(choices => choices.length === 0)) return [];
    // Always as many choices, so that the statement is the same one: the last is said again.
    const choices = meant.flatMap(known => Array.from({ length: ALIKE }, (_, n) => known[n] ?? known.at(-1)));
    const all = words.map(
      (_, word) =>
        `(${Array.from({ length: ALIKE }, (_, n) => `search_text LIKE '%' || $${word * ALIKE + n + 3} || '%'`).join(' OR ')})`,
    );
    return this.database.read<SchoolType>(
      `network.school-alike-${words.length}`,
      `SELECT ${SCHOOL_COLUMNS} FROM (
         SELECT * FROM school WHERE ${all.join(' AND ')} AND ${OPEN} LIMIT ${TYPO_CANDIDATES}
       ) AS found
       ORDER BY word_similarity($1, search_text) DESC, name ${BY_NAME}, urn LIMIT $2`,
      [text, first, ...choices],
    );
  }
}

function merge(schools: SchoolType[], others: SchoolType[]): SchoolType[] {
  const known = new Set(schools.map(school => school.urn));
  return [...schools, ...others.filter(school => !known.has(school.urn))];
}
