/** The scopes that the pushed manifest asks for. */
import manifest from '../../../../appsscript.json' with { type: 'json' };

export const manifestScopes: readonly string[] = manifest.oauthScopes;
export const manifestTimeZone: string = manifest.timeZone;
