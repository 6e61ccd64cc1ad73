import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Somebody’s wish to be told when a hub recruits. It goes once it is fulfilled, taken back, not confirmed, or two years old. */
@Entity({ name: 'recruiting_news_request' })
@Index('recruiting_news_request_once', ['hubId', 'email'], { unique: true })
export class RecruitingNewsRequest {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'recruiting_news_request_pkey' })
  id: string;

  @Column({ name: 'hub_id', type: 'uuid' })
  hubId: string;

  /** Lower case. */
  @Column({ type: 'text' })
  email: string;

  @Column({ name: 'requested_at', type: 'timestamptz', default: () => 'now()' })
  requestedAt: Date;

  /** When whoever reads the address said yes; nothing but that question is sent before. */
  @Column({ name: 'confirmed_at', type: 'timestamptz', nullable: true })
  confirmedAt: Date | null;
}
