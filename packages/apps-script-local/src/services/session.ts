/** Session and User: the address only where the scope for it was granted, as for an add-on outside the user's domain. */
import { Service } from '../service.ts';
import { scopeNames, type ServiceContext } from './context.ts';

type Session = GoogleAppsScript.Base.Session;
type User = GoogleAppsScript.Base.User;

class UserService extends Service<User, ServiceContext> implements Partial<User> {
  constructor(
    caller: ServiceContext,
    private readonly email: string,
  ) {
    super(caller, 'User', { free: 'all' });
  }
  getEmail(): string {
    return this.email;
  }
}

class SessionService extends Service<Session, ServiceContext> implements Partial<Session> {
  constructor(caller: ServiceContext) {
    super(caller, 'Session', { free: 'all' });
  }
  getActiveUser(): User {
    const known = this.caller.mode === 'FULL' && this.caller.host.scopes.has(scopeNames.email);
    return user(this.caller, known ? this.caller.host.user : '');
  }
  getEffectiveUser(): User {
    return this.getActiveUser();
  }
  getActiveUserLocale(): string {
    return 'th';
  }
  /** The name of before. */
  getTimeZone(): string {
    return this.getScriptTimeZone();
  }
  getUser(): User {
    return this.getActiveUser();
  }
  getScriptTimeZone(): string {
    return this.caller.host.scriptTimeZone;
  }
  getTemporaryActiveUserKey(): string {
    return Buffer.from(this.caller.host.user).toString('base64url');
  }
}

export function user(caller: ServiceContext, email: string): User {
  return new UserService(caller, email).self;
}

export function session(caller: ServiceContext): Session {
  return new SessionService(caller).self;
}
