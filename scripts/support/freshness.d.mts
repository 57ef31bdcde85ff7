export declare const OUTPUTS: Readonly<
  Record<'dist' | 'dist-local', { readonly stamp: string; readonly sources: readonly string[] }>
>;
/** Whether dist/ or dist-local/ is missing or older than any of its sources. */
export declare function isStale(output: keyof typeof OUTPUTS): boolean;
