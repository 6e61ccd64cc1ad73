import { CommentNotice } from './comment-notice.entity';
import { CommentRevision } from './comment-revision.entity';
import { Comment } from './comment.entity';
import { CommentsInit1767225600420 } from './migrations/comments-init.migration';

export const commentsEntities: Function[] = [Comment, CommentNotice, CommentRevision];
export const commentsMigrations: Function[] = [CommentsInit1767225600420];

export { CommentsApiModule } from './comments-api.module';
export { CommentQueries } from './comment.queries';
export { CommentService } from './comment.service';
