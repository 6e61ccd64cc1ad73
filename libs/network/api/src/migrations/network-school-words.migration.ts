import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The words of the register, each once: a few thousand, among which a misspelt word finds its like at once. Among fifty
 * thousand schools it resembles nearly all. Whole postcodes and URNs are left out. Kept by the database, so that no way of writing a school can forget it.
 */
export class NetworkSchoolWords1767225700710 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE school_word (word text NOT NULL CONSTRAINT school_word_pkey PRIMARY KEY);
      CREATE INDEX school_word_like ON school_word USING gin (word gin_trgm_ops);
      CREATE FUNCTION keep_school_words() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO school_word (word)
        SELECT DISTINCT word FROM written, unnest(string_to_array(written.search_text, ' ')) AS word
        WHERE length(word) > 2 AND (word !~ '[0-9]' OR length(word) < 5 AND word ~ '[a-z]')
        ON CONFLICT DO NOTHING;
        RETURN NULL;
      END $$;
      CREATE TRIGGER school_words_added AFTER INSERT ON school
        REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION keep_school_words();
      CREATE TRIGGER school_words_changed AFTER UPDATE ON school
        REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION keep_school_words();
      INSERT INTO school_word (word)
        SELECT DISTINCT word FROM school, unnest(string_to_array(search_text, ' ')) AS word
        WHERE length(word) > 2 AND (word !~ '[0-9]' OR length(word) < 5 AND word ~ '[a-z]');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER school_words_changed ON school;
      DROP TRIGGER school_words_added ON school;
      DROP FUNCTION keep_school_words();
      DROP TABLE school_word;
    `);
  }
}
