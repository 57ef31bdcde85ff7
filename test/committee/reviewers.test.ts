import type { Member } from '../../src/committee/members';
import { usableEmails } from '../../src/committee/reviewers';

const member = (name: string, email: string): Member => ({ name, email, role: 'member' });

describe('whose approval can be asked for', () => {
  it('takes each address once, in the order of the members, whatever its case and blanks', () => {
    const members = [
      member('ก', ' Palad@example.go.th '),
      member('ข', 'klang@example.go.th'),
      member('ค', 'PALAD@example.go.th'),
    ];
    expect(usableEmails(members)).toEqual({
      reviewers: [
        { name: 'ก', email: 'palad@example.go.th' },
        { name: 'ข', email: 'klang@example.go.th' },
      ],
      without: [],
    });
  });

  it.each([
    '',
    '-',
    'ไม่มี',
    'palad@',
    '@example.go.th',
    'a@b',
    'a@example.go.th, b@example.go.th',
    'ปลัด <a@example.go.th>',
  ])('names a member whose cell holds %p, and asks nobody for it', (email) =>
    expect(usableEmails([member('ก', email)])).toEqual({ reviewers: [], without: ['ก'] }),
  );
});
