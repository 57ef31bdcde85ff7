/** What a person can set the panel to, one at a time. */
export type ActionId =
  | 'read'
  | 'create-tabs'
  | 'choose-tab'
  | 'columns'
  | 'check'
  | 'fix'
  | 'analyse'
  | 'suggest'
  | 'round'
  | 'documents'
  | 'templates'
  | 'agencies'
  | 'papers'
  | 'self-check'
  | 'go-to'
  | 'import-preview'
  | 'import-accept';
