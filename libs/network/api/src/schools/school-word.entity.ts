import { Entity, Index, PrimaryColumn } from 'typeorm';

/** A word that schools of the register have in their search text; the database writes it with the school. */
@Entity({ name: 'school_word' })
@Index('school_word_like', { synchronize: false })
export class SchoolWord {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'school_word_pkey' })
  word: string;
}
