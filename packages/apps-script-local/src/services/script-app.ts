/** ScriptApp: what is authorised. */
import { Service, ServiceError } from '../service.ts';
import type { ServiceContext } from './context.ts';
import { AuthMode, AuthorizationStatus, EventType, InstallationSource, TriggerSource, WeekDay } from './enums.ts';
import { deleteTrigger, newTrigger, triggersOf } from './triggers.ts';

type ScriptApp = GoogleAppsScript.Script.ScriptApp;
type AuthorizationInfo = GoogleAppsScript.Script.AuthorizationInfo;

class AuthorizationInfoService
  extends Service<AuthorizationInfo, ServiceContext>
  implements Partial<AuthorizationInfo>
{
  constructor(
    caller: ServiceContext,
    private readonly missing: boolean,
  ) {
    super(caller, 'AuthorizationInfo', { free: 'all' });
  }
  getAuthorizationStatus(): GoogleAppsScript.Script.AuthorizationStatus {
    return this.missing ? AuthorizationStatus.REQUIRED : AuthorizationStatus.NOT_REQUIRED;
  }
  getAuthorizationUrl(): string {
    return this.missing ? 'https://accounts.google.com/o/oauth2/auth' : '';
  }
  getAuthorizedScopes(): string[] {
    return [...this.caller.host.scopes];
  }
}

class ScriptAppService extends Service<ScriptApp, ServiceContext> implements Partial<ScriptApp> {
  readonly AuthMode = AuthMode;
  readonly AuthorizationStatus = AuthorizationStatus;
  readonly EventType = EventType;
  readonly InstallationSource = InstallationSource;
  readonly TriggerSource = TriggerSource;
  readonly WeekDay = WeekDay;
  constructor(caller: ServiceContext) {
    super(caller, 'ScriptApp', { free: 'all' });
  }
  getAuthorizationInfo(_authMode: GoogleAppsScript.Script.AuthMode, oAuthScopes?: string[]): AuthorizationInfo {
    const wanted = oAuthScopes ?? [...this.caller.host.requestedScopes];
    return new AuthorizationInfoService(
      this.caller,
      wanted.some((scope) => !this.caller.host.scopes.has(scope)),
    ).self;
  }
  /** Live this ends the execution and shows the consent screen. */
  requireScopes(_authMode: GoogleAppsScript.Script.AuthMode, oAuthScopes: string[]): void {
    const missing = oAuthScopes.filter((scope) => !this.caller.host.scopes.has(scope));
    if (missing.length > 0) {
      throw new ServiceError(
        `Authorization is required to perform that action. Required permissions: ${missing.join(' ')}`,
      );
    }
  }
  requireAllScopes(authMode: GoogleAppsScript.Script.AuthMode): void {
    this.requireScopes(authMode, [...this.caller.host.requestedScopes]);
  }
  newTrigger(functionName: string): GoogleAppsScript.Script.TriggerBuilder {
    return newTrigger(this.caller, functionName);
  }
  getProjectTriggers(): GoogleAppsScript.Script.Trigger[] {
    return triggersOf(this.caller, 'getProjectTriggers');
  }
  /** The name of before. */
  getScriptTriggers(): GoogleAppsScript.Script.Trigger[] {
    return this.getProjectTriggers();
  }
  getUserTriggers(file: { getId(): string }): GoogleAppsScript.Script.Trigger[] {
    return triggersOf(this.caller, 'getUserTriggers', file.getId());
  }
  deleteTrigger(trigger: GoogleAppsScript.Script.Trigger): void {
    deleteTrigger(this.caller, trigger);
  }
  getInstallationSource(): GoogleAppsScript.Script.InstallationSource {
    return InstallationSource.NONE;
  }
  /** No token of a real account. */
  getOAuthToken(): string {
    return 'local-token';
  }
  getScriptId(): string {
    return 'local-script';
  }
}

export function scriptApp(caller: ServiceContext): ScriptApp {
  return new ScriptAppService(caller).self;
}
