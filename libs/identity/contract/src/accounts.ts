/** Paths under /api for signing in and out; both ends read them here. All but the reading ones are POST with JSON. */
export const AUTH_PATHS = {
  signUp: '/api/auth/sign-up',
  signIn: '/api/auth/sign-in',
  signOut: '/api/auth/sign-out',
  verifyEmail: '/api/auth/verify-email',
  resendVerification: '/api/auth/resend-verification',
  requestPasswordReset: '/api/auth/request-password-reset',
  resetPassword: '/api/auth/reset-password',
  changePassword: '/api/auth/change-password',
  /** Renews a session that is used; the answer has no body. */
  renewSession: '/api/auth/renew-session',
  demoAccounts: '/api/demo/accounts',
  demoSignIn: '/api/demo/sign-in',
  demoMailbox: '/api/demo/mailbox',
} as const;

/** Codes beside the platform's own that sign-in and sign-up answer with, where the screen behaves differently. */
export type AuthErrorCode =
  | 'INVALID_CREDENTIALS'
  | 'EMAIL_NOT_VERIFIED'
  | 'LINK_EXPIRED'
  | 'WRONG_PASSWORD'
  | 'RATE_LIMITED'
  | 'INVALID_INPUT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'UNAVAILABLE'
  | 'INTERNAL';

/** Body of every refused answer under /api/auth and /api/demo. */
export interface AuthErrorBody {
  code: AuthErrorCode;
  message: string;
  /** The form field concerned. */
  field?: 'name' | 'email' | 'password' | 'currentPassword';
  retryAfterSeconds?: number;
}

/** Who signed in, so that a page can tell whether it is the person it belongs to. */
export interface SignedIn {
  status: 'SIGNED_IN';
  personId: string;
}

export interface DemoAccounts {
  password: string;
  accounts: { name: string; email: string; role: string; description: string }[];
}

export interface DemoMailbox {
  /** False when a mail server is configured: messages then go out and are not kept here. */
  stored: boolean;
  messages: {
    id: string;
    at: string;
    to: string;
    subject: string;
    text: string;
    html: string;
    /** Such as a calendar invitation. */
    attachments: { filename: string; content: string; contentType: string }[];
  }[];
}
