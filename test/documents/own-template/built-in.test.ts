/** The built-in templates pass the check that an agency's own has to pass, and the required fields exist. */

import { DOCUMENTS, documentDefinition } from '../../../src/documents/definitions';
import { docxEngine } from '../../../src/documents/ooxml/engine';
import type { FieldTree } from '../../../src/documents/shared/definition';
import { requiredFields } from '../../../src/documents/own-template/required-fields';
import type { DocumentId } from '../../../src/shared/rpc';
import { template } from '../make';

const IDS = Object.keys(DOCUMENTS) as DocumentId[];

function leaf(fields: FieldTree, path: string): unknown {
  return path.split('.').reduce<unknown>((tree, name) => {
    const note = (tree as FieldTree)[name];
    return note && 'rows' in note ? note.rows : note && { label: note.label };
  }, fields);
}

describe.each(IDS)('the built-in template of %s', (id) => {
  it('has no fault', async () => {
    const { fields } = documentDefinition(id);
    expect(docxEngine.check(await template(id), fields, requiredFields(id))).toEqual([]);
  });

  it('has required fields, each of them a field of text of the document', () => {
    expect(requiredFields(id).length).toBeGreaterThan(3);
    for (const path of requiredFields(id)) {
      expect([path, leaf(documentDefinition(id).fields, path)]).toEqual([path, { label: expect.any(String) }]);
    }
  });
});
